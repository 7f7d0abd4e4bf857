"""Ballots, what a valid one is, and the result of a count.

A ballot that is not valid is refused with its place; nothing is guessed or left out silently. An
empty ballot is an abstention and counted apart.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from models.errors import RuleViolation
from models.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from fractions import Fraction

Choice = TypeVar("Choice")

Ranking = tuple[str, ...]
"""Candidates in order, the first choice first; those left out come after all of them."""


@frozen
class Ballot(Generic[Choice]):
    """What one or more voters answered.

    Attributes:
        choice: approved candidates, a ranking, or a mapping of candidates to scores or dots.
            Empty: abstained.
        count: how many voters answered exactly this, at least 1.
    """

    choice: Choice
    count: int = 1


class Outcome(StrEnum):
    """How a count ended."""

    DECIDED = "decided"
    TIE = "tie"
    TIE_FOR_LAST_PLACE = "tie_for_last_place"
    NO_CONDORCET_WINNER = "no_condorcet_winner"
    NO_VOTES = "no_votes"


@frozen
class Round:
    """One round of an instant runoff.

    Attributes:
        tallies: ballots for each candidate still standing.
        exhausted: ballots on which nobody still stands; they count no longer.
        eliminated: who goes out; None in the last round.
        tied_for_last: the candidates between whom the count had to stop.
    """

    tallies: Mapping[str, int]
    exhausted: int
    eliminated: str | None = None
    tied_for_last: tuple[str, ...] = ()


@frozen
class VoteResult:
    """A count; candidates always in the order in which they were given.

    Attributes:
        winners: the winner, or all candidates that tie for the first place; empty where the
            method finds none.
        outcome: how the count ended.
        tallies: the method's number for each candidate.
        abstained: voters who answered nothing.
        means: score vote: the exact mean over those who gave the candidate a score; None where
            nobody did.
        scored_by: score vote: how many gave the candidate a score.
        rounds: instant runoff.
        pairwise: Condorcet and Schulze: voters who prefer the first key to the second.
        strongest_paths: Schulze: strength of the strongest path between the two.
    """

    winners: tuple[str, ...]
    outcome: Outcome
    tallies: Mapping[str, int]
    abstained: int
    means: Mapping[str, Fraction | None] = field(default_factory=dict)
    scored_by: Mapping[str, int] = field(default_factory=dict)
    rounds: tuple[Round, ...] = ()
    pairwise: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    strongest_paths: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @property
    def is_tie(self) -> bool:
        """Whether the result hangs on a tie, for the first or (instant runoff) the last place."""
        return self.outcome in (Outcome.TIE, Outcome.TIE_FOR_LAST_PLACE)


def check_candidates(candidates: Sequence[str]) -> None:
    """Refuse an empty list of candidates, a nameless one and one that is there twice.

    Raises:
        RuleViolation: `vote_no_candidates`, `vote_candidate_nameless`, `vote_candidate_repeated`.
    """
    if not candidates:
        raise RuleViolation("vote_no_candidates", "candidates")
    seen: set[str] = set()
    for row, candidate in enumerate(candidates, start=1):
        if not candidate.strip():
            raise RuleViolation("vote_candidate_nameless", "candidates", row=row)
        if candidate in seen:
            raise RuleViolation("vote_candidate_repeated", "candidates", row=row, found=candidate)
        seen.add(candidate)


def check_choices(candidates: Sequence[str], ballots: Sequence[Ballot[Iterable[str]]]) -> None:
    """Refuse a ballot that names somebody who does not stand, or somebody twice.

    Raises:
        RuleViolation: `ballot_count_not_positive`, `ballot_unknown_candidate`,
            `ballot_candidate_repeated`, with the ballot's place, counted from 1.
    """
    check_candidates(candidates)
    standing = set(candidates)
    for row, ballot in enumerate(ballots, start=1):
        if ballot.count < 1:
            raise RuleViolation("ballot_count_not_positive", "ballots", row=row, found=ballot.count)
        seen: set[str] = set()
        for candidate in ballot.choice:
            if candidate not in standing:
                raise RuleViolation("ballot_unknown_candidate", "ballots", row=row, found=candidate)
            if candidate in seen:
                raise RuleViolation(
                    "ballot_candidate_repeated", "ballots", row=row, found=candidate
                )
            seen.add(candidate)


def count_abstained(ballots: Sequence[Ballot[Iterable[str]]]) -> int:
    """Voters whose ballot is empty."""
    return sum(ballot.count for ballot in ballots if not ballot.choice)


def decide(
    candidates: Sequence[str], figures: Mapping[str, int | Fraction | None]
) -> tuple[tuple[str, ...], Outcome]:
    """Everyone with the highest figure, in the given order; candidates without one cannot win."""
    present = [figure for figure in figures.values() if figure is not None]
    if not present:
        return (), Outcome.NO_VOTES
    highest = max(present)
    winners = tuple(candidate for candidate in candidates if figures[candidate] == highest)
    return winners, Outcome.DECIDED if len(winners) == 1 else Outcome.TIE
