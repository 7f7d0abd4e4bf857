"""Rules of the phases: which gate stands open, which phase it is, when it is planned to be."""

from __future__ import annotations

import datetime as dt
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from models.courses.rules import course_end
from models.errors import RuleViolation
from models.phases.catalogue import list_phases
from models.phases.conditions import CHECKS
from models.phases.rows import (
    PHASES,
    ConditionKind,
    ConditionRow,
    GateRow,
    GateState,
    Phase,
    PhaseDates,
    PhasePosition,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from models.phases.catalogue import ConditionText, PhaseText
    from models.phases.rows import CourseFacts


def current_phase(passed: Collection[Phase]) -> Phase | None:
    """The first phase the group has not gone on from; None when there is none left."""
    return next((phase for phase in PHASES if phase not in passed), None)


def phase_dates(starts_on: dt.date, months: int) -> tuple[PhaseDates, ...]:
    """When each phase is planned to be: one after the other, filling the course exactly.

    The catalogue gives weeks for courses of 4, 12 and 18 months (DOMAIN.md (e)); between them
    they are interpolated, and scaled so that they add up to the course.
    """
    weeks = [_planned_weeks(text.weeks, months) for text in list_phases("en")]
    days = (course_end(starts_on, months) - starts_on).days + 1
    total = sum(weeks)
    ends = [round(days * passed / total) for passed in accumulate(weeks)]
    return tuple(
        PhaseDates(
            phase,
            starts_on + dt.timedelta(days=first),
            starts_on + dt.timedelta(days=end - 1),
        )
        for phase, first, end in zip(PHASES, [0, *ends[:-1]], ends, strict=True)
    )


def judge_gates(facts: CourseFacts) -> tuple[GateRow, ...]:
    """The seven phases of a course with their gates, in order."""
    passages = {passage.phase: passage for passage in facts.passages}
    current = current_phase(passages.keys())
    standing = len(PHASES) if current is None else PHASES.index(current)
    gates = []
    plan = phase_dates(facts.starts_on, facts.months)
    for index, (text, dates) in enumerate(zip(list_phases("en"), plan, strict=True)):
        conditions = _judge(text, facts)
        gates.append(
            GateRow(
                phase=text.phase,
                state=_state(index, standing),
                conditions=conditions,
                met=sum(condition.is_met for condition in conditions),
                total=len(conditions),
                passage=passages.get(text.phase),
                planned_from=dates.starts_on,
                planned_to=dates.ends_on,
            )
        )
    return tuple(gates)


def position(facts: CourseFacts) -> PhasePosition:
    """Where a course stands, without the conditions of the gates it does not stand at."""
    passages = {passage.phase: passage for passage in facts.passages}
    current = current_phase(passages.keys())
    passed = len(PHASES) if current is None else PHASES.index(current)
    conditions: tuple[ConditionRow, ...] = ()
    planned_to = None
    if current is not None:
        conditions = _judge(list_phases("en")[passed], facts)
        planned_to = phase_dates(facts.starts_on, facts.months)[passed].ends_on
    return PhasePosition(
        course_id=facts.course_id,
        phase=current,
        met=sum(condition.is_met for condition in conditions),
        total=len(conditions),
        passed=passed,
        overrides=sum(passage.is_override for passage in passages.values()),
        planned_to=planned_to,
    )


def check_attestable(condition: str) -> None:
    """Only conditions that no data can show are vouched for.

    Raises:
        RuleViolation: `condition_not_attestable`.
    """
    attested = {
        text.code for phase in list_phases("en") for text in phase.conditions if text.is_attested
    }
    if condition not in attested:
        raise RuleViolation("condition_not_attestable", "condition", condition=condition)


def check_passage(
    gates: Sequence[GateRow], phase: Phase, passed_on: dt.date, override_reason: str
) -> None:
    """A group goes on from the phase it stands in, with conditions met or a reason why not.

    Raises:
        RuleViolation: `gate_already_passed`, `gate_earlier_phase_open` (`phase`),
            `gate_passed_before_earlier` (`earlier`, the date) or, without a reason,
            `gate_conditions_open` (`count`, `conditions`) for the field `override_reason`.
    """
    index = PHASES.index(phase)
    gate = gates[index]
    if gate.passage is not None:
        raise RuleViolation("gate_already_passed", "phase")
    for earlier in gates[:index]:
        if earlier.passage is None:
            raise RuleViolation("gate_earlier_phase_open", "phase", phase=earlier.phase)
        if earlier.passage.passed_on > passed_on:
            raise RuleViolation(
                "gate_passed_before_earlier", "passed_on", earlier=earlier.passage.passed_on
            )
    if gate.open_conditions and not override_reason:
        raise RuleViolation(
            "gate_conditions_open",
            "override_reason",
            count=len(gate.open_conditions),
            conditions=tuple(condition.code for condition in gate.open_conditions),
        )


def check_not_ahead(day: dt.date, today: dt.date, field: str) -> None:
    """What has happened did not happen tomorrow.

    Raises:
        RuleViolation: `date_in_future`.
    """
    if day > today:
        raise RuleViolation("date_in_future", field)


def _judge(text: PhaseText, facts: CourseFacts) -> tuple[ConditionRow, ...]:
    """The conditions of one gate."""
    return tuple(_judge_condition(text.phase, condition, facts) for condition in text.conditions)


def _judge_condition(phase: Phase, text: ConditionText, facts: CourseFacts) -> ConditionRow:
    """One condition: attested where somebody vouches for it, else by its check."""
    attestation = None
    if text.is_attested:
        attestation = next(
            (entry for entry in facts.attestations if entry.condition == text.code), None
        )
        verdict = Verdict(attestation is not None, text.code)
    else:
        verdict = CHECKS[text.code](facts)
    return ConditionRow(
        code=text.code,
        phase=phase,
        kind=ConditionKind.ATTESTED if text.is_attested else ConditionKind.COMPUTED,
        is_met=verdict.is_met,
        page=text.page,
        field=verdict.field,
        values=verdict.values,
        attestation=attestation,
    )


def _state(index: int, standing: int) -> GateState:
    """Where a phase lies, seen from the one the group stands in."""
    if index == standing:
        return GateState.CURRENT
    return GateState.PASSED if index < standing else GateState.AHEAD


def _planned_weeks(columns: tuple[tuple[int, int], ...], months: int) -> float:
    """Weeks of one phase on a course of this length, linear between the columns beside it."""
    if months <= columns[0][0]:
        return columns[0][1]
    for (low, low_weeks), (high, high_weeks) in pairwise(columns):
        if months <= high:
            return low_weeks + (high_weeks - low_weeks) * (months - low) / (high - low)
    return columns[-1][1]
