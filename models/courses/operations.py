"""Writes of programmes and courses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import records, texts
from models.courses import rules
from models.courses.rows import CourseState
from models.courses.tables import Course, Programme
from models.errors import RuleViolation
from models.records import operation
from models.references import count_references, living_rows_of_course
from models.sites.tables import Site

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

_LINES = frozenset({"title"})
_COURSE_VALUES = frozenset({"title", "programme_id", "site_id", "starts_on", "months", "purpose"})


@operation()
def add_programme(session: Session, *, title: str, **values: Any) -> UUID:
    """Add a programme: title, purpose, partners, target_group, starts_on, ends_on and deadline.

    Raises:
        RuleViolation: `ends_before_start`, `date_out_of_range`, or a text code.
    """
    rules.check_programme(values)
    programme = records.create(session, Programme)
    records.change(programme, {"title": title, **values}, lines=_LINES)
    return programme.id


@operation()
def edit_programme(
    session: Session, *, programme_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change any of what `add_programme` takes.

    Raises:
        RuleViolation: as `add_programme`.
        Conflict: `changed_meanwhile`.
    """
    programme = records.fetch(session, Programme, programme_id, seen)
    dates = ("starts_on", "ends_on", "interest_deadline")
    rules.check_programme({name: values.get(name, getattr(programme, name)) for name in dates})
    records.change(programme, values, lines=_LINES)


@operation()
def remove_programme(session: Session, *, programme_id: UUID) -> None:
    """Remove a programme no course belongs to.

    Raises:
        RuleViolation: `programme_in_use`, with `count` courses.
    """
    programme = records.fetch(session, Programme, programme_id)
    users = count_references(session, programme)
    records.require(not users, "programme_in_use", count=sum(users.values()))
    records.remove(programme)


@operation()
def add_course(
    session: Session,
    *,
    title: str,
    starts_on: dt.date,
    months: int,
    site_id: UUID | None = None,
    programme_id: UUID | None = None,
    purpose: str = "",
) -> UUID:
    """Add a bare course; `groups.operations.start_course` makes one with group and charter.

    Raises:
        RuleViolation: `course_months_out_of_range`, `date_missing`, `date_out_of_range`, or a
            text code.
        NotFound: there is no such site or programme.
    """
    rules.check_course(starts_on, months)
    _check_roof(session, site_id, programme_id)
    course = records.create(session, Course)
    values = {
        "title": title,
        "starts_on": starts_on,
        "months": months,
        "site_id": site_id,
        "programme_id": programme_id,
        "purpose": purpose,
    }
    records.change(course, values, lines=_LINES)
    return course.id


@operation()
def edit_course(
    session: Session, *, course_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change title, site, programme, start, length or purpose; the state has its own verbs.

    Raises:
        RuleViolation: as `add_course`; `closed_before_start` where the course is closed.
        NotFound: the course, the site or the programme is not there.
        Conflict: `changed_meanwhile`.
    """
    unknown = values.keys() - _COURSE_VALUES
    if unknown:
        raise KeyError(*unknown)
    course = records.fetch(session, Course, course_id, seen)
    starts_on = values.get("starts_on", course.starts_on)
    rules.check_course(starts_on, values.get("months", course.months))
    if course.closed_on is not None and starts_on > course.closed_on:
        raise RuleViolation("closed_before_start", "starts_on")
    _check_roof(session, values.get("site_id"), values.get("programme_id"))
    records.change(course, values, lines=_LINES)


@operation()
def close_course(
    session: Session,
    *,
    course_id: UUID,
    closed_on: dt.date,
    note: str = "",
    seen: int | None = None,
) -> None:
    """End a course on a day, with what there is to say about it.

    Raises:
        RuleViolation: `course_not_active`, `closed_before_start`, `date_out_of_range`.
    """
    course = records.fetch(session, Course, course_id, seen)
    records.require(course.state is CourseState.ACTIVE, "course_not_active")
    rules.check_closing(course.starts_on, closed_on)
    course.state = CourseState.CLOSED
    course.closed_on = closed_on
    course.closing_note = texts.limited_prose(note, "note")


@operation()
def archive_course(session: Session, *, course_id: UUID, seen: int | None = None) -> None:
    """Put a closed course out of the daily lists.

    Raises:
        RuleViolation: `course_not_closed`.
    """
    course = records.fetch(session, Course, course_id, seen)
    records.require(course.state is CourseState.CLOSED, "course_not_closed")
    course.state = CourseState.ARCHIVED


@operation()
def reopen_course(session: Session, *, course_id: UUID, seen: int | None = None) -> None:
    """Work on a closed or archived course again; its closing note stays.

    Raises:
        RuleViolation: `course_already_active`.
    """
    course = records.fetch(session, Course, course_id, seen)
    records.require(course.state is not CourseState.ACTIVE, "course_already_active")
    course.state = CourseState.ACTIVE
    course.closed_on = None


@operation()
def remove_course(session: Session, *, course_id: UUID, reason: str) -> None:
    """Remove a course and everything in it; the reason is kept with it (DOMAIN.md J5).

    Raises:
        RuleViolation: `text_missing` for `reason`.
    """
    course = records.fetch(session, Course, course_id)
    line = texts.required_line(reason, "reason")
    course.closing_note = f"{course.closing_note}\n\n{line}".strip()
    for row in list(living_rows_of_course(session, course_id)):
        records.remove(row)
    records.remove(course)


def _check_roof(session: Session, site_id: UUID | None, programme_id: UUID | None) -> None:
    """The site and the programme a course names are there."""
    if site_id is not None:
        records.fetch(session, Site, site_id)
    if programme_id is not None:
        records.fetch(session, Programme, programme_id)
