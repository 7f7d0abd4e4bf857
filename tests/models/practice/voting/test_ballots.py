"""Tests of what a valid ballot is, for every way of counting."""

from __future__ import annotations

import pytest
from hypothesis import given

from models.errors import RuleViolation
from models.practice.voting.ballots import Ballot, Outcome
from models.practice.voting.instant_runoff import count_instant_runoff
from models.practice.voting.pairwise import count_condorcet, count_schulze
from models.practice.voting.points import (
    count_approval,
    count_borda,
    count_dots,
    count_plurality,
    count_scores,
)
from tests.models.practice.voting.examples import NAMES, RANKED_BALLOTS, rename, split_up

RANKED = [count_plurality, count_borda, count_instant_runoff, count_condorcet, count_schulze]
ALL = [*RANKED, count_approval, count_dots, count_scores]


def named(count):
    return count.__name__


@pytest.mark.parametrize("count", ALL, ids=named)
@pytest.mark.parametrize(
    ("candidates", "code"),
    [
        ([], "vote_no_candidates"),
        (["A", " "], "vote_candidate_nameless"),
        (["A", "B", "A"], "vote_candidate_repeated"),
    ],
)
def test_that_a_list_of_candidates_that_cannot_be_one_is_refused(count, candidates, code):
    with pytest.raises(RuleViolation, match=code):
        count(candidates, [])


@pytest.mark.parametrize("count", [*RANKED, count_approval], ids=named)
@pytest.mark.parametrize(
    ("ballot", "code"),
    [
        (Ballot(("A", "X")), "ballot_unknown_candidate"),
        (Ballot(("A", "B", "A")), "ballot_candidate_repeated"),
        (Ballot(("A",), 0), "ballot_count_not_positive"),
        (Ballot(("A",), -2), "ballot_count_not_positive"),
    ],
)
def test_that_a_malformed_ballot_is_refused_with_its_place(count, ballot, code):
    with pytest.raises(RuleViolation) as violation:
        count(["A", "B"], [Ballot(("A",)), ballot])
    assert (violation.value.code, violation.value.values["row"]) == (code, 2)


@pytest.mark.parametrize("count", [count_dots, count_scores], ids=named)
def test_that_points_for_somebody_who_does_not_stand_are_refused(count):
    with pytest.raises(RuleViolation, match="ballot_unknown_candidate"):
        count(["A"], [Ballot({"X": 1})])


@pytest.mark.parametrize("count", ALL, ids=named)
def test_that_only_abstentions_decide_nothing_and_are_no_tie(count):
    empty = {} if count in (count_dots, count_scores) else ()
    result = count(["A", "B"], [Ballot(empty, 3)])
    assert (result.winners, result.outcome, result.abstained) == ((), Outcome.NO_VOTES, 3)
    assert not result.is_tie


@pytest.mark.parametrize("count", ALL, ids=named)
def test_that_no_ballots_at_all_decide_nothing(count):
    assert count(["A", "B"], []).outcome is Outcome.NO_VOTES


@pytest.mark.parametrize("count", [*RANKED, count_approval], ids=named)
@given(ballots=RANKED_BALLOTS)
def test_that_abstentions_are_counted_apart_and_change_nothing(count, ballots):
    plain = count(NAMES, ballots)
    more = count(NAMES, [Ballot(()), *ballots])
    assert more.abstained == plain.abstained + 1
    assert (more.winners, more.tallies) == (plain.winners, plain.tallies)


@pytest.mark.parametrize("count", [*RANKED, count_approval], ids=named)
@given(ballots=RANKED_BALLOTS)
def test_that_a_ballot_of_five_equals_five_ballots_of_one_in_any_order(count, ballots):
    assert count(NAMES, split_up(ballots)[::-1]) == count(NAMES, ballots)


@pytest.mark.parametrize("count", [*RANKED, count_approval], ids=named)
@given(ballots=RANKED_BALLOTS)
def test_that_names_and_their_order_never_decide(count, ballots):
    result = count(NAMES, ballots)
    names = dict(zip(NAMES, ("Ø", "C", "B", "A"), strict=True))
    renamed = count([names[name] for name in reversed(NAMES)], rename(ballots, names))
    assert set(renamed.winners) == {names[name] for name in result.winners}
    assert renamed.outcome is result.outcome


@pytest.mark.parametrize("count", [*RANKED, count_approval], ids=named)
@given(ballots=RANKED_BALLOTS)
def test_that_several_winners_are_always_called_a_tie(count, ballots):
    result = count(NAMES, ballots)
    assert (len(result.winners) > 1) == (result.outcome is Outcome.TIE)
    assert (len(result.winners) == 1) == (result.outcome is Outcome.DECIDED)
