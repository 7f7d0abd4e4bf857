"""What is read of a group."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.errors import NotFound
from models.groups import queries
from models.groups.rows import GroupBalance, MemberRole
from tests.models.courses.factories import START, make_course
from tests.models.groups.factories import make_hours, make_hours_use, make_member

DAY = dt.timedelta(days=1)


@pytest.fixture
def course(store):
    return make_course(store)


def names(rows):
    return [row.name for row in rows]


def test_that_members_of_a_day_are_those_who_joined_and_have_not_left(store, course):
    make_member(store, course, name="Hele vejen")
    make_member(store, course, name="Tidligt", left_on=START + 10 * DAY)
    make_member(store, course, name="Sent", joined_on=START + 10 * DAY)
    assert names(store.query(queries.list_members, course)) == ["Hele vejen", "Tidligt", "Sent"]
    for on, expected in (
        (START - DAY, []),
        (START, ["Hele vejen", "Tidligt"]),
        (START + 10 * DAY, ["Hele vejen", "Tidligt", "Sent"]),
        (START + 11 * DAY, ["Hele vejen", "Sent"]),
    ):
        assert names(store.query(queries.list_members, course, on=on)) == expected


def test_that_members_can_be_listed_by_role(store, course):
    make_member(store, course, name="Lis", role=MemberRole.LEADER)
    make_member(store, course, name="Bo", role=MemberRole.RESIDENT)
    wanted = {MemberRole.RESIDENT}
    assert names(store.query(queries.list_members, course, roles=wanted)) == ["Bo"]


def test_that_balance_is_that_of_the_day(store, course):
    make_member(store, course, role=MemberRole.LEADER)
    make_member(store, course, name="Bo", role=MemberRole.RESIDENT, left_on=START)
    make_member(store, course, role=MemberRole.CONSULTANT)
    assert store.query(queries.group_balance, course, on=START) == GroupBalance(1, 0, 1, 0, 1)
    assert store.query(queries.group_balance, course, on=START + DAY) == GroupBalance(1, 0, 0, 0, 1)


def test_that_hours_are_summed_by_role_within_the_period(store, course):
    make_hours(store, course, MemberRole.STAFF, 480)
    make_hours(store, course, MemberRole.LEADER, 120)
    make_hours_use(store, course, minutes=90)
    make_hours_use(store, course, minutes=30, used_on=START + 5 * DAY)
    make_hours_use(store, course, minutes=999, used_on=START + 40 * DAY)
    make_hours_use(store, course, role=MemberRole.CONSULTANT, minutes=60)
    to_on = START.replace(month=2) - DAY
    rows = store.query(queries.hours_summary, course, from_on=START, to_on=to_on)
    assert [(row.role, row.planned_minutes, row.used_minutes) for row in rows] == [
        (MemberRole.LEADER, 120, 0),
        (MemberRole.STAFF, 480, 120),
        (MemberRole.CONSULTANT, 0, 60),
    ]


def test_that_used_time_is_listed_newest_first_within_the_period(store, course):
    for days in (0, 5, 9):
        make_hours_use(store, course, minutes=days + 1, used_on=START + days * DAY)
    rows = store.query(queries.list_hours_use, course)
    assert [row.minutes for row in rows] == [10, 6, 1]
    within = store.query(
        queries.list_hours_use, course, from_on=START + 5 * DAY, to_on=START + 5 * DAY
    )
    assert [row.minutes for row in within] == [6]


def test_that_another_course_has_its_own_group(store, course):
    make_member(store, course)
    make_hours_use(store, course)
    other = make_course(store)
    assert store.query(queries.list_members, other) == ()
    assert store.query(queries.group_balance, other, on=START).total == 0
    assert store.query(queries.hours_summary, other, from_on=START, to_on=START) == ()


def test_that_a_list_of_members_costs_one_statement(store, course):
    for number in range(6):
        make_member(store, course, name=f"Nr. {number}")
    with store.statements() as statements:
        assert len(store.query(queries.list_members, course)) == 6
    assert len(statements) == 1


def test_that_a_missing_member_is_not_found(store):
    with pytest.raises(NotFound):
        store.query(queries.get_member, uuid4())
