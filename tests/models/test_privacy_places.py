"""Where numbers like a CPR number stand."""

from __future__ import annotations

from models.meetings.operations import plan_meeting
from models.privacy import declare_number_false
from models.privacy_places import WORDS_AROUND, list_number_places
from tests.models.courses.factories import START, make_course, make_risk

NUMBER = "120385-1234"


def places(store, course):
    return store.query(list_number_places, course)


def test_that_a_number_is_shown_with_the_words_around_it(store):
    course = make_course(store)
    risk = make_risk(store, course, text=f"Ring om {NUMBER} i morgen")
    (place,) = places(store, course)
    assert (place.table, place.row_id, place.column) == ("risk", risk, "text")
    assert (place.before, place.number, place.after) == ("Ring om ", NUMBER, " i morgen")
    assert not place.is_cut_before
    assert place.meeting_id is None


def test_that_long_words_around_are_cut(store):
    course = make_course(store)
    make_risk(store, course, text=f"{'ø' * 90} {NUMBER} {'å' * 90}")
    (place,) = places(store, course)
    assert len(place.before) == len(place.after) == WORDS_AROUND
    assert place.is_cut_before
    assert place.is_cut_after


def test_that_a_number_of_a_meeting_leads_to_its_meeting(store):
    course = make_course(store)
    meeting = store.perform(
        plan_meeting, course_id=course, title="Møde", held_on=START, purpose=f"Sag {NUMBER}"
    )
    (place,) = places(store, course)
    assert place.meeting_id == meeting


def test_that_two_numbers_in_one_text_are_two_places(store):
    course = make_course(store)
    make_risk(store, course, text=f"{NUMBER} og 0101901234, igen {NUMBER}")
    assert sorted(place.number for place in places(store, course)) == ["0101901234", NUMBER]


def test_that_a_declared_number_and_other_courses_are_left_out(store):
    course, other = make_course(store), make_course(store)
    make_risk(store, other, text=f"Sag {NUMBER}")
    assert places(store, course) == ()
    store.perform(declare_number_false, number=NUMBER, declared_by="AB")
    assert places(store, other) == ()
