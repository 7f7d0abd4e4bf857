"""The six themes are complete in both languages and can be asked of every side."""

from __future__ import annotations

import pytest

from models.analysis.catalogue import get_theme, list_supervisory_sets, list_themes
from models.analysis.rows import Theme
from models.catalogue_files import LANGUAGES, read_catalogue
from models.groups.rows import Perspective
from tests.models.catalogue_checks import empty_texts, missing_languages, names_in_danish


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_six_themes_stand_in_their_order(language):
    assert tuple(theme.code for theme in list_themes(language)) == tuple(Theme)


def test_that_no_text_lacks_a_language_or_is_empty():
    data = read_catalogue("themes")
    assert missing_languages(data) == []
    assert empty_texts(data) == []


def test_that_danish_texts_name_nobody():
    allowed = {"Socialtilsynets"}
    found = {word for _, word in names_in_danish(read_catalogue("themes"))}
    assert found <= allowed


@pytest.mark.parametrize("theme", list_themes("da"), ids=lambda theme: theme.code)
def test_that_residents_get_five_questions_and_every_side_gets_some(theme):
    assert len(theme.prompts_for(Perspective.RESIDENTS)) >= 5
    assert len(theme.prompts_for(Perspective.STAFF)) >= 3
    assert len(theme.prompts_for(Perspective.LEADERSHIP)) >= 3
    assert len(theme.prompts_for(Perspective.RELATIVES)) >= 2
    assert len(theme.follow_ups) >= 3


def test_that_questions_to_residents_are_short():
    for theme in list_themes("da"):
        for question in theme.prompts_for(Perspective.RESIDENTS):
            assert len(question.split()) <= 10, question


def test_that_a_theme_is_found_by_its_code():
    assert get_theme(Theme.HEALTH, "en").title == "Health"


def test_that_both_versions_of_the_supervisory_themes_are_kept():
    before, after = list_supervisory_sets("da")
    assert [theme.number for theme in before.themes] == list(range(1, 9))
    assert [theme.number for theme in after.themes] == list(range(1, 7))
    gone = {theme.code for theme in before.themes} - {theme.code for theme in after.themes}
    assert gone == {"education_employment", "independence_relations"}


def test_that_every_analysis_theme_meets_a_supervisory_theme_in_each_version():
    for version in list_supervisory_sets("en"):
        met = {theme for item in version.themes for theme in item.analysis_themes}
        assert met == set(Theme)
