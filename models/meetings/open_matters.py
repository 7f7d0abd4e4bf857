"""What waits to be taken up at the next meeting: for pages, and for the draft of its agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from models import records
from models.courses.rows import LeaderQuestionRow
from models.courses.tables import LeaderQuestion
from models.meetings import rules
from models.meetings.carrying import Link, carried_age, read_links
from models.meetings.detail_rows import CarriedAge, CarriedMatter, OpenMatters, TrialMatter
from models.meetings.queries import NEWEST_FIRST, WAS_HELD
from models.meetings.register_queries import task_details
from models.meetings.rows import AgendaItemRow, DecisionRow, ItemState, TaskState
from models.meetings.tables import AgendaItem, Decision, ItemSubject, Meeting, Task
from models.trials.rows import TrialState
from models.trials.tables import Trial, TrialCycle

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session


def get_open_matters(
    session: Session, course_id: UUID, *, on: dt.date, meeting_id: UUID | None = None
) -> OpenMatters:
    """Everything that a meeting on this day would take up.

    - Items put off at any earlier meeting, and those the last meeting did not reach, unless a
      later agenda has them already.
    - Open tasks whose date has come by then.
    - Running trials with a cycle whose date has come and that nobody has decided on.
    - Decisions to be looked at again by then, unless an agenda since that day has them.
    - Questions to the leader that wait, or that were answered since the last meeting.

    Args:
        session: a session.
        course_id: the course.
        on: the day of the meeting.
        meeting_id: its draft; what stands on it already is left out.
    """
    last = find_last_held(session, course_id, on=on)
    carried = _carried(session, course_id, last, on)
    taken = _taken_up(session, [matter.item.id for matter in carried], meeting_id)
    trials_taken = {matter.item.trial_id for matter in carried}
    if meeting_id is not None:
        trials_taken |= set(
            session.scalars(
                sa.select(AgendaItem.trial_id).where(
                    AgendaItem.meeting_id == meeting_id, AgendaItem.deleted_at.is_(None)
                )
            )
        )
    tasks = task_details(
        session, Task.course_id == course_id, Task.state == TaskState.OPEN, Task.due_on <= on
    )
    return OpenMatters(
        carried=carried,
        tasks=tuple(
            sorted(
                (each for each in tasks if each.task.id not in taken),
                key=lambda each: (each.task.due_on, each.task.key),
            )
        ),
        trials=tuple(
            trial for trial in _trials(session, course_id, on) if trial.trial_id not in trials_taken
        ),
        decisions=tuple(
            each for each in _decisions(session, course_id, on) if each.id not in taken
        ),
        questions=tuple(
            each
            for each in _questions(session, course_id, on, last.held_on if last else None)
            if each.id not in taken
        ),
    )


def find_last_held(session: Session, course_id: UUID, *, on: dt.date) -> Any | None:
    """The mapped meeting that was held last, on or before a day."""
    return session.scalars(
        records.living(Meeting)
        .where(Meeting.course_id == course_id, Meeting.state.in_(WAS_HELD), Meeting.held_on <= on)
        .order_by(*NEWEST_FIRST)
        .limit(1)
    ).first()


def _carried(
    session: Session, course_id: UUID, last: Any | None, on: dt.date
) -> tuple[CarriedMatter, ...]:
    """Items that were not finished, the oldest meeting first."""
    if last is None:
        return ()
    later, later_meeting = aliased(AgendaItem), aliased(Meeting)
    has_successor = (
        sa.select(later.id)
        .join(later_meeting, later_meeting.id == later.meeting_id)
        .where(
            later.carried_from_id == AgendaItem.id,
            later.deleted_at.is_(None),
            later_meeting.deleted_at.is_(None),
        )
        .exists()
    )
    returns_by_itself = (
        sa.select(ItemSubject.id)
        .where(
            ItemSubject.item_id == AgendaItem.id,
            ItemSubject.deleted_at.is_(None),
            ItemSubject.decision_id.is_(None),
        )
        .exists()
    )
    found = session.execute(
        sa.select(AgendaItem, Meeting.held_on, _has(Decision), _has(Task), returns_by_itself)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(
            AgendaItem.course_id == course_id,
            AgendaItem.deleted_at.is_(None),
            Meeting.deleted_at.is_(None),
            Meeting.state.in_(WAS_HELD),
            Meeting.held_on <= on,
            sa.not_(has_successor),
            sa.or_(
                AgendaItem.state == ItemState.CARRIED,
                AgendaItem.carried_from_id.is_not(None),
                AgendaItem.meeting_id == last.id,
            ),
        )
        .order_by(Meeting.held_on, Meeting.key, AgendaItem.position, AgendaItem.id)
    ).all()
    links = read_links(session, course_id)
    return tuple(
        CarriedMatter(records.as_row(AgendaItemRow, item), _next_age(item, held_on, links))
        for item, held_on, has_decision, has_task, is_returning in found
        if rules.is_item_open(
            item.kind,
            item.state,
            has_decision=has_decision,
            has_more=bool(item.notes) or has_task or is_returning,
        )
    )


def _next_age(item: Any, held_on: dt.date, links: dict[UUID, Link]) -> CarriedAge:
    """The age an item will have on the next agenda."""
    age = carried_age(item.id, links)
    if age is None:
        return CarriedAge(1, held_on, item.carry_reason)
    return CarriedAge(age.times + 1, age.first_on, item.carry_reason)


def _has(cls: type[Any]) -> sa.Exists:
    """Whether something of a kind was written under the item of the outer select."""
    return sa.select(cls.id).where(cls.item_id == AgendaItem.id, cls.deleted_at.is_(None)).exists()


def _taken_up(
    session: Session, carried_ids: Iterable[UUID], meeting_id: UUID | None
) -> set[UUID | None]:
    """Tasks, decisions and questions that carried items or the draft itself speak of."""
    found = session.execute(
        sa.select(ItemSubject.task_id, ItemSubject.decision_id, ItemSubject.question_id)
        .join(AgendaItem, AgendaItem.id == ItemSubject.item_id)
        .where(
            ItemSubject.deleted_at.is_(None),
            AgendaItem.deleted_at.is_(None),
            sa.or_(ItemSubject.item_id.in_(list(carried_ids)), AgendaItem.meeting_id == meeting_id),
        )
    )
    return {identity for row in found for identity in row}


def _trials(session: Session, course_id: UUID, on: dt.date) -> tuple[TrialMatter, ...]:
    """Each running trial once, with its earliest cycle that waits for reflection."""
    found = session.execute(
        sa.select(Trial.id, Trial.key, Trial.title, TrialCycle.number, TrialCycle.due_on)
        .join(TrialCycle, TrialCycle.trial_id == Trial.id)
        .where(
            Trial.course_id == course_id,
            Trial.deleted_at.is_(None),
            Trial.state == TrialState.RUNNING,
            TrialCycle.deleted_at.is_(None),
            TrialCycle.decision.is_(None),
            TrialCycle.due_on <= on,
        )
        .order_by(TrialCycle.due_on, Trial.position, TrialCycle.number)
    )
    firsts: dict[UUID, TrialMatter] = {}
    for row in found:
        firsts.setdefault(row.id, TrialMatter(*row))
    return tuple(firsts.values())


def _decisions(session: Session, course_id: UUID, on: dt.date) -> tuple[DecisionRow, ...]:
    """Decisions whose day to be looked at again has come, and that no agenda since then has."""
    was_taken_up = (
        sa.select(ItemSubject.id)
        .join(AgendaItem, AgendaItem.id == ItemSubject.item_id)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(
            ItemSubject.decision_id == Decision.id,
            ItemSubject.deleted_at.is_(None),
            AgendaItem.deleted_at.is_(None),
            Meeting.deleted_at.is_(None),
            Meeting.held_on >= Decision.review_on,
        )
        .correlate(Decision)
        .exists()
    )
    found = session.scalars(
        records.living(Decision)
        .where(Decision.course_id == course_id, Decision.review_on <= on, sa.not_(was_taken_up))
        .order_by(Decision.review_on, Decision.key)
    )
    return tuple(records.as_row(DecisionRow, decision) for decision in found)


def _questions(
    session: Session, course_id: UUID, on: dt.date, last_on: dt.date | None
) -> tuple[LeaderQuestionRow, ...]:
    """Questions without an answer, and those answered after the last meeting."""
    waits = LeaderQuestion.answered_on.is_(None)
    news = [] if last_on is None else [LeaderQuestion.answered_on > last_on]
    found = session.scalars(
        records.living(LeaderQuestion)
        .where(
            LeaderQuestion.course_id == course_id,
            LeaderQuestion.asked_on <= on,
            sa.or_(waits, *news),
        )
        .order_by(LeaderQuestion.asked_on, LeaderQuestion.position)
    )
    return tuple(records.as_row(LeaderQuestionRow, question) for question in found)
