"""Decisions and tasks as one register across meetings."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from models import records
from models.groups.rows import MemberRow
from models.groups.tables import Member
from models.meetings import rules
from models.meetings.detail_rows import DecisionDetail, TaskDetail
from models.meetings.rows import DecisionRow, TaskMoveRow, TaskRow, TaskState
from models.meetings.tables import AgendaItem, Decision, Meeting, Task, TaskMove
from models.sorting import danish_key

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def list_decisions(
    session: Session,
    *,
    course_id: UUID | None = None,
    since: dt.date | None = None,
    until: dt.date | None = None,
    only_unsettled: bool = False,
    review_until: dt.date | None = None,
    search: str = "",
) -> tuple[DecisionDetail, ...]:
    """Decisions, newest first; within a meeting in the order they were made.

    Args:
        session: a session.
        course_id: one course; None for the whole library.
        since: decided on this day or later.
        until: decided on this day or earlier.
        only_unsettled: only those the mandate does not clearly reach, with nobody named to ask.
        review_until: only those to be looked at again by this day.
        search: words that key, text, basis or item must contain.
    """
    statement = (
        sa.select(Decision, Meeting, AgendaItem.title)
        .outerjoin(Meeting, Meeting.id == Decision.meeting_id)
        .outerjoin(AgendaItem, AgendaItem.id == Decision.item_id)
        .where(Decision.deleted_at.is_(None))
    )
    if course_id is not None:
        statement = statement.where(Decision.course_id == course_id)
    if since is not None:
        statement = statement.where(Decision.decided_on >= since)
    if until is not None:
        statement = statement.where(Decision.decided_on <= until)
    if review_until is not None:
        statement = statement.where(Decision.review_on <= review_until)
    in_order = (Decision.decided_on.desc(), Meeting.key, Decision.position, Decision.id)
    found = session.execute(statement.order_by(*in_order))
    details = [_decision_detail(*row) for row in found]
    words = search.casefold().split()
    return tuple(
        detail
        for detail in details
        if (
            not only_unsettled
            or rules.needs_lifting(detail.decision.mandate, detail.decision.lifted_to)
        )
        and _holds(
            words,
            detail.decision.key,
            detail.decision.text,
            detail.decision.basis,
            detail.item_title,
        )
    )


def list_tasks(
    session: Session,
    *,
    course_id: UUID | None = None,
    state: TaskState | None = None,
    overdue_on: dt.date | None = None,
    owner_id: UUID | None = None,
    search: str = "",
) -> tuple[TaskDetail, ...]:
    """Tasks: open ones first, the earliest date first and those without one last.

    Closed ones follow, the latest closed first.

    Args:
        session: a session.
        course_id: one course; None for the whole library.
        state: only tasks in this state.
        overdue_on: only open tasks whose date is before this day.
        owner_id: only tasks of this member.
        search: words that key, text or owner must contain.
    """
    conditions: list[sa.ColumnElement[bool]] = []
    if course_id is not None:
        conditions.append(Task.course_id == course_id)
    if state is not None:
        conditions.append(Task.state == state)
    if overdue_on is not None:
        conditions += [Task.state == TaskState.OPEN, Task.due_on < overdue_on]
    if owner_id is not None:
        conditions.append(Task.owner_id == owner_id)
    words = search.casefold().split()
    found = [
        detail
        for detail in task_details(session, *conditions)
        if _holds(
            words,
            detail.task.key,
            detail.task.text,
            detail.owner.shown_name if detail.owner is not None else "",
        )
    ]
    return tuple(sorted(found, key=_task_order))


def task_details(session: Session, *conditions: sa.ColumnElement[bool]) -> list[TaskDetail]:
    """Living tasks that meet some conditions on `Task`, in their order; three statements."""
    wanted = (Task.deleted_at.is_(None), *conditions)
    found = session.execute(
        sa.select(Task, Meeting.key, Meeting.title, Meeting.held_on)
        .outerjoin(Meeting, Meeting.id == Task.meeting_id)
        .where(*wanted)
        .order_by(Task.position, Task.id)
    ).all()
    moves: dict[UUID, list[TaskMoveRow]] = defaultdict(list)
    for move in session.scalars(
        records.living(TaskMove)
        .where(TaskMove.task_id.in_(sa.select(Task.id).where(*wanted)))
        .order_by(TaskMove.position, TaskMove.id)
    ):
        moves[move.task_id].append(records.as_row(TaskMoveRow, move))
    members = read_members(
        session,
        sa.or_(
            Member.id.in_(sa.select(Task.owner_id).where(*wanted)),
            Member.id.in_(sa.select(Task.original_owner_id).where(*wanted)),
        ),
    )
    return [
        TaskDetail(
            task=records.as_row(TaskRow, task),
            owner=members.get(task.owner_id),
            original_owner=members.get(task.original_owner_id),
            meeting_key=key or "",
            meeting_title=title or "",
            meeting_on=held_on,
            moves=tuple(moves[task.id]),
        )
        for task, key, title, held_on in found
    ]


def read_members(
    session: Session, *conditions: sa.ColumnElement[bool]
) -> dict[UUID | None, MemberRow]:
    """Members by id, also those removed: whoever agreed to something still did."""
    found = session.scalars(sa.select(Member).where(*conditions))
    return {member.id: records.as_row(MemberRow, member) for member in found}


def _decision_detail(decision: Any, meeting: Any | None, item_title: str | None) -> DecisionDetail:
    return DecisionDetail(
        decision=records.as_row(DecisionRow, decision),
        meeting_key=meeting.key if meeting else "",
        meeting_title=meeting.title if meeting else "",
        meeting_on=meeting.held_on if meeting else None,
        meeting_state=meeting.state if meeting else None,
        item_title=item_title or "",
    )


def _task_order(detail: TaskDetail) -> tuple[Any, ...]:
    """Where a task stands in the register."""
    task = detail.task
    if task.state is TaskState.OPEN:
        return 0, (task.due_on or dt.date.max).toordinal(), danish_key(task.key)
    return 1, -(task.closed_on or dt.date.min).toordinal(), danish_key(task.key)


def _holds(words: list[str], *texts: str) -> bool:
    """Whether every word stands somewhere in the texts."""
    shown = " ".join(texts).casefold()
    return all(word in shown for word in words)
