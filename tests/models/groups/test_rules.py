"""The sides of a group, whose name is shown, how time adds up."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.errors import RuleViolation
from models.groups import rules
from models.groups.rows import GroupBalance, MemberRole, MemberRow, Perspective

DAY = dt.date(2026, 1, 15)


def member(**overrides):
    values = {
        "id": uuid4(),
        "version": 1,
        "course_id": uuid4(),
        "position": 0,
        "name": "Kim",
        "alias": "",
        "role": MemberRole.STAFF,
        "title": "",
        "organisation": "",
        "is_coordinator": False,
        "is_chair": False,
        "joined_on": DAY,
        "left_on": None,
        "needs": "",
        "supports_id": None,
        "told_confidentiality": False,
        **overrides,
    }
    return MemberRow(**values)


def test_that_each_role_sees_from_its_side_or_stands_beside():
    assert {role: rules.role_perspective(role) for role in MemberRole} == {
        MemberRole.LEADER: Perspective.LEADERSHIP,
        MemberRole.STAFF: Perspective.STAFF,
        MemberRole.PEER_WORKER: Perspective.STAFF,
        MemberRole.RESIDENT: Perspective.RESIDENTS,
        MemberRole.RELATIVE: Perspective.RELATIVES,
        MemberRole.SUPPORT_PERSON: None,
        MemberRole.CONSULTANT: None,
        MemberRole.PARTNER: None,
    }


def test_that_the_balance_counts_sides_and_those_beside():
    assert rules.balance(MemberRole) == GroupBalance(
        leadership=1, staff=2, residents=1, relatives=1, beside=3
    )
    assert rules.balance([]).total == 0
    assert rules.balance(MemberRole).total == len(MemberRole)


@pytest.mark.parametrize("role", [MemberRole.RESIDENT, MemberRole.RELATIVE])
def test_that_documents_never_name_residents_and_relatives(role):
    assert rules.document_name(member(name="Bo", role=role)) is None
    assert rules.document_name(member(name="Bo", alias="B", role=role)) == "B"


@pytest.mark.parametrize("role", sorted(set(MemberRole) - rules.UNNAMED_ROLES))
def test_that_documents_name_the_others(role):
    assert rules.document_name(member(name="Bo", alias="B", role=role)) == "Bo"


def test_that_the_group_itself_uses_the_alias_of_one_without_a_name():
    assert member(name="", alias="B").shown_name == "B"
    assert member(name="Bo", alias="B").shown_name == "Bo"


def test_that_residents_may_have_an_alias_alone():
    rules.check_names("", "B", MemberRole.RESIDENT)
    rules.check_names("Bo", "", MemberRole.LEADER)
    for name, alias, role in (("", "B", MemberRole.STAFF), ("", "", MemberRole.RESIDENT)):
        with pytest.raises(RuleViolation) as caught:
            rules.check_names(name, alias, role)
        assert (caught.value.code, caught.value.field) == ("member_name_missing", "name")


def test_that_nobody_leaves_before_joining():
    rules.check_membership(DAY, DAY)
    rules.check_membership(DAY, None)
    with pytest.raises(RuleViolation) as caught:
        rules.check_membership(DAY, DAY - dt.timedelta(days=1))
    assert (caught.value.code, caught.value.field) == ("left_before_joining", "left_on")
    with pytest.raises(RuleViolation) as caught:
        rules.check_membership(None, None)
    assert (caught.value.code, caught.value.field) == ("date_missing", "joined_on")


def test_that_only_a_support_person_supports_and_only_a_resident_of_the_group():
    here, there = uuid4(), uuid4()
    resident, support = MemberRole.RESIDENT, MemberRole.SUPPORT_PERSON
    rules.check_support(support, here, resident, here)
    rules.check_support(MemberRole.STAFF, here, None, None)
    for arguments, code in (
        ((MemberRole.STAFF, here, resident, here), "supports_only_as_support_person"),
        ((support, here, resident, there), "supported_in_other_course"),
        ((support, here, MemberRole.STAFF, here), "supported_is_no_resident"),
    ):
        with pytest.raises(RuleViolation) as caught:
            rules.check_support(*arguments)
        assert (caught.value.code, caught.value.field) == (code, "supports_id")


def test_that_a_charter_does_not_end_before_it_begins():
    rules.check_charter_period(None, DAY)
    with pytest.raises(RuleViolation) as caught:
        rules.check_charter_period(DAY, DAY - dt.timedelta(days=1))
    assert (caught.value.code, caught.value.field) == ("ends_before_start", "ends_on")


def test_that_minutes_have_bounds():
    rules.check_minutes(0, "minutes", low=0)
    rules.check_minutes(rules.MINUTES_HIGH, "minutes", low=1)
    for minutes, low in ((-1, 0), (0, 1), (rules.MINUTES_HIGH + 1, 0)):
        with pytest.raises(RuleViolation) as caught:
            rules.check_minutes(minutes, "minutes", low=low)
        assert caught.value.code == "hours_out_of_range"
        assert caught.value.values == {"low": low, "high": rules.MINUTES_HIGH}


@pytest.mark.parametrize(
    ("to_on", "minutes"),
    [
        (dt.date(2026, 2, 14), 310),
        (dt.date(2026, 5, 14), 4 * 310),
        (dt.date(2027, 1, 14), 12 * 310),
        (dt.date(2026, 1, 15), 10),
        (dt.date(2026, 2, 13), 300),
        (dt.date(2026, 1, 14), 0),
    ],
)
def test_that_planned_time_counts_whole_months_from_the_first_day_and_the_rest_by_days(
    to_on, minutes
):
    assert rules.planned_minutes(310, DAY, to_on) == minutes


def test_that_planned_time_from_the_last_of_a_month_neither_fails_nor_shrinks():
    start = dt.date(2026, 1, 31)
    planned = [
        rules.planned_minutes(6000, start, start + dt.timedelta(days=day)) for day in range(400)
    ]
    assert planned == sorted(planned)
    assert rules.planned_minutes(6000, start, dt.date(2026, 2, 27)) == 6000
