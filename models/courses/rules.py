"""Rules of courses: how long they are, when they end, which dates fit together."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import TYPE_CHECKING

from models.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

MONTHS_LOW = 4
MONTHS_HIGH = 18
SHORT_BELOW = 6

EARLIEST = dt.date(1990, 1, 1)
LATEST = dt.date(2100, 12, 31)


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day of the month some months later, or that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def course_end(starts_on: dt.date, months: int) -> dt.date:
    """The last day of a course: 4 months from 15 January end on 14 May."""
    day_after = add_months(starts_on, months)
    if day_after.day < starts_on.day:
        return day_after
    return day_after - dt.timedelta(days=1)


def is_short(months: int) -> bool:
    """Whether a course counts as short: under 6 months."""
    return months < SHORT_BELOW


def check_course(starts_on: dt.date | None, months: int) -> None:
    """A course begins on a day and lasts 4 to 18 months.

    The span covers udviklingsforløb of 4 to 12 months and Fremfærd's 18 (DOMAIN.md, finding 5).

    Raises:
        RuleViolation: `date_missing`, `date_out_of_range` or `course_months_out_of_range`.
    """
    if starts_on is None:
        raise RuleViolation("date_missing", "starts_on")
    check_date(starts_on, "starts_on")
    if not MONTHS_LOW <= months <= MONTHS_HIGH:
        raise RuleViolation(
            "course_months_out_of_range", "months", low=MONTHS_LOW, high=MONTHS_HIGH
        )


def check_date(day: dt.date, field: str) -> None:
    """A date lies where a slip of the finger is unlikely.

    Raises:
        RuleViolation: `date_out_of_range`, outside 1990 to 2100.
    """
    if not EARLIEST <= day <= LATEST:
        raise RuleViolation("date_out_of_range", field, earliest=EARLIEST.year, latest=LATEST.year)


def check_period(starts_on: dt.date | None, ends_on: dt.date | None, field: str) -> None:
    """A period does not end before it begins; either end may be open.

    Raises:
        RuleViolation: `ends_before_start` for `field`, or `date_out_of_range`.
    """
    for day in (starts_on, ends_on):
        if day is not None:
            check_date(day, field)
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        raise RuleViolation("ends_before_start", field)


def check_programme(values: Mapping[str, Any]) -> None:
    """A programme's dates follow one another.

    Raises:
        RuleViolation: `ends_before_start` or `date_out_of_range`.
    """
    check_period(values.get("starts_on"), values.get("ends_on"), "ends_on")
    deadline = values.get("interest_deadline")
    if deadline is not None:
        check_date(deadline, "interest_deadline")


def check_closing(starts_on: dt.date, closed_on: dt.date) -> None:
    """A course is not closed before it began.

    Raises:
        RuleViolation: `closed_before_start` or `date_out_of_range`.
    """
    check_date(closed_on, "closed_on")
    if closed_on < starts_on:
        raise RuleViolation("closed_before_start", "closed_on")


def check_question_dates(
    asked_on: dt.date, wanted_by: dt.date | None, answered_on: dt.date | None
) -> None:
    """An answer is wanted, and given, on or after the day the question was asked.

    Raises:
        RuleViolation: `wanted_before_asked`, `answered_before_asked` or `date_out_of_range`.
    """
    check_date(asked_on, "asked_on")
    if wanted_by is not None:
        check_date(wanted_by, "wanted_by")
        if wanted_by < asked_on:
            raise RuleViolation("wanted_before_asked", "wanted_by")
    if answered_on is not None:
        check_date(answered_on, "answered_on")
        if answered_on < asked_on:
            raise RuleViolation("answered_before_asked", "answered_on")
