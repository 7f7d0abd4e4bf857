"""Control charts: what they share, and the charts of single values (I) and counts (C).

To be shown only when the run chart of the same data is quiet. The run rules use the chart's own
centre line, a mean, so the verdict can differ from the run chart's. Montgomery, Introduction to
Statistical Quality Control, 2009.
"""

from __future__ import annotations

import itertools
from fractions import Fraction
from math import sqrt
from typing import TYPE_CHECKING

from models.errors import RuleViolation
from models.frozen import frozen
from models.measures.statistics.exact import on_common_scale, sign
from models.measures.statistics.runs import Runs, analyse_runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.measures.statistics.exact import Number

MEAN_RANGE_OF_TWO = Fraction(1128, 1000)
"""d2 for two points: the mean range of two normal values, in standard deviations."""

LARGEST_RANGE = Fraction(3267, 1000)
"""D4 for two points: ranges from this many mean ranges on are screened out (Nelson 1982)."""


@frozen
class ControlChart:
    """A control chart; the sequences have one entry a point, in time order.

    Attributes:
        points: what is drawn; None is missing.
        centre_line: None without any point.
        lower: lower limits; None where undefined.
        upper: upper limits; None where undefined.
        outside: places, counted from 1, of points strictly above or below their limits.
        runs: the run figures about the centre line.
    """

    points: tuple[float | None, ...]
    centre_line: float | None
    lower: tuple[float | None, ...]
    upper: tuple[float | None, ...]
    outside: tuple[int, ...]
    runs: Runs


def individuals_chart(values: Sequence[Number | None], *, screened: bool = False) -> ControlChart:
    """An I chart: mean ± 3 sigma, sigma = mean moving range / 1.128.

    A moving range needs two neighbouring points; a missing value between them leaves it out.

    Args:
        values: single measurements in time order; None is missing.
        screened: drop the ranges that reach 3.267 mean ranges, once, and take the mean of the
            rest (Nelson, J. Qual. Technol. 1982;14:172-173).
    """
    scaled, scale = on_common_scale(values)
    present = [value for value in scaled if value is not None]
    if not present:
        return empty_chart(len(values))
    total, count = sum(present), len(present)
    centre = Fraction(total, count)
    reach = _three_sigma(scaled, screened)
    lower = upper = None
    outside: tuple[int, ...] = ()
    if reach is not None:
        low, high = centre - reach, centre + reach
        lower, upper = float(low / scale), float(high / scale)
        outside = tuple(
            place
            for place, value in enumerate(scaled, start=1)
            if value is not None
            and (
                value * high.denominator > high.numerator or value * low.denominator < low.numerator
            )
        )
    return ControlChart(
        points=tuple(None if value is None else value / scale for value in scaled),
        centre_line=float(centre / scale),
        lower=(lower,) * len(scaled),
        upper=(upper,) * len(scaled),
        outside=outside,
        runs=runs_about(scaled, centre),
    )


def counts_chart(counts: Sequence[Number | None]) -> ControlChart:
    """A C chart: c ± 3 sqrt(c), c the mean count; a negative lower limit is shown as 0.

    Args:
        counts: events in equal stretches of time; None is missing.

    Raises:
        RuleViolation: `count_negative`, `count_not_whole`, with the row.
    """
    whole = whole_counts(counts, "values")
    present = [count for count in whole if count is not None]
    if not present:
        return empty_chart(len(whole))
    total, count = sum(present), len(present)
    centre = total / count
    reach = 3 * sqrt(centre)
    # Squared and multiplied out, so that a point exactly on a limit is not outside.
    outside = tuple(
        place
        for place, value in enumerate(whole, start=1)
        if value is not None and (value * count - total) ** 2 > 9 * total * count
    )
    return ControlChart(
        points=tuple(None if value is None else float(value) for value in whole),
        centre_line=centre,
        lower=(max(0.0, centre - reach),) * len(whole),
        upper=(centre + reach,) * len(whole),
        outside=outside,
        runs=runs_about(whole, Fraction(total, count)),
    )


def whole_counts(values: Sequence[Number | None], field: str) -> list[int | None]:
    """The values as counts: whole and not negative.

    Raises:
        RuleViolation: `count_negative`, `count_not_whole`, with the row, counted from 1.
    """
    counts: list[int | None] = []
    for row, value in enumerate(values, start=1):
        if value is None:
            counts.append(None)
            continue
        if value != int(value):
            raise RuleViolation("count_not_whole", field, row=row, found=value)
        if value < 0:
            raise RuleViolation("count_negative", field, row=row, found=value)
        counts.append(int(value))
    return counts


def runs_about(scaled: Sequence[int | None], centre: Fraction) -> Runs:
    """The run figures of whole numbers about an exact line on the same scale."""
    above, below = centre.numerator, centre.denominator
    return analyse_runs(None if value is None else sign(value * below - above) for value in scaled)


def empty_chart(rows: int) -> ControlChart:
    """The chart of a series in which everything is missing."""
    nothing: tuple[None, ...] = (None,) * rows
    return ControlChart(nothing, None, nothing, nothing, (), analyse_runs(nothing))


def _three_sigma(scaled: Sequence[int | None], screened: bool) -> Fraction | None:
    ranges = [
        abs(after - before)
        for before, after in itertools.pairwise(scaled)
        if before is not None and after is not None
    ]
    if not ranges:
        return None
    mean = Fraction(sum(ranges), len(ranges))
    if screened and mean:
        limit = LARGEST_RANGE * mean
        ranges = [one for one in ranges if one * limit.denominator < limit.numerator]
        # Never empty: the smallest range is at most the mean, so below 3.267 means.
        mean = Fraction(sum(ranges), len(ranges))
    return 3 * mean / MEAN_RANGE_OF_TWO
