"""Tests of goal attainment scaling."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import RuleViolation
from models.measures.statistics.goal_attainment import goal_attainment

LEVELS = st.lists(st.integers(-2, 2), min_size=1, max_size=8)
WEIGHTS = st.integers(1, 9)

# Equal weights: T = 50 + k Σx, and all goals at -1, for 1 to 6 goals.
PUBLISHED = [
    (1, 10.00, 40.0),
    (2, 6.20, 37.6),
    (3, 4.56, 36.3),
    (4, 3.63, 35.5),
    (5, 3.02, 34.9),
    (6, 2.58, 34.5),
]


@pytest.mark.parametrize(("goals", "k", "all_below"), PUBLISHED)
def test_that_the_published_values_for_equal_weights_come_out(goals, k, all_below):
    one_better = goal_attainment([1] + [0] * (goals - 1)).t_score
    assert one_better - 50 == pytest.approx(k, abs=0.006)
    assert goal_attainment([-1] * goals).t_score == pytest.approx(all_below, abs=0.05)


def test_that_three_goals_range_from_22_6_to_77_4():
    assert goal_attainment([-2] * 3).t_score == pytest.approx(22.6, abs=0.05)
    assert goal_attainment([2] * 3).t_score == pytest.approx(77.4, abs=0.05)


@given(LEVELS)
def test_that_turning_all_levels_round_mirrors_t_about_50(levels):
    turned = goal_attainment([-level for level in levels]).t_score
    assert turned - 50 == pytest.approx(50 - goal_attainment(levels).t_score)


@given(LEVELS, st.data())
def test_that_only_the_ratios_of_weights_matter(levels, data):
    weights = data.draw(st.lists(WEIGHTS, min_size=len(levels), max_size=len(levels)))
    doubled = goal_attainment(levels, [2 * weight for weight in weights])
    assert doubled.t_score == pytest.approx(goal_attainment(levels, weights).t_score)


@given(LEVELS, st.data())
def test_that_a_better_level_never_lowers_t(levels, data):
    goal = data.draw(st.integers(0, len(levels) - 1))
    weights = data.draw(st.lists(WEIGHTS, min_size=len(levels), max_size=len(levels)))
    better = [min(2, level + (row == goal)) for row, level in enumerate(levels)]
    assert goal_attainment(better, weights).t_score >= goal_attainment(levels, weights).t_score


@given(LEVELS, st.randoms())
def test_that_the_order_of_goals_does_not_matter(levels, random):
    shuffled = random.sample(levels, len(levels))
    assert goal_attainment(shuffled).t_score == pytest.approx(goal_attainment(levels).t_score)


def test_that_a_goal_that_is_not_rated_goes_out_with_its_weight():
    found = goal_attainment([1, None, -1], [2, 9, 1])
    assert found.t_score == goal_attainment([1, -1], [2, 1]).t_score
    assert (found.rated, found.goals, found.at_or_above) == (2, 3, 1)


def test_that_a_weight_of_zero_takes_a_goal_out_of_t_but_not_out_of_the_count():
    found = goal_attainment([1, -2, 0], [1, 0, 1])
    assert found.t_score == goal_attainment([1, 0]).t_score
    assert (found.rated, found.goals, found.at_or_above) == (3, 3, 2)


@pytest.mark.parametrize("arguments", [([None, None],), ([],), ([None, 1], [1, 0])])
def test_that_there_is_no_t_without_a_rated_goal_of_weight(arguments):
    assert goal_attainment(*arguments).t_score is None


def test_that_partly_attained_counts_as_below():
    assert goal_attainment([Decimal("-0.5")]) == goal_attainment([-1])


def test_that_independent_goals_use_no_correlation():
    assert goal_attainment([1, 1], rho=0).t_score == pytest.approx(50 + 20 / 2**0.5)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (([0, 3],), "goal_level_unknown"),
        (([0, -3],), "goal_level_unknown"),
        (([0, Decimal("0.5")],), "goal_level_unknown"),
        (([0, 1], [1]), "goal_weights_differ_in_number"),
        (([0, 1], [1, -1]), "goal_weight_negative"),
        (([0, 1], [0, 0]), "goal_weights_all_zero"),
        (([0, 1], None, Decimal("1.1")), "goal_correlation_out_of_range"),
    ],
)
def test_that_input_off_the_scale_is_refused(arguments, code):
    with pytest.raises(RuleViolation) as violation:
        goal_attainment(*arguments)
    assert violation.value.code == code
