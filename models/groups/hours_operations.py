"""Writes of the time a group has: what is set aside for each role, and what is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import records
from models.course_rows import find_or_create
from models.courses.rules import check_date
from models.courses.tables import Course
from models.groups import rules
from models.groups.rows import MemberRole
from models.groups.tables import HoursCommitment, HoursUse
from models.records import operation

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session


@operation()
def set_hours(
    session: Session,
    *,
    course_id: UUID,
    role: MemberRole,
    minutes_per_month: int,
    seen: int | None = None,
) -> UUID:
    """Set aside minutes a month for a role; 0 says that nothing is set aside.

    Raises:
        RuleViolation: `hours_out_of_range` (0 to 60,000).
        NotFound: there is no such course.
        Conflict: `changed_meanwhile`.
    """
    records.fetch(session, Course, course_id)
    rules.check_minutes(minutes_per_month, "minutes_per_month", low=0)
    found = find_or_create(
        session, HoursCommitment, seen, course_id=course_id, role=MemberRole(role)
    )
    found.minutes_per_month = minutes_per_month
    return found.id


@operation()
def remove_hours(session: Session, *, commitment_id: UUID) -> None:
    """Take a role's line out of the plan."""
    records.remove(records.fetch(session, HoursCommitment, commitment_id))


@operation()
def record_hours_use(
    session: Session,
    *,
    course_id: UUID,
    role: MemberRole,
    used_on: dt.date,
    minutes: int,
    note: str = "",
) -> UUID:
    """Write down minutes a role has used on a day, all its people together.

    Raises:
        RuleViolation: `hours_out_of_range` (1 to 60,000), `date_out_of_range`, a text code.
        NotFound: there is no such course.
    """
    records.fetch(session, Course, course_id)
    _check_use({"used_on": used_on, "minutes": minutes})
    use = records.create(session, HoursUse, course_id=course_id)
    values = {"role": MemberRole(role), "used_on": used_on, "minutes": minutes, "note": note}
    records.change(use, values)
    return use.id


@operation()
def edit_hours_use(
    session: Session, *, use_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change role, day, minutes or note.

    Raises:
        RuleViolation: as `record_hours_use`.
        Conflict: `changed_meanwhile`.
    """
    use = records.fetch(session, HoursUse, use_id, seen)
    _check_use(values)
    records.change(use, values)


@operation()
def remove_hours_use(session: Session, *, use_id: UUID) -> None:
    """Remove minutes that were written by mistake."""
    records.remove(records.fetch(session, HoursUse, use_id))


def _check_use(values: dict[str, Any]) -> None:
    """The day and the minutes of a use, where they are given."""
    if "used_on" in values:
        check_date(values["used_on"], "used_on")
    if "minutes" in values:
        rules.check_minutes(values["minutes"], "minutes", low=1)
