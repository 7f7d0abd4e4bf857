"""The nine practice forms are complete, plain and free of names, in both languages."""

from __future__ import annotations

import pytest

from models.analysis.rows import Theme
from models.catalogue_files import LANGUAGES, read_catalogue
from models.errors import NotFound
from models.measures.rows import Direction, Rhythm
from models.practice.catalogue import (
    get_practice_form,
    list_forms_helping,
    list_practice_forms,
)
from tests.models.catalogue_checks import empty_texts, lix, missing_languages, names_in_danish

CODES = (
    "relatives_collaboration",
    "hopes_dreams_discovery",
    "local_community",
    "ethical_principles",
    "interdisciplinary_collaboration",
    "dream_based_practice",
    "goals_progression",
    "everyday_conflict_situations",
    "broad_health",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_nine_forms_stand_in_their_order(language):
    forms = list_practice_forms(language)
    assert tuple(form.code for form in forms) == CODES
    assert tuple(form.number for form in forms) == tuple(range(1, 10))


def test_that_no_text_lacks_a_language_or_is_empty():
    data = read_catalogue("practice_forms")
    assert missing_languages(data) == []
    assert empty_texts(data) == []


def test_that_danish_texts_name_nobody():
    assert names_in_danish(read_catalogue("practice_forms")) == []


@pytest.mark.parametrize("form", list_practice_forms("da"), ids=lambda form: form.code)
def test_that_each_form_offers_enough_to_begin_with(form):
    assert len(form.questions) >= 4
    assert len(form.trials) >= 4
    assert len(form.indicators) >= 4
    assert len(form.watch_out) >= 3
    assert {trial.track for trial in form.trials} <= {"community", "individual"}
    assert all(1 <= trial.weeks <= 6 for trial in form.trials)


@pytest.mark.parametrize("form", list_practice_forms("en"), ids=lambda form: form.code)
def test_that_indicators_can_be_taken_over_as_they_stand(form):
    for indicator in form.indicators:
        assert indicator.direction in set(Direction)
        assert indicator.rhythm in set(Rhythm)
        assert indicator.decimals in {0, 1}


def test_that_codes_of_trials_and_indicators_are_unique_within_a_form():
    for form in list_practice_forms("da"):
        codes = [item.code for item in (*form.trials, *form.indicators)]
        assert len(codes) == len(set(codes))


@pytest.mark.parametrize("form", list_practice_forms("da"), ids=lambda form: form.code)
def test_that_the_danish_card_is_easy_to_read(form):
    assert len(form.easy_card.split()) >= 50
    assert lix(form.easy_card) <= 25


def test_that_the_two_languages_are_different_texts():
    for danish, english in zip(list_practice_forms("da"), list_practice_forms("en"), strict=True):
        assert danish.easy_card != english.easy_card
        assert danish.purpose != english.purpose
        assert danish.helps_themes == english.helps_themes


def test_that_the_forms_against_each_theme_follow_the_cross_map():
    expected = {
        Theme.LEADERSHIP_ORGANISATION: {4, 5, 1},
        Theme.COHERENCE: {5, 1, 7},
        Theme.CITIZEN_COLLABORATION: {2, 6, 7},
        Theme.HEALTH: {9, 8},
        Theme.CIVIL_SOCIETY: {3, 1},
        Theme.EDUCATION_EMPLOYMENT: {6, 3, 7},
    }
    found = {theme: {form.number for form in list_forms_helping(theme, "da")} for theme in expected}
    assert found == expected


def test_that_the_form_on_conflicts_sends_the_personal_plan_to_the_case_record():
    assert "journal" in get_practice_form("everyday_conflict_situations", "da").note
    assert "case record" in get_practice_form("everyday_conflict_situations", "en").note


def test_that_an_unknown_form_is_not_found():
    with pytest.raises(NotFound):
        get_practice_form("gardening", "da")


def test_that_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="no language"):
        list_practice_forms("sv")
