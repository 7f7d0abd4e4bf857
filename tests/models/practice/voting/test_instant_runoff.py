"""Tests of the instant runoff."""

from __future__ import annotations

from hypothesis import given

from models.practice.voting.ballots import Ballot, Outcome
from models.practice.voting.instant_runoff import count_instant_runoff
from tests.models.practice.voting.examples import (
    BURLINGTON,
    BURLINGTON_BALLOTS,
    CYCLE,
    NAMES,
    RANKED_BALLOTS,
    TENNESSEE,
    TENNESSEE_BALLOTS,
)


def test_that_tennessee_takes_knoxville_after_three_rounds():
    result = count_instant_runoff(TENNESSEE, TENNESSEE_BALLOTS)
    assert result.winners == ("Knoxville",)
    assert [one.eliminated for one in result.rounds] == ["Chattanooga", "Nashville", None]
    assert result.rounds[-1].tallies == {"Memphis": 42, "Knoxville": 58}
    assert result.tallies == {"Memphis": 42, "Nashville": 0, "Chattanooga": 0, "Knoxville": 58}


def test_that_burlington_takes_the_progressive_who_loses_to_the_democrat_in_a_pair():
    result = count_instant_runoff(BURLINGTON, BURLINGTON_BALLOTS)
    assert result.winners == ("Progressive",)
    assert result.rounds[-1].tallies == {"Republican": 4064, "Progressive": 4314}
    assert result.rounds[-1].exhausted == 455


def test_that_more_than_half_ends_the_count_at_once():
    result = count_instant_runoff(["A", "B", "C"], [Ballot(("A",), 3), Ballot(("B",), 2)])
    assert (result.winners, len(result.rounds)) == (("A",), 1)


def test_that_exactly_half_is_not_enough():
    ballots = [Ballot(("A",), 3), Ballot(("B", "A"), 2), Ballot(("C", "A"), 1)]
    result = count_instant_runoff(["A", "B", "C"], ballots)
    assert result.rounds[0].eliminated == "C"
    assert result.winners == ("A",)


def test_that_a_tie_for_last_place_stops_the_count_and_names_the_tied():
    ballots = [Ballot(("A",), 4), Ballot(("B", "C"), 3), Ballot(("C", "B"), 3)]
    result = count_instant_runoff(["A", "B", "C"], ballots)
    assert (result.winners, result.outcome) == ((), Outcome.TIE_FOR_LAST_PLACE)
    assert result.is_tie
    assert result.rounds[-1].tied_for_last == ("B", "C")
    assert result.rounds[-1].eliminated is None


def test_that_all_level_is_a_tie_for_the_first_place():
    result = count_instant_runoff(["A", "B", "C"], CYCLE)
    assert (result.winners, result.outcome) == (("A", "B", "C"), Outcome.TIE)


def test_that_half_is_half_of_the_ballots_that_still_count():
    ballots = [Ballot(("A",), 4), Ballot(("B",), 3), Ballot(("C",), 2)]
    result = count_instant_runoff(["A", "B", "C"], ballots)
    assert result.winners == ("A",)
    assert [one.exhausted for one in result.rounds] == [0, 2]


@given(RANKED_BALLOTS)
def test_that_every_round_accounts_for_every_voter(ballots):
    result = count_instant_runoff(NAMES, ballots)
    voters = sum(ballot.count for ballot in ballots)
    for one in result.rounds:
        assert sum(one.tallies.values()) + one.exhausted + result.abstained == voters


@given(RANKED_BALLOTS)
def test_that_a_majority_of_first_choices_always_wins(ballots):
    firsts = [ballot.choice[0] for ballot in ballots for _ in range(ballot.count) if ballot.choice]
    majority = [name for name in NAMES if 2 * firsts.count(name) > len(firsts)]
    if majority:
        assert list(count_instant_runoff(NAMES, ballots).winners) == majority
