"""Writes of attendance: who came, one member at a time or all that are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models import records
from models.errors import RuleViolation
from models.groups.tables import Member
from models.meetings import access, rules
from models.meetings.rows import AttendanceState, MeetingState
from models.meetings.tables import Attendance, Meeting
from models.records import operation

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


@operation()
def mark_attendance(
    session: Session, *, meeting_id: UUID, member_id: UUID, state: AttendanceState, note: str = ""
) -> UUID:
    """Say whether a member came; a second mark replaces the first.

    Args:
        session: the session of this operation.
        meeting_id: the meeting; it need not have begun.
        member_id: somebody who was in the group that day.
        state: whether they came.
        note: why not, or how long; kept short.

    Raises:
        RuleViolation: `meeting_approved`, `not_in_course`, `not_member_on_date`, or
            `nobody_present` where the last one present of a held meeting would go.
    """
    meeting = access.fetch_open(session, meeting_id)
    member = access.fetch_in_course(session, Member, member_id, meeting.course_id, "member_id")
    if not rules.is_member_on(member.joined_on, member.left_on, meeting.held_on):
        name = member.name or member.alias
        raise RuleViolation("not_member_on_date", "member_id", name=name, date=meeting.held_on)
    mark = records.find_one(session, Attendance, meeting_id=meeting.id, member_id=member.id)
    if mark is None:
        mark = _new_mark(session, meeting, member)
    records.change(mark, {"state": AttendanceState(state), "note": note})
    _check_still_held(session, meeting)
    return mark.id


@operation()
def mark_rest_present(session: Session, *, meeting_id: UUID) -> None:
    """Everybody in the group that day who is not marked yet was there.

    Raises:
        RuleViolation: `meeting_approved`.
    """
    meeting = access.fetch_open(session, meeting_id)
    marked = set(
        session.scalars(
            records.living(Attendance)
            .filter_by(meeting_id=meeting.id)
            .with_only_columns(Attendance.member_id)
        )
    )
    members = session.scalars(
        records.living(Member)
        .filter_by(course_id=meeting.course_id)
        .order_by(Member.position, Member.id)
    )
    for member in members:
        was_there = rules.is_member_on(member.joined_on, member.left_on, meeting.held_on)
        if was_there and member.id not in marked:
            _new_mark(session, meeting, member).state = AttendanceState.PRESENT


@operation()
def clear_attendance(session: Session, *, meeting_id: UUID, member_id: UUID) -> None:
    """Take back what was said about a member; nothing happens where nothing was.

    Raises:
        RuleViolation: `meeting_approved`; `nobody_present` as in `mark_attendance`.
    """
    meeting = access.fetch_open(session, meeting_id)
    mark = records.find_one(session, Attendance, meeting_id=meeting.id, member_id=member_id)
    if mark is not None:
        records.remove(mark)
        _check_still_held(session, meeting)


def _new_mark(session: Session, meeting: Meeting, member: Member) -> Attendance:
    """A mark for a member without one; its state is still to be set."""
    return records.create(
        session,
        Attendance,
        course_id=meeting.course_id,
        meeting_id=meeting.id,
        member_id=member.id,
    )


def _check_still_held(session: Session, meeting: Meeting) -> None:
    """A meeting that was held keeps at least one who was there."""
    if meeting.state is MeetingState.HELD:
        access.require_somebody_present(session, meeting.id)
