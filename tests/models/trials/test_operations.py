"""Writes of trials."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models import clock
from models.errors import Conflict, NotFound
from models.trials import operations, queries
from models.trials.rows import TrialState
from models.trials.tables import TrialCycle
from tests.models.analysis.factories import make_finding
from tests.models.courses.factories import make_course
from tests.models.groups.factories import make_member
from tests.models.measures.factories import make_indicator
from tests.models.practice.factories import make_candidate, make_choice
from tests.models.recommendations.factories import make_not_worked
from tests.models.refusals import count_living, refused
from tests.models.trials.factories import START, make_cycle, make_trial

TODAY = dt.date(2024, 3, 14)


@pytest.fixture
def course_id(store, monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return make_course(store)


def _trial(store, trial_id):
    return store.query(queries.get_trial, trial_id).trial


def test_that_a_planned_trial_keeps_its_whole_plan(store, course_id):
    member_id = make_member(store, course_id)
    finding_id = make_finding(store, course_id)
    indicator_id = make_indicator(store, course_id)
    trial_id = make_trial(
        store,
        course_id,
        coordinator_id=member_id,
        finding_id=finding_id,
        indicator_id=indicator_id,
        consent_note="Ikke nødvendigt: ingen billeder",
    )
    detail = store.query(queries.get_trial, trial_id)
    assert detail.missing_plan_fields == ()
    assert (detail.trial.key, detail.trial.state) == ("P-001", TrialState.PLANNED)
    assert detail.trial.consent_note == "Ikke nødvendigt: ingen billeder"
    assert detail.coordinator.id == member_id


@pytest.mark.parametrize("name", ["coordinator_id", "finding_id", "indicator_id"])
def test_that_a_trial_refers_to_its_own_course_alone(store, course_id, name):
    makers = {
        "coordinator_id": make_member,
        "finding_id": make_finding,
        "indicator_id": make_indicator,
    }
    elsewhere = makers[name](store, make_course(store))
    trial_id = make_trial(store, course_id)
    broken = refused(store, operations.edit_trial, trial_id=trial_id, **{name: elsewhere})
    assert broken == ("other_course", name)
    with pytest.raises(NotFound):
        store.perform(operations.edit_trial, trial_id=trial_id, **{name: uuid4()})
    here = makers[name](store, course_id)
    store.perform(operations.edit_trial, trial_id=trial_id, **{name: here})
    assert getattr(_trial(store, trial_id), name) == here


@pytest.mark.parametrize(
    ("values", "broken"),
    [
        ({"title": ""}, ("text_missing", "title")),
        ({"title": "å" * 301}, ("text_too_long", "title")),
        ({"ends_on": START + dt.timedelta(days=43)}, ("trial_too_long", "ends_on")),
        ({"ends_on": START - dt.timedelta(days=1)}, ("ends_before_start", "ends_on")),
        ({"residents_count": -1}, ("count_negative", "residents_count")),
    ],
)
def test_that_a_wrong_plan_is_refused_new_or_changed(store, course_id, values, broken):
    plan = {"title": "Kort", "starts_on": START}
    arguments = {**plan, **values}
    assert refused(store, operations.plan_trial, course_id=course_id, **arguments) == broken
    trial_id = make_trial(store, course_id)
    assert refused(store, operations.edit_trial, trial_id=trial_id, **values) == broken
    assert _trial(store, trial_id).residents_count == 1


def test_that_what_operations_decide_is_no_part_of_the_plan(store, course_id):
    trial_id = make_trial(store, course_id)
    for name in ("state", "is_before_choice", "position"):
        with pytest.raises(KeyError, match=name):
            store.perform(operations.edit_trial, trial_id=trial_id, **{name: None})


def test_that_a_trial_changed_meanwhile_is_not_overwritten(store, course_id):
    trial_id = make_trial(store, course_id)
    seen = _trial(store, trial_id).version
    store.perform(operations.edit_trial, trial_id=trial_id, seen=seen, idea="Æbler")
    with pytest.raises(Conflict):
        store.perform(operations.edit_trial, trial_id=trial_id, seen=seen, idea="Øl")
    store.undo()
    assert _trial(store, trial_id).idea == "Billedkort ved morgenbordet"


def test_that_a_trial_before_the_choice_is_marked_by_the_day_it_begins(store, course_id):
    early = make_trial(store, course_id)
    waiting = make_trial(store, course_id)
    assert _trial(store, early).is_before_choice
    store.perform(operations.start_trial, trial_id=early)
    make_choice(store, make_candidate(store, course_id))
    store.perform(operations.start_trial, trial_id=waiting)
    assert _trial(store, early).is_before_choice
    assert not _trial(store, waiting).is_before_choice
    assert not _trial(store, make_trial(store, course_id)).is_before_choice
    store.perform(operations.stop_trial, trial_id=early)
    store.perform(operations.start_trial, trial_id=early)
    assert _trial(store, early).is_before_choice


def test_that_a_trial_starts_stops_starts_again_and_is_finished(store, course_id):
    trial_id = make_trial(store, course_id)
    for act, state in (
        (operations.start_trial, TrialState.RUNNING),
        (operations.stop_trial, TrialState.STOPPED),
        (operations.start_trial, TrialState.RUNNING),
        (operations.finish_trial, TrialState.FINISHED),
    ):
        store.perform(act, trial_id=trial_id)
        assert _trial(store, trial_id).state == state
    assert _trial(store, trial_id).starts_on == START
    assert refused(store, operations.stop_trial, trial_id=trial_id)[0] == "trial_over"
    store.undo()
    assert _trial(store, trial_id).state == TrialState.RUNNING


def test_that_a_trial_without_a_first_day_begins_today_or_on_the_day_given(store, course_id):
    today = make_trial(store, course_id, starts_on=None, ends_on=None)
    store.perform(operations.start_trial, trial_id=today)
    assert _trial(store, today).starts_on == TODAY
    moved = make_trial(store, course_id)
    late = START + dt.timedelta(days=20)
    start = operations.start_trial
    assert refused(store, start, trial_id=moved, starts_on=late)[0] == "ends_before_start"
    store.perform(start, trial_id=moved, starts_on=START + dt.timedelta(days=2))
    assert _trial(store, moved).starts_on == START + dt.timedelta(days=2)


def test_that_removing_a_trial_takes_its_cycles_and_undo_brings_both(store, course_id):
    trial_id = make_trial(store, course_id)
    make_cycle(store, trial_id)
    store.perform(operations.remove_trial, trial_id=trial_id)
    assert count_living(store, TrialCycle) == 0
    with pytest.raises(NotFound):
        store.query(queries.get_trial, trial_id)
    store.undo()
    assert len(store.query(queries.get_trial, trial_id).cycles) == 1


def test_that_a_trial_something_builds_on_stays(store, course_id):
    trial_id = make_trial(store, course_id)
    make_not_worked(store, course_id, trial_id=trial_id)
    assert refused(store, operations.remove_trial, trial_id=trial_id) == ("trial_in_use", "")


def test_that_trials_stand_in_the_order_given(store, course_id):
    first, second = make_trial(store, course_id), make_trial(store, course_id)
    store.perform(operations.move_trial, trial_id=second, after_id=None)
    found = [line.trial.id for line in store.query(queries.list_trials, course_id)]
    assert found == [second, first]
