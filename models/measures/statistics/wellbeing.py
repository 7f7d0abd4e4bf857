"""Scores of two wellbeing questionnaires; no item texts.

WHO-5: Topp et al., Psychother. Psychosom. 2015;84:167-176. SWEMWBS: raw sums are turned into
interval scores by the published table (Stewart-Brown et al., Health Qual. Life Outcomes
2009;7:15); its use needs registration with the owners, and its wording is not shipped.

A low score is no diagnosis; it must lead to a talk with a human being.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.errors import RuleViolation
from models.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

SWEMWBS_SCORES = dict(
    enumerate(
        (
            *(7.00, 9.51, 11.25, 12.40, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36),
            *(16.88, 17.43, 17.98, 18.59, 19.25, 19.98, 20.73, 21.54, 22.35, 23.21),
            *(24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.70, 32.55, 35.00),
        ),
        start=7,
    )
)
"""The interval score of each raw sum, 7 to 35."""


class Instrument(StrEnum):
    """The questionnaires with a published way of scoring that is used here."""

    WHO5 = "who5"
    SWEMWBS = "swemwbs"


class Reading(StrEnum):
    """The Danish reading of a WHO-5 score: up to 35, up to 50, over 50."""

    GREAT_RISK = "great_risk"
    POSSIBLE_RISK = "possible_risk"
    NO_IMMEDIATE_RISK = "no_immediate_risk"


@frozen
class WellbeingScore:
    """A scored questionnaire; everything is None where an answer is missing.

    Attributes:
        raw: the sum of the answers.
        score: WHO-5: 0..100; SWEMWBS: 7.00..35.00, never the raw sum.
        reading: WHO-5 only; SWEMWBS has no published bands.
    """

    raw: int | None
    score: float | None
    reading: Reading | None


ITEMS = {Instrument.WHO5: (5, 0, 5), Instrument.SWEMWBS: (7, 1, 5)}
"""How many items, and their lowest and highest answer."""


def score_answers(instrument: Instrument, answers: Sequence[int | None]) -> WellbeingScore:
    """Score a filled-in questionnaire; one missing answer and there is no score.

    Raises:
        RuleViolation: `answers_differ_in_number`, `answer_out_of_range`.
    """
    count, lowest, highest = ITEMS[instrument]
    if len(answers) != count:
        raise RuleViolation(
            "answers_differ_in_number", "answers", found=len(answers), expected=count
        )
    for row, answer in enumerate(answers, start=1):
        if answer is not None and answer not in range(lowest, highest + 1):
            raise RuleViolation(
                "answer_out_of_range", "answers", row=row, found=answer, low=lowest, high=highest
            )
    if None in answers:
        return WellbeingScore(None, None, None)
    return score_raw(instrument, sum(answers))


def score_raw(instrument: Instrument, raw: int) -> WellbeingScore:
    """Score a sum of answers.

    Raises:
        RuleViolation: `raw_out_of_range`.
    """
    count, lowest, highest = ITEMS[instrument]
    if raw not in range(count * lowest, count * highest + 1):
        raise RuleViolation(
            "raw_out_of_range", "raw", found=raw, low=count * lowest, high=count * highest
        )
    if instrument is Instrument.SWEMWBS:
        return WellbeingScore(raw, SWEMWBS_SCORES[raw], None)
    return WellbeingScore(raw, 4 * raw, _who5_reading(4 * raw))


def _who5_reading(score: int) -> Reading:
    if score <= 35:
        return Reading.GREAT_RISK
    return Reading.POSSIBLE_RISK if score <= 50 else Reading.NO_IMMEDIATE_RISK
