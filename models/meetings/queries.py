"""Reads of meetings: the list, and one meeting with everything under it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from models import records
from models.courses.tables import Course
from models.errors import NotFound
from models.groups.rows import MemberRow
from models.groups.tables import Member
from models.meetings import rules
from models.meetings.carrying import carried_age, read_links
from models.meetings.detail_rows import (
    AttendeeRow,
    ItemDetail,
    MeetingDetail,
    MeetingListRow,
    TaskDetail,
)
from models.meetings.register_queries import task_details
from models.meetings.rows import (
    AddendumRow,
    AgendaItemRow,
    AttendanceState,
    DecisionRow,
    MeetingRow,
    MeetingState,
    TaskState,
)
from models.meetings.subject_queries import read_subjects
from models.meetings.tables import Addendum, AgendaItem, Attendance, Decision, Meeting, Task
from models.trials.tables import Trial

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

WAS_HELD = (MeetingState.HELD, MeetingState.APPROVED)

NEWEST_FIRST = (
    Meeting.held_on.desc(),
    Meeting.starts_at.desc().nulls_last(),
    Meeting.key.desc(),
)


def list_meetings(
    session: Session, course_id: UUID, *, state: MeetingState | None = None
) -> tuple[MeetingListRow, ...]:
    """A course's meetings with their counts, the latest date first; one statement."""
    statement = _listed().where(Meeting.course_id == course_id)
    if state is not None:
        statement = statement.where(Meeting.state == state)
    return tuple(MeetingListRow(*row) for row in session.execute(statement.order_by(*NEWEST_FIRST)))


def find_next_meeting(
    session: Session, course_id: UUID, *, today: dt.date
) -> MeetingListRow | None:
    """The first meeting from today on that was not held yet."""
    soonest_first = (Meeting.held_on, Meeting.starts_at.asc().nulls_last(), Meeting.key)
    row = session.execute(
        _listed()
        .where(
            Meeting.course_id == course_id,
            Meeting.state == MeetingState.DRAFT,
            Meeting.held_on >= today,
        )
        .order_by(*soonest_first)
        .limit(1)
    ).first()
    return None if row is None else MeetingListRow(*row)


def find_last_meeting(session: Session, course_id: UUID) -> MeetingListRow | None:
    """The meeting that was held last."""
    row = session.execute(
        _listed()
        .where(Meeting.course_id == course_id, Meeting.state.in_(WAS_HELD))
        .order_by(*NEWEST_FIRST)
        .limit(1)
    ).first()
    return None if row is None else MeetingListRow(*row)


def get_meeting(session: Session, meeting_id: UUID) -> MeetingDetail:
    """One meeting with agenda, attendance, decisions, tasks and addenda.

    A fixed number of statements, however long the agenda is.

    Raises:
        NotFound: there is no such meeting.
    """
    found = session.execute(
        sa.select(Meeting, Course.key, Course.title)
        .join(Course, Course.id == Meeting.course_id)
        .where(Meeting.id == meeting_id, Meeting.deleted_at.is_(None))
    ).one_or_none()
    if found is None:
        raise NotFound(Meeting.__tablename__, meeting_id)
    meeting = records.as_row(MeetingRow, found[0])
    members = _members(session, meeting.course_id)
    decisions = [
        records.as_row(DecisionRow, decision)
        for decision in session.scalars(_of(Decision, meeting_id))
    ]
    tasks = task_details(session, Task.meeting_id == meeting_id)
    items = _item_details(session, meeting, decisions, tasks)
    placed = {item.item.id for item in items}
    return MeetingDetail(
        meeting=meeting,
        course_key=found[1],
        course_title=found[2],
        chair=members.get(meeting.chair_id),
        minute_taker=members.get(meeting.minute_taker_id),
        items=items,
        attendees=_attendees(session, meeting, members),
        decisions=tuple(each for each in decisions if each.item_id not in placed),
        tasks=tuple(each for each in tasks if each.task.item_id not in placed),
        addenda=tuple(
            records.as_row(AddendumRow, addendum)
            for addendum in session.scalars(
                records.living(Addendum)
                .filter_by(meeting_id=meeting_id)
                .order_by(Addendum.added_on, Addendum.position, Addendum.id)
            )
        ),
        obstacles=rules.approval_obstacles(
            meeting.state, [detail.item for detail in items], decisions
        ),
    )


def _item_details(
    session: Session,
    meeting: MeetingRow,
    decisions: list[DecisionRow],
    tasks: list[TaskDetail],
) -> tuple[ItemDetail, ...]:
    """The agenda with what belongs to each item."""
    found = session.execute(
        sa.select(AgendaItem, Trial.key, Trial.title)
        .outerjoin(Trial, Trial.id == AgendaItem.trial_id)
        .where(AgendaItem.meeting_id == meeting.id, AgendaItem.deleted_at.is_(None))
        .order_by(AgendaItem.position, AgendaItem.id)
    ).all()
    subjects = read_subjects(session, meeting.id)
    is_any_carried = any(item.carried_from_id is not None for item, *_ in found)
    links = read_links(session, meeting.course_id) if is_any_carried else {}
    decisions_under: dict[UUID | None, list[DecisionRow]] = defaultdict(list)
    for decision in decisions:
        decisions_under[decision.item_id].append(decision)
    tasks_under: dict[UUID | None, list[TaskDetail]] = defaultdict(list)
    for task in tasks:
        tasks_under[task.task.item_id].append(task)
    return tuple(
        ItemDetail(
            item=records.as_row(AgendaItemRow, item),
            age=carried_age(item.id, links),
            trial_key=trial_key or "",
            trial_title=trial_title or "",
            subjects=tuple(subjects.get(item.id, ())),
            decisions=tuple(decisions_under[item.id]),
            tasks=tuple(tasks_under[item.id]),
        )
        for item, trial_key, trial_title in found
    )


def _attendees(
    session: Session, meeting: MeetingRow, members: dict[UUID | None, MemberRow]
) -> tuple[AttendeeRow, ...]:
    """Everybody in the group on the day of the meeting, and whoever is marked all the same."""
    marks = {
        mark.member_id: mark
        for mark in session.scalars(records.living(Attendance).filter_by(meeting_id=meeting.id))
    }
    return tuple(
        AttendeeRow(
            member,
            AttendanceState(marks[member.id].state) if member.id in marks else None,
            marks[member.id].note if member.id in marks else "",
        )
        for member in members.values()
        if member.id in marks
        or rules.is_member_on(member.joined_on, member.left_on, meeting.held_on)
    )


def _members(session: Session, course_id: UUID) -> dict[UUID | None, MemberRow]:
    """A course's members by id, in the group's order."""
    found = session.scalars(
        records.living(Member).filter_by(course_id=course_id).order_by(Member.position, Member.id)
    )
    return {member.id: records.as_row(MemberRow, member) for member in found}


def _of(cls: type[Any], meeting_id: UUID) -> sa.Select[Any]:
    """The living rows of a meeting in their order."""
    return records.living(cls).filter_by(meeting_id=meeting_id).order_by(cls.position, cls.id)


def _listed() -> sa.Select[Any]:
    """The columns of `MeetingListRow`, in its order."""
    return sa.select(
        Meeting.id,
        Meeting.version,
        Meeting.key,
        Meeting.course_id,
        Meeting.title,
        Meeting.kind,
        Meeting.held_on,
        Meeting.starts_at,
        Meeting.ends_at,
        Meeting.place,
        Meeting.state,
        _count(AgendaItem),
        _count(Decision),
        _count(Task),
        _count(Task, Task.state == TaskState.OPEN),
        _count(Attendance, Attendance.state.in_(sorted(rules.CAME))),
    ).where(Meeting.deleted_at.is_(None))


def _count(cls: type[Any], *conditions: sa.ColumnElement[bool]) -> sa.ScalarSelect[Any]:
    """How many living rows of a kind belong to the meeting of the outer select."""
    return (
        sa.select(sa.func.count())
        .select_from(cls)
        .where(cls.meeting_id == Meeting.id, cls.deleted_at.is_(None), *conditions)
        .correlate(Meeting)
        .scalar_subquery()
    )
