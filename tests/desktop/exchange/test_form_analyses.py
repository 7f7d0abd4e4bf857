"""Tests of goals, votes, readability and wellbeing as figures ready for JSON."""

from __future__ import annotations

import json

import pytest

from desktop.exchange.form_analyses import (
    WAYS_OF_VOTING,
    analyse_goals,
    analyse_text,
    analyse_votes,
    analyse_wellbeing,
)
from models.errors import RuleViolation, UserFacingError

TENNESSEE = {
    "candidates": ["Memphis", "Nashville", "Chattanooga", "Knoxville"],
    "ballots": [
        {"count": 42, "ranking": ["Memphis", "Nashville", "Chattanooga", "Knoxville"]},
        {"count": 26, "ranking": ["Nashville", "Chattanooga", "Knoxville", "Memphis"]},
        {"count": 15, "ranking": ["Chattanooga", "Knoxville", "Nashville", "Memphis"]},
        {"count": 17, "ranking": ["Knoxville", "Chattanooga", "Nashville", "Memphis"]},
    ],
}


def test_that_goals_give_t_and_the_counts():
    found = analyse_goals('{"scores": [-1, -1, null], "weights": [2, 2, 9], "rho": 0.3}', {})
    assert found == {
        "t_score": pytest.approx(37.6, abs=0.05),
        "rated": 2,
        "goals": 3,
        "at_or_above": 0,
    }


def test_that_weights_and_correlation_may_be_null_or_left_out():
    plain = analyse_goals('{"scores": [1, 0]}', {})
    assert analyse_goals('{"scores": [1, 0], "weights": null, "rho": null}', {}) == plain


def test_that_no_rated_goal_gives_null():
    found = analyse_goals('{"scores": [null]}', {})
    assert (found["t_score"], found["rated"], found["goals"]) == (None, 0, 1)


@pytest.mark.parametrize(
    "text", ['{"scores": 1}', '{"scores": ["1"]}', '{"scores": [1], "weights": [null]}', "{}"]
)
def test_that_goals_of_the_wrong_shape_are_refused(text):
    with pytest.raises(UserFacingError):
        analyse_goals(text, {})


@pytest.mark.parametrize(
    ("method", "winner"),
    [
        ("plurality", "Memphis"),
        ("irv", "Knoxville"),
        ("borda", "Nashville"),
        ("condorcet", "Nashville"),
        ("schulze", "Nashville"),
    ],
)
def test_that_the_same_ballots_give_three_winners_by_five_methods(method, winner):
    found = analyse_votes(json.dumps(TENNESSEE), {"method": method})
    assert (found["winners"], found["tie"], found["abstained"]) == ([winner], False, 0)
    assert set(found["tallies"]) == set(TENNESSEE["candidates"])
    assert ("rounds" in found) == (method == "irv")
    assert ("pairwise" in found) == (method in ("condorcet", "schulze"))


def test_that_approval_is_counted_where_nothing_else_is_asked_for():
    text = (
        '{"candidates": ["A", "B"], "ballots": [{"count": 2, "approve": ["A"]}, {"approve": []}]}'
    )
    found = analyse_votes(text, {})
    assert found == {
        "winners": ["A"],
        "tie": False,
        "outcome": "decided",
        "tallies": {"A": 2, "B": 0},
        "abstained": 1,
    }


def test_that_an_instant_runoff_stopped_by_a_tie_says_so():
    ballots = [{"count": n, "ranking": [name]} for name, n in (("A", 4), ("B", 3), ("C", 3))]
    found = analyse_votes(
        json.dumps({"candidates": ["A", "B", "C"], "ballots": ballots}), {"method": "irv"}
    )
    assert (found["winners"], found["tie"]) == ([], True)
    assert found["outcome"] == "tie_for_last_place"
    assert found["rounds"] == [
        {
            "tallies": {"A": 4, "B": 3, "C": 3},
            "exhausted": 0,
            "eliminated": None,
            "tied_for_last": ["B", "C"],
        }
    ]


def test_that_scores_tell_the_means_and_how_many_stand_behind_them():
    ballots = [{"scores": {"A": 4, "B": 5}}, {"scores": {"A": 5}}]
    found = analyse_votes(
        json.dumps({"candidates": ["A", "B", "C"], "ballots": ballots}), {"method": "score"}
    )
    assert found["winners"] == ["B"]
    assert found["means"] == {"A": 4.5, "B": 5.0, "C": None}
    assert found["scored_by"] == {"A": 2, "B": 1, "C": 0}


def test_that_more_dots_than_agreed_are_refused():
    text = '{"candidates": ["A"], "ballots": [{"dots": {"A": 4}}], "dots_each": 3}'
    with pytest.raises(RuleViolation, match="ballot_too_many_dots"):
        analyse_votes(text, {"method": "dots"})


@pytest.mark.parametrize("method", WAYS_OF_VOTING)
def test_that_every_way_of_voting_gives_what_json_can_hold(method):
    ballot = {"ranking": ["A"], "approve": ["A"], "scores": {"A": 1}, "dots": {"A": 1}}
    text = json.dumps({"candidates": ["A", "B"], "ballots": [ballot]})
    found = analyse_votes(text, {"method": method})
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert found["winners"] == ["A"]


def test_that_lix_is_given_exact_and_rounded_with_its_band():
    assert analyse_text("Vi spiser sammen. Alle er velkomne!", {}) == {
        "words": 6,
        "sentences": 2,
        "long_words": 1,
        "lix": pytest.approx(3 + 100 / 6),
        "lix_rounded": 20,
        "band": "very_easy",
    }


def test_that_an_empty_text_has_no_lix():
    found = analyse_text("", {})
    assert (found["words"], found["lix"], found["lix_rounded"], found["band"]) == (
        0, None, None, None
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            '{"instrument": "who5", "answers": [3, 3, 3, 3, 3]}',
            {"raw": 15, "score": 60, "reading": "no_immediate_risk"},
        ),
        ('{"instrument": "who5", "raw": 8}', {"raw": 8, "score": 32, "reading": "great_risk"}),
        (
            '{"instrument": "swemwbs", "raw": 23, "answers": null}',
            {"raw": 23, "score": 20.73, "reading": None},
        ),
        (
            '{"instrument": "who5", "answers": [3, 3, null, 3, 3]}',
            {"raw": None, "score": None, "reading": None},
        ),
    ],
)
def test_that_a_questionnaire_is_scored(text, found):
    assert analyse_wellbeing(text, {}) == found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"instrument": "who6", "raw": 8}', "instrument_unknown"),
        ('{"instrument": "who5"}', "answers_or_raw"),
        ('{"instrument": "who5", "raw": 8, "answers": [1, 2, 3, 1, 1]}', "answers_or_raw"),
    ],
)
def test_that_a_questionnaire_that_cannot_be_told_is_refused(text, code):
    with pytest.raises(UserFacingError, match=code):
        analyse_wellbeing(text, {})
