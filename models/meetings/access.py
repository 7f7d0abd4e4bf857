"""How operations reach the rows of a meeting: only while its minutes may still be written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from models import records
from models.errors import NotFound, RuleViolation
from models.meetings import rules
from models.meetings.rows import AttendanceState, MeetingState
from models.meetings.tables import AgendaItem, Attendance, Decision, Meeting, Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.base import Entity

R = TypeVar("R", bound="Entity")


def fetch_open(session: Session, meeting_id: UUID, seen: int | None = None) -> Meeting:
    """A meeting whose minutes are not approved, held still until this transaction ends.

    On PostgreSQL the row is locked, so that nobody approves the minutes while something under
    them is being written; SQLite has one writer anyway. The weaker lock (no key update) lets the
    checks of foreign keys pass.

    Raises:
        RuleViolation: `meeting_approved`.
        NotFound: there is no such meeting.
        Conflict: `changed_meanwhile`.
    """
    session.get(Meeting, meeting_id, with_for_update={"key_share": True})
    meeting = records.fetch(session, Meeting, meeting_id, seen)
    if meeting.state is MeetingState.APPROVED:
        raise RuleViolation("meeting_approved", key=meeting.key)
    return meeting


def fetch_held(session: Session, meeting_id: UUID, seen: int | None = None) -> Meeting:
    """A meeting that was held and whose minutes are not approved.

    Raises:
        RuleViolation: `meeting_approved` or `meeting_not_held`.
    """
    meeting = fetch_open(session, meeting_id, seen)
    require_held(meeting)
    return meeting


def require_held(meeting: Meeting) -> None:
    """RuleViolation `meeting_not_held` for a meeting that has not begun."""
    if meeting.state is MeetingState.DRAFT:
        raise RuleViolation("meeting_not_held")


def fetch_draft(session: Session, meeting_id: UUID, seen: int | None = None) -> Meeting:
    """A meeting that was not held yet.

    Raises:
        RuleViolation: `meeting_approved` or `meeting_not_draft`.
    """
    meeting = fetch_open(session, meeting_id, seen)
    if meeting.state is not MeetingState.DRAFT:
        raise RuleViolation("meeting_not_draft")
    return meeting


def fetch_open_item(
    session: Session, item_id: UUID, seen: int | None = None
) -> tuple[AgendaItem, Meeting]:
    """An item of a meeting that may still be written, and the meeting.

    Raises:
        RuleViolation: `meeting_approved`.
    """
    item = records.fetch(session, AgendaItem, item_id, seen)
    return item, fetch_open(session, item.meeting_id)


def fetch_open_decision(session: Session, decision_id: UUID, seen: int | None = None) -> Decision:
    """A decision whose minutes may still be written, or that was made outside a meeting.

    Raises:
        RuleViolation: `meeting_approved`.
    """
    decision = records.fetch(session, Decision, decision_id, seen)
    if decision.meeting_id is not None:
        fetch_open(session, decision.meeting_id)
    return decision


def fetch_open_task(session: Session, task_id: UUID, seen: int | None = None) -> Task:
    """A task whose minutes may still be written, or that belongs to no meeting.

    Raises:
        RuleViolation: `meeting_approved`.
    """
    task = records.fetch(session, Task, task_id, seen)
    if task.meeting_id is not None:
        fetch_open(session, task.meeting_id)
    return task


def fetch_in_course(
    session: Session, cls: type[R], identity: UUID, course_id: UUID, field: str
) -> R:
    """A living row of this course.

    Raises:
        RuleViolation: `not_in_course`, the row belongs to another course.
        NotFound: there is no such row.
    """
    # The row this is asked for may still be half made: not the moment to send it.
    with session.no_autoflush:
        row: Any = records.fetch(session, cls, identity)
    if row.course_id != course_id:
        raise RuleViolation("not_in_course", field)
    return row


def place_in_meeting(
    session: Session, course_id: UUID, meeting_id: UUID | None, item_id: UUID | None
) -> Meeting | None:
    """The held meeting something is decided or agreed at; None outside meetings.

    An item alone says which meeting it is.

    Raises:
        RuleViolation: `not_in_course`, `meeting_approved` or `meeting_not_held`.
        NotFound: the item stands on another meeting's agenda.
    """
    if item_id is not None:
        item = fetch_in_course(session, AgendaItem, item_id, course_id, "item_id")
        if meeting_id is not None and item.meeting_id != meeting_id:
            raise NotFound(AgendaItem.__tablename__, item_id)
        meeting_id = item.meeting_id
    if meeting_id is None:
        return None
    fetch_in_course(session, Meeting, meeting_id, course_id, "meeting_id")
    return fetch_held(session, meeting_id)


def require_somebody_present(session: Session, meeting_id: UUID) -> None:
    """At least one member was there, wholly or partly.

    Raises:
        RuleViolation: `nobody_present`.
    """
    session.flush()
    states = session.scalars(
        records.living(Attendance)
        .filter_by(meeting_id=meeting_id)
        .with_only_columns(Attendance.state)
    )
    if not any(AttendanceState(state) in rules.CAME for state in states):
        raise RuleViolation("nobody_present")


def check_names(values: Mapping[str, Any], allowed: Iterable[str]) -> None:
    """KeyError for a value that this operation does not change: a bug of the caller."""
    unknown = sorted(values.keys() - set(allowed))
    if unknown:
        raise KeyError(*unknown)


def remove_all(rows: Iterable[Entity]) -> None:
    """Mark several rows as removed."""
    for row in rows:
        records.remove(row)
