"""Rules of indicators and measurements."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest

from models.measures import rules
from models.measures.rows import ChangeVerdict, Direction, Rhythm
from tests.models.refusals import violated

DAY = dt.date(2024, 1, 31)


def _indicator(**values):
    full = {
        "direction": Direction.UP,
        "baseline": None,
        "baseline_on": None,
        "target": None,
        "target_on": None,
    }
    return SimpleNamespace(**{**full, **values})


@pytest.mark.parametrize(("decimals", "taken"), [(0, True), (6, True), (-1, False), (7, False)])
def test_that_an_indicator_keeps_0_to_6_decimals(decimals, taken):
    if taken:
        assert rules.check_decimals(decimals) is None
    else:
        assert violated(rules.check_decimals, decimals) == ("decimals_out_of_range", "decimals")


@pytest.mark.parametrize(
    ("direction", "baseline", "target", "taken"),
    [
        (Direction.UP, 10, 20, True),
        (Direction.UP, 10, 10, True),
        (Direction.UP, 10, 9, False),
        (Direction.DOWN, 40, 0, True),
        (Direction.DOWN, 40, 40, True),
        (Direction.DOWN, 40, 41, False),
        (Direction.FOLLOW, 10, 9, True),
        (Direction.UP, None, 9, True),
        (Direction.DOWN, 9, None, True),
    ],
)
def test_that_a_target_is_no_worse_than_the_baseline(direction, baseline, target, taken):
    indicator = _indicator(direction=direction, baseline=baseline, target=target)
    if taken:
        assert rules.check_indicator(indicator) is None
    else:
        assert violated(rules.check_indicator, indicator) == ("target_against_direction", "target")


def test_that_a_target_is_no_earlier_than_the_baseline():
    rules.check_indicator(_indicator(baseline_on=DAY, target_on=DAY))
    early = _indicator(baseline_on=DAY, target_on=DAY - dt.timedelta(days=1))
    assert violated(rules.check_indicator, early) == ("target_before_baseline", "target_on")


@pytest.mark.parametrize(
    ("values", "broken"),
    [
        ({"baseline": 10**15}, ("number_too_large", "baseline")),
        ({"target": -(10**15)}, ("number_too_large", "target")),
        ({"baseline_on": dt.date(24, 1, 1)}, ("date_out_of_range", "baseline_on")),
        ({"target_on": dt.date(9999, 1, 1)}, ("date_out_of_range", "target_on")),
    ],
)
def test_that_slips_of_the_finger_are_refused(values, broken):
    assert violated(rules.check_indicator, _indicator(**values)) == broken


@pytest.mark.parametrize(
    ("value", "old", "new", "scaled"),
    [(None, 0, 3, None), (15, 1, 3, 1500), (-15, 1, 2, -150), (1500, 3, 1, 15), (-1500, 3, 1, -15)],
)
def test_that_another_number_of_decimals_is_the_same_number(value, old, new, scaled):
    assert rules.rescale(value, old, new) == scaled


def test_that_no_digit_is_lost_and_none_too_many_made():
    broken = violated(rules.rescale, -15, 1, 0)
    assert broken == ("decimals_would_lose_digits", "decimals")
    assert violated(rules.rescale, 10**12, 0, 6) == ("number_too_large", "decimals")


def test_that_a_measurement_is_of_today_or_earlier():
    assert rules.check_measurement(None, DAY, DAY) is None
    later = DAY + dt.timedelta(days=1)
    assert violated(rules.check_measurement, 1, later, DAY) == ("date_in_future", "measured_on")
    old = dt.date(24, 1, 31)
    assert violated(rules.check_measurement, 1, old, DAY) == ("date_out_of_range", "measured_on")
    assert violated(rules.check_measurement, 10**15, DAY, DAY) == ("number_too_large", "value")


@pytest.mark.parametrize(
    ("direction", "baseline", "latest", "expected"),
    [
        (Direction.UP, 10, 12, ChangeVerdict.BETTER),
        (Direction.UP, 10, 8, ChangeVerdict.WORSE),
        (Direction.DOWN, 10, 8, ChangeVerdict.BETTER),
        (Direction.DOWN, 10, 12, ChangeVerdict.WORSE),
        (Direction.DOWN, 10, 10, ChangeVerdict.SAME),
        (Direction.FOLLOW, 10, 10, ChangeVerdict.SAME),
        (Direction.FOLLOW, 10, 12, ChangeVerdict.UNKNOWN),
        (Direction.UP, None, 12, ChangeVerdict.UNKNOWN),
        (Direction.UP, 10, None, ChangeVerdict.UNKNOWN),
    ],
)
def test_that_change_is_judged_by_the_wanted_direction(direction, baseline, latest, expected):
    assert rules.verdict(direction, baseline, latest) == expected


@pytest.mark.parametrize(
    ("direction", "target", "latest", "reached"),
    [
        (Direction.UP, 10, 10, True),
        (Direction.UP, 10, 9, False),
        (Direction.DOWN, 10, 10, True),
        (Direction.DOWN, 10, 11, False),
        (Direction.FOLLOW, 10, 10, None),
        (Direction.UP, None, 10, None),
        (Direction.UP, 10, None, None),
    ],
)
def test_that_a_target_is_reached_at_it_or_beyond(direction, target, latest, reached):
    assert rules.is_target_reached(direction, target, latest) is reached


@pytest.mark.parametrize(
    ("rhythm", "due"),
    [
        (Rhythm.DAILY, dt.date(2024, 2, 1)),
        (Rhythm.WEEKLY, dt.date(2024, 2, 7)),
        (Rhythm.FORTNIGHTLY, dt.date(2024, 2, 14)),
        (Rhythm.MONTHLY, dt.date(2024, 2, 29)),
        (Rhythm.QUARTERLY, dt.date(2024, 4, 30)),
    ],
)
def test_that_a_rhythm_counts_from_the_last_measurement(rhythm, due):
    assert rules.next_due(rhythm, DAY, DAY) == due


def test_that_what_was_never_measured_is_due_now_and_no_rhythm_is_never_due():
    assert rules.next_due(Rhythm.WEEKLY, None, DAY) == DAY
    assert rules.next_due(None, DAY, DAY) is None
