"""Writes of a trial's cycles."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models import clock
from models.errors import Conflict, NotFound
from models.groups.rows import ExpressionMode
from models.trials import cycle_operations, queries
from models.trials.rows import AsPlanned, CycleDecision
from tests.models.courses.factories import make_course
from tests.models.refusals import refused
from tests.models.trials.factories import START, make_cycle, make_decided_cycle, make_trial

TODAY = dt.date(2024, 3, 14)


@pytest.fixture
def trial_id(store, monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return make_trial(store, make_course(store))


def _cycles(store, trial_id):
    return store.query(queries.get_trial, trial_id).cycles


def test_that_the_first_cycle_takes_its_expectation_and_dates_from_the_trial(store, trial_id):
    store.perform(cycle_operations.open_cycle, trial_id=trial_id)
    (cycle,) = _cycles(store, trial_id)
    assert (cycle.number, cycle.prediction) == (1, "To af tre vælger selv")
    assert (cycle.starts_on, cycle.due_on) == (START, START + dt.timedelta(days=14))


def test_that_a_later_cycle_takes_the_expectation_alone(store, trial_id):
    store.perform(cycle_operations.open_cycle, trial_id=trial_id)
    store.perform(
        cycle_operations.open_cycle, trial_id=trial_id, plan="Flere kort", prediction="Alle vælger"
    )
    second = _cycles(store, trial_id)[1]
    assert (second.number, second.plan, second.prediction) == (2, "Flere kort", "Alle vælger")
    assert (second.starts_on, second.due_on) == (None, None)


def test_that_a_cycle_needs_a_trial_and_dates_in_order(store, trial_id):
    open_cycle = cycle_operations.open_cycle
    with pytest.raises(NotFound):
        store.perform(open_cycle, trial_id=uuid4())
    dates = {"starts_on": START, "due_on": START - dt.timedelta(days=1)}
    assert refused(store, open_cycle, trial_id=trial_id, **dates) == ("ends_before_start", "due_on")


def test_that_what_was_tried_seen_and_said_is_kept(store, trial_id):
    cycle_id = make_cycle(
        store,
        trial_id,
        as_planned=AsPlanned.PARTLY,
        what_happened="Kortene lå i skuffen de to første dage.",
        what_was_seen="Åse pegede på æbler.",
        resident_word="Jeg vil selv.",
        expressed_via=ExpressionMode.PICTURES,
    )
    (cycle,) = _cycles(store, trial_id)
    assert (cycle.id, cycle.as_planned) == (cycle_id, AsPlanned.PARTLY)
    assert (cycle.seen, cycle.resident_word) == ("Åse pegede på æbler.", "Jeg vil selv.")
    assert cycle.expressed_via == ExpressionMode.PICTURES


def test_that_seen_is_the_version_looked_at(store, trial_id):
    cycle_id = make_cycle(store, trial_id)
    seen = _cycles(store, trial_id)[0].version
    edit = cycle_operations.edit_cycle
    store.perform(edit, cycle_id=cycle_id, seen=seen, what_was_seen="Én valgte")
    with pytest.raises(Conflict):
        store.perform(edit, cycle_id=cycle_id, seen=seen, what_was_seen="To valgte")
    assert _cycles(store, trial_id)[0].seen == "Én valgte"


def test_that_a_decision_is_not_set_by_editing(store, trial_id):
    cycle_id = make_cycle(store, trial_id)
    with pytest.raises(KeyError, match="decision"):
        store.perform(cycle_operations.edit_cycle, cycle_id=cycle_id, decision=CycleDecision.ADOPT)


def test_that_nothing_is_decided_before_something_was_seen(store, trial_id):
    cycle_id = store.perform(cycle_operations.open_cycle, trial_id=trial_id)
    arguments = {"cycle_id": cycle_id, "decision": CycleDecision.ADOPT, "reason": "Fordi"}
    decide = cycle_operations.decide_cycle
    assert refused(store, decide, **arguments) == ("cycle_not_ready", "what_was_seen")
    edit = cycle_operations.edit_cycle
    store.perform(edit, cycle_id=cycle_id, what_was_seen="Én valgte", reflection="Godt")
    assert refused(store, decide, **{**arguments, "reason": " "}) == ("reason_missing", "reason")
    early = {**arguments, "decided_on": START - dt.timedelta(days=1)}
    assert refused(store, decide, **early) == ("decided_before_start", "decided_on")


def test_that_a_decided_cycle_is_decided_today_and_drafts_nothing_when_kept(store, trial_id):
    cycle_id = make_cycle(store, trial_id)
    drafted = store.perform(
        cycle_operations.decide_cycle,
        cycle_id=cycle_id,
        decision=CycleDecision.ADOPT,
        reason="Alle vil have det",
    )
    (cycle,) = _cycles(store, trial_id)
    assert drafted is None
    assert (cycle.decision, cycle.decided_on) == (CycleDecision.ADOPT, TODAY)
    assert cycle.decision_reason == "Alle vil have det"


@pytest.mark.parametrize("decision", [CycleDecision.ADAPT, CycleDecision.EXTEND])
def test_that_adapting_or_extending_drafts_the_next_cycle_in_the_same_step(
    store, trial_id, decision
):
    cycle_id = make_cycle(store, trial_id, plan="Fire kort")
    drafted = store.perform(
        cycle_operations.decide_cycle, cycle_id=cycle_id, decision=decision, reason="Næsten"
    )
    first, second = _cycles(store, trial_id)
    assert (second.id, second.number, second.plan) == (drafted, 2, "Fire kort")
    assert second.prediction == first.prediction
    assert (second.starts_on, second.due_on) == (TODAY, TODAY + dt.timedelta(days=14))
    assert second.seen == second.reflection == ""
    store.undo()
    (only,) = _cycles(store, trial_id)
    assert only.decision is None


def test_that_deciding_again_drafts_no_second_time(store, trial_id):
    cycle_id = make_decided_cycle(store, trial_id, decision=CycleDecision.ADAPT)
    again = store.perform(
        cycle_operations.decide_cycle,
        cycle_id=cycle_id,
        decision=CycleDecision.EXTEND,
        reason="Vi mangler en uge",
    )
    assert again is None
    assert [cycle.number for cycle in _cycles(store, trial_id)] == [1, 2]


def test_that_a_decided_cycle_keeps_what_its_decision_stands_on(store, trial_id):
    cycle_id = make_decided_cycle(store, trial_id)
    edit = cycle_operations.edit_cycle
    assert refused(store, edit, cycle_id=cycle_id, reflection="") == (
        "cycle_not_ready",
        "reflection",
    )
    assert refused(store, edit, cycle_id=cycle_id, decision_reason="")[0] == "reason_missing"
    assert refused(store, edit, cycle_id=cycle_id, decided_on=None) == (
        "date_missing",
        "decided_on",
    )
    store.perform(edit, cycle_id=cycle_id, resident_word="Mere!")
    assert _cycles(store, trial_id)[0].resident_word == "Mere!"


def test_that_a_decision_can_be_taken_back(store, trial_id):
    cycle_id = make_decided_cycle(store, trial_id)
    store.perform(cycle_operations.reopen_cycle, cycle_id=cycle_id)
    (cycle,) = _cycles(store, trial_id)
    assert (cycle.decision, cycle.decision_reason, cycle.decided_on) == (None, "", None)


def test_that_the_cycles_left_keep_their_numbers(store, trial_id):
    first = make_decided_cycle(store, trial_id, decision=CycleDecision.ADAPT)
    store.perform(cycle_operations.remove_cycle, cycle_id=first)
    assert [cycle.number for cycle in _cycles(store, trial_id)] == [2]
    store.perform(cycle_operations.open_cycle, trial_id=trial_id)
    assert [cycle.number for cycle in _cycles(store, trial_id)] == [2, 3]
    store.undo()
    store.undo()
    assert [cycle.number for cycle in _cycles(store, trial_id)] == [1, 2]
