"""Rules of embedding: re-checks and what is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.courses.rules import add_months, check_date
from models.embedding.rows import SharingState
from models.errors import RuleViolation

if TYPE_CHECKING:
    import datetime as dt

    from models.embedding.rows import RecheckRow

RECHECK_MONTHS = (3, 6, 12)
"""When to look again after the course (DOMAIN.md, e, gate 7: at 3 and at 6 to 12 months)."""


def suggest_rechecks(course_end: dt.date) -> tuple[dt.date, ...]:
    """Dates 3, 6 and 12 months after the last day of a course."""
    return tuple(add_months(course_end, months) for months in RECHECK_MONTHS)


def check_done(done_on: dt.date | None, today: dt.date, field: str = "done_on") -> None:
    """What is done was done today or earlier; None where it is not done.

    Raises:
        RuleViolation: `date_in_future` or `date_out_of_range`.
    """
    if done_on is None:
        return
    check_date(done_on, field)
    if done_on > today:
        raise RuleViolation("date_in_future", field, date=done_on)


def check_declined(state: SharingState, reason: str) -> None:
    """What the group does not share has a reason.

    Raises:
        RuleViolation: `reason_missing`.
    """
    if state == SharingState.DECLINED and not reason.strip():
        raise RuleViolation("reason_missing", "reason")


def overdue_days(recheck: RecheckRow | Any, today: dt.date) -> int:
    """How many days ago an undone re-check was due; 0 where it is not late."""
    if recheck.done_on is not None:
        return 0
    return max((today - recheck.due_on).days, 0)
