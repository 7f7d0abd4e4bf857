"""Rules of the initial analysis."""

from __future__ import annotations

import datetime as dt

import pytest

from models.analysis import rules
from models.analysis.rows import FindingKind
from tests.models.refusals import violated


@pytest.mark.parametrize("score", [None, 1, 5])
def test_that_a_score_from_1_to_5_or_a_pass_is_taken(score):
    assert rules.check_answer(score, None) is None


@pytest.mark.parametrize("score", [0, 6, -1])
def test_that_another_score_is_refused(score):
    assert violated(rules.check_answer, score, None) == ("score_out_of_range", "score")


def test_that_a_day_far_from_now_is_refused():
    broken = violated(rules.check_answer, 3, dt.date(202, 6, 1))
    assert broken == ("date_out_of_range", "answered_on")


@pytest.mark.parametrize(
    ("scores", "gap"),
    [([], None), ([4], None), ([4, None], None), ([4, 4], 0), ([1, None, 5, 3], 4)],
)
def test_that_the_gap_is_between_the_highest_and_the_lowest_given_score(scores, gap):
    assert rules.score_gap(scores) == gap


@pytest.mark.parametrize(("gap", "flagged"), [(None, False), (1, False), (2, True), (4, True)])
def test_that_a_gap_of_two_or_more_is_a_talking_point(gap, flagged):
    assert rules.is_talking_point(gap) is flagged


def test_that_only_a_development_area_can_be_the_focus():
    rules.check_focus(FindingKind.DEVELOPMENT_AREA, True)
    rules.check_focus(FindingKind.STRENGTH, False)
    broken = violated(rules.check_focus, FindingKind.STRENGTH, True)
    assert broken == ("focus_needs_development_area", "is_focus")
