"""Writes of indicators."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.errors import Conflict, NotFound
from models.measures import measurement_operations, operations, queries
from models.measures.rows import Direction, Rhythm
from models.measures.tables import Measurement
from tests.models.courses.factories import make_course
from tests.models.measures.factories import START, make_indicator, make_measurement
from tests.models.refusals import count_living, refused
from tests.models.trials.factories import make_trial


@pytest.fixture
def course_id(store):
    return make_course(store)


def _indicator(store, indicator_id):
    return store.query(queries.get_indicator, indicator_id).indicator


def _values(store, indicator_id):
    return [point.value for point in store.query(queries.get_series, indicator_id).points]


def test_that_a_new_indicator_keeps_what_it_is_given(store, course_id):
    found = _indicator(store, make_indicator(store, course_id, title="Ture ud af huset?"))
    assert (found.key, found.title, found.unit) == ("I-001", "Ture ud af huset?", "antal")
    assert (found.baseline, found.target, found.decimals) == (12, 4, 0)
    assert (found.direction, found.rhythm) == (Direction.DOWN, Rhythm.WEEKLY)


def test_that_a_bare_indicator_counts_upwards_in_whole_numbers(store, course_id):
    indicator_id = store.perform(operations.add_indicator, course_id=course_id, title="Ønsker")
    found = _indicator(store, indicator_id)
    assert (found.direction, found.decimals, found.baseline) == (Direction.UP, 0, None)


@pytest.mark.parametrize(
    ("values", "broken"),
    [
        ({"title": " "}, ("text_missing", "title")),
        ({"decimals": 7}, ("decimals_out_of_range", "decimals")),
        ({"target": 13}, ("target_against_direction", "target")),
        ({"direction": Direction.UP}, ("target_against_direction", "target")),
        ({"target_on": START - dt.timedelta(days=1)}, ("target_before_baseline", "target_on")),
        ({"baseline": 10**15}, ("number_too_large", "baseline")),
    ],
)
def test_that_a_wrong_indicator_is_refused_new_or_changed(store, course_id, values, broken):
    indicator_id = make_indicator(store, course_id)
    assert refused(store, operations.edit_indicator, indicator_id=indicator_id, **values) == broken
    full = {
        "title": "Episoder",
        "direction": Direction.DOWN,
        "baseline": 12,
        "baseline_on": START,
        "target": 4,
    }
    arguments = {"course_id": course_id, **full, **values}
    assert refused(store, operations.add_indicator, **arguments) == broken


def test_that_an_indicator_needs_its_course(store):
    with pytest.raises(NotFound):
        make_indicator(store, uuid4())


def test_that_an_indicator_changed_meanwhile_is_not_overwritten(store, course_id):
    indicator_id = make_indicator(store, course_id)
    seen = _indicator(store, indicator_id).version
    edit = operations.edit_indicator
    store.perform(edit, indicator_id=indicator_id, seen=seen, learning="Mandage er værst")
    with pytest.raises(Conflict):
        store.perform(edit, indicator_id=indicator_id, seen=seen, learning="Søndage er værst")
    store.undo()
    assert _indicator(store, indicator_id).learning == ""


def test_that_more_decimals_rewrite_every_number_in_one_step(store, course_id):
    indicator_id = make_indicator(store, course_id)
    make_measurement(store, indicator_id, value=9)
    make_measurement(store, indicator_id, measured_on=START, value=None)
    removed = make_measurement(store, indicator_id, measured_on=dt.date(2024, 4, 1), value=5)
    store.perform(measurement_operations.remove_measurement, measurement_id=removed)
    store.perform(operations.edit_indicator, indicator_id=indicator_id, decimals=2)
    found = _indicator(store, indicator_id)
    assert (found.baseline, found.target, found.decimals) == (1200, 400, 2)
    assert _values(store, indicator_id) == [None, 900]
    store.undo()
    assert _values(store, indicator_id) == [None, 9]
    store.redo()
    assert _values(store, indicator_id) == [None, 900]


def test_that_a_removed_measurement_comes_back_with_the_new_decimals(store, course_id):
    indicator_id = make_indicator(store, course_id)
    removed = make_measurement(store, indicator_id, value=5)
    store.perform(measurement_operations.remove_measurement, measurement_id=removed)
    other = store.as_operator("CD", "staff")
    store.perform(operations.edit_indicator, by=other, indicator_id=indicator_id, decimals=1)
    store.undo()
    assert _values(store, indicator_id) == [50]


def test_that_decimals_in_use_are_not_lost(store, course_id):
    indicator_id = make_indicator(store, course_id, decimals=1, baseline=120, target=40)
    make_measurement(store, indicator_id, value=95)
    broken = refused(store, operations.edit_indicator, indicator_id=indicator_id, decimals=0)
    assert broken == ("decimals_would_lose_digits", "decimals")
    make_measurement(store, indicator_id, value=90)
    store.perform(operations.edit_indicator, indicator_id=indicator_id, decimals=0)
    assert _values(store, indicator_id) == [9]


def test_that_numbers_given_with_new_decimals_are_in_them(store, course_id):
    indicator_id = make_indicator(store, course_id)
    store.perform(
        operations.edit_indicator, indicator_id=indicator_id, decimals=1, target=45, baseline=None
    )
    found = _indicator(store, indicator_id)
    assert (found.baseline, found.target) == (None, 45)
    store.perform(operations.edit_indicator, indicator_id=indicator_id, decimals=0, target=5)
    assert _indicator(store, indicator_id).target == 5


def test_that_a_closed_indicator_can_be_opened_again(store, course_id):
    indicator_id = make_indicator(store, course_id)
    store.perform(operations.close_indicator, indicator_id=indicator_id)
    assert _indicator(store, indicator_id).is_closed
    store.perform(operations.close_indicator, indicator_id=indicator_id, is_closed=False)
    assert not _indicator(store, indicator_id).is_closed


def test_that_removing_an_indicator_takes_its_measurements_and_undo_brings_both(store, course_id):
    indicator_id = make_indicator(store, course_id)
    make_measurement(store, indicator_id)
    store.perform(operations.remove_indicator, indicator_id=indicator_id)
    assert store.query(queries.list_indicators, course_id) == ()
    assert count_living(store, Measurement) == 0
    with pytest.raises(NotFound):
        store.query(queries.get_series, indicator_id)
    store.undo()
    assert _values(store, indicator_id) == [9]


def test_that_an_indicator_a_trial_follows_stays(store, course_id):
    indicator_id = make_indicator(store, course_id)
    make_trial(store, course_id, indicator_id=indicator_id)
    broken = refused(store, operations.remove_indicator, indicator_id=indicator_id)
    assert broken == ("indicator_in_use", "")


def test_that_indicators_stand_in_the_order_given(store, course_id):
    first, second = make_indicator(store, course_id), make_indicator(store, course_id)
    store.perform(operations.move_indicator, indicator_id=second, after_id=None)
    found = [line.indicator.id for line in store.query(queries.list_indicators, course_id)]
    assert found == [second, first]
