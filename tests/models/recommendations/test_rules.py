"""Rules of recommendations."""

from __future__ import annotations

from types import SimpleNamespace
from uuid import uuid4

import pytest

from models.recommendations import rules
from models.recommendations.rows import EvidenceKind, RecommendationState
from tests.models.refusals import violated

ONE = uuid4()


def _recommendation(**values):
    full = {
        "conditions": "To timer om ugen",
        "limits": "Ikke ved akut uro",
        "state": RecommendationState.PRELIMINARY,
    }
    return SimpleNamespace(**{**full, **values})


@pytest.mark.parametrize(
    ("kind", "trial_id", "indicator_id", "text"),
    [
        (EvidenceKind.TRIAL, ONE, None, ""),
        (EvidenceKind.INDICATOR, None, ONE, "Faldt fra 12 til 4"),
        (EvidenceKind.VOICE, None, None, "Nu bliver jeg spurgt."),
    ],
)
def test_that_evidence_links_to_what_its_kind_says(kind, trial_id, indicator_id, text):
    assert rules.check_evidence(kind, trial_id, indicator_id, text) is None


@pytest.mark.parametrize(
    ("kind", "trial_id", "indicator_id", "text", "broken"),
    [
        (EvidenceKind.TRIAL, None, None, "", ("evidence_link_missing", "trial_id")),
        (EvidenceKind.TRIAL, ONE, ONE, "", ("evidence_link_wrong", "indicator_id")),
        (EvidenceKind.INDICATOR, None, None, "", ("evidence_link_missing", "indicator_id")),
        (EvidenceKind.INDICATOR, ONE, ONE, "", ("evidence_link_wrong", "trial_id")),
        (EvidenceKind.VOICE, ONE, None, "Ja", ("evidence_link_wrong", "trial_id")),
        (EvidenceKind.VOICE, None, None, " ", ("text_missing", "text")),
    ],
)
def test_that_evidence_of_the_wrong_sort_is_refused(kind, trial_id, indicator_id, text, broken):
    assert violated(rules.check_evidence, kind, trial_id, indicator_id, text) == broken


def test_that_a_final_recommendation_has_conditions_limits_and_evidence():
    assert rules.missing_for_final(_recommendation(), 1) == ()
    assert rules.check_final(_recommendation(), 1) is None
    bare = _recommendation(conditions="", limits="")
    assert rules.missing_for_final(bare, 0) == ("conditions", "limits", "evidence")
    assert violated(rules.check_final, bare, 0) == ("recommendation_not_ready", "conditions")
    assert violated(rules.check_final, _recommendation(), 0)[1] == "evidence"


def test_that_a_final_recommendation_is_neither_changed_nor_made_final_again():
    final = _recommendation(state=RecommendationState.FINAL)
    assert violated(rules.check_preliminary, final.state)[0] == "recommendation_final"
    assert violated(rules.check_final, final, 1)[0] == "recommendation_final"
    assert rules.check_preliminary(RecommendationState.PRELIMINARY) is None


def test_that_a_text_says_something():
    assert rules.required_prose(" Æbler\r\n", "text") == "Æbler"
    assert violated(rules.required_prose, "\n ", "text") == ("text_missing", "text")
    assert violated(rules.required_prose, "å" * 200_001, "text") == ("text_too_long", "text")
