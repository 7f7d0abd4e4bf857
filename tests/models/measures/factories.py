"""Indicators and measurements for tests."""

from __future__ import annotations

import datetime as dt

from models.measures import measurement_operations, operations
from models.measures.rows import Direction, Rhythm

START = dt.date(2024, 3, 1)


def make_indicator(store, course_id, **overrides):
    """Episodes a week, from 12 down to 4; returns its id."""
    values = {
        "title": "Episoder om ugen",
        "unit": "antal",
        "direction": Direction.DOWN,
        "baseline": 12,
        "baseline_on": START,
        "target": 4,
        "target_on": START + dt.timedelta(days=180),
        "rhythm": Rhythm.WEEKLY,
        "source": "Tavlen i køkkenet",
    }
    return store.perform(operations.add_indicator, course_id=course_id, **{**values, **overrides})


def make_measurement(store, indicator_id, **overrides):
    """The value 9 a week after the baseline; returns its id."""
    values = {"measured_on": START + dt.timedelta(days=7), "value": 9}
    return store.perform(
        measurement_operations.record_measurement,
        indicator_id=indicator_id,
        **{**values, **overrides},
    )
