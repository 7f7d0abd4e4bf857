"""What can be done with programmes and courses."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.courses import operations, queries
from models.courses.rows import CourseState
from models.errors import Conflict, NotFound, RuleViolation
from models.groups import queries as group_queries
from tests.models.courses.factories import (
    START,
    make_course,
    make_leader_question,
    make_programme,
    make_risk,
)
from tests.models.groups.factories import make_member
from tests.models.sites.factories import make_site

LATER = START + dt.timedelta(days=200)


def test_that_a_course_keeps_what_it_is_given(store):
    site, programme = make_site(store), make_programme(store)
    course = make_course(
        store, title=" Ro  på Ærø ", site_id=site, programme_id=programme, purpose="Ro", months=4
    )
    row = store.query(queries.get_course, course)
    assert (row.key, row.title, row.purpose) == ("F-001", "Ro på Ærø", "Ro")
    assert (row.site_id, row.programme_id) == (site, programme)
    assert (row.starts_on, row.ends_on, row.is_short) == (START, dt.date(2026, 5, 14), True)
    assert (row.state, row.closed_on) == (CourseState.ACTIVE, None)


def test_that_adding_a_course_can_be_undone(store):
    course = make_course(store)
    store.undo()
    with pytest.raises(NotFound):
        store.query(queries.get_course, course)


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"months": 3}, "course_months_out_of_range", "months"),
        ({"months": 19}, "course_months_out_of_range", "months"),
        ({"title": ""}, "text_missing", "title"),
        ({"starts_on": None}, "date_missing", "starts_on"),
        ({"starts_on": dt.date(26, 1, 1)}, "date_out_of_range", "starts_on"),
    ],
)
def test_that_a_course_breaking_a_rule_is_refused(store, values, code, field):
    with pytest.raises(RuleViolation) as caught:
        make_course(store, **values)
    assert (caught.value.code, caught.value.field) == (code, field)
    course = make_course(store)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.edit_course, course_id=course, **values)
    assert (caught.value.code, caught.value.field) == (code, field)


@pytest.mark.parametrize("roof", ["site_id", "programme_id"])
def test_that_a_course_belongs_only_to_what_is_there(store, roof):
    with pytest.raises(NotFound):
        make_course(store, **{roof: uuid4()})
    course = make_course(store)
    with pytest.raises(NotFound):
        store.perform(operations.edit_course, course_id=course, **{roof: uuid4()})


def test_that_an_edit_of_a_course_can_be_undone(store):
    course = make_course(store, months=12)
    store.perform(operations.edit_course, course_id=course, months=6, title="Nyt")
    edited = store.query(queries.get_course, course)
    assert (edited.months, edited.title) == (6, "Nyt")
    store.undo()
    assert store.query(queries.get_course, course).months == 12


def test_that_a_stale_edit_of_a_course_is_a_conflict(store):
    course = make_course(store)
    with pytest.raises(Conflict):
        store.perform(operations.edit_course, course_id=course, title="Nyt", seen=99)


def test_that_the_state_of_a_course_is_no_ordinary_edit(store):
    course = make_course(store)
    with pytest.raises(KeyError):
        store.perform(operations.edit_course, course_id=course, state=CourseState.ARCHIVED)


def test_that_a_course_is_closed_archived_and_opened_again(store):
    course = make_course(store)
    store.perform(operations.close_course, course_id=course, closed_on=LATER, note="Tak")
    closed = store.query(queries.get_course, course)
    assert (closed.state, closed.closed_on, closed.closing_note) == (
        CourseState.CLOSED,
        LATER,
        "Tak",
    )
    store.perform(operations.archive_course, course_id=course)
    assert store.query(queries.get_course, course).state is CourseState.ARCHIVED
    store.perform(operations.reopen_course, course_id=course)
    opened = store.query(queries.get_course, course)
    assert (opened.state, opened.closed_on, opened.closing_note) == (
        CourseState.ACTIVE,
        None,
        "Tak",
    )
    store.undo()
    assert store.query(queries.get_course, course).state is CourseState.ARCHIVED


def test_that_states_follow_one_another(store):
    course = make_course(store)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.archive_course, course_id=course)
    assert caught.value.code == "course_not_closed"
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.reopen_course, course_id=course)
    assert caught.value.code == "course_already_active"
    store.perform(operations.close_course, course_id=course, closed_on=LATER)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.close_course, course_id=course, closed_on=LATER)
    assert caught.value.code == "course_not_active"


def test_that_a_course_is_not_closed_before_its_start_nor_moved_past_its_end(store):
    course = make_course(store)
    early = START - dt.timedelta(days=1)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.close_course, course_id=course, closed_on=early)
    assert (caught.value.code, caught.value.field) == ("closed_before_start", "closed_on")
    store.perform(operations.close_course, course_id=course, closed_on=LATER)
    past = LATER + dt.timedelta(days=1)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.edit_course, course_id=course, starts_on=past)
    assert (caught.value.code, caught.value.field) == ("closed_before_start", "starts_on")


def test_that_a_course_goes_with_everything_in_it_and_comes_back_whole(store):
    course, other = make_course(store), make_course(store)
    for identity in (course, other):
        make_risk(store, identity)
        make_leader_question(store, identity)
        make_member(store, identity)
    store.perform(operations.remove_course, course_id=course, reason="Oprettet to gange")

    def counts(identity):
        return (
            len(store.query(queries.list_risks, identity)),
            len(store.query(queries.list_leader_questions, identity)),
            len(store.query(group_queries.list_members, identity)),
        )

    with pytest.raises(NotFound):
        store.query(queries.get_course, course)
    assert (counts(course), counts(other)) == ((0, 0, 0), (1, 1, 1))
    store.undo()
    assert counts(course) == (1, 1, 1)
    assert store.query(queries.get_course, course).closing_note == ""


def test_that_a_course_is_not_removed_without_a_reason(store):
    course = make_course(store)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.remove_course, course_id=course, reason=" ")
    assert (caught.value.code, caught.value.field) == ("text_missing", "reason")
    assert store.query(queries.count_courses) == 1


def test_that_a_programme_keeps_what_it_is_given_and_can_be_changed(store):
    programme = make_programme(
        store, title="Æbleåret", partners="To huse", starts_on=START, ends_on=LATER
    )
    row = store.query(queries.get_programme, programme)
    assert (row.key, row.title, row.partners) == ("PG-001", "Æbleåret", "To huse")
    store.perform(operations.edit_programme, programme_id=programme, interest_deadline=START)
    edited = store.query(queries.get_programme, programme)
    assert (edited.starts_on, edited.ends_on, edited.interest_deadline) == (START, LATER, START)
    store.undo()
    assert store.query(queries.get_programme, programme).interest_deadline is None


def test_that_an_edit_of_one_end_of_a_programme_is_held_against_the_other(store):
    programme = make_programme(store, starts_on=START)
    with pytest.raises(RuleViolation) as caught:
        store.perform(
            operations.edit_programme,
            programme_id=programme,
            ends_on=START - dt.timedelta(days=1),
        )
    assert (caught.value.code, caught.value.field) == ("ends_before_start", "ends_on")


def test_that_a_programme_with_courses_stays(store):
    programme = make_programme(store)
    course = make_course(store, programme_id=programme)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.remove_programme, programme_id=programme)
    assert (caught.value.code, caught.value.values) == ("programme_in_use", {"count": 1})
    store.perform(operations.edit_course, course_id=course, programme_id=None)
    store.perform(operations.remove_programme, programme_id=programme)
    assert store.query(queries.list_programmes) == ()
