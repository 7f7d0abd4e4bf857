"""Tests of the wellbeing scores."""

from __future__ import annotations

from itertools import pairwise

import pytest

from models.errors import RuleViolation
from models.measures.statistics.wellbeing import (
    SWEMWBS_SCORES,
    Instrument,
    Reading,
    score_answers,
    score_raw,
)


@pytest.mark.parametrize(
    ("raw", "score", "reading"),
    [
        (0, 0, Reading.GREAT_RISK),
        (8, 32, Reading.GREAT_RISK),
        (9, 36, Reading.POSSIBLE_RISK),
        (12, 48, Reading.POSSIBLE_RISK),
        (13, 52, Reading.NO_IMMEDIATE_RISK),
        (25, 100, Reading.NO_IMMEDIATE_RISK),
    ],
)
def test_that_who5_is_four_times_the_sum_with_the_danish_reading(raw, score, reading):
    found = score_raw(Instrument.WHO5, raw)
    assert (found.raw, found.score, found.reading) == (raw, score, reading)


def test_that_answers_are_added_up():
    assert score_answers(Instrument.WHO5, [5, 4, 3, 2, 1]) == score_raw(Instrument.WHO5, 15)


@pytest.mark.parametrize(
    ("instrument", "answers"),
    [(Instrument.WHO5, [5, 4, None, 2, 1]), (Instrument.SWEMWBS, [None] * 7)],
)
def test_that_one_missing_answer_leaves_no_score(instrument, answers):
    found = score_answers(instrument, answers)
    assert (found.raw, found.score, found.reading) == (None, None, None)


@pytest.mark.parametrize(("raw", "score"), [(7, 7.0), (23, 20.73), (32, 29.31), (35, 35.0)])
def test_that_swemwbs_is_never_the_raw_sum_but_the_published_score(raw, score):
    found = score_raw(Instrument.SWEMWBS, raw)
    assert (found.raw, found.score, found.reading) == (raw, score, None)


def test_that_the_swemwbs_table_covers_every_sum_and_rises():
    assert list(SWEMWBS_SCORES) == list(range(7, 36))
    scores = list(SWEMWBS_SCORES.values())
    assert all(low < high for low, high in pairwise(scores))


@pytest.mark.parametrize(
    ("instrument", "answers", "code"),
    [
        (Instrument.WHO5, [1, 2, 3, 4], "answers_differ_in_number"),
        (Instrument.WHO5, [1, 2, 3, 4, 6], "answer_out_of_range"),
        (Instrument.SWEMWBS, [0] * 7, "answer_out_of_range"),
    ],
)
def test_that_answers_off_the_form_are_refused(instrument, answers, code):
    with pytest.raises(RuleViolation) as violation:
        score_answers(instrument, answers)
    assert violation.value.code == code


@pytest.mark.parametrize(
    ("instrument", "raw"), [(Instrument.WHO5, 26), (Instrument.SWEMWBS, 6), (Instrument.WHO5, -1)]
)
def test_that_a_sum_no_answers_can_give_is_refused(instrument, raw):
    with pytest.raises(RuleViolation, match="raw_out_of_range"):
        score_raw(instrument, raw)
