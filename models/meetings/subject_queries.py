"""What the items of an agenda take up again: tasks, earlier decisions, questions to the leader."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from models import records
from models.courses.tables import LeaderQuestion
from models.groups.rows import MemberRow
from models.groups.tables import Member
from models.meetings.detail_rows import SubjectRow
from models.meetings.rows import SubjectKind, TaskState
from models.meetings.tables import AgendaItem, Decision, ItemSubject, Task
from models.sorting import danish_key

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

_ORDER = {kind: index for index, kind in enumerate(SubjectKind)}


def read_subjects(session: Session, meeting_id: UUID) -> dict[UUID, list[SubjectRow]]:
    """The subjects of each item of a meeting, the earliest date first; one statement."""
    found = session.execute(
        sa.select(ItemSubject, Task, Member, Decision, LeaderQuestion)
        .join(AgendaItem, AgendaItem.id == ItemSubject.item_id)
        .outerjoin(Task, Task.id == ItemSubject.task_id)
        .outerjoin(Member, Member.id == Task.owner_id)
        .outerjoin(Decision, Decision.id == ItemSubject.decision_id)
        .outerjoin(LeaderQuestion, LeaderQuestion.id == ItemSubject.question_id)
        .where(AgendaItem.meeting_id == meeting_id, ItemSubject.deleted_at.is_(None))
    )
    subjects: dict[UUID, list[SubjectRow]] = defaultdict(list)
    for link, task, owner, decision, question in found:
        target = task or decision or question
        # A subject may have been removed since; the agenda then no longer speaks of it.
        if target.deleted_at is None:
            subjects[link.item_id].append(_subject(link, task, owner, decision, question))
    return {item_id: sorted(rows, key=_place) for item_id, rows in subjects.items()}


def _subject(link: Any, task: Any, owner: Any, decision: Any, question: Any) -> SubjectRow:
    """One subject, from whichever of the three it is."""
    if task is not None:
        return SubjectRow(
            id=link.id,
            kind=SubjectKind.TASK,
            target_id=task.id,
            key=task.key,
            text=task.text,
            owner=None if owner is None else records.as_row(MemberRow, owner),
            due_on=task.due_on,
            is_settled=task.state is not TaskState.OPEN,
            answer=task.closing_note,
        )
    if decision is not None:
        return SubjectRow(
            id=link.id,
            kind=SubjectKind.DECISION,
            target_id=decision.id,
            key=decision.key,
            text=decision.text,
            owner=None,
            due_on=decision.review_on,
            is_settled=False,
            answer="",
        )
    return SubjectRow(
        id=link.id,
        kind=SubjectKind.QUESTION,
        target_id=question.id,
        key="",
        text=question.text,
        owner=None,
        due_on=question.wanted_by,
        is_settled=question.answered_on is not None,
        answer=question.answer,
    )


def _place(subject: SubjectRow) -> tuple[Any, ...]:
    """Where a subject stands under its item."""
    due = (subject.due_on or dt.date.max).toordinal()
    return _ORDER[subject.kind], due, danish_key(subject.key), danish_key(subject.text)
