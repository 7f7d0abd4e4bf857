"""Rules of trials and their cycles."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from models.courses.rules import check_date, check_period
from models.errors import RuleViolation
from models.trials.rows import CycleDecision, CycleDraft, TrialState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.trials.rows import TrialCycleRow, TrialRow

MAX_TRIAL_DAYS = 42
"""A trial is small and bounded: at most six weeks from its first day to its last (DOMAIN.md, e)."""

OVERDUE_DAYS = 14
"""A cycle later than this needs an explanation (DOMAIN.md, e, gate 5)."""

DRAFT_DAYS = 14
"""How long a drafted cycle lasts where the one before it had no dates."""

PLAN_FIELDS = (
    "idea",
    "question",
    "prediction",
    "who",
    "what",
    "place",
    "time",
    "method",
    "residents_count",
    "sign",
    "stop_rule",
    "needs_consent",
    "coordinator_id",
    "starts_on",
    "ends_on",
)
"""What a plan must say; `sign` is met by an indicator too."""

CYCLE_FIELDS = ("prediction", "seen", "reflection")
"""What a cycle must hold before anything is decided on it."""

_ARGUMENTS = {"seen": "what_was_seen"}
"""Columns whose argument has another name: `seen` is the version in every operation."""

_CONTINUES = frozenset({CycleDecision.ADAPT, CycleDecision.EXTEND})
_BEFORE = {
    TrialState.RUNNING: {TrialState.PLANNED, TrialState.STOPPED, TrialState.FINISHED},
    TrialState.STOPPED: {TrialState.PLANNED, TrialState.RUNNING},
    TrialState.FINISHED: {TrialState.RUNNING},
}
_REFUSED = {
    TrialState.RUNNING: "trial_running",
    TrialState.STOPPED: "trial_over",
    TrialState.FINISHED: "trial_not_running",
}


def check_trial(
    starts_on: dt.date | None, ends_on: dt.date | None, residents_count: int | None
) -> None:
    """A trial ends on or after the day it starts, within six weeks, with no fewer than 0 residents.

    Raises:
        RuleViolation: `ends_before_start`, `date_out_of_range`, `trial_too_long` or
            `count_negative`.
    """
    check_period(starts_on, ends_on, "ends_on")
    if starts_on is not None and ends_on is not None:
        days = (ends_on - starts_on).days
        if days > MAX_TRIAL_DAYS:
            raise RuleViolation("trial_too_long", "ends_on", weeks=MAX_TRIAL_DAYS // 7, days=days)
    if residents_count is not None and residents_count < 0:
        raise RuleViolation("count_negative", "residents_count")


def check_state(now: TrialState, wanted: TrialState) -> None:
    """A trial runs before it is finished, and may be taken up again.

    Raises:
        RuleViolation: `trial_running` (to start one), `trial_not_running` (to finish one),
            `trial_over` (to stop one).
    """
    if now not in _BEFORE[wanted]:
        raise RuleViolation(_REFUSED[wanted])


def missing_plan_fields(trial: TrialRow | Any) -> tuple[str, ...]:
    """The columns of `PLAN_FIELDS` that say nothing yet, in their order.

    Args:
        trial: anything with the columns of a trial: a row, or a mapped object.
    """
    return tuple(name for name in PLAN_FIELDS if _is_missing(trial, name))


def _is_missing(trial: Any, name: str) -> bool:
    value = getattr(trial, name)
    if name == "sign" and trial.indicator_id is not None:
        return False
    return value is None or value == ""


def check_cycle(starts_on: dt.date | None, due_on: dt.date | None) -> None:
    """A cycle is due on or after the day it starts.

    Raises:
        RuleViolation: `ends_before_start` or `date_out_of_range`.
    """
    check_period(starts_on, due_on, "due_on")


def missing_cycle_fields(cycle: TrialCycleRow | Any) -> tuple[str, ...]:
    """The columns of `CYCLE_FIELDS` that say nothing yet, in their order."""
    return tuple(name for name in CYCLE_FIELDS if not getattr(cycle, name))


def check_decision(cycle: TrialCycleRow | Any, reason: str, decided_on: dt.date | None) -> None:
    """A decision stands on a prediction, on what was seen and on a reflection, and has a reason.

    Raises:
        RuleViolation: `cycle_not_ready` with the `missing` columns, `reason_missing`,
            `date_missing`, `decided_before_start` or `date_out_of_range`.
    """
    missing = missing_cycle_fields(cycle)
    if missing:
        field = _ARGUMENTS.get(missing[0], missing[0])
        raise RuleViolation("cycle_not_ready", field, missing=missing)
    if not reason.strip():
        raise RuleViolation("reason_missing", "reason")
    if decided_on is None:
        raise RuleViolation("date_missing", "decided_on")
    check_date(decided_on, "decided_on")
    if cycle.starts_on is not None and decided_on < cycle.starts_on:
        raise RuleViolation("decided_before_start", "decided_on")


def draft_next(
    cycle: TrialCycleRow | Any, decision: CycleDecision, decided_on: dt.date
) -> CycleDraft | None:
    """What the next cycle begins with after `ADAPT` or `EXTEND`; None after the others.

    It starts on the day of the decision and lasts as long as the one before it.
    """
    if decision not in _CONTINUES:
        return None
    days = DRAFT_DAYS
    if cycle.starts_on is not None and cycle.due_on is not None:
        days = (cycle.due_on - cycle.starts_on).days
    return CycleDraft(
        plan=cycle.plan,
        prediction=cycle.prediction,
        starts_on=decided_on,
        due_on=decided_on + dt.timedelta(days=days),
    )


def is_finished(cycle: TrialCycleRow | Any) -> bool:
    """Whether a cycle went all the way: decided, with prediction, what was seen and reflection."""
    return cycle.decision is not None and not missing_cycle_fields(cycle)


def overdue_days(cycle: TrialCycleRow | Any, today: dt.date) -> int:
    """How many days ago an undecided cycle was due; 0 where it is not late."""
    if cycle.decision is not None or cycle.due_on is None:
        return 0
    return max((today - cycle.due_on).days, 0)


def is_overdue_unexplained(
    cycle: TrialCycleRow | Any, today: dt.date, days: int = OVERDUE_DAYS
) -> bool:
    """Whether a cycle is more than `days` days late and nobody has said why."""
    return overdue_days(cycle, today) > days and not cycle.overdue_explanation


def last_decided(cycles: Iterable[TrialCycleRow]) -> TrialCycleRow | None:
    """The decided cycle with the highest number, or None."""
    decided = [cycle for cycle in cycles if cycle.decision is not None]
    return max(decided, key=lambda cycle: cycle.number, default=None)


def next_date(trial: TrialRow, cycles: Iterable[TrialCycleRow]) -> dt.date | None:
    """The date a group waits for; None for a stopped trial.

    The earliest due date of an open cycle; else the start of a planned trial or the end of a
    running one.
    """
    if trial.state == TrialState.STOPPED:
        return None
    due = [cycle.due_on for cycle in cycles if cycle.decision is None and cycle.due_on is not None]
    own = {TrialState.PLANNED: trial.starts_on, TrialState.RUNNING: trial.ends_on}
    return min(due, default=own.get(trial.state))


def trial_overdue_days(trial: TrialRow, cycles: Iterable[TrialCycleRow], today: dt.date) -> int:
    """How late a trial's latest open cycle is, in days; a stopped trial owes nothing."""
    if trial.state == TrialState.STOPPED:
        return 0
    return max((overdue_days(cycle, today) for cycle in cycles), default=0)
