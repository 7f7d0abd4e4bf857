"""Tests of Condorcet and Schulze."""

from __future__ import annotations

from hypothesis import given

from models.practice.voting.ballots import Ballot, Outcome
from models.practice.voting.pairwise import count_condorcet, count_pairs, count_schulze
from tests.models.practice.voting.examples import (
    BURLINGTON,
    BURLINGTON_BALLOTS,
    CYCLE,
    NAMES,
    RANKED_BALLOTS,
    TENNESSEE,
    TENNESSEE_BALLOTS,
)

# Schulze 2011, example 1: 45 voters, five alternatives, winner E.
SCHULZE_BALLOTS = [
    Ballot(tuple(order), count)
    for order, count in (
        ("ACBED", 5), ("ADECB", 5), ("BEDAC", 8), ("CABED", 3),
        ("CAEBD", 7), ("CBADE", 2), ("DCEBA", 7), ("EBADC", 8),
    )
]  # fmt: skip


def test_that_tennessee_by_pairs_takes_nashville():
    for count in (count_condorcet, count_schulze):
        assert count(TENNESSEE, TENNESSEE_BALLOTS).winners == ("Nashville",)


def test_that_the_published_pairs_of_burlington_come_out_and_the_democrat_beats_both():
    result = count_condorcet(BURLINGTON, BURLINGTON_BALLOTS)
    assert result.winners == ("Democrat",)
    assert result.pairwise["Democrat"] == {"Republican": 4597, "Progressive": 4067}
    assert result.pairwise["Progressive"] == {"Republican": 4314, "Democrat": 3477}
    assert result.pairwise["Republican"] == {"Progressive": 4064, "Democrat": 3668}
    assert result.tallies == {"Republican": 0, "Progressive": 1, "Democrat": 2}


def test_that_a_ranked_candidate_is_preferred_to_every_one_left_out():
    pairs = count_pairs(["A", "B", "C"], [Ballot(("B",), 2)])
    assert pairs == {"A": {"B": 0, "C": 0}, "B": {"A": 2, "C": 2}, "C": {"A": 0, "B": 0}}


def test_that_a_cycle_has_no_condorcet_winner_and_all_of_it_by_schulze():
    condorcet = count_condorcet(["A", "B", "C"], CYCLE)
    assert (condorcet.winners, condorcet.outcome) == ((), Outcome.NO_CONDORCET_WINNER)
    assert not condorcet.is_tie
    schulze = count_schulze(["A", "B", "C"], CYCLE)
    assert (schulze.winners, schulze.is_tie) == (("A", "B", "C"), True)


def test_that_two_whom_nobody_beats_tie():
    result = count_condorcet(["A", "B", "C"], [Ballot(("A", "B", "C")), Ballot(("B", "A", "C"))])
    assert (result.winners, result.outcome) == (("A", "B"), Outcome.TIE)


def test_that_an_unbeaten_candidate_who_draws_has_not_beaten_everybody():
    # A draws with B and beats C; C beats B.
    ballots = [Ballot(("A", "C", "B"), 2), Ballot(("B", "A", "C"), 1), Ballot(("C", "B", "A"), 1)]
    result = count_condorcet(["A", "B", "C"], ballots)
    assert (result.winners, result.outcome) == ((), Outcome.NO_CONDORCET_WINNER)


def test_that_the_published_schulze_example_comes_out():
    result = count_schulze(tuple("ABCDE"), SCHULZE_BALLOTS)
    assert result.winners == ("E",)
    assert result.strongest_paths["E"] == {"A": 25, "B": 28, "C": 28, "D": 31}
    assert result.strongest_paths["A"] == {"B": 28, "C": 28, "D": 30, "E": 24}
    assert result.strongest_paths["B"] == {"A": 25, "C": 28, "D": 33, "E": 24}


def test_that_a_single_candidate_wins_with_one_vote():
    assert count_condorcet(["A"], [Ballot(("A",))]).outcome is Outcome.DECIDED
    assert count_schulze(["A"], [Ballot(("A",))]).outcome is Outcome.DECIDED


@given(RANKED_BALLOTS)
def test_that_a_condorcet_winner_also_wins_by_schulze(ballots):
    condorcet = count_condorcet(NAMES, ballots)
    if condorcet.outcome is Outcome.DECIDED:
        assert count_schulze(NAMES, ballots).winners == condorcet.winners


@given(RANKED_BALLOTS)
def test_that_schulze_always_finds_somebody_where_there_are_votes(ballots):
    result = count_schulze(NAMES, ballots)
    assert bool(result.winners) == any(ballot.choice for ballot in ballots)


@given(RANKED_BALLOTS)
def test_that_no_pair_has_more_votes_than_voters(ballots):
    pairs = count_pairs(NAMES, ballots)
    voters = sum(ballot.count for ballot in ballots if ballot.choice)
    assert all(pairs[a][b] + pairs[b][a] <= voters for a in NAMES for b in NAMES if a != b)
