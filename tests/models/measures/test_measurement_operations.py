"""Writes of measurements."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models import clock
from models.errors import Conflict, NotFound
from models.measures import measurement_operations, operations, queries
from tests.models.courses.factories import make_course
from tests.models.measures.factories import START, make_indicator, make_measurement
from tests.models.refusals import refused

TODAY = dt.date(2024, 3, 14)


@pytest.fixture
def indicator_id(store, monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return make_indicator(store, make_course(store))


def _points(store, indicator_id):
    series = store.query(queries.get_series, indicator_id)
    return [(point.measured_on.day, point.value, point.note) for point in series.points]


def test_that_a_day_has_one_value(store, indicator_id):
    first = make_measurement(store, indicator_id, value=9, note="Færre på vagt")
    again = make_measurement(store, indicator_id, value=8)
    assert first == again
    assert _points(store, indicator_id) == [(8, 8, "Færre på vagt")]
    store.undo()
    assert _points(store, indicator_id) == [(8, 9, "Færre på vagt")]


def test_that_a_missing_value_is_kept_as_missing(store, indicator_id):
    make_measurement(store, indicator_id, value=None, note="Tavlen var visket ud")
    assert _points(store, indicator_id) == [(8, None, "Tavlen var visket ud")]


def test_that_a_value_changed_meanwhile_is_not_overwritten(store, indicator_id):
    make_measurement(store, indicator_id, value=9)
    make_measurement(store, indicator_id, value=8, seen=1)
    with pytest.raises(Conflict):
        make_measurement(store, indicator_id, value=7, seen=1)
    with pytest.raises(NotFound):
        make_measurement(store, indicator_id, measured_on=START, seen=1)


@pytest.mark.parametrize(
    ("values", "broken"),
    [
        ({"measured_on": dt.date(2024, 3, 15)}, ("date_in_future", "measured_on")),
        ({"measured_on": dt.date(24, 3, 1)}, ("date_out_of_range", "measured_on")),
        ({"value": 10**15}, ("number_too_large", "value")),
    ],
)
def test_that_a_wrong_measurement_is_refused(store, indicator_id, values, broken):
    measurement_id = make_measurement(store, indicator_id)
    arguments = {"indicator_id": indicator_id, "measured_on": TODAY, "value": 1, **values}
    assert refused(store, measurement_operations.record_measurement, **arguments) == broken
    edit = measurement_operations.edit_measurement
    assert refused(store, edit, measurement_id=measurement_id, **values) == broken


def test_that_a_closed_indicator_takes_no_more_values(store, indicator_id):
    measurement_id = make_measurement(store, indicator_id)
    store.perform(operations.close_indicator, indicator_id=indicator_id)
    closed = ("indicator_closed", "indicator_id")
    record = measurement_operations.record_measurement
    arguments = {"indicator_id": indicator_id, "measured_on": TODAY, "value": 1}
    assert refused(store, record, **arguments) == closed
    edit = measurement_operations.edit_measurement
    assert refused(store, edit, measurement_id=measurement_id, value=2) == closed
    with pytest.raises(NotFound):
        store.perform(record, **{**arguments, "indicator_id": uuid4()})


def test_that_many_days_are_one_step(store, indicator_id):
    make_measurement(store, indicator_id, measured_on=START, value=1, note="Første dag")
    make_measurement(store, indicator_id, measured_on=START + dt.timedelta(days=1), value=2)
    days = [START, START + dt.timedelta(days=2), START + dt.timedelta(days=3)]
    store.perform(
        measurement_operations.record_measurements,
        indicator_id=indicator_id,
        values=list(zip(days, [5, None, 7], strict=True)),
    )
    assert _points(store, indicator_id) == [
        (1, 5, "Første dag"),
        (2, 2, ""),
        (3, None, ""),
        (4, 7, ""),
    ]
    store.undo()
    assert [value for _, value, _ in _points(store, indicator_id)] == [1, 2]


def test_that_many_days_are_all_kept_or_none(store, indicator_id):
    record = measurement_operations.record_measurements
    twice = [(START, 1), (TODAY, 2), (START, 3)]
    assert refused(store, record, indicator_id=indicator_id, values=twice) == (
        "day_twice",
        "values",
    )
    late = [(START, 1), (TODAY + dt.timedelta(days=1), 2)]
    assert refused(store, record, indicator_id=indicator_id, values=late)[0] == "date_in_future"
    assert _points(store, indicator_id) == []


def test_that_many_days_take_a_fixed_number_of_statements(store, indicator_id):
    counts = []
    for length in (2, 10):
        days = [(START + dt.timedelta(days=day), day) for day in range(length)]
        with store.statements() as statements:
            store.perform(
                measurement_operations.record_measurements, indicator_id=indicator_id, values=days
            )
        counts.append(sum("FROM measurement" in text for text in statements))
    assert counts[1] - counts[0] <= 2


def test_that_a_measurement_moves_to_a_free_day(store, indicator_id):
    first = make_measurement(store, indicator_id)
    make_measurement(store, indicator_id, measured_on=START, value=3)
    edit = measurement_operations.edit_measurement
    taken = refused(store, edit, measurement_id=first, measured_on=START)
    assert taken == ("day_taken", "measured_on")
    store.perform(edit, measurement_id=first, measured_on=TODAY, note="Målt om torsdagen")
    assert _points(store, indicator_id) == [(1, 3, ""), (14, 9, "Målt om torsdagen")]


def test_that_a_removed_measurement_leaves_its_day_free(store, indicator_id):
    measurement_id = make_measurement(store, indicator_id)
    store.perform(measurement_operations.remove_measurement, measurement_id=measurement_id)
    assert _points(store, indicator_id) == []
    make_measurement(store, indicator_id, value=4)
    assert _points(store, indicator_id) == [(8, 4, "")]
