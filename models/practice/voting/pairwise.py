"""Votes decided candidate against candidate: Condorcet and Schulze.

A ranked candidate is preferred to every one left out; between two left out there is no opinion.
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, TypeAlias

from models.practice.voting.ballots import (
    Ballot,
    Outcome,
    Ranking,
    VoteResult,
    check_choices,
    count_abstained,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

Matrix: TypeAlias = dict[str, dict[str, int]]


def count_pairs(candidates: Sequence[str], ballots: Sequence[Ballot[Ranking]]) -> Matrix:
    """How many voters prefer the first key to the second.

    Raises:
        RuleViolation: see `check_choices`.
    """
    check_choices(candidates, ballots)
    pairwise = {one: {other: 0 for other in candidates if other != one} for one in candidates}
    for ballot in ballots:
        behind = set(candidates)
        for candidate in ballot.choice:
            behind.remove(candidate)
            row = pairwise[candidate]
            for other in behind:
                row[other] += ballot.count
    return pairwise


def count_condorcet(candidates: Sequence[str], ballots: Sequence[Ballot[Ranking]]) -> VoteResult:
    """Condorcet: the candidate who beats every other one in pairs, if there is one.

    Two or more whom nobody beats are drawn with each other: a tie. Where everybody is beaten by
    somebody, or the only unbeaten one is drawn with somebody beaten, there is no winner.

    Returns:
        tallies: how many others each candidate beats.
    """
    pairwise = count_pairs(candidates, ballots)
    beaten = _count_won(candidates, pairwise)
    abstained = count_abstained(ballots)
    if abstained == sum(ballot.count for ballot in ballots):
        return VoteResult((), Outcome.NO_VOTES, beaten, abstained, pairwise=pairwise)
    unbeaten = tuple(
        one
        for one in candidates
        if all(pairwise[one][other] >= pairwise[other][one] for other in pairwise[one])
    )
    if len(unbeaten) > 1:
        return VoteResult(unbeaten, Outcome.TIE, beaten, abstained, pairwise=pairwise)
    if unbeaten and beaten[unbeaten[0]] == len(candidates) - 1:
        return VoteResult(unbeaten, Outcome.DECIDED, beaten, abstained, pairwise=pairwise)
    return VoteResult((), Outcome.NO_CONDORCET_WINNER, beaten, abstained, pairwise=pairwise)


def count_schulze(candidates: Sequence[str], ballots: Sequence[Ballot[Ranking]]) -> VoteResult:
    """Schulze: everyone whose strongest path to each other one is at least as strong as back.

    Schulze, Soc. Choice Welf. 2011;36:267-303; a path is as strong as its weakest step, a step
    as strong as its winning votes. The winners can be several.

    Returns:
        tallies: how many others each candidate has the stronger path to.
    """
    pairwise = count_pairs(candidates, ballots)
    paths = _strongest_paths(candidates, pairwise)
    ahead = _count_won(candidates, paths)
    abstained = count_abstained(ballots)
    if abstained == sum(ballot.count for ballot in ballots):
        winners: tuple[str, ...] = ()
        outcome = Outcome.NO_VOTES
    else:
        winners = tuple(
            one for one in candidates if all(paths[one][o] >= paths[o][one] for o in paths[one])
        )
        outcome = Outcome.DECIDED if len(winners) == 1 else Outcome.TIE
    return VoteResult(winners, outcome, ahead, abstained, pairwise=pairwise, strongest_paths=paths)


def _strongest_paths(candidates: Sequence[str], pairwise: Matrix) -> Matrix:
    paths = {
        one: {
            other: votes if votes > pairwise[other][one] else 0
            for other, votes in pairwise[one].items()
        }
        for one in candidates
    }
    for middle in candidates:
        for one, other in permutations([name for name in candidates if name != middle], 2):
            detour = min(paths[one][middle], paths[middle][other])
            paths[one][other] = max(paths[one][other], detour)
    return paths


def _count_won(candidates: Sequence[str], matrix: Matrix) -> dict[str, int]:
    return {
        one: sum(matrix[one][other] > matrix[other][one] for other in matrix[one])
        for one in candidates
    }
