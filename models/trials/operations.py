"""Writes of trials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock
from models.course_rows import append, move_behind, set_values
from models.practice.queries import count_primary_choices
from models.records import fetch, living, operation, remove, require
from models.references import count_references
from models.trials import rules
from models.trials.rows import TrialState
from models.trials.tables import Trial, TrialCycle

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

_PLAN = frozenset({"title", "indicator_id", "consent_note", "finding_id", *rules.PLAN_FIELDS})
_LINES = frozenset({"title"})


@operation()
def plan_trial(session: Session, *, course_id: UUID, title: str, **values: Any) -> UUID:
    """Plan a trial; before a form is chosen it is marked as an early one.

    Args:
        session: the session of the running operation.
        course_id: whose trial.
        title: what people call it.
        **values: any column of the plan (`rules.PLAN_FIELDS`), indicator_id, consent_note,
            finding_id.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`, `ends_before_start`, `date_out_of_range`,
            `trial_too_long`, `count_negative`, `other_course`.
        NotFound: the course, or what the plan refers to, is not there.
    """
    is_before_choice = _is_before_choice(session, course_id)
    trial = append(session, Trial, course_id=course_id)
    trial.is_before_choice = is_before_choice
    set_values(session, trial, {"title": title, **values}, _PLAN, _LINES)
    rules.check_trial(trial.starts_on, trial.ends_on, trial.residents_count)
    return trial.id


@operation()
def edit_trial(session: Session, *, trial_id: UUID, seen: int | None = None, **values: Any) -> None:
    """Change any of what `plan_trial` takes.

    Raises:
        RuleViolation: as `plan_trial`.
        NotFound: the trial, or what it refers to, is not there.
        Conflict: `changed_meanwhile`.
    """
    trial = fetch(session, Trial, trial_id, seen)
    set_values(session, trial, values, _PLAN, _LINES)
    rules.check_trial(trial.starts_on, trial.ends_on, trial.residents_count)


@operation()
def remove_trial(session: Session, *, trial_id: UUID, seen: int | None = None) -> None:
    """Remove a trial with its cycles, unless something builds on it: then it is stopped instead.

    Raises:
        RuleViolation: `trial_in_use`, with `count` users.
    """
    trial = fetch(session, Trial, trial_id, seen)
    users = count_references(session, trial, frozenset({"trial_cycle.trial_id"}))
    require(not users, "trial_in_use", count=sum(users.values()))
    for cycle in session.scalars(living(TrialCycle).where(TrialCycle.trial_id == trial_id)).all():
        remove(cycle)
    remove(trial)


@operation()
def move_trial(session: Session, *, trial_id: UUID, after_id: UUID | None) -> None:
    """Put a trial behind another of the same course; None puts it first.

    Raises:
        RuleViolation: `other_list`.
    """
    move_behind(session, fetch(session, Trial, trial_id), after_id)


@operation()
def start_trial(
    session: Session, *, trial_id: UUID, starts_on: dt.date | None = None, seen: int | None = None
) -> None:
    """Begin a trial, or take one up again.

    A trial without a first day gets `starts_on`, or today. Whether it is an early one, before a
    form is chosen, is settled by the day it begins for the first time.

    Raises:
        RuleViolation: `trial_running`, `ends_before_start`, `trial_too_long`.
        NotFound: the trial is not there.
        Conflict: `changed_meanwhile`.
    """
    trial = fetch(session, Trial, trial_id, seen)
    rules.check_state(trial.state, TrialState.RUNNING)
    if starts_on is not None or trial.starts_on is None:
        trial.starts_on = starts_on or clock.today()
    rules.check_trial(trial.starts_on, trial.ends_on, trial.residents_count)
    if trial.state == TrialState.PLANNED:
        trial.is_before_choice = _is_before_choice(session, trial.course_id)
    trial.state = TrialState.RUNNING


@operation()
def stop_trial(session: Session, *, trial_id: UUID, seen: int | None = None) -> None:
    """Stop a trial before its time; its cycles stay.

    Raises:
        RuleViolation: `trial_over`.
        NotFound: the trial is not there.
        Conflict: `changed_meanwhile`.
    """
    _set_state(fetch(session, Trial, trial_id, seen), TrialState.STOPPED)


@operation()
def finish_trial(session: Session, *, trial_id: UUID, seen: int | None = None) -> None:
    """Say that a running trial has been carried through.

    Raises:
        RuleViolation: `trial_not_running`.
        NotFound: the trial is not there.
        Conflict: `changed_meanwhile`.
    """
    _set_state(fetch(session, Trial, trial_id, seen), TrialState.FINISHED)


def _set_state(trial: Trial, state: TrialState) -> None:
    rules.check_state(trial.state, state)
    trial.state = state


def _is_before_choice(session: Session, course_id: UUID) -> bool:
    """Whether the course has not chosen its form yet."""
    return count_primary_choices(session, course_id) == 0
