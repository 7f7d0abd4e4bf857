"""Tests of the P and the U chart."""

from __future__ import annotations

from decimal import Decimal
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import RuleViolation
from models.measures.statistics.rate_charts import rates_chart, shares_chart

# Montgomery 2009: leaking cans in 30 samples of 50.
CANS = [
    *(12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22),
    *(8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6),
]
PAIRS = st.lists(
    st.integers(0, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), max_size=30
)


def test_that_the_published_p_chart_comes_out():
    chart = shares_chart(CANS, [50] * 30)
    assert chart.centre_line == pytest.approx(0.2313, abs=5e-5)
    assert chart.lower[0] == pytest.approx(0.0524, abs=5e-5)
    assert chart.upper[0] == pytest.approx(0.4102, abs=5e-5)
    assert chart.outside == (15, 23)
    assert len(set(chart.upper)) == 1


@given(PAIRS)
def test_that_limits_of_shares_stay_within_0_and_1_and_widen_with_fewer_cases(pairs):
    chart = shares_chart([x for x, _ in pairs], [n for _, n in pairs])
    rows = [row for row in zip(pairs, chart.lower, chart.upper, strict=True) if row[0][1]]
    for (_, n), low, high in rows:
        assert 0 <= low <= chart.centre_line <= high <= 1
        assert all(other_high <= high for (_, m), _, other_high in rows if m >= n)


@given(PAIRS)
def test_that_turning_yes_into_no_flags_the_same_points(pairs):
    yes = shares_chart([x for x, _ in pairs], [n for _, n in pairs])
    no = shares_chart([n - x for x, n in pairs], [n for _, n in pairs])
    assert no.outside == yes.outside
    assert no.runs.longest_run == yes.runs.longest_run


@given(PAIRS, st.sampled_from([Decimal("0.1"), Decimal("0.25"), 7]))
def test_that_another_unit_of_exposure_flags_the_same_points(pairs, unit):
    events = [x for x, _ in pairs]
    days = rates_chart(events, [n for _, n in pairs])
    other = rates_chart(events, [n * unit for _, n in pairs])
    assert other.outside == days.outside
    assert other.runs == days.runs
    if days.centre_line is not None:
        assert other.centre_line == pytest.approx(days.centre_line / float(unit))
        assert other.upper == tuple(
            None if u is None else pytest.approx(u / float(unit)) for u in days.upper
        )


def test_that_a_u_chart_follows_its_formula_with_varying_limits():
    events, areas = [3, 5, 2, 8], [10, 20, 8, 9]
    chart = rates_chart(events, areas)
    u = 18 / 47
    assert chart.centre_line == pytest.approx(u)
    assert chart.upper == pytest.approx([u + 3 * sqrt(u / area) for area in areas])
    assert chart.lower == pytest.approx([max(0, u - 3 * sqrt(u / area)) for area in areas])


def test_that_a_point_without_exposure_is_missing():
    chart = shares_chart([1, 0, None, 3], [4, 0, 5, 4])
    assert chart.points == (0.25, None, None, 0.75)
    assert chart.upper[1] is None
    assert chart.upper[2] is None
    assert chart.centre_line == 0.5
    assert chart.runs.useful == 2


@pytest.mark.parametrize("chart", [shares_chart, rates_chart])
def test_that_nothing_at_risk_anywhere_leaves_no_figures(chart):
    empty = chart([0, 0], [0, 0])
    assert (empty.centre_line, empty.upper) == (None, (None, None))


def test_that_no_event_at_all_gives_a_line_at_zero_and_nobody_outside():
    chart = rates_chart([0, 0, 0], [5, 6, 7])
    assert (chart.centre_line, chart.upper, chart.outside) == (0.0, (0.0,) * 3, ())
    assert chart.runs.useful == 0


@pytest.mark.parametrize(
    ("chart", "numbers", "code"),
    [
        (shares_chart, ([1, 6], [5, 5]), "numerator_above_denominator"),
        (shares_chart, ([1, 2], [5, Decimal("5.5")]), "count_not_whole"),
        (shares_chart, ([1, -2], [5, 5]), "count_negative"),
        (rates_chart, ([1, 2], [5, -5]), "denominator_negative"),
        (rates_chart, ([1, Decimal("0.5")], [5, 5]), "count_not_whole"),
    ],
)
def test_that_impossible_numbers_are_refused_with_their_row(chart, numbers, code):
    with pytest.raises(RuleViolation) as violation:
        chart(*numbers)
    assert (violation.value.code, violation.value.values["row"]) == (code, 2)
