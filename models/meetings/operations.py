"""Writes of a meeting as a whole: planned, held, read back, approved, added to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock, records, texts
from models.courses.rules import check_date
from models.courses.tables import Course
from models.errors import RuleViolation
from models.groups.tables import Member
from models.meetings import access, agenda_operations, rules
from models.meetings.rows import (
    AgendaItemRow,
    DecisionRow,
    MeetingKind,
    MeetingState,
)
from models.meetings.tables import (
    Addendum,
    AgendaItem,
    Attendance,
    Decision,
    ItemSubject,
    Meeting,
)
from models.records import operation
from models.references import count_references

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.meetings.rows import NewItem

_LINES = frozenset({"title"})
_MEETING_VALUES = frozenset(
    {
        "title",
        "kind",
        "held_on",
        "starts_at",
        "ends_at",
        "place",
        "purpose",
        "chair_id",
        "minute_taker_id",
        "summary",
    }
)


@operation()
def plan_meeting(
    session: Session,
    *,
    course_id: UUID,
    title: str,
    held_on: dt.date,
    starts_at: dt.time | None = None,
    ends_at: dt.time | None = None,
    place: str = "",
    purpose: str = "",
    kind: MeetingKind = MeetingKind.GROUP,
    chair_id: UUID | None = None,
    minute_taker_id: UUID | None = None,
    items: Iterable[NewItem] = (),
) -> UUID:
    """Plan a meeting with the agenda given.

    Args:
        session: the session of this operation.
        course_id: the course whose group meets.
        title: what the meeting is called.
        held_on: the local date.
        starts_at: the local time.
        ends_at: the local time, on the same day.
        place: where.
        purpose: what it is for.
        kind: what sort of meeting it is.
        chair_id: the member who runs it.
        minute_taker_id: the member who writes the minutes.
        items: the agenda, in its order.

    Raises:
        RuleViolation: `meeting_ends_before_start`, `date_out_of_range`, `not_in_course`,
            `minutes_out_of_range`, or a text code for its field.
        NotFound: there is no such course or member.
    """
    records.fetch(session, Course, course_id)
    meeting = records.create(session, Meeting, course_id=course_id, held_on=held_on)
    _change_meeting(
        session,
        meeting,
        {
            "title": title,
            "kind": kind,
            "held_on": held_on,
            "starts_at": starts_at,
            "ends_at": ends_at,
            "place": place,
            "purpose": purpose,
            "chair_id": chair_id,
            "minute_taker_id": minute_taker_id,
        },
    )
    agenda_operations.append_items(session, meeting, items)
    return meeting.id


@operation()
def edit_meeting(
    session: Session, *, meeting_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change anything `plan_meeting` takes but course and agenda, and the `summary`.

    Raises:
        RuleViolation: as `plan_meeting`; `meeting_approved`; `meeting_in_future` where a held
            meeting gets a date that has not come.
        Conflict: `changed_meanwhile`.
    """
    access.check_names(values, _MEETING_VALUES)
    _change_meeting(session, access.fetch_open(session, meeting_id, seen), values)


@operation()
def remove_meeting(session: Session, *, meeting_id: UUID) -> None:
    """Remove a meeting that came to nothing, with its agenda and attendance.

    Raises:
        RuleViolation: `meeting_approved`; `meeting_has_outcome`, with `count` decisions and tasks.
    """
    meeting = access.fetch_open(session, meeting_id)
    outcome = count_references(
        session, meeting, but=frozenset({"agenda_item.meeting_id", "attendance.meeting_id"})
    )
    if outcome:
        raise RuleViolation("meeting_has_outcome", count=sum(outcome.values()))
    items = _rows_of(session, AgendaItem, meeting)
    subjects = session.scalars(
        records.living(ItemSubject).where(ItemSubject.item_id.in_([item.id for item in items]))
    )
    access.remove_all([*subjects, *items, *_rows_of(session, Attendance, meeting), meeting])


@operation()
def hold_meeting(session: Session, *, meeting_id: UUID, seen: int | None = None) -> None:
    """The meeting begins, or has been: from now on decisions and tasks are written under it.

    Raises:
        RuleViolation: `meeting_not_draft`, `meeting_approved`, `nobody_present`, or
            `meeting_in_future`: its date has not come.
    """
    meeting = access.fetch_draft(session, meeting_id, seen)
    _check_not_in_future(meeting.held_on)
    access.require_somebody_present(session, meeting.id)
    meeting.state = MeetingState.HELD


@operation()
def read_back(
    session: Session,
    *,
    meeting_id: UUID,
    read_back_on: dt.date,
    note: str = "",
    seen: int | None = None,
) -> None:
    """The minutes were read aloud to the group; `note` says what was objected or corrected.

    Raises:
        RuleViolation: `meeting_not_held`, `meeting_approved`, `date_in_future` or
            `read_back_before_meeting`.
    """
    meeting = access.fetch_held(session, meeting_id, seen)
    rules.check_not_after(read_back_on, clock.today(), "read_back_on")
    rules.check_not_before(
        read_back_on, meeting.held_on, "read_back_before_meeting", "read_back_on"
    )
    records.change(meeting, {"read_back_on": read_back_on, "read_back_note": note})


@operation(undoable=False)
def approve_minutes(
    session: Session,
    *,
    meeting_id: UUID,
    approved_on: dt.date,
    approved_by: str,
    seen: int | None = None,
) -> None:
    """Approve the minutes: from now on nothing in them changes (DOMAIN.md J2).

    Raises:
        RuleViolation: the first of `rules.approval_obstacles`; `meeting_approved`;
            `approved_before_meeting`; `date_in_future`; `text_missing` for `approved_by`.
    """
    meeting = access.fetch_open(session, meeting_id, seen)
    rules.check_not_after(approved_on, clock.today(), "approved_on")
    obstacles = rules.approval_obstacles(
        meeting.state,
        [records.as_row(AgendaItemRow, item) for item in _rows_of(session, AgendaItem, meeting)],
        [records.as_row(DecisionRow, each) for each in _rows_of(session, Decision, meeting)],
    )
    if obstacles:
        raise RuleViolation(obstacles[0].code, **obstacles[0].values)
    rules.check_not_before(approved_on, meeting.held_on, "approved_before_meeting", "approved_on")
    records.change(
        meeting,
        {
            "approved_on": approved_on,
            "approved_by": approved_by,
            "state": MeetingState.APPROVED,
        },
        lines=frozenset({"approved_by"}),
    )


@operation()
def add_addendum(
    session: Session, *, meeting_id: UUID, added_on: dt.date, author: str, text: str
) -> UUID:
    """Add a dated correction or addition to approved minutes.

    Raises:
        RuleViolation: `meeting_not_approved`, `addendum_before_approval`, `date_in_future`, or a
            text code for `author` or `text`.
    """
    meeting = records.fetch(session, Meeting, meeting_id)
    if meeting.state is not MeetingState.APPROVED:
        raise RuleViolation("meeting_not_approved")
    rules.check_not_after(added_on, clock.today(), "added_on")
    rules.check_not_before(added_on, meeting.approved_on, "addendum_before_approval", "added_on")
    addendum = records.create(
        session,
        Addendum,
        course_id=meeting.course_id,
        meeting_id=meeting.id,
        position=records.last_position(session, Addendum, meeting_id=meeting.id),
        added_on=added_on,
        text=rules.required_text(text, "text"),
        author=texts.required_line(author, "author"),
    )
    return addendum.id


def _change_meeting(session: Session, meeting: Meeting, values: dict[str, Any]) -> None:
    """Set values of a meeting that may be changed, checked against what it holds."""

    def after(name: str) -> Any:
        return values.get(name, getattr(meeting, name))

    check_date(after("held_on"), "held_on")
    if meeting.state is MeetingState.HELD:
        _check_not_in_future(after("held_on"))
    rules.check_times(after("starts_at"), after("ends_at"))
    for name in ("chair_id", "minute_taker_id"):
        if values.get(name) is not None:
            access.fetch_in_course(session, Member, values[name], meeting.course_id, name)
    records.change(meeting, values, lines=_LINES)


def _check_not_in_future(held_on: dt.date) -> None:
    """A meeting that was held lies no later than today."""
    if held_on > clock.today():
        raise RuleViolation("meeting_in_future", "held_on", date=held_on)


def _rows_of(session: Session, cls: type[Any], meeting: Meeting) -> list[Any]:
    """The living rows of a kind that belong to a meeting, in their order where they have one."""
    statement = records.living(cls).filter_by(meeting_id=meeting.id)
    if hasattr(cls, "position"):
        statement = statement.order_by(cls.position, cls.id)
    return list(session.scalars(statement))
