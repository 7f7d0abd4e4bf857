"""Ballots from JSON: `{"candidates": [...], "ballots": [{"count": n, "ranking": [...]}]}`.

A ballot may hold several kinds of answer (`ranking`, `approve`, `scores`, `dots`), so that one
file can be counted in several ways; the way of counting takes its own kind. An empty answer, or
null, is an abstention.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from desktop.exchange.json_input import as_list, as_object, as_text, as_whole, read_object
from models.errors import UserFacingError
from models.practice.voting.ballots import Ballot

if TYPE_CHECKING:
    from collections.abc import Sequence


class Answer(StrEnum):
    """The kinds of answer a ballot can hold."""

    RANKING = "ranking"
    APPROVE = "approve"
    SCORES = "scores"
    DOTS = "dots"


@dataclass(frozen=True, slots=True)
class BallotBox:
    """What a vote needs.

    Attributes:
        candidates: in the order given.
        ballots: in the order given.
        dots_each: dots a voter may use, where the file says so.
    """

    candidates: Sequence[str]
    ballots: Sequence[Ballot[Any]]
    dots_each: int | None


def read_ballots(text: str, answer: Answer) -> BallotBox:
    """Read the candidates and one kind of answer from every ballot.

    Raises:
        UserFacingError: the shape is wrong; see `json_input`, and `ballot_without_answer`.
    """
    found = read_object(text, required=("candidates", "ballots"), optional=("dots_each",))
    candidates = [
        as_text(name, f"candidates[{row}]")
        for row, name in enumerate(as_list(found["candidates"], "candidates"), start=1)
    ]
    ballots = [
        _read_ballot(ballot, answer, row)
        for row, ballot in enumerate(as_list(found["ballots"], "ballots"), start=1)
    ]
    dots_each = found.get("dots_each")
    return BallotBox(
        candidates, ballots, None if dots_each is None else as_whole(dots_each, "dots_each")
    )


def _read_ballot(found: object, answer: Answer, row: int) -> Ballot[Any]:
    place = f"ballots[{row}]"
    ballot = as_object(found, place, optional=("count", *Answer))
    count = as_whole(ballot.get("count", 1), f"{place}.count")
    if answer not in ballot:
        raise UserFacingError("ballot_without_answer", row=row, key=answer.value)
    given, inside = ballot[answer], f"{place}.{answer}"
    if given is None:
        return (
            Ballot((), count) if answer in (Answer.RANKING, Answer.APPROVE) else Ballot({}, count)
        )
    if answer in (Answer.RANKING, Answer.APPROVE):
        return Ballot(tuple(as_text(name, inside) for name in as_list(given, inside)), count)
    points = as_object(given, inside, optional=None)
    return Ballot(
        {
            # Nothing said about a candidate is missing for scores, and no dot for dots.
            name: as_whole(value, f"{inside}.{name}")
            for name, value in points.items()
            if value is not None
        },
        count,
    )
