"""Which phase it is, when it is planned to be, and who may go on."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise
from uuid import uuid4

import pytest

from models.courses.rules import course_end
from models.errors import RuleViolation
from models.phases import rules
from models.phases.rows import (
    PHASES,
    AttestationRow,
    ConditionKind,
    CourseFacts,
    GateState,
    PassageRow,
    Phase,
)

START = dt.date(2026, 1, 1)
EMPTY = CourseFacts(course_id=uuid4(), starts_on=START, months=12)


def passage(phase, passed_on=START, open_conditions=()):
    return PassageRow(
        id=uuid4(),
        version=1,
        course_id=EMPTY.course_id,
        phase=phase,
        passed_on=passed_on,
        passed_by="AB",
        override_reason="Vi når det" if open_conditions else "",
        open_conditions=open_conditions,
    )


def attestation(condition):
    return AttestationRow(
        id=uuid4(),
        version=1,
        course_id=EMPTY.course_id,
        condition=condition,
        attested_on=START,
        role="leder",
        decision_id=None,
        note="",
    )


def passed(*phases):
    return replace(EMPTY, passages=tuple(passage(phase) for phase in phases))


def days(facts):
    return [(dates.ends_on - dates.starts_on).days + 1 for dates in facts]


def test_that_the_current_phase_is_the_first_that_is_not_passed():
    assert rules.current_phase([]) is Phase.STARTUP
    assert rules.current_phase([Phase.STARTUP]) is Phase.ANALYSIS
    assert rules.current_phase([Phase.ANALYSIS]) is Phase.STARTUP
    assert rules.current_phase(PHASES) is None


@pytest.mark.parametrize("months", range(4, 19))
@pytest.mark.parametrize("start", [START, dt.date(2027, 10, 31)])
def test_that_planned_phases_fill_the_course_without_gap_or_overlap(months, start):
    plan = rules.phase_dates(start, months)
    assert [dates.phase for dates in plan] == list(PHASES)
    assert plan[0].starts_on == start
    assert plan[-1].ends_on == course_end(start, months)
    for before, after in pairwise(plan):
        assert after.starts_on == before.ends_on + dt.timedelta(days=1)
    assert min(days(plan)) >= 6


def test_that_planned_phases_keep_the_weeks_of_the_three_columns():
    weeks = {4: (2, 3, 1, 2, 6, 2, 1), 12: (4, 6, 3, 6, 20, 6, 7), 18: (6, 10, 4, 8, 30, 8, 12)}
    for months, column in weeks.items():
        plan = days(rules.phase_dates(START, months))
        scale = sum(plan) / sum(column)
        assert plan == pytest.approx([count * scale for count in column], abs=1)


def test_that_a_length_between_two_columns_lies_between_them():
    shares = [
        [count / sum(plan) for count in plan]
        for plan in (days(rules.phase_dates(START, months)) for months in (12, 15, 18))
    ]
    for low, middle, high in zip(*shares, strict=True):
        assert min(low, high) - 0.01 <= middle <= max(low, high) + 0.01


def test_that_an_untouched_course_stands_in_the_first_phase():
    gates = rules.judge_gates(EMPTY)
    assert [gate.phase for gate in gates] == list(PHASES)
    assert [gate.state for gate in gates] == [GateState.CURRENT] + [GateState.AHEAD] * 6
    assert [gate.total for gate in gates] == [6, 4, 4, 3, 3, 3, 4]
    assert {gate.met for gate in gates} == {0}


def test_that_phases_before_the_current_one_are_passed_and_those_after_ahead():
    gates = rules.judge_gates(passed(Phase.STARTUP, Phase.ANALYSIS, Phase.SYNTHESIS))
    assert [gate.state for gate in gates] == (
        [GateState.PASSED] * 2 + [GateState.CURRENT] + [GateState.AHEAD] * 4
    )
    assert gates[5].passage is not None
    assert {gate.state for gate in rules.judge_gates(passed(*PHASES))} == {GateState.PASSED}


def test_that_an_attested_condition_is_met_by_its_own_attestation():
    facts = replace(EMPTY, attestations=(attestation("rules_agreed"),))
    found = {condition.code: condition for condition in rules.judge_gates(facts)[0].conditions}
    agreed, informed = found["rules_agreed"], found["data_information_given"]
    assert (agreed.kind, agreed.is_met, agreed.attestation.role) == (
        ConditionKind.ATTESTED,
        True,
        "leder",
    )
    assert (informed.is_met, informed.attestation) == (False, None)
    assert found["coordinator_named"].kind is ConditionKind.COMPUTED


def test_that_a_condition_names_the_page_where_it_is_met():
    pages = {
        condition.code: condition.page
        for gate in rules.judge_gates(EMPTY)
        for condition in gate.conditions
    }
    assert pages["charter_complete"] == "groups"
    assert pages["measurements_taken"] == "measures"
    assert "" not in pages.values()


def test_that_a_position_agrees_with_the_gates():
    facts = replace(passed(Phase.STARTUP), residents_answers=1, strengths=1, development_areas=1)
    position = rules.position(facts)
    gate = rules.judge_gates(facts)[1]
    assert (position.phase, position.met, position.total) == (Phase.ANALYSIS, 2, 4)
    assert (gate.met, gate.total, gate.planned_to) == (2, 4, position.planned_to)
    assert (position.passed, position.overrides) == (1, 0)


def test_that_a_course_past_all_gates_has_no_phase():
    position = rules.position(passed(*PHASES))
    assert (position.phase, position.met, position.total, position.planned_to) == (
        None,
        0,
        0,
        None,
    )
    assert position.passed == 7


def test_that_a_position_counts_overrides():
    facts = replace(EMPTY, passages=(passage(Phase.STARTUP, open_conditions=("rules_agreed",)),))
    assert rules.position(facts).overrides == 1


def test_that_only_what_no_data_can_show_is_attested():
    rules.check_attestable("shown_back")
    for condition in ("charter_complete", "nonsense", ""):
        with pytest.raises(RuleViolation) as caught:
            rules.check_attestable(condition)
        assert (caught.value.code, caught.value.field) == ("condition_not_attestable", "condition")


def refused(facts, phase, passed_on=START, reason=""):
    with pytest.raises(RuleViolation) as caught:
        rules.check_passage(rules.judge_gates(facts), phase, passed_on, reason)
    return caught.value


def test_that_open_conditions_need_a_reason():
    violation = refused(EMPTY, Phase.STARTUP)
    assert (violation.code, violation.field) == ("gate_conditions_open", "override_reason")
    assert violation.values["count"] == 6
    assert violation.values["conditions"][0] == "charter_complete"
    rules.check_passage(rules.judge_gates(EMPTY), Phase.STARTUP, START, "Vi når det næste uge")


def test_that_no_phase_is_skipped_even_with_a_reason():
    violation = refused(EMPTY, Phase.ANALYSIS, reason="Vi har travlt")
    assert (violation.code, violation.field) == ("gate_earlier_phase_open", "phase")
    assert violation.values == {"phase": Phase.STARTUP}


def test_that_a_gate_is_passed_once():
    violation = refused(passed(Phase.STARTUP), Phase.STARTUP, reason="Igen")
    assert (violation.code, violation.field) == ("gate_already_passed", "phase")


def test_that_gates_are_passed_in_the_order_of_their_dates():
    facts = replace(EMPTY, passages=(passage(Phase.STARTUP, START + dt.timedelta(days=9)),))
    violation = refused(facts, Phase.ANALYSIS, START, "Alligevel")
    assert (violation.code, violation.field) == ("gate_passed_before_earlier", "passed_on")
    same_day = START + dt.timedelta(days=9)
    rules.check_passage(rules.judge_gates(facts), Phase.ANALYSIS, same_day, "Alligevel")


def test_that_nothing_has_happened_tomorrow():
    rules.check_not_ahead(START, START, "passed_on")
    with pytest.raises(RuleViolation) as caught:
        rules.check_not_ahead(START + dt.timedelta(days=1), START, "passed_on")
    assert (caught.value.code, caught.value.field) == ("date_in_future", "passed_on")
