"""Writes of a trial's cycles: Plan, Try, Reflect, Adjust."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from models import clock
from models.course_rows import set_values
from models.records import change, create, fetch, operation, remove
from models.trials import rules
from models.trials.tables import Trial, TrialCycle

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.trials.rows import CycleDecision

_CYCLE = frozenset(
    {
        "plan",
        "prediction",
        "starts_on",
        "due_on",
        "as_planned",
        "what_happened",
        "seen",
        "resident_word",
        "expressed_via",
        "reflection",
        "decision_reason",
        "decided_on",
        "overdue_explanation",
    }
)


@operation()
def open_cycle(
    session: Session,
    *,
    trial_id: UUID,
    plan: str = "",
    prediction: str | None = None,
    starts_on: dt.date | None = None,
    due_on: dt.date | None = None,
) -> UUID:
    """Open a trial's next cycle.

    Args:
        session: the session of the running operation.
        trial_id: the trial.
        plan: what is to be done this time.
        prediction: what the group expects; None takes the trial's own expectation.
        starts_on: the first day; the first cycle takes the trial's where neither is given.
        due_on: when it is to be decided; the first cycle takes the trial's last day likewise.

    Raises:
        RuleViolation: `ends_before_start`, `date_out_of_range`, `text_too_long`.
        NotFound: the trial is not there.
    """
    trial = fetch(session, Trial, trial_id)
    number = _next_number(session, trial_id)
    if number == 1 and starts_on is None and due_on is None:
        starts_on, due_on = trial.starts_on, trial.ends_on
    rules.check_cycle(starts_on, due_on)
    cycle = create(session, TrialCycle, course_id=trial.course_id, trial_id=trial_id, number=number)
    values = {
        "plan": plan,
        "prediction": trial.prediction if prediction is None else prediction,
        "starts_on": starts_on,
        "due_on": due_on,
    }
    change(cycle, values)
    return cycle.id


@operation()
def edit_cycle(session: Session, *, cycle_id: UUID, seen: int | None = None, **values: Any) -> None:
    """Change what a cycle holds; a decided one keeps what its decision stands on.

    Args:
        session: the session of the running operation.
        cycle_id: the cycle.
        seen: the version looked at (not the text).
        **values: plan, prediction, starts_on, due_on, as_planned, what_happened, what_was_seen
            (the column `seen`), resident_word, expressed_via, reflection, decision_reason,
            decided_on, overdue_explanation.

    Raises:
        RuleViolation: `ends_before_start`, `text_too_long`; on a decided cycle `cycle_not_ready`,
            `reason_missing`, `date_missing`, `decided_before_start`.
        NotFound: the cycle is not there.
        Conflict: `changed_meanwhile`.
    """
    cycle = fetch(session, TrialCycle, cycle_id, seen)
    if "what_was_seen" in values:
        values["seen"] = values.pop("what_was_seen")
    set_values(session, cycle, values, _CYCLE)
    rules.check_cycle(cycle.starts_on, cycle.due_on)
    if cycle.decision is not None:
        rules.check_decision(cycle, cycle.decision_reason, cycle.decided_on)


@operation()
def decide_cycle(
    session: Session,
    *,
    cycle_id: UUID,
    decision: CycleDecision,
    reason: str,
    decided_on: dt.date | None = None,
    seen: int | None = None,
) -> UUID | None:
    """Decide what a cycle leads to; ADAPT and EXTEND draft the next one where there is none.

    Returns:
        The id of the drafted cycle, or None.

    Raises:
        RuleViolation: `cycle_not_ready`, `reason_missing`, `decided_before_start`.
        NotFound: the cycle is not there.
        Conflict: `changed_meanwhile`.
    """
    cycle = fetch(session, TrialCycle, cycle_id, seen)
    day = decided_on or clock.today()
    rules.check_decision(cycle, reason, day)
    change(cycle, {"decision": decision, "decision_reason": reason, "decided_on": day})
    draft = rules.draft_next(cycle, decision, day)
    number = _next_number(session, cycle.trial_id)
    if draft is None or number != cycle.number + 1:
        return None
    following = create(
        session,
        TrialCycle,
        course_id=cycle.course_id,
        trial_id=cycle.trial_id,
        number=number,
        plan=draft.plan,
        prediction=draft.prediction,
        starts_on=draft.starts_on,
        due_on=draft.due_on,
    )
    return following.id


@operation()
def reopen_cycle(session: Session, *, cycle_id: UUID, seen: int | None = None) -> None:
    """Take a decision back; a cycle drafted from it stays until it is removed.

    Raises:
        NotFound: the cycle is not there.
        Conflict: `changed_meanwhile`.
    """
    cycle = fetch(session, TrialCycle, cycle_id, seen)
    change(cycle, {"decision": None, "decision_reason": "", "decided_on": None})


@operation()
def remove_cycle(session: Session, *, cycle_id: UUID, seen: int | None = None) -> None:
    """Remove a cycle; the others keep their numbers.

    Raises:
        NotFound: the cycle is not there.
        Conflict: `changed_meanwhile`.
    """
    remove(fetch(session, TrialCycle, cycle_id, seen))


def _next_number(session: Session, trial_id: UUID) -> int:
    """One more than the highest number among the trial's living cycles."""
    session.flush()
    highest = session.scalar(
        sa.select(sa.func.max(TrialCycle.number)).where(
            TrialCycle.trial_id == trial_id, TrialCycle.deleted_at.is_(None)
        )
    )
    return (highest or 0) + 1
