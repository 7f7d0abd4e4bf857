"""Reads of indicators and measurements."""

from __future__ import annotations

import datetime as dt

import pytest

from models.measures import operations, queries
from models.measures.rows import ChangeVerdict
from tests.models.courses.factories import make_course
from tests.models.measures.factories import START, make_indicator, make_measurement


@pytest.fixture
def course_id(store):
    return make_course(store)


def _day(number):
    return START + dt.timedelta(days=number)


def test_that_a_line_tells_what_was_measured_and_which_way_it_went(store, course_id):
    indicator_id = make_indicator(store, course_id)
    for day, value in ((-7, 15), (0, 12), (7, 9), (14, 4), (21, None)):
        make_measurement(store, indicator_id, measured_on=_day(day), value=value)
    (line,) = store.query(queries.list_indicators, course_id, _day(22))
    assert (line.latest.measured_on, line.latest.value) == (_day(14), 4)
    assert (line.measured_count, line.missing_count, line.after_baseline_count) == (4, 1, 2)
    assert (line.verdict, line.is_target_reached) == (ChangeVerdict.BETTER, True)
    assert line.next_due_on == _day(28)


def test_that_what_was_measured_before_the_baseline_shows_no_change(store, course_id):
    indicator_id = make_indicator(store, course_id)
    make_measurement(store, indicator_id, measured_on=_day(-7), value=2)
    line = store.query(queries.get_indicator, indicator_id, _day(0))
    assert (line.verdict, line.is_target_reached) == (ChangeVerdict.UNKNOWN, None)
    assert line.latest.value == 2
    assert line.next_due_on == _day(7)


def test_that_without_a_baselines_day_every_value_counts(store, course_id):
    indicator_id = make_indicator(store, course_id, baseline_on=None, target_on=None)
    make_measurement(store, indicator_id, value=13)
    line = store.query(queries.get_indicator, indicator_id)
    assert (line.after_baseline_count, line.verdict) == (1, ChangeVerdict.WORSE)


def test_that_due_measurements_come_with_the_latest_first(store, course_id):
    late = make_indicator(store, course_id)
    later = make_indicator(store, course_id, baseline_on=_day(-20))
    never = make_indicator(store, course_id, baseline_on=None)
    make_indicator(store, course_id, rhythm=None)
    make_indicator(store, course_id, baseline_on=_day(9))
    closed = make_indicator(store, course_id)
    store.perform(operations.close_indicator, indicator_id=closed)
    due = store.query(queries.list_due_measurements, course_id, _day(10))
    assert [(item.indicator_id, item.days_overdue) for item in due] == [
        (later, 23),
        (late, 3),
        (never, 0),
    ]
    assert due[1].due_on == _day(7)


def test_that_a_series_stands_by_day(store, course_id):
    indicator_id = make_indicator(store, course_id)
    for day, value in ((14, 4), (7, None), (0, 12)):
        make_measurement(store, indicator_id, measured_on=_day(day), value=value)
    series = store.query(queries.get_series, indicator_id)
    assert [point.value for point in series.points] == [12, None, 4]
    assert series.indicator.id == indicator_id


def test_that_series_and_lists_take_two_statements_however_many(store, course_id):
    for _ in range(3):
        indicator_id = make_indicator(store, course_id)
        make_measurement(store, indicator_id)
    make_measurement(store, make_indicator(store, make_course(store)))
    for query in (queries.list_series, queries.list_indicators):
        with store.statements() as statements:
            found = store.query(query, course_id)
        assert len(found) == 3
        assert len(statements) == 2
