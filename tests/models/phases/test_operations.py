"""Vouching for conditions, going on, going back."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models import clock
from models.errors import Conflict, NotFound, RuleViolation
from models.meetings.tables import Decision
from models.phases import operations, queries
from models.phases.rows import PHASES, GateState, Phase
from models.trials.tables import TrialCycle
from tests.models.courses.factories import START, make_course
from tests.models.phases.factories import TODAY, drop, make_full_course, put

NOON = dt.datetime.combine(TODAY, dt.time(12), dt.UTC)
ATTESTED = (
    "rules_agreed",
    "data_information_given",
    "shown_back",
    "resources_confirmed",
    "approved_by_group",
)


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    monkeypatch.setattr(clock, "utc_now", lambda: NOON)


def attest(store, course, condition="rules_agreed", **overrides):
    values = {"course_id": course, "condition": condition, "attested_on": START, "role": "leder"}
    return store.perform(operations.attest, **{**values, **overrides})


def go_on(store, course, phase=Phase.STARTUP, **overrides):
    values = {"course_id": course, "phase": phase, "passed_on": TODAY, "passed_by": "Åse Bæk"}
    return store.perform(operations.pass_gate, **{**values, **overrides})


def refused(act, *arguments, **values):
    with pytest.raises(RuleViolation) as caught:
        act(*arguments, **values)
    return caught.value.code, caught.value.field


def states(store, course):
    return [gate.state for gate in store.query(queries.get_gates, course, today=TODAY)]


def test_that_a_condition_is_vouched_for_with_date_role_and_decision(store):
    course = make_course(store)
    decision = put(store, Decision, course_id=course, decided_on=START, text="Sådan gør vi")
    attest(store, course, role=" afdelings\nleder ", decision_id=decision, note="På møde 2")
    (entry,) = store.query(queries.list_attestations, course)
    assert (entry.condition, entry.attested_on, entry.role) == (
        "rules_agreed",
        START,
        "afdelings leder",
    )
    assert (entry.decision_id, entry.note) == (decision, "På møde 2")
    store.undo()
    assert store.query(queries.list_attestations, course) == ()


def test_that_vouching_again_corrects_what_was_vouched_for(store):
    course = make_course(store)
    first = attest(store, course)
    assert attest(store, course, role="konsulent") == first
    (entry,) = store.query(queries.list_attestations, course)
    assert entry.role == "konsulent"
    with pytest.raises(Conflict):
        attest(store, course, seen=1, role="en anden")


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"condition": "charter_complete"}, "condition_not_attestable", "condition"),
        ({"attested_on": TODAY + dt.timedelta(days=1)}, "date_in_future", "attested_on"),
        ({"attested_on": dt.date(26, 1, 1)}, "date_out_of_range", "attested_on"),
        ({"role": " "}, "text_missing", "role"),
    ],
)
def test_that_an_attestation_breaking_a_rule_is_refused(store, values, code, field):
    course = make_course(store)
    assert refused(attest, store, course, **values) == (code, field)
    assert store.query(queries.list_attestations, course) == ()


def test_that_an_attestation_rests_on_a_decision_of_its_own_course(store):
    course = make_course(store)
    elsewhere = put(
        store, Decision, course_id=make_course(store), decided_on=START, text="Andet hus"
    )
    assert refused(attest, store, course, decision_id=elsewhere) == ("other_course", "decision_id")
    with pytest.raises(NotFound):
        attest(store, course, decision_id=uuid4())
    with pytest.raises(NotFound):
        attest(store, uuid4())


def test_that_what_was_vouched_for_can_be_withdrawn_and_comes_back_by_undo(store):
    course = make_course(store)
    attest(store, course)
    store.perform(operations.withdraw_attestation, course_id=course, condition="rules_agreed")
    assert store.query(queries.list_attestations, course) == ()
    with pytest.raises(NotFound):
        store.perform(operations.withdraw_attestation, course_id=course, condition="rules_agreed")
    store.undo()
    assert len(store.query(queries.list_attestations, course)) == 1


def test_that_a_group_with_everything_in_place_passes_all_gates_without_a_reason(store):
    course = make_full_course(store)["course"]
    for condition in ATTESTED:
        attest(store, course, condition)
    for phase in PHASES:
        go_on(store, course, phase, override_reason="Behøves ikke")
    passages = store.query(queries.list_passages, course)
    assert [passage.phase for passage in passages] == list(PHASES)
    assert not any(passage.is_override or passage.override_reason for passage in passages)
    assert set(states(store, course)) == {GateState.PASSED}


def test_that_open_conditions_are_refused_without_a_reason_and_kept_with_one(store):
    course = make_full_course(store)["course"]
    assert refused(go_on, store, course) == ("gate_conditions_open", "override_reason")
    assert refused(go_on, store, course, override_reason=" \n") == (
        "gate_conditions_open",
        "override_reason",
    )
    go_on(store, course, override_reason="Vi aftaler regler\nnæste gang")
    (passage,) = store.query(queries.list_passages, course)
    assert passage.open_conditions == ("rules_agreed", "data_information_given")
    assert (passage.override_reason, passage.passed_by, passage.passed_on) == (
        "Vi aftaler regler\nnæste gang",
        "Åse Bæk",
        TODAY,
    )
    store.undo()
    assert store.query(queries.list_passages, course) == ()


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"passed_by": " "}, "text_missing", "passed_by"),
        ({"passed_on": TODAY + dt.timedelta(days=1)}, "date_in_future", "passed_on"),
        ({"passed_on": dt.date(26, 1, 1)}, "date_out_of_range", "passed_on"),
        ({"phase": Phase.SELECTION}, "gate_earlier_phase_open", "phase"),
    ],
)
def test_that_a_passage_breaking_a_rule_is_refused_even_with_a_reason(store, values, code, field):
    course = make_course(store)
    assert refused(go_on, store, course, override_reason="Alligevel", **values) == (code, field)


def test_that_a_gate_is_passed_once_and_not_before_the_one_before_it(store):
    course = make_course(store)
    go_on(store, course, override_reason="Alligevel")
    assert refused(go_on, store, course, override_reason="Igen") == ("gate_already_passed", "phase")
    assert refused(
        go_on,
        store,
        course,
        Phase.ANALYSIS,
        passed_on=TODAY - dt.timedelta(days=1),
        override_reason="Alligevel",
    ) == ("gate_passed_before_earlier", "passed_on")


def test_that_the_gate_of_a_missing_course_is_not_found(store):
    with pytest.raises(NotFound):
        go_on(store, uuid4(), override_reason="Alligevel")


@pytest.mark.parametrize(("months", "still_open"), [(4, []), (6, ["cycles_finished"])])
def test_that_one_cycle_is_enough_on_a_short_course_alone(store, months, still_open):
    rows = make_full_course(store, months=months)
    drop(store, TrialCycle, rows["cycle_2"])
    gates = store.query(queries.get_gates, rows["course"], today=TODAY)
    assert [condition.code for condition in gates[4].open_conditions] == still_open


def test_that_going_back_takes_out_this_passage_and_the_later_ones(store):
    course = make_course(store)
    attest(store, course)
    for phase in PHASES[:4]:
        go_on(store, course, phase, override_reason="Alligevel")
    store.perform(operations.reopen_gate, course_id=course, phase=Phase.ANALYSIS)
    assert [passage.phase for passage in store.query(queries.list_passages, course)] == [
        Phase.STARTUP
    ]
    assert states(store, course)[1] is GateState.CURRENT
    assert len(store.query(queries.list_attestations, course)) == 1
    go_on(store, course, Phase.ANALYSIS, override_reason="Nu")
    store.undo()
    store.undo()
    assert [passage.phase for passage in store.query(queries.list_passages, course)] == list(
        PHASES[:4]
    )


def test_that_a_gate_that_was_not_passed_cannot_be_opened_again(store):
    course = make_course(store)
    with pytest.raises(NotFound):
        store.perform(operations.reopen_gate, course_id=course, phase=Phase.STARTUP)
