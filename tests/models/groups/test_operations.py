"""What can be done with a group: begin it, change its members, write its charter."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.courses import queries as course_queries
from models.errors import Conflict, NotFound, RuleViolation
from models.groups import operations, queries
from models.groups.rows import MemberRole, NewMember
from models.meetings.rows import MeetingKind
from models.meetings.tables import Meeting
from models.records import create, operation
from models.sites import queries as site_queries
from tests.models.courses.factories import START, make_course, make_programme
from tests.models.groups.factories import make_charter, make_member
from tests.models.sites.factories import make_site


@pytest.fixture
def course(store):
    return make_course(store)


def members(store, course, **options):
    return store.query(queries.list_members, course, **options)


def start(store, **overrides):
    values = {"title": "Ro i hverdagen", "starts_on": START, "months": 12, **overrides}
    return store.perform(operations.start_course, **values)


@operation()
def chair_a_meeting(session, *, course_id, member_id):
    create(
        session,
        Meeting,
        course_id=course_id,
        title="Første møde",
        kind=MeetingKind.GROUP,
        held_on=START,
        chair_id=member_id,
    )


def test_that_starting_a_course_makes_site_course_charter_and_group_at_once(store):
    programme = make_programme(store)
    course = start(
        store,
        site_name=" Botilbud Østerå ",
        programme_id=programme,
        members=[
            ("Lis", MemberRole.LEADER, "Afdelingsleder"),
            NewMember("Åge", MemberRole.STAFF, is_coordinator=True),
            ("Bo", "resident", ""),
        ],
    )
    row = store.query(course_queries.get_course, course)
    (site,) = store.query(site_queries.list_sites)
    assert (site.name, row.site_id, row.programme_id) == ("Botilbud Østerå", site.id, programme)
    charter = store.query(queries.find_charter, course)
    assert (charter.starts_on, charter.ends_on, charter.purpose) == (
        START,
        dt.date(2027, 1, 14),
        "",
    )
    group = members(store, course)
    assert [(one.name, one.role, one.title) for one in group] == [
        ("Lis", MemberRole.LEADER, "Afdelingsleder"),
        ("Åge", MemberRole.STAFF, ""),
        ("Bo", MemberRole.RESIDENT, ""),
    ]
    assert [one.is_coordinator for one in group] == [False, True, False]
    assert {one.joined_on for one in group} == {START}


def test_that_starting_a_course_is_one_step_of_undo(store):
    start(store, site_name="Østerå", members=[("Lis", MemberRole.LEADER, "")])
    store.undo()
    assert store.query(site_queries.list_sites) == ()
    assert store.query(course_queries.list_courses) == ()
    store.redo()
    (course,) = store.query(course_queries.list_courses)
    assert [one.name for one in members(store, course.id)] == ["Lis"]


def test_that_a_course_is_started_at_a_known_site_or_across_sites(store):
    site = make_site(store)
    at_site = start(store, site_id=site, site_name="Andet")
    across = start(store)
    assert store.query(course_queries.get_course, at_site).site_id == site
    assert store.query(course_queries.get_course, across).site_id is None
    assert store.query(site_queries.count_sites) == 1


def test_that_a_wrong_member_says_which_and_nothing_is_started(store):
    with pytest.raises(RuleViolation) as caught:
        start(store, site_name="Østerå", members=[("Lis", "leader", ""), (" ", "staff", "")])
    assert (caught.value.code, caught.value.field) == ("member_name_missing", "members")
    assert caught.value.values["index"] == 1
    assert store.query(site_queries.count_sites) == 0


def test_that_a_wrong_site_name_is_shown_at_its_field(store):
    with pytest.raises(RuleViolation) as caught:
        start(store, site_name="x" * 301)
    assert (caught.value.code, caught.value.field) == ("text_too_long", "site_name")


def test_that_a_course_of_a_wrong_length_is_not_started(store):
    with pytest.raises(RuleViolation) as caught:
        start(store, months=3)
    assert (caught.value.code, caught.value.field) == ("course_months_out_of_range", "months")


def test_that_a_member_keeps_what_they_are_given(store, course):
    member = make_member(
        store,
        course,
        name=" Åse\nBæk ",
        role=MemberRole.RESIDENT,
        alias="Å",
        title="Beboer",
        organisation="Huset",
        is_chair=True,
        needs="Stor\nskrift",
        told_confidentiality=True,
    )
    row = store.query(queries.get_member, member)
    assert (row.name, row.alias, row.role) == ("Åse Bæk", "Å", MemberRole.RESIDENT)
    assert (row.title, row.organisation, row.needs) == ("Beboer", "Huset", "Stor\nskrift")
    assert (row.is_chair, row.is_coordinator, row.told_confidentiality) == (True, False, True)
    store.undo()
    assert members(store, course) == ()


def test_that_a_member_belongs_to_a_course(store):
    with pytest.raises(NotFound):
        make_member(store, uuid4())


def test_that_a_resident_may_have_an_alias_alone_but_not_lose_it(store, course):
    member = make_member(store, course, name="", alias="B", role=MemberRole.RESIDENT)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.edit_member, member_id=member, alias="")
    assert caught.value.code == "member_name_missing"
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.edit_member, member_id=member, role=MemberRole.STAFF)
    assert caught.value.code == "member_name_missing"


def test_that_a_member_is_edited_as_they_were_seen(store, course):
    member = make_member(store, course)
    seen = store.query(queries.get_member, member).version
    store.perform(operations.edit_member, member_id=member, is_coordinator=True, seen=seen)
    assert store.query(queries.get_member, member).is_coordinator
    with pytest.raises(Conflict):
        store.perform(operations.edit_member, member_id=member, name="Ib", seen=seen)
    with pytest.raises(KeyError):
        store.perform(operations.edit_member, member_id=member, position=3)
    store.undo()
    assert not store.query(queries.get_member, member).is_coordinator


def test_that_a_member_leaves_on_or_after_the_first_day(store, course):
    member = make_member(store, course)
    with pytest.raises(RuleViolation) as caught:
        store.perform(
            operations.leave_group, member_id=member, left_on=START - dt.timedelta(days=1)
        )
    assert (caught.value.code, caught.value.field) == ("left_before_joining", "left_on")
    store.perform(operations.leave_group, member_id=member, left_on=START)
    assert store.query(queries.get_member, member).left_on == START
    store.perform(operations.edit_member, member_id=member, left_on=None)
    assert store.query(queries.get_member, member).left_on is None


def test_that_a_support_person_supports_a_resident_of_the_same_group(store, course):
    resident = make_member(store, course, name="Bo", role=MemberRole.RESIDENT)
    colleague = make_member(store, course)
    stranger = make_member(store, make_course(store), name="Ib", role=MemberRole.RESIDENT)
    helper = make_member(store, course, role=MemberRole.SUPPORT_PERSON, supports_id=resident)
    assert store.query(queries.get_member, helper).supports_id == resident
    for supported, code in (
        (colleague, "supported_is_no_resident"),
        (stranger, "supported_in_other_course"),
    ):
        with pytest.raises(RuleViolation) as caught:
            store.perform(operations.edit_member, member_id=helper, supports_id=supported)
        assert (caught.value.code, caught.value.field) == (code, "supports_id")
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.edit_member, member_id=helper, role=MemberRole.STAFF)
    assert caught.value.code == "supports_only_as_support_person"
    with pytest.raises(NotFound):
        make_member(store, course, role=MemberRole.SUPPORT_PERSON, supports_id=uuid4())


def test_that_a_supported_resident_stays_a_resident(store, course):
    resident = make_member(store, course, name="Bo", role=MemberRole.RESIDENT)
    make_member(store, course, role=MemberRole.SUPPORT_PERSON, supports_id=resident)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.edit_member, member_id=resident, role=MemberRole.RELATIVE)
    assert (caught.value.code, caught.value.field) == ("member_is_supported", "role")


def test_that_removing_a_resident_leaves_the_support_person_without_one_until_undo(store, course):
    resident = make_member(store, course, name="Bo", role=MemberRole.RESIDENT)
    helper = make_member(store, course, role=MemberRole.SUPPORT_PERSON, supports_id=resident)
    store.perform(operations.remove_member, member_id=resident)
    assert [one.id for one in members(store, course)] == [helper]
    assert store.query(queries.get_member, helper).supports_id is None
    store.undo()
    assert store.query(queries.get_member, helper).supports_id == resident


def test_that_a_member_who_has_been_part_of_something_is_not_removed(store, course):
    member = make_member(store, course)
    store.perform(chair_a_meeting, course_id=course, member_id=member)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.remove_member, member_id=member)
    assert (caught.value.code, caught.value.values) == ("member_in_use", {"count": 1})


def test_that_members_stand_where_they_are_put(store, course):
    first, _, third = (make_member(store, course, name=name) for name in ("A", "B", "C"))
    store.perform(operations.move_member, member_id=third, after_id=first)
    assert [one.name for one in members(store, course)] == ["A", "C", "B"]
    store.perform(operations.move_member, member_id=third)
    assert [one.name for one in members(store, course)] == ["C", "A", "B"]
    store.undo()
    assert [one.name for one in members(store, course)] == ["A", "C", "B"]


def test_that_a_charter_is_written_and_then_changed(store, course):
    assert store.query(queries.find_charter, course) is None
    charter = make_charter(store, course, mandate="Vi må\n\nbestemme")
    again = store.perform(operations.write_charter, course_id=course, vision="Alle med")
    assert again == charter
    row = store.query(queries.find_charter, course)
    assert (row.vision, row.mandate) == ("Alle med", "Vi må\n\nbestemme")
    store.undo()
    assert store.query(queries.find_charter, course).vision == ""
    store.undo()
    assert store.query(queries.find_charter, course) is None


def test_that_a_charter_changed_meanwhile_is_a_conflict(store, course):
    make_charter(store, course)
    seen = store.query(queries.find_charter, course).version
    store.perform(operations.write_charter, course_id=course, vision="En", seen=seen)
    with pytest.raises(Conflict):
        store.perform(operations.write_charter, course_id=course, vision="To", seen=seen)


def test_that_a_charter_breaking_a_rule_is_refused(store, course):
    make_charter(store, course)
    with pytest.raises(RuleViolation) as caught:
        store.perform(
            operations.write_charter, course_id=course, ends_on=START - dt.timedelta(days=1)
        )
    assert (caught.value.code, caught.value.field) == ("ends_before_start", "ends_on")
    with pytest.raises(KeyError):
        store.perform(operations.write_charter, course_id=course, colour="rød")
    with pytest.raises(NotFound):
        store.perform(operations.write_charter, course_id=uuid4(), vision="En")


def test_that_the_group_of_a_course_to_come_is_there_from_today(store, monkeypatch):
    monkeypatch.setattr(operations.clock, "today", lambda: START - dt.timedelta(days=20))
    course = start(store, site_name="Åkanden", members=[("Lis", MemberRole.LEADER, "")])
    assert members(store, course)[0].joined_on == START - dt.timedelta(days=20)
    assert store.query(course_queries.get_course, course).starts_on == START


def test_that_the_group_of_a_course_begun_long_ago_is_there_from_its_first_day(store):
    course = start(store, site_name="Åkanden", members=[("Lis", MemberRole.LEADER, "")])
    assert members(store, course)[0].joined_on == START
