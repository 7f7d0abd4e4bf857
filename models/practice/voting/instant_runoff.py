"""Instant runoff: the candidate with the fewest ballots goes out until one has more than half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.practice.voting.ballots import (
    Ballot,
    Outcome,
    Ranking,
    Round,
    VoteResult,
    check_choices,
    count_abstained,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


def count_instant_runoff(
    candidates: Sequence[str], ballots: Sequence[Ballot[Ranking]]
) -> VoteResult:
    """Count round by round; a tie for last place stops the count, for the group to settle.

    More than half is half of the ballots that still count. Where all who still stand are level,
    they tie for the first place; where only the last ones are, nobody has won.

    Returns:
        tallies: those of the last round, with 0 for who went out.

    Raises:
        RuleViolation: see `check_choices`.
    """
    check_choices(candidates, ballots)
    abstained = count_abstained(ballots)
    piles = [ballot for ballot in ballots if ballot.choice]
    standing = list(candidates)
    rounds: list[Round] = []
    while True:
        tallies, exhausted = _count_round(standing, piles)
        active = sum(tallies.values())
        lowest = min(tallies.values())
        leaders = [name for name in standing if 2 * tallies[name] > active]
        last = tuple(name for name in standing if tallies[name] == lowest)
        if leaders or not active:
            rounds.append(Round(tallies, exhausted))
            outcome = Outcome.DECIDED if leaders else Outcome.NO_VOTES
            break
        if len(last) > 1:
            rounds.append(Round(tallies, exhausted, tied_for_last=last))
            all_level = len(last) == len(standing)
            leaders = list(last) if all_level else []
            outcome = Outcome.TIE if all_level else Outcome.TIE_FOR_LAST_PLACE
            break
        rounds.append(Round(tallies, exhausted, eliminated=last[0]))
        standing.remove(last[0])
    return VoteResult(
        winners=tuple(leaders),
        outcome=outcome,
        tallies=dict.fromkeys(candidates, 0) | dict(rounds[-1].tallies),
        abstained=abstained,
        rounds=tuple(rounds),
    )


def _count_round(
    standing: Sequence[str], piles: Sequence[Ballot[Ranking]]
) -> tuple[dict[str, int], int]:
    tallies, exhausted = dict.fromkeys(standing, 0), 0
    for ballot in piles:
        choice = next((name for name in ballot.choice if name in tallies), None)
        if choice is None:
            exhausted += ballot.count
        else:
            tallies[choice] += ballot.count
    return tallies, exhausted
