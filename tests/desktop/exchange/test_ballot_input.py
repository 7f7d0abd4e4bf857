"""Tests of ballots from JSON."""

from __future__ import annotations

import json

import pytest

from desktop.exchange.ballot_input import Answer, read_ballots
from models.errors import UserFacingError
from models.practice.voting.ballots import Ballot


def box(ballots, answer, **more):
    text = json.dumps({"candidates": ["A", "B"], "ballots": ballots, **more})
    return read_ballots(text, answer)


@pytest.mark.parametrize(
    ("answer", "given", "choice"),
    [
        (Answer.RANKING, ["B", "A"], ("B", "A")),
        (Answer.APPROVE, [], ()),
        (Answer.APPROVE, None, ()),
        (Answer.SCORES, {"A": 3, "B": None}, {"A": 3}),
        (Answer.DOTS, {"A": 3}, {"A": 3}),
        (Answer.DOTS, None, {}),
    ],
)
def test_that_each_kind_of_answer_is_read(answer, given, choice):
    found = box([{"count": 4, answer: given}], answer, dots_each=6)
    assert found.candidates == ["A", "B"]
    assert found.ballots == [Ballot(choice, 4)]
    assert found.dots_each == 6


def test_that_a_ballot_without_a_count_is_one_voter():
    assert box([{"approve": ["A"]}], Answer.APPROVE).ballots == [Ballot(("A",), 1)]


def test_that_a_way_of_counting_takes_its_own_kind_of_answer():
    ballots = [{"ranking": ["A", "B"], "approve": ["B"]}]
    assert box(ballots, Answer.APPROVE).ballots[0].choice == ("B",)
    assert box(ballots, Answer.RANKING).ballots[0].choice == ("A", "B")


@pytest.mark.parametrize(
    ("ballot", "code", "place"),
    [
        ({"count": 3}, "ballot_without_answer", {"row": 2, "key": "approve"}),
        ({"ranking": ["A"]}, "ballot_without_answer", {"row": 2, "key": "approve"}),
        ({"aprove": ["A"]}, "json_key_unknown", {"key": "ballots[2].aprove"}),
        ({"approve": "A"}, "json_wrong_kind", {"place": "ballots[2].approve", "expected": "list"}),
        ({"approve": [1]}, "json_wrong_kind", {"place": "ballots[2].approve", "expected": "text"}),
        (
            {"approve": ["A"], "count": 1.5},
            "json_wrong_kind",
            {"place": "ballots[2].count", "expected": "whole_number"},
        ),
        ("A", "json_wrong_kind", {"place": "ballots[2]", "expected": "object"}),
    ],
)
def test_that_a_malformed_ballot_is_refused_with_its_place(ballot, code, place):
    with pytest.raises(UserFacingError) as error:
        box([{"approve": ["A"]}, ballot], Answer.APPROVE)
    assert (error.value.code, error.value.values) == (code, place)
