"""Rules of the choice of a practice form."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.groups.rows import Perspective
from models.practice import rules
from models.practice.rows import FitQuestion, FitScoreRow
from tests.models.refusals import violated

DAY = dt.date(2024, 3, 14)


def _score(perspective, question, score):
    return FitScoreRow(uuid4(), 1, uuid4(), uuid4(), perspective, question, score, "")


def test_that_the_nine_forms_are_known():
    assert len(rules.form_codes()) == 9
    assert "relatives_collaboration" in rules.form_codes()


def test_that_a_candidate_is_one_form_and_no_more():
    rules.check_form("broad_health", None)
    rules.check_form(None, uuid4())
    assert violated(rules.check_form, None, None)[0] == "candidate_needs_one_form"
    assert violated(rules.check_form, "broad_health", uuid4())[0] == "candidate_needs_one_form"
    assert violated(rules.check_form, "housing_first", None) == ("form_unknown", "form_code")


@pytest.mark.parametrize("score", [0, 6])
def test_that_an_answer_is_from_1_to_5(score):
    assert violated(rules.check_score, score) == ("score_out_of_range", "score")


@pytest.mark.parametrize(
    ("reason", "decided_on", "review_on", "broken"),
    [
        (" ", DAY, None, ("reason_missing", "reason")),
        ("Fordi", None, None, ("date_missing", "decided_on")),
        ("Fordi", dt.date(24, 3, 14), None, ("date_out_of_range", "decided_on")),
        ("Fordi", DAY, dt.date(2924, 3, 14), ("date_out_of_range", "review_on")),
        ("Fordi", DAY, DAY, ("review_before_decision", "review_on")),
    ],
)
def test_that_a_choice_says_why_and_when(reason, decided_on, review_on, broken):
    assert violated(rules.check_choice, reason, decided_on, review_on) == broken


def test_that_a_choice_may_be_reviewed_the_day_after_or_never():
    assert rules.check_choice("Fordi", DAY, DAY + dt.timedelta(days=1)) is None
    assert rules.check_choice("Fordi", DAY, None) is None


def test_that_an_empty_profile_points_at_nothing():
    profile = rules.fit_profile([])
    assert [line.question for line in profile.lines] == list(FitQuestion)
    assert (profile.widest, profile.lowest) == ((), ())
    assert (profile.lowest_capacity, profile.capacity_warns) == (None, False)


def test_that_a_profile_keeps_the_sides_apart_and_shows_ties():
    profile = rules.fit_profile(
        [
            _score(Perspective.RESIDENTS, FitQuestion.NEED, 5),
            _score(Perspective.LEADERSHIP, FitQuestion.NEED, 2),
            _score(Perspective.STAFF, FitQuestion.MATCH, 2),
            _score(Perspective.RESIDENTS, FitQuestion.MATCH, 5),
            _score(Perspective.STAFF, FitQuestion.DESIRE, 4),
        ]
    )
    need = profile.lines[0]
    assert [(row.perspective, row.score) for row in need.answers] == [
        (Perspective.LEADERSHIP, 2),
        (Perspective.RESIDENTS, 5),
    ]
    assert need.spread == 3
    assert profile.lines[-1].spread is None
    assert profile.widest == (FitQuestion.NEED, FitQuestion.MATCH)
    assert profile.lowest == (FitQuestion.NEED, FitQuestion.MATCH)


def test_that_nothing_is_widest_where_all_agree():
    scores = [_score(side, FitQuestion.NEED, 4) for side in Perspective]
    assert rules.fit_profile(scores).widest == ()


@pytest.mark.parametrize(("scores", "warns"), [((5, 3), False), ((5, 2), True), ((1,), True)])
def test_that_one_sides_low_capacity_warns(scores, warns):
    answers = [
        _score(side, FitQuestion.CAPACITY, score)
        for side, score in zip(Perspective, scores, strict=False)
    ]
    profile = rules.fit_profile(answers)
    assert profile.capacity_warns is warns
    assert profile.lowest_capacity == min(scores)
