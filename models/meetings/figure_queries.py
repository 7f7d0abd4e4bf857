"""Figures over several meetings: who took part, and whether tasks were done on time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from models import records
from models.groups.rows import MemberRole
from models.groups.tables import Member
from models.meetings import rules
from models.meetings.detail_rows import InvolvementFigures, OnTimeFigures, RoleInvolvement
from models.meetings.queries import WAS_HELD
from models.meetings.rows import TaskRow
from models.meetings.tables import AgendaItem, Attendance, Decision, Meeting, Task, TaskMove

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session


def get_involvement(
    session: Session,
    course_id: UUID,
    *,
    since: dt.date | None = None,
    until: dt.date | None = None,
) -> InvolvementFigures:
    """How the sides took part in the meetings held in a period; both days count.

    Expected is everybody who was in the group on the day of a meeting, or is marked as there;
    who came for a part of it, came. Decisions outside meetings are left out.
    """
    period = [
        Meeting.course_id == course_id,
        Meeting.deleted_at.is_(None),
        Meeting.state.in_(WAS_HELD),
    ]
    if since is not None:
        period.append(Meeting.held_on >= since)
    if until is not None:
        period.append(Meeting.held_on <= until)
    attendance = session.execute(
        sa.select(Meeting.id, Member.role, Attendance.state)
        .select_from(Meeting)
        .join(Member, Member.course_id == Meeting.course_id)
        .outerjoin(
            Attendance,
            sa.and_(
                Attendance.meeting_id == Meeting.id,
                Attendance.member_id == Member.id,
                Attendance.deleted_at.is_(None),
            ),
        )
        .where(
            *period,
            Member.deleted_at.is_(None),
            sa.or_(
                Attendance.id.is_not(None),
                sa.and_(
                    Member.joined_on <= Meeting.held_on,
                    sa.or_(Member.left_on.is_(None), Member.left_on >= Meeting.held_on),
                ),
            ),
        )
    ).all()
    expected = dict.fromkeys(MemberRole, 0)
    present = dict.fromkeys(MemberRole, 0)
    with_residents = set()
    for meeting_id, role, state in attendance:
        expected[role] += 1
        if state in rules.CAME:
            present[role] += 1
            if role is MemberRole.RESIDENT:
                with_residents.add(meeting_id)
    meetings = session.scalar(sa.select(sa.func.count()).select_from(Meeting).where(*period))
    items = session.execute(
        sa.select(
            sa.func.count(),
            sa.func.count().filter(AgendaItem.proposed_by == MemberRole.RESIDENT),
        )
        .select_from(AgendaItem)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(*period, AgendaItem.deleted_at.is_(None))
    ).one()
    decisions = session.execute(
        sa.select(sa.func.count(), sa.func.count().filter(Decision.residents_view != ""))
        .select_from(Decision)
        .join(Meeting, Meeting.id == Decision.meeting_id)
        .where(*period, Decision.deleted_at.is_(None))
    ).one()
    return InvolvementFigures(
        meetings=meetings or 0,
        meetings_with_residents=len(with_residents),
        attendance=tuple(
            RoleInvolvement(role, present[role], expected[role])
            for role in MemberRole
            if expected[role]
        ),
        items=items[0],
        items_by_residents=items[1],
        decisions=decisions[0],
        decisions_with_residents_view=decisions[1],
    )


def get_on_time_figures(session: Session, course_id: UUID, *, today: dt.date) -> OnTimeFigures:
    """A course's tasks closed on time; see `rules.on_time_figures`."""
    moved = session.scalars(
        sa.select(TaskMove.task_id).where(
            TaskMove.course_id == course_id,
            TaskMove.deleted_at.is_(None),
            TaskMove.from_on.is_not(None),
        )
    )
    tasks = session.scalars(records.living(Task).filter_by(course_id=course_id))
    return rules.on_time_figures(
        (records.as_row(TaskRow, task) for task in tasks), frozenset(moved), today
    )
