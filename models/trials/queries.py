"""Reads of the theory of change, trials and cycles."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import sqlalchemy as sa

from models import clock
from models.analysis.tables import Finding
from models.groups.rows import MemberRow
from models.groups.tables import Member
from models.records import as_row, fetch, find_one, living
from models.trials import rules
from models.trials.rows import (
    AssumptionRow,
    TheoryRow,
    TrialCycleRow,
    TrialDetail,
    TrialRow,
    TrialState,
    TrialSummary,
)
from models.trials.tables import Assumption, TheoryOfChange, Trial, TrialCycle

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session


def find_theory(session: Session, course_id: UUID) -> TheoryRow | None:
    """The course's theory of change, or None."""
    theory = find_one(session, TheoryOfChange, course_id=course_id)
    return None if theory is None else as_row(TheoryRow, theory)


def list_assumptions(session: Session, course_id: UUID) -> tuple[AssumptionRow, ...]:
    """A course's assumptions in their order."""
    statement = living(Assumption).where(Assumption.course_id == course_id)
    found = session.scalars(statement.order_by(Assumption.position, Assumption.id))
    return tuple(as_row(AssumptionRow, assumption) for assumption in found)


def list_trials(
    session: Session, course_id: UUID, today: dt.date | None = None
) -> tuple[TrialSummary, ...]:
    """A course's trials as lines, in their order.

    Args:
        session: a session.
        course_id: the course.
        today: the day lateness is counted from; today where none is given.
    """
    return tuple(_summary(detail) for detail in list_trial_details(session, course_id, today))


def list_trial_details(
    session: Session, course_id: UUID, today: dt.date | None = None
) -> tuple[TrialDetail, ...]:
    """A course's trials in their order, each with its chain of cycles: two statements in all."""
    return _details(session, Trial.course_id == course_id, today)


def get_trial(session: Session, trial_id: UUID, today: dt.date | None = None) -> TrialDetail:
    """One trial with its chain of cycles.

    Raises:
        NotFound: the trial is not there.
    """
    return _details(session, Trial.id == fetch(session, Trial, trial_id).id, today)[0]


def list_cycles(session: Session, course_id: UUID) -> tuple[TrialCycleRow, ...]:
    """All cycles of a course's trials: the trials in their order, each one's cycles by number."""
    return _cycles(session, Trial.course_id == course_id)


def list_overdue_cycles(
    session: Session, course_id: UUID, today: dt.date | None = None
) -> tuple[TrialCycleRow, ...]:
    """The undecided cycles whose date is past, explained or not; those of stopped trials not."""
    day = today or clock.today()
    which = sa.and_(Trial.course_id == course_id, Trial.state != TrialState.STOPPED)
    return tuple(cycle for cycle in _cycles(session, which) if rules.overdue_days(cycle, day))


def count_trials(session: Session, course_id: UUID) -> int:
    """How many trials a course has."""
    return (
        session.scalar(
            sa.select(sa.func.count())
            .select_from(Trial)
            .where(Trial.course_id == course_id, Trial.deleted_at.is_(None))
        )
        or 0
    )


def _cycles(session: Session, which: sa.ColumnElement[bool]) -> tuple[TrialCycleRow, ...]:
    """Cycles of the living trials that meet a condition."""
    found = session.scalars(
        living(TrialCycle)
        .join(Trial, Trial.id == TrialCycle.trial_id)
        .where(which, Trial.deleted_at.is_(None))
        .order_by(Trial.position, Trial.id, TrialCycle.number)
    )
    return tuple(as_row(TrialCycleRow, cycle) for cycle in found)


def _details(
    session: Session, which: sa.ColumnElement[bool], today: dt.date | None
) -> tuple[TrialDetail, ...]:
    """Trials that meet a condition, in order, with everything that belongs to them."""
    # The area of indicators stands above this one, so the table is found by its name.
    indicator = Trial.metadata.tables["indicator"]
    found = session.execute(
        sa.select(Trial, Member, Finding.text, indicator.c.key, indicator.c.title)
        .outerjoin(Member, sa.and_(Member.id == Trial.coordinator_id, Member.deleted_at.is_(None)))
        .outerjoin(Finding, sa.and_(Finding.id == Trial.finding_id, Finding.deleted_at.is_(None)))
        .outerjoin(
            indicator,
            sa.and_(indicator.c.id == Trial.indicator_id, indicator.c.deleted_at.is_(None)),
        )
        .where(which, Trial.deleted_at.is_(None))
        .order_by(Trial.position, Trial.id)
    ).all()
    chains: defaultdict[UUID, list[TrialCycleRow]] = defaultdict(list)
    for cycle in _cycles(session, which):
        chains[cycle.trial_id].append(cycle)
    day = today or clock.today()
    return tuple(
        _detail(as_row(TrialRow, trial), tuple(chains[trial.id]), day, member, *names)
        for trial, member, *names in found
    )


def _detail(
    trial: TrialRow,
    cycles: tuple[TrialCycleRow, ...],
    today: dt.date,
    member: Member | None,
    finding_text: str | None,
    indicator_key: str | None,
    indicator_title: str | None,
) -> TrialDetail:
    return TrialDetail(
        trial=trial,
        coordinator=None if member is None else as_row(MemberRow, member),
        finding_text=finding_text,
        indicator_key=indicator_key,
        indicator_title=indicator_title,
        cycles=cycles,
        next_on=rules.next_date(trial, cycles),
        overdue_days=rules.trial_overdue_days(trial, cycles, today),
        missing_plan_fields=rules.missing_plan_fields(trial),
    )


def _summary(detail: TrialDetail) -> TrialSummary:
    last = rules.last_decided(detail.cycles)
    return TrialSummary(
        trial=detail.trial,
        coordinator=detail.coordinator,
        finding_text=detail.finding_text,
        cycle_count=len(detail.cycles),
        decided_count=sum(cycle.decision is not None for cycle in detail.cycles),
        last_decision=last.decision if last else None,
        last_decided_on=last.decided_on if last else None,
        next_on=detail.next_on,
        overdue_days=detail.overdue_days,
        missing_plan_fields=detail.missing_plan_fields,
    )
