"""Reads of forms, candidates and choices."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.errors import NotFound
from models.groups.rows import Perspective
from models.practice import queries
from models.practice.rows import FitQuestion
from tests.models.analysis.factories import make_finding
from tests.models.courses.factories import make_course
from tests.models.practice.factories import (
    make_candidate,
    make_choice,
    make_fit_score,
    make_own_form,
)


@pytest.fixture
def course_id(store):
    return make_course(store)


def test_that_own_forms_stand_in_danish_order(store):
    for title in ("Åben dør", "Ærlig snak", "Zoneterapi", "Øvebane"):
        make_own_form(store, title=title)
    titles = [form.title for form in store.query(queries.list_own_forms)]
    assert titles == ["Zoneterapi", "Ærlig snak", "Øvebane", "Åben dør"]


def test_that_a_candidate_shows_its_form_its_area_its_profile_and_its_choice(store, course_id):
    candidate_id = make_candidate(
        store,
        course_id,
        own_form_id=make_own_form(store),
        finding_id=make_finding(store, course_id, text="Flere ønsker"),
    )
    make_fit_score(store, candidate_id, question=FitQuestion.CAPACITY, score=1)
    choice_id = make_choice(store, candidate_id)
    detail = store.query(queries.get_candidate, candidate_id)
    assert (detail.own_form_title, detail.finding_text) == ("Åben dør", "Flere ønsker")
    assert detail.candidate.form_code is None
    assert detail.profile.capacity_warns
    assert detail.choice.id == choice_id
    (choice,) = store.query(queries.list_choices, course_id)
    assert (choice.own_form_title, choice.finding_text) == ("Åben dør", "Flere ønsker")


def test_that_a_candidate_that_is_not_there_is_not_found(store):
    with pytest.raises(NotFound):
        store.query(queries.get_candidate, uuid4())


def test_that_a_course_without_a_choice_has_no_primary_one(store, course_id):
    candidate_id = make_candidate(store, course_id)
    make_choice(store, candidate_id, is_primary=False)
    assert store.query(queries.find_primary_choice, course_id) is None
    assert store.query(queries.count_primary_choices, course_id) == 0


def test_that_candidates_take_three_statements_however_many(store, course_id):
    for code in ("broad_health", "local_community", "goals_progression"):
        candidate_id = make_candidate(store, course_id, form_code=code)
        for side in Perspective:
            make_fit_score(store, candidate_id, perspective=side)
        make_choice(store, candidate_id)
    with store.statements() as statements:
        found = store.query(queries.list_candidates, course_id)
    assert len(found) == 3
    assert len(statements) == 3
    with store.statements() as statements:
        store.query(queries.list_choices, course_id)
    assert len(statements) == 1
