"""Reads of trials and cycles."""

from __future__ import annotations

import datetime as dt

import pytest

from models.trials import operations, queries
from models.trials.rows import CycleDecision
from tests.models.analysis.factories import make_finding
from tests.models.courses.factories import make_course
from tests.models.groups.factories import make_member
from tests.models.measures.factories import make_indicator
from tests.models.trials.factories import START, make_cycle, make_decided_cycle, make_trial

LATER = START + dt.timedelta(days=30)


@pytest.fixture
def course_id(store):
    return make_course(store)


def test_that_a_line_tells_how_far_a_trial_is(store, course_id):
    member_id = make_member(store, course_id)
    trial_id = make_trial(
        store,
        course_id,
        coordinator_id=member_id,
        finding_id=make_finding(store, course_id, text="Flere ønsker"),
    )
    store.perform(operations.start_trial, trial_id=trial_id)
    make_decided_cycle(store, trial_id, decision=CycleDecision.ADAPT)
    (line,) = store.query(queries.list_trials, course_id, LATER)
    assert line.coordinator.id == member_id
    assert line.finding_text == "Flere ønsker"
    assert (line.cycle_count, line.decided_count) == (2, 1)
    assert (line.last_decision, line.last_decided_on) == (CycleDecision.ADAPT, START)
    assert line.next_on == START + dt.timedelta(days=14)
    assert line.overdue_days == 16


def test_that_a_trial_without_cycles_tells_what_its_plan_lacks(store, course_id):
    make_trial(store, course_id, stop_rule="")
    (line,) = store.query(queries.list_trials, course_id, LATER)
    assert line.missing_plan_fields == ("stop_rule", "coordinator_id")
    assert (line.cycle_count, line.last_decision, line.overdue_days) == (0, None, 0)
    assert line.next_on == START


def test_that_a_trial_shows_its_chain_and_its_indicator(store, course_id):
    trial_id = make_trial(
        store, course_id, indicator_id=make_indicator(store, course_id, title="Egne valg")
    )
    for _ in range(3):
        make_decided_cycle(store, trial_id)
    detail = store.query(queries.get_trial, trial_id, LATER)
    assert [cycle.number for cycle in detail.cycles] == [1, 2, 3]
    assert (detail.indicator_key, detail.indicator_title) == ("I-001", "Egne valg")
    assert detail.overdue_days == 0


def test_that_cycles_follow_the_order_of_the_trials(store, course_id):
    first, second = make_trial(store, course_id), make_trial(store, course_id)
    store.perform(operations.move_trial, trial_id=second, after_id=None)
    for trial_id in (first, second, first):
        make_cycle(store, trial_id)
    found = [(row.trial_id, row.number) for row in store.query(queries.list_cycles, course_id)]
    assert found == [(second, 1), (first, 1), (first, 2)]


def test_that_late_cycles_of_stopped_trials_are_not_asked_for(store, course_id):
    late, stopped = make_trial(store, course_id), make_trial(store, course_id)
    for trial_id in (late, stopped):
        make_cycle(store, trial_id)
    store.perform(operations.stop_trial, trial_id=stopped)
    found = store.query(queries.list_overdue_cycles, course_id, LATER)
    assert [cycle.trial_id for cycle in found] == [late]
    assert store.query(queries.list_overdue_cycles, course_id, START) == ()


def test_that_lists_take_two_statements_however_many_trials(store, course_id):
    for _ in range(4):
        trial_id = make_trial(store, course_id, finding_id=make_finding(store, course_id))
        make_decided_cycle(store, trial_id, decision=CycleDecision.EXTEND)
    for query in (queries.list_trials, queries.list_trial_details):
        with store.statements() as statements:
            found = store.query(query, course_id)
        assert len(found) == 4
        assert len(statements) == 2
    assert store.query(queries.count_trials, course_id) == 4


def test_that_trials_of_other_courses_are_not_listed(store, course_id):
    make_cycle(store, make_trial(store, make_course(store)))
    assert store.query(queries.list_trials, course_id) == ()
    assert store.query(queries.list_cycles, course_id) == ()
    assert store.query(queries.find_theory, course_id) is None
