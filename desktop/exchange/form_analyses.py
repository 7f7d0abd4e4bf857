"""Goals, votes, readability and wellbeing of a text, as figures ready for JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.exchange.ballot_input import Answer, read_ballots
from desktop.exchange.json_input import as_list, as_number, as_text, as_whole, read_object
from models.errors import UserFacingError
from models.measures.statistics.goal_attainment import DEFAULT_RHO, goal_attainment
from models.measures.statistics.readability import read_lix
from models.measures.statistics.wellbeing import Instrument, score_answers, score_raw
from models.practice.voting.instant_runoff import count_instant_runoff
from models.practice.voting.pairwise import count_condorcet, count_schulze
from models.practice.voting.points import (
    count_approval,
    count_borda,
    count_dots,
    count_plurality,
    count_scores,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.practice.voting.ballots import Round, VoteResult

WAYS_OF_VOTING = {
    "approval": (Answer.APPROVE, count_approval),
    "score": (Answer.SCORES, count_scores),
    "dots": (Answer.DOTS, count_dots),
    "plurality": (Answer.RANKING, count_plurality),
    "borda": (Answer.RANKING, count_borda),
    "irv": (Answer.RANKING, count_instant_runoff),
    "condorcet": (Answer.RANKING, count_condorcet),
    "schulze": (Answer.RANKING, count_schulze),
}


def analyse_goals(text: str, options: Mapping[str, Any]) -> dict[str, Any]:
    """`gas`: T, and how many goals are rated and attained.

    Raises:
        UserFacingError: the shape is wrong; see `json_input`.
        RuleViolation: see `goal_attainment`.
    """
    found = read_object(text, required=("scores",), optional=("weights", "rho"))
    scores = [
        None if score is None else as_number(score, f"scores[{row}]")
        for row, score in enumerate(as_list(found["scores"], "scores"), start=1)
    ]
    weights = found.get("weights")
    if weights is not None:
        weights = [
            as_number(weight, f"weights[{row}]")
            for row, weight in enumerate(as_list(weights, "weights"), start=1)
        ]
    rho = found.get("rho")
    result = goal_attainment(scores, weights, DEFAULT_RHO if rho is None else as_number(rho, "rho"))
    return {
        "t_score": result.t_score,
        "rated": result.rated,
        "goals": result.goals,
        "at_or_above": result.at_or_above,
    }


def analyse_votes(text: str, options: Mapping[str, Any]) -> dict[str, Any]:
    """`vote`: winners (all of a tie), tallies and what the way of counting adds.

    Raises:
        UserFacingError: the shape is wrong; see `ballot_input`.
        RuleViolation: see `check_choices` and the ways of counting.
        KeyError: the way of voting does not exist.
    """
    method = options.get("method", "approval")
    answer, count = WAYS_OF_VOTING[method]
    box = read_ballots(text, answer)
    if count is count_dots:
        result = count_dots(box.candidates, box.ballots, dots_each=box.dots_each)
    else:
        result = count(box.candidates, box.ballots)
    return {
        "winners": list(result.winners),
        "tie": result.is_tie,
        "outcome": result.outcome.value,
        "tallies": dict(result.tallies),
        **_details(method, result),
        "abstained": result.abstained,
    }


def analyse_text(text: str, options: Mapping[str, Any]) -> dict[str, Any]:
    """`lix`: the counts and the figure; null in a text without words."""
    found = read_lix(text)
    return {
        "words": found.words,
        "sentences": found.sentences,
        "long_words": found.long_words,
        "lix": None if found.lix is None else float(found.lix),
        "lix_rounded": found.rounded,
        "band": None if found.band is None else found.band.value,
    }


def analyse_wellbeing(text: str, options: Mapping[str, Any]) -> dict[str, Any]:
    """`wellbeing`: raw sum, score and reading of one questionnaire.

    Raises:
        UserFacingError: the shape is wrong; see `json_input`; `instrument_unknown`,
            `answers_or_raw`.
        RuleViolation: see `score_answers` and `score_raw`.
    """
    found = read_object(text, required=("instrument",), optional=("answers", "raw"))
    name = as_text(found["instrument"], "instrument")
    if name not in list(Instrument):
        raise UserFacingError("instrument_unknown", found=name, known=", ".join(Instrument))
    answers, raw = found.get("answers"), found.get("raw")
    if (answers is None) == (raw is None):
        raise UserFacingError("answers_or_raw")
    if raw is not None:
        result = score_raw(Instrument(name), as_whole(raw, "raw"))
    else:
        given = [
            None if answer is None else as_whole(answer, f"answers[{row}]")
            for row, answer in enumerate(as_list(answers, "answers"), start=1)
        ]
        result = score_answers(Instrument(name), given)
    return {
        "raw": result.raw,
        "score": result.score,
        "reading": None if result.reading is None else result.reading.value,
    }


def _details(method: str, result: VoteResult) -> dict[str, Any]:
    if method == "irv":
        return {"rounds": [_round(one) for one in result.rounds]}
    if method == "score":
        means = {name: None if mean is None else float(mean) for name, mean in result.means.items()}
        return {"means": means, "scored_by": dict(result.scored_by)}
    if method not in ("condorcet", "schulze"):
        return {}
    pairwise = {"pairwise": {one: dict(row) for one, row in result.pairwise.items()}}
    if method == "schulze":
        pairwise["strongest_paths"] = {
            one: dict(row) for one, row in result.strongest_paths.items()
        }
    return pairwise


def _round(one: Round) -> dict[str, Any]:
    return {
        "tallies": dict(one.tallies),
        "exhausted": one.exhausted,
        "eliminated": one.eliminated,
        "tied_for_last": list(one.tied_for_last),
    }


FORM_ANALYSES = {
    "gas": analyse_goals,
    "vote": analyse_votes,
    "lix": analyse_text,
    "wellbeing": analyse_wellbeing,
}
