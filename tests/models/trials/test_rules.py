"""Rules of trials and their cycles."""

from __future__ import annotations

import dataclasses
import datetime as dt
from types import SimpleNamespace
from uuid import uuid4

import pytest

from models.trials import rules
from models.trials.rows import CycleDecision, TrialCycleRow, TrialRow, TrialState
from tests.models.refusals import violated
from tests.models.trials.factories import PLAN

START = dt.date(2024, 3, 1)


def _day(number):
    return START + dt.timedelta(days=number)


def _trial(**values):
    empty = dict.fromkeys(field.name for field in dataclasses.fields(TrialRow))
    full = {**empty, **PLAN, "coordinator_id": uuid4(), "state": TrialState.RUNNING}
    return TrialRow(**{**full, **values})


def _cycle(**values):
    empty = dict.fromkeys((field.name for field in dataclasses.fields(TrialCycleRow)), "")
    rest = dict.fromkeys(("starts_on", "due_on", "decision", "decided_on"))
    texts = {"prediction": "To af tre", "seen": "Alle", "reflection": "Godt", "number": 1}
    return TrialCycleRow(**{**empty, **rest, **texts, **values})


def test_that_a_trial_lasts_at_most_six_weeks():
    rules.check_trial(START, _day(42), None)
    assert violated(rules.check_trial, START, _day(43), None) == ("trial_too_long", "ends_on")


def test_that_a_trial_may_be_over_in_a_day_but_not_before_it_starts():
    rules.check_trial(START, START, 1)
    rules.check_trial(None, START, 0)
    assert violated(rules.check_trial, START, _day(-1), None) == ("ends_before_start", "ends_on")


def test_that_no_trial_has_fewer_than_no_residents():
    assert violated(rules.check_trial, None, None, -1) == ("count_negative", "residents_count")


@pytest.mark.parametrize(
    ("now", "wanted", "refused"),
    [
        (TrialState.PLANNED, TrialState.RUNNING, None),
        (TrialState.STOPPED, TrialState.RUNNING, None),
        (TrialState.FINISHED, TrialState.RUNNING, None),
        (TrialState.RUNNING, TrialState.RUNNING, "trial_running"),
        (TrialState.PLANNED, TrialState.STOPPED, None),
        (TrialState.RUNNING, TrialState.STOPPED, None),
        (TrialState.FINISHED, TrialState.STOPPED, "trial_over"),
        (TrialState.RUNNING, TrialState.FINISHED, None),
        (TrialState.PLANNED, TrialState.FINISHED, "trial_not_running"),
        (TrialState.STOPPED, TrialState.FINISHED, "trial_not_running"),
    ],
)
def test_that_a_trial_runs_before_it_is_finished(now, wanted, refused):
    if refused is None:
        assert rules.check_state(now, wanted) is None
    else:
        assert violated(rules.check_state, now, wanted) == (refused, "")


def test_that_a_full_plan_misses_nothing():
    assert rules.missing_plan_fields(_trial()) == ()


@pytest.mark.parametrize("name", rules.PLAN_FIELDS)
def test_that_each_part_of_the_plan_is_missed(name):
    assert rules.missing_plan_fields(_trial(**{name: None})) == (name,)


def test_that_an_indicator_stands_for_a_sign():
    assert rules.missing_plan_fields(_trial(sign="")) == ("sign",)
    assert rules.missing_plan_fields(_trial(sign="", indicator_id=uuid4())) == ()


def test_that_no_consent_and_no_resident_are_answers():
    assert rules.missing_plan_fields(_trial(needs_consent=False, residents_count=0)) == ()


def test_that_what_is_missing_comes_in_the_order_of_the_plan():
    empty = SimpleNamespace(**dict.fromkeys([*rules.PLAN_FIELDS, "indicator_id"]))
    assert rules.missing_plan_fields(empty) == rules.PLAN_FIELDS


def test_that_a_cycle_is_due_after_it_starts():
    rules.check_cycle(START, START)
    assert violated(rules.check_cycle, START, _day(-1)) == ("ends_before_start", "due_on")


@pytest.mark.parametrize(
    ("name", "field"),
    [("prediction", "prediction"), ("seen", "what_was_seen"), ("reflection", "reflection")],
)
def test_that_nothing_is_decided_on_half_a_cycle(name, field):
    cycle = _cycle(**{name: ""})
    assert rules.missing_cycle_fields(cycle) == (name,)
    assert violated(rules.check_decision, cycle, "Fordi", START) == ("cycle_not_ready", field)


def test_that_a_decision_has_a_reason_and_comes_after_the_start():
    cycle = _cycle(starts_on=START)
    assert rules.check_decision(cycle, "Fordi", START) is None
    assert violated(rules.check_decision, cycle, " ", START) == ("reason_missing", "reason")
    assert violated(rules.check_decision, cycle, "Fordi", _day(-1)) == (
        "decided_before_start",
        "decided_on",
    )


@pytest.mark.parametrize(
    "decision", [CycleDecision.ADOPT, CycleDecision.ABANDON, CycleDecision.SCALE]
)
def test_that_what_is_kept_stopped_or_spread_drafts_no_cycle(decision):
    assert rules.draft_next(_cycle(), decision, START) is None


@pytest.mark.parametrize("decision", [CycleDecision.ADAPT, CycleDecision.EXTEND])
def test_that_the_next_cycle_begins_with_the_last_ones_plan_and_length(decision):
    cycle = _cycle(plan="Kort", starts_on=START, due_on=_day(7))
    draft = rules.draft_next(cycle, decision, _day(10))
    assert (draft.plan, draft.prediction) == ("Kort", "To af tre")
    assert (draft.starts_on, draft.due_on) == (_day(10), _day(17))


def test_that_a_cycle_after_one_without_dates_gets_two_weeks():
    draft = rules.draft_next(_cycle(), CycleDecision.ADAPT, START)
    assert draft.due_on == _day(14)


def test_that_only_a_decided_cycle_with_all_its_parts_is_finished():
    assert rules.is_finished(_cycle(decision=CycleDecision.ADOPT))
    assert not rules.is_finished(_cycle())
    assert not rules.is_finished(_cycle(decision=CycleDecision.ADOPT, seen=""))


@pytest.mark.parametrize(
    ("values", "days"),
    [
        ({}, 0),
        ({"due_on": START}, 20),
        ({"due_on": _day(20)}, 0),
        ({"due_on": _day(30)}, 0),
        ({"due_on": START, "decision": CycleDecision.ADOPT}, 0),
    ],
)
def test_that_only_an_undecided_cycle_is_late(values, days):
    assert rules.overdue_days(_cycle(**values), _day(20)) == days


def test_that_a_cycle_over_14_days_late_needs_an_explanation():
    late = _cycle(due_on=START)
    assert not rules.is_overdue_unexplained(late, _day(14))
    assert rules.is_overdue_unexplained(late, _day(15))
    explained = _cycle(due_on=START, overdue_explanation="Sygdom i huset")
    assert not rules.is_overdue_unexplained(explained, _day(15))


def test_that_the_last_decision_is_that_of_the_highest_number():
    one = _cycle(number=1, decision=CycleDecision.ADAPT)
    two = _cycle(number=2, decision=CycleDecision.ADOPT)
    assert rules.last_decided([two, one, _cycle(number=3)]) is two
    assert rules.last_decided([_cycle()]) is None


@pytest.mark.parametrize(
    ("state", "cycles", "expected"),
    [
        (TrialState.PLANNED, [], START),
        (TrialState.RUNNING, [], _day(14)),
        (TrialState.RUNNING, [{"due_on": _day(9)}, {"due_on": _day(7)}], _day(7)),
        (TrialState.RUNNING, [{"due_on": _day(7), "decision": "adopt"}], _day(14)),
        (TrialState.FINISHED, [], None),
        (TrialState.FINISHED, [{"due_on": _day(7)}], _day(7)),
        (TrialState.STOPPED, [{"due_on": _day(7)}], None),
    ],
)
def test_that_the_next_date_is_the_one_the_group_waits_for(state, cycles, expected):
    rows = [_cycle(**values) for values in cycles]
    assert rules.next_date(_trial(state=state), rows) == expected


def test_that_a_stopped_trial_is_never_late():
    cycles = [_cycle(due_on=START), _cycle(due_on=_day(5))]
    assert rules.trial_overdue_days(_trial(), cycles, _day(20)) == 20
    assert rules.trial_overdue_days(_trial(state=TrialState.STOPPED), cycles, _day(20)) == 0
    assert rules.trial_overdue_days(_trial(), [], _day(20)) == 0
