"""Rules of indicators and measurements."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from models.courses.rules import add_months, check_date
from models.errors import RuleViolation
from models.measures.numbers import check_size
from models.measures.rows import ChangeVerdict, Direction, Rhythm

if TYPE_CHECKING:
    from models.measures.rows import IndicatorRow

DECIMALS_HIGH = 6

_DAYS = {Rhythm.DAILY: 1, Rhythm.WEEKLY: 7, Rhythm.FORTNIGHTLY: 14}
_MONTHS = {Rhythm.MONTHLY: 1, Rhythm.QUARTERLY: 3}


def check_decimals(decimals: int) -> None:
    """An indicator keeps 0 to 6 decimals.

    Raises:
        RuleViolation: `decimals_out_of_range`.
    """
    if not 0 <= decimals <= DECIMALS_HIGH:
        raise RuleViolation("decimals_out_of_range", "decimals", low=0, high=DECIMALS_HIGH)


def check_indicator(indicator: IndicatorRow | Any) -> None:
    """A target is not worse than the baseline and not before it; values are not too large.

    A target equal to the baseline is allowed: some things are to be kept as they are.

    Args:
        indicator: anything with the columns of an indicator: a row, or a mapped object.

    Raises:
        RuleViolation: `target_against_direction`, `target_before_baseline`, `number_too_large` or
            `date_out_of_range`.
    """
    for name in ("baseline_on", "target_on"):
        if getattr(indicator, name) is not None:
            check_date(getattr(indicator, name), name)
    baseline, target = indicator.baseline, indicator.target
    check_size(baseline, "baseline")
    check_size(target, "target")
    if baseline is not None and target is not None:
        wrong = {Direction.UP: target < baseline, Direction.DOWN: target > baseline}
        if wrong.get(indicator.direction, False):
            raise RuleViolation("target_against_direction", "target")
    start, end = indicator.baseline_on, indicator.target_on
    if start is not None and end is not None and end < start:
        raise RuleViolation("target_before_baseline", "target_on")


def rescale(value: int | None, old: int, new: int) -> int | None:
    """A scaled integer with another number of decimals, the same number exactly.

    Raises:
        RuleViolation: `decimals_would_lose_digits` where fewer decimals cannot hold it,
            `number_too_large` where more do not fit.
    """
    if value is None:
        return None
    if new >= old:
        scaled = value * 10 ** (new - old)
        check_size(scaled, "decimals")
        return scaled
    scaled, lost = divmod(value, 10 ** (old - new))
    if lost:
        raise RuleViolation("decimals_would_lose_digits", "decimals", decimals=new)
    return scaled


def check_measurement(value: int | None, measured_on: dt.date, today: dt.date) -> None:
    """A measurement is of today or earlier, and its value is not too large.

    Raises:
        RuleViolation: `date_in_future`, `date_out_of_range` or `number_too_large`.
    """
    check_date(measured_on, "measured_on")
    if measured_on > today:
        raise RuleViolation("date_in_future", "measured_on", date=measured_on)
    check_size(value)


def verdict(direction: Direction, baseline: int | None, latest: int | None) -> ChangeVerdict:
    """Which way the number has gone; a number that is only followed is never better or worse."""
    if baseline is None or latest is None:
        return ChangeVerdict.UNKNOWN
    if latest == baseline:
        return ChangeVerdict.SAME
    if direction == Direction.FOLLOW:
        return ChangeVerdict.UNKNOWN
    rose = latest > baseline
    return ChangeVerdict.BETTER if rose == (direction == Direction.UP) else ChangeVerdict.WORSE


def is_target_reached(direction: Direction, target: int | None, latest: int | None) -> bool | None:
    """Whether the latest value is at the target or beyond it; None where nobody can say."""
    if target is None or latest is None or direction == Direction.FOLLOW:
        return None
    return latest >= target if direction == Direction.UP else latest <= target


def next_due(rhythm: Rhythm | None, last_on: dt.date | None, today: dt.date) -> dt.date | None:
    """The day the next measurement is due; today where nothing was ever measured.

    Args:
        rhythm: how often; None asks for nothing.
        last_on: the day of the last measurement or try, or of the baseline.
        today: the day it is asked.
    """
    if rhythm is None:
        return None
    if last_on is None:
        return today
    if rhythm in _DAYS:
        return last_on + dt.timedelta(days=_DAYS[rhythm])
    return add_months(last_on, _MONTHS[rhythm])
