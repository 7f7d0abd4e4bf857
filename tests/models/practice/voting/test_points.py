"""Tests of the votes that add something up."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given

from models.errors import RuleViolation
from models.practice.voting.ballots import Ballot, Outcome
from models.practice.voting.pairwise import count_pairs
from models.practice.voting.points import (
    count_approval,
    count_borda,
    count_dots,
    count_plurality,
    count_scores,
)
from tests.models.practice.voting.examples import (
    BURLINGTON,
    BURLINGTON_BALLOTS,
    FULL_BALLOTS,
    NAMES,
    TENNESSEE,
    TENNESSEE_BALLOTS,
)


def test_that_the_most_approved_wins():
    ballots = [Ballot(("A", "B"), 3), Ballot(("B", "C"), 2), Ballot((), 1)]
    result = count_approval(["A", "B", "C"], ballots)
    assert (result.winners, result.outcome) == (("B",), Outcome.DECIDED)
    assert result.tallies == {"A": 3, "B": 5, "C": 2}
    assert result.abstained == 1


def test_that_an_approval_tie_names_everybody_in_it():
    result = count_approval(["A", "B", "C"], [Ballot(("A", "C"), 2), Ballot(("B",))])
    assert (result.winners, result.is_tie) == (("A", "C"), True)


def test_that_tennessee_by_plurality_takes_memphis_and_by_borda_nashville():
    assert count_plurality(TENNESSEE, TENNESSEE_BALLOTS).winners == ("Memphis",)
    borda = count_borda(TENNESSEE, TENNESSEE_BALLOTS)
    assert borda.winners == ("Nashville",)
    assert borda.tallies == {
        "Memphis": 126, "Nashville": 194, "Chattanooga": 173, "Knoxville": 107
    }  # fmt: skip


def test_that_burlington_by_plurality_takes_the_republican():
    result = count_plurality(BURLINGTON, BURLINGTON_BALLOTS)
    assert result.winners == ("Republican",)
    assert result.tallies == {"Republican": 3297, "Progressive": 2982, "Democrat": 2554}


@given(FULL_BALLOTS)
def test_that_borda_of_full_rankings_adds_up_the_pairs(ballots):
    pairs = count_pairs(NAMES, ballots)
    expected = {name: sum(pairs[name].values()) for name in NAMES}
    assert count_borda(NAMES, ballots).tallies == expected


def test_that_borda_gives_nothing_to_those_left_out():
    assert count_borda(["A", "B", "C"], [Ballot(("B",), 2)]).tallies == {"A": 0, "B": 4, "C": 0}


def test_that_dots_are_added_up_and_only_zeros_are_an_abstention():
    ballots = [Ballot({"A": 3, "B": 0}, 2), Ballot({"B": 5}), Ballot({"A": 0}), Ballot({})]
    result = count_dots(["A", "B"], ballots, dots_each=5)
    assert (result.winners, result.tallies, result.abstained) == (("A",), {"A": 6, "B": 5}, 2)


@pytest.mark.parametrize(
    ("choice", "code"), [({"A": -1}, "ballot_dots_negative"), ({"A": 3, "B": 3}, "too_many_dots")]
)
def test_that_dots_nobody_has_are_refused(choice, code):
    with pytest.raises(RuleViolation, match=code):
        count_dots(["A", "B"], [Ballot(choice)], dots_each=5)


def test_that_a_missing_score_is_missing_and_not_zero():
    ballots = [Ballot({"A": 4, "B": 5}), Ballot({"A": 4, "B": None}), Ballot({"A": 4})]
    result = count_scores(["A", "B", "C"], ballots)
    assert result.winners == ("B",)
    assert result.means == {"A": 4, "B": 5, "C": None}
    assert result.scored_by == {"A": 3, "B": 1, "C": 0}
    assert result.tallies == {"A": 12, "B": 5, "C": 0}


def test_that_equal_means_tie_exactly():
    # 1/3 from three voters and from six are the same mean.
    ballots = [Ballot({"A": 1, "B": 1}), Ballot({"A": 0, "B": 0}, 2), Ballot({"B": 1}),
               Ballot({"B": 0}, 2)]  # fmt: skip
    result = count_scores(["A", "B"], ballots)
    assert result.means == {"A": Fraction(1, 3), "B": Fraction(1, 3)}
    assert result.outcome is Outcome.TIE


def test_that_zero_from_everybody_is_a_vote_and_a_tie():
    result = count_scores(["A", "B"], [Ballot({"A": 0, "B": 0}, 3)])
    assert (result.winners, result.outcome, result.abstained) == (("A", "B"), Outcome.TIE, 0)


def test_that_a_ballot_without_any_score_is_an_abstention():
    assert (
        count_scores(["A"], [Ballot({"A": None}, 2), Ballot({}), Ballot({"A": 1})]).abstained == 3
    )


@pytest.mark.parametrize("score", [-1, 6])
def test_that_a_score_off_the_scale_is_refused(score):
    with pytest.raises(RuleViolation) as violation:
        count_scores(["A"], [Ballot({"A": 1}), Ballot({"A": score})])
    assert violation.value.code == "ballot_score_out_of_range"
    assert violation.value.values["row"] == 2
