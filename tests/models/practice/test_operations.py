"""Writes of own forms, candidates and fit."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.analysis.rows import FindingKind
from models.errors import Conflict, NotFound
from models.practice import choice_operations, operations, queries
from models.practice.rows import FitQuestion
from models.practice.tables import FitScore
from tests.models.analysis.factories import make_finding
from tests.models.courses.factories import make_course
from tests.models.practice.factories import (
    make_candidate,
    make_choice,
    make_fit_score,
    make_own_form,
)
from tests.models.refusals import count_living, refused


@pytest.fixture
def course_id(store):
    return make_course(store)


def _scores(store, candidate_id):
    profile = store.query(queries.get_candidate, candidate_id).profile
    return [answer.score for line in profile.lines for answer in line.answers]


def test_that_an_own_form_is_kept_changed_and_undone(store):
    form_id = make_own_form(store, purpose="Alle kan komme ind.")
    store.perform(operations.edit_own_form, own_form_id=form_id, title="Den åbne dør")
    form = store.query(queries.get_own_form, form_id)
    assert (form.key, form.title, form.purpose) == ("PF-001", "Den åbne dør", "Alle kan komme ind.")
    store.undo()
    assert store.query(queries.get_own_form, form_id).title == "Åben dør"
    assert refused(store, operations.add_own_form, title=" ") == ("text_missing", "title")


def test_that_an_own_form_changed_meanwhile_is_not_overwritten(store):
    form_id = make_own_form(store)
    store.perform(operations.edit_own_form, own_form_id=form_id, seen=1, questions="Hvem?")
    with pytest.raises(Conflict):
        store.perform(operations.edit_own_form, own_form_id=form_id, seen=1, questions="Hvad?")


def test_that_an_own_form_a_group_considers_stays(store, course_id):
    form_id = make_own_form(store)
    candidate_id = make_candidate(store, course_id, own_form_id=form_id)
    assert refused(store, operations.remove_own_form, own_form_id=form_id)[0] == "own_form_in_use"
    store.perform(operations.remove_candidate, candidate_id=candidate_id)
    store.perform(operations.remove_own_form, own_form_id=form_id)
    with pytest.raises(NotFound):
        store.query(queries.get_own_form, form_id)


@pytest.mark.parametrize(
    ("arguments", "broken"),
    [
        ({}, ("candidate_needs_one_form", "form_code")),
        ({"form_code": "housing_first"}, ("form_unknown", "form_code")),
    ],
)
def test_that_a_candidate_is_a_known_form(store, course_id, arguments, broken):
    assert refused(store, operations.add_candidate, course_id=course_id, **arguments) == broken


def test_that_a_form_is_considered_once(store, course_id):
    make_candidate(store, course_id)
    assert refused(
        store, operations.add_candidate, course_id=course_id, form_code="dream_based_practice"
    ) == ("candidate_exists", "form_code")
    form_id = make_own_form(store)
    make_candidate(store, course_id, own_form_id=form_id)
    assert refused(store, operations.add_candidate, course_id=course_id, own_form_id=form_id) == (
        "candidate_exists",
        "own_form_id",
    )
    make_candidate(store, make_course(store))


def test_that_a_candidate_needs_a_course_and_an_own_form_that_exist(store, course_id):
    with pytest.raises(NotFound, match="course"):
        make_candidate(store, uuid4())
    with pytest.raises(NotFound, match="own_form"):
        make_candidate(store, course_id, own_form_id=uuid4())


def test_that_a_candidate_answers_a_development_area_of_its_own_course(store, course_id):
    candidate_id = make_candidate(store, course_id)
    strength = make_finding(store, course_id, kind=FindingKind.STRENGTH)
    elsewhere = make_finding(store, make_course(store))
    add = {"course_id": course_id, "form_code": "broad_health", "finding_id": strength}
    assert refused(store, operations.add_candidate, **add)[0] == "finding_not_development_area"
    link = operations.link_candidate
    assert refused(store, link, candidate_id=candidate_id, finding_id=strength) == (
        "finding_not_development_area",
        "finding_id",
    )
    assert refused(store, link, candidate_id=candidate_id, finding_id=elsewhere) == (
        "other_course",
        "finding_id",
    )
    store.perform(link, candidate_id=candidate_id, finding_id=make_finding(store, course_id))
    assert store.query(queries.get_candidate, candidate_id).finding_text is not None
    store.perform(link, candidate_id=candidate_id, finding_id=None)
    assert store.query(queries.get_candidate, candidate_id).finding_text is None


def test_that_a_candidates_form_cannot_be_exchanged(store, course_id):
    candidate_id = make_candidate(store, course_id)
    store.perform(operations.edit_candidate, candidate_id=candidate_id, note="Måske")
    assert store.query(queries.get_candidate, candidate_id).candidate.note == "Måske"
    with pytest.raises(KeyError, match="form_code"):
        store.perform(
            operations.edit_candidate, candidate_id=candidate_id, form_code="broad_health"
        )


def test_that_candidates_stand_in_the_order_given(store, course_id):
    first = make_candidate(store, course_id)
    second = make_candidate(store, course_id, form_code="broad_health")
    store.perform(operations.move_candidate, candidate_id=second, after_id=None)
    found = store.query(queries.list_candidates, course_id)
    assert [detail.candidate.id for detail in found] == [second, first]


def test_that_a_side_answers_changes_and_takes_its_answer_away(store, course_id):
    candidate_id = make_candidate(store, course_id)
    first = make_fit_score(store, candidate_id, score=2, note="Vi mangler tid")
    assert make_fit_score(store, candidate_id, score=4) == first
    profile = store.query(queries.get_candidate, candidate_id).profile
    assert [(row.score, row.note) for row in profile.lines[0].answers] == [(4, "Vi mangler tid")]
    assert make_fit_score(store, candidate_id, score=None) is None
    assert _scores(store, candidate_id) == []
    store.undo()
    assert _scores(store, candidate_id) == [4]


def test_that_an_answer_is_in_range_and_not_written_over_unseen(store, course_id):
    candidate_id = make_candidate(store, course_id)
    with pytest.raises(NotFound):
        make_fit_score(store, uuid4())
    make_fit_score(store, candidate_id, score=2)
    make_fit_score(store, candidate_id, score=3)
    with pytest.raises(Conflict):
        make_fit_score(store, candidate_id, score=None, seen=1)
    assert _scores(store, candidate_id) == [3]


def test_that_removing_a_candidate_takes_its_answers_and_undo_brings_both(store, course_id):
    candidate_id = make_candidate(store, course_id)
    for question in FitQuestion:
        make_fit_score(store, candidate_id, question=question)
    store.perform(operations.remove_candidate, candidate_id=candidate_id)
    assert store.query(queries.list_candidates, course_id) == ()
    assert count_living(store, FitScore) == 0
    make_candidate(store, course_id)
    store.undo()
    store.undo()
    assert len(_scores(store, candidate_id)) == len(FitQuestion)


def test_that_a_chosen_candidate_stays_until_the_choice_is_withdrawn(store, course_id):
    candidate_id = make_candidate(store, course_id)
    choice_id = make_choice(store, candidate_id)
    remove = operations.remove_candidate
    assert refused(store, remove, candidate_id=candidate_id) == ("candidate_chosen", "")
    store.perform(choice_operations.withdraw_choice, choice_id=choice_id)
    store.perform(remove, candidate_id=candidate_id)
    assert store.query(queries.list_candidates, course_id) == ()
