"""Votes that add something up: approval, score, dots, plurality and Borda.

Approval voting: Brams & Fishburn, Approval Voting, 1983. Every tie for the first place is
reported as one; the remedies (a consent round, a second vote, a lot agreed on beforehand) are
the group's.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from models.errors import RuleViolation
from models.practice.voting.ballots import (
    Ballot,
    Outcome,
    Ranking,
    VoteResult,
    check_choices,
    count_abstained,
    decide,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HIGHEST_SCORE = 5


def count_approval(
    candidates: Sequence[str], ballots: Sequence[Ballot[Sequence[str]]]
) -> VoteResult:
    """Approval: one for every candidate a voter can live with; the most approved wins.

    Raises:
        RuleViolation: see `check_choices`.
    """
    check_choices(candidates, ballots)
    tallies = dict.fromkeys(candidates, 0)
    for ballot in ballots:
        for candidate in ballot.choice:
            tallies[candidate] += ballot.count
    return _highest_tally(candidates, ballots, tallies)


def count_plurality(candidates: Sequence[str], ballots: Sequence[Ballot[Ranking]]) -> VoteResult:
    """Plurality: only the first choice counts.

    Raises:
        RuleViolation: see `check_choices`.
    """
    check_choices(candidates, ballots)
    tallies = dict.fromkeys(candidates, 0)
    for ballot in ballots:
        if ballot.choice:
            tallies[ballot.choice[0]] += ballot.count
    return _highest_tally(candidates, ballots, tallies)


def count_borda(candidates: Sequence[str], ballots: Sequence[Ballot[Ranking]]) -> VoteResult:
    """Borda: with m candidates the first choice gets m - 1 points, the next m - 2, and so on.

    A candidate left out of a ranking gets nothing from it.

    Raises:
        RuleViolation: see `check_choices`.
    """
    check_choices(candidates, ballots)
    tallies = dict.fromkeys(candidates, 0)
    for ballot in ballots:
        for place, candidate in enumerate(ballot.choice, start=1):
            tallies[candidate] += (len(candidates) - place) * ballot.count
    return _highest_tally(candidates, ballots, tallies)


def count_dots(
    candidates: Sequence[str],
    ballots: Sequence[Ballot[Mapping[str, int]]],
    *,
    dots_each: int | None = None,
) -> VoteResult:
    """Dots: every voter spreads some dots; the most dots win.

    Args:
        candidates: what can be chosen.
        ballots: dots for each candidate; only zeros is an abstention.
        dots_each: how many dots a voter may use; None where that was not agreed on.

    Raises:
        RuleViolation: `ballot_dots_negative`, `ballot_too_many_dots`; see also `check_choices`.
    """
    check_choices(candidates, ballots)
    tallies = dict.fromkeys(candidates, 0)
    used: list[Ballot[Mapping[str, int]]] = []
    for row, ballot in enumerate(ballots, start=1):
        for candidate, dots in ballot.choice.items():
            if dots < 0:
                raise RuleViolation(
                    "ballot_dots_negative", "ballots", row=row, candidate=candidate, found=dots
                )
            tallies[candidate] += dots * ballot.count
        spent = sum(ballot.choice.values())
        if dots_each is not None and spent > dots_each:
            raise RuleViolation(
                "ballot_too_many_dots", "ballots", row=row, found=spent, allowed=dots_each
            )
        used.append(ballot if spent else Ballot({}, ballot.count))
    return _highest_tally(candidates, used, tallies)


def count_scores(
    candidates: Sequence[str], ballots: Sequence[Ballot[Mapping[str, int | None]]]
) -> VoteResult:
    """Scores 0 to 5: the highest mean wins, over those who gave the candidate a score.

    No score is missing, not 0; so the mean decides, and how many stand behind it is told. The
    tallies are the sums, which say the same wherever everybody scored everything.

    Raises:
        RuleViolation: `ballot_score_out_of_range`; see also `check_choices`.
    """
    check_choices(candidates, ballots)
    sums, scored_by = dict.fromkeys(candidates, 0), dict.fromkeys(candidates, 0)
    abstained = 0
    for row, ballot in enumerate(ballots, start=1):
        given = {name: score for name, score in ballot.choice.items() if score is not None}
        abstained += 0 if given else ballot.count
        for candidate, score in given.items():
            if not 0 <= score <= HIGHEST_SCORE:
                raise RuleViolation(
                    "ballot_score_out_of_range",
                    "ballots",
                    row=row,
                    candidate=candidate,
                    found=score,
                    high=HIGHEST_SCORE,
                )
            sums[candidate] += score * ballot.count
            scored_by[candidate] += ballot.count
    means = {
        name: Fraction(sums[name], scored_by[name]) if scored_by[name] else None
        for name in candidates
    }
    winners, outcome = decide(candidates, means)
    return VoteResult(winners, outcome, sums, abstained, means=means, scored_by=scored_by)


def _highest_tally(
    candidates: Sequence[str],
    ballots: Sequence[Ballot[Sequence[str]]] | Sequence[Ballot[Mapping[str, int]]],
    tallies: dict[str, int],
) -> VoteResult:
    abstained = count_abstained(ballots)
    if abstained == sum(ballot.count for ballot in ballots):
        return VoteResult((), Outcome.NO_VOTES, tallies, abstained)
    winners, outcome = decide(candidates, tallies)
    return VoteResult(winners, outcome, tallies, abstained)
