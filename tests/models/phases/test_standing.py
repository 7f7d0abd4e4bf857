"""The day a course is seen from."""

from __future__ import annotations

import datetime as dt

import pytest

from models.meetings.decision_operations import record_decision
from models.phases.queries import get_gates
from models.phases.standing import get_standing_day, get_standing_gates, standing_day
from tests.models.courses.factories import make_course

END = dt.date(2020, 12, 31)
LAST = dt.date(2020, 11, 20)


@pytest.mark.parametrize(
    ("last_record", "today", "expected"),
    [
        (LAST, dt.date(2020, 6, 1), dt.date(2020, 6, 1)),
        (LAST, END + dt.timedelta(days=60), END + dt.timedelta(days=60)),
        (LAST, END + dt.timedelta(days=61), LAST),
        (None, dt.date(2024, 1, 1), dt.date(2024, 1, 1)),
        (dt.date(2021, 2, 3), dt.date(2024, 1, 1), dt.date(2021, 2, 3)),
    ],
)
def test_that_a_finished_course_is_seen_from_its_last_record(last_record, today, expected):
    assert standing_day(END, last_record, today) == expected


def test_that_the_last_record_of_a_course_is_found(store):
    course = make_course(store, starts_on=dt.date(2020, 1, 6), months=12)
    store.perform(
        record_decision, course_id=course, text="Vi prøver", decided_on=dt.date(2020, 3, 2)
    )
    far = dt.date(2024, 1, 1)
    assert store.query(get_standing_day, course, today=far) == dt.date(2020, 3, 2)
    near = dt.date(2020, 3, 3)
    assert store.query(get_standing_day, course, today=near) == near


def test_that_the_gates_of_a_finished_course_stand_as_at_its_last_record(store):
    course = make_course(store, starts_on=dt.date(2020, 1, 6), months=12)
    last = dt.date(2020, 3, 2)
    store.perform(record_decision, course_id=course, text="Vi prøver", decided_on=last)
    stand = store.query(get_standing_gates, course, today=dt.date(2024, 1, 1))
    assert stand == store.query(get_gates, course, today=last)
