"""Tests of what a run chart says."""

from __future__ import annotations

import pytest

from models.measures.rows import Direction
from models.measures.statistics.chart_facts import FactCode, Towards, run_chart_facts
from models.measures.statistics.run_chart import analyse_run_chart


def facts(values, direction=Direction.UP, **options):
    return run_chart_facts(analyse_run_chart(values, **options), direction)


def test_that_an_empty_chart_says_so():
    assert [fact.code for fact in facts([None, None])] == [FactCode.NO_POINTS]


def test_that_below_ten_useful_points_only_their_number_is_said():
    (fact,) = facts([1, 2, 1, 2, None])
    assert fact.code is FactCode.TOO_FEW_POINTS
    assert fact.values == {"useful": 4, "measured": 4, "needed": 10}


def test_that_a_quiet_chart_gives_the_figures_and_no_direction():
    (fact,) = facts([1, 3] * 6)
    assert fact.code is FactCode.NO_SIGNAL
    assert fact.values["crossings"] == 11
    assert "towards" not in fact.values


@pytest.mark.parametrize(
    ("direction", "towards"),
    [
        (Direction.UP, Towards.WANTED),
        (Direction.DOWN, Towards.UNWANTED),
        (Direction.FOLLOW, Towards.UNKNOWN),
    ],
)
def test_that_a_long_run_tells_its_side_and_whether_that_is_wanted(direction, towards):
    (fact,) = facts([1, 3] * 5 + [9] * 10, direction, freeze=10)
    assert fact.code is FactCode.LONG_RUN
    assert (fact.values["side"], fact.values["towards"]) == ("above", towards)
    assert (fact.values["first"], fact.values["last"]) == (10, 20)


def test_that_few_crossings_alone_say_no_direction():
    (fact,) = facts([1] * 5 + [3] * 5)
    assert fact.code is FactCode.FEW_CROSSINGS
    assert fact.values["towards"] is Towards.UNKNOWN


def test_that_both_rules_are_named_where_both_speak():
    (fact,) = facts(range(24))
    assert fact.code is FactCode.LONG_RUN_AND_FEW_CROSSINGS


@pytest.mark.parametrize(
    ("later", "code", "towards"),
    [
        ([5, 7], FactCode.CENTRE_HIGHER, Towards.WANTED),
        ([0, 1], FactCode.CENTRE_LOWER, Towards.UNWANTED),
        ([1, 3], FactCode.CENTRE_UNCHANGED, Towards.UNKNOWN),
    ],
)
def test_that_a_split_tells_the_step_between_the_lines(later, code, towards):
    last = facts([*[1, 3] * 6, *later * 6], splits=[12])[1]
    assert (last.code, last.values["towards"]) == (code, towards)
    assert last.values["before"] == 2


def test_that_no_step_is_told_where_a_line_is_missing():
    assert len(facts([None, None, 1, 2], splits=[2])) == 1
