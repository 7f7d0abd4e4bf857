"""What can be done with a group's time."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.errors import Conflict, NotFound, RuleViolation
from models.groups import hours_operations as operations
from models.groups import queries
from models.groups.rows import MemberRole
from tests.models.courses.factories import START, make_course
from tests.models.groups.factories import make_hours, make_hours_use


@pytest.fixture
def course(store):
    return make_course(store)


def hours(store, course):
    return [(row.role, row.minutes_per_month) for row in store.query(queries.list_hours, course)]


def test_that_hours_are_set_once_for_a_role_and_then_changed(store, course):
    first = make_hours(store, course, MemberRole.STAFF, 480)
    assert make_hours(store, course, MemberRole.STAFF, 0) == first
    make_hours(store, course, MemberRole.LEADER, 120)
    assert hours(store, course) == [(MemberRole.LEADER, 120), (MemberRole.STAFF, 0)]
    store.undo()
    store.undo()
    assert hours(store, course) == [(MemberRole.STAFF, 480)]


@pytest.mark.parametrize("minutes", [-1, 60_001])
def test_that_hours_out_of_reason_are_refused(store, course, minutes):
    with pytest.raises(RuleViolation) as caught:
        make_hours(store, course, minutes_per_month=minutes)
    assert (caught.value.code, caught.value.field) == ("hours_out_of_range", "minutes_per_month")


def test_that_hours_changed_meanwhile_are_a_conflict(store, course):
    make_hours(store, course)
    with pytest.raises(Conflict):
        store.perform(
            operations.set_hours,
            course_id=course,
            role=MemberRole.STAFF,
            minutes_per_month=1,
            seen=99,
        )


def test_that_time_belongs_to_a_course(store):
    with pytest.raises(NotFound):
        make_hours(store, uuid4())
    with pytest.raises(NotFound):
        make_hours_use(store, uuid4())


def test_that_a_line_of_hours_is_removed_and_comes_back(store, course):
    commitment = make_hours(store, course)
    store.perform(operations.remove_hours, commitment_id=commitment)
    assert hours(store, course) == []
    store.undo()
    assert hours(store, course) == [(MemberRole.STAFF, 480)]


def test_that_used_time_is_recorded_changed_and_removed(store, course):
    use = make_hours_use(store, course, note="Møde på Ærø")
    (row,) = store.query(queries.list_hours_use, course)
    assert (row.role, row.used_on, row.minutes, row.note) == (
        MemberRole.STAFF,
        START,
        90,
        "Møde på Ærø",
    )
    store.perform(operations.edit_hours_use, use_id=use, minutes=45, seen=row.version)
    assert store.query(queries.list_hours_use, course)[0].minutes == 45
    with pytest.raises(Conflict):
        store.perform(operations.edit_hours_use, use_id=use, minutes=30, seen=row.version)
    store.perform(operations.remove_hours_use, use_id=use)
    assert store.query(queries.list_hours_use, course) == ()
    store.undo()
    store.undo()
    assert store.query(queries.list_hours_use, course)[0].minutes == 90


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"minutes": 0}, "hours_out_of_range", "minutes"),
        ({"minutes": 60_001}, "hours_out_of_range", "minutes"),
        ({"used_on": dt.date(26, 1, 1)}, "date_out_of_range", "used_on"),
    ],
)
def test_that_used_time_breaking_a_rule_is_refused(store, course, values, code, field):
    with pytest.raises(RuleViolation) as caught:
        make_hours_use(store, course, **values)
    assert (caught.value.code, caught.value.field) == (code, field)
    use = make_hours_use(store, course)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.edit_hours_use, use_id=use, **values)
    assert (caught.value.code, caught.value.field) == (code, field)
