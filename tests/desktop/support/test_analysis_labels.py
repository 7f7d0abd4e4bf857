"""Tests of the sentences for what can be wrong with a file to analyse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.support.analysis_labels import analysis_codes, analysis_sentence
from desktop.support.translation import in_language

ROOT = Path(__file__).resolve().parents[3]
SOURCES = [
    *(ROOT / "models" / "measures" / "statistics").glob("*.py"),
    *(ROOT / "models" / "practice" / "voting").glob("*.py"),
    *(
        ROOT / "desktop" / "exchange" / f"{name}.py"
        for name in (
            "ballot_input", "chart_analyses", "form_analyses", "json_input", "number_tables"
        )
    ),
]  # fmt: skip
RAISED = re.compile(r'(?:RuleViolation|UserFacingError)\(\s*"(\w+)"')
VALUES = {
    **{"path": "p", "place": "p", "found": 1, "column": "c", "line": 1, "key": "k", "rows": 2},
    **{"expected": "list", "row": 1, "goals": 2, "known": "who5", "low": 0, "high": 5},
    **{"candidate": "A", "allowed": 3},
}


def test_that_every_refusal_of_the_analysis_has_a_sentence_and_no_sentence_is_left_over():
    raised = {code for path in SOURCES for code in RAISED.findall(path.read_text("utf-8"))}
    assert raised == analysis_codes()


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("code", sorted(analysis_codes()))
def test_that_every_sentence_can_be_said_with_its_values(code, language):
    with in_language(language):
        sentence = analysis_sentence(code, VALUES)
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_that_the_expected_kind_is_worded():
    with in_language("en"):
        sentence = analysis_sentence("json_wrong_kind", {"place": "scores", "expected": "list"})
    assert sentence == "“scores” must be a list."
