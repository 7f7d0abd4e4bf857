"""The seven phases carry the conditions the gates work with, worded in both languages."""

from __future__ import annotations

import pytest

from models.catalogue_files import LANGUAGES, read_catalogue
from models.errors import NotFound
from models.phases.catalogue import get_condition_text, get_phase_text, list_phases
from models.phases.rows import PHASES, Phase
from tests.models.catalogue_checks import empty_texts, missing_languages, names_in_danish

CONDITIONS = {
    Phase.STARTUP: (
        "charter_complete",
        "leader_and_staff",
        "residents_in_group",
        "coordinator_named",
        "rules_agreed",
        "data_information_given",
    ),
    Phase.ANALYSIS: (
        "themes_from_two_perspectives",
        "residents_view_present",
        "strength_and_area_found",
        "shown_back",
    ),
    Phase.SELECTION: (
        "one_form_chosen",
        "linked_to_area",
        "views_recorded",
        "resources_confirmed",
    ),
    Phase.PLANNING: ("theory_with_assumption", "indicators_complete", "trial_planned"),
    Phase.TRIALLING: ("cycles_finished", "measurements_taken", "no_cycle_overdue"),
    Phase.SYNTHESIS: ("recommendation_with_evidence", "failures_written", "approved_by_group"),
    Phase.EMBEDDING: ("owner_named", "place_named", "rechecks_planned", "sharing_settled"),
}
ATTESTED = {
    "rules_agreed",
    "data_information_given",
    "shown_back",
    "resources_confirmed",
    "approved_by_group",
}
PAGES = {
    "overview",
    "groups",
    "analysis",
    "practice",
    "plan",
    "trials",
    "meetings",
    "measures",
    "recommendations",
    "embedding",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_phases_and_conditions_stand_in_the_order_of_the_model(language):
    phases = list_phases(language)
    assert tuple(text.phase for text in phases) == PHASES
    assert {
        text.phase: tuple(condition.code for condition in text.conditions) for text in phases
    } == CONDITIONS


def test_that_only_what_no_data_can_show_is_attested():
    found = {
        condition.code
        for text in list_phases("da")
        for condition in text.conditions
        if condition.is_attested
    }
    assert found == ATTESTED


def test_that_every_condition_is_met_on_a_page():
    for text in list_phases("da"):
        assert {condition.page for condition in text.conditions} <= PAGES


def test_that_no_text_lacks_a_language_or_is_empty():
    data = read_catalogue("phases")
    assert missing_languages(data) == []
    assert empty_texts(data) == []


def test_that_danish_texts_name_nobody():
    assert names_in_danish(read_catalogue("phases")) == []


@pytest.mark.parametrize(
    ("months", "weeks"),
    [(4, (2, 3, 1, 2, 6, 2, 1)), (12, (4, 6, 3, 6, 20, 6, 7)), (18, (6, 10, 4, 8, 30, 8, 12))],
)
def test_that_planned_weeks_follow_the_length_of_the_course(months, weeks):
    assert tuple(dict(text.weeks)[months] for text in list_phases("da")) == weeks


def test_that_each_phase_says_what_it_leaves_behind():
    assert all(text.artefacts for text in list_phases("en"))


def test_that_a_phase_and_a_condition_are_found_by_their_codes():
    assert get_phase_text(Phase.SYNTHESIS, "en").number == 6
    assert get_condition_text("shown_back", "en").page == "analysis"


def test_that_an_unknown_condition_is_not_found():
    with pytest.raises(NotFound):
        get_condition_text("everyone_happy", "da")
