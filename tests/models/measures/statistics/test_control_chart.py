"""Tests of the I and the C chart, with Montgomery's examples."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import RuleViolation
from models.measures.statistics.control_chart import counts_chart, individuals_chart

# Montgomery 2009: viscosity of a paint primer, 15 batches (I), and faults on 26 boards (C).
VISCOSITY = [
    Decimal(hundredths) / 100
    for hundredths in (
        *(3375, 3305, 3400, 3381, 3346, 3402, 3368, 3327),
        *(3349, 3320, 3362, 3300, 3354, 3312, 3384),
    )
]
FAULTS = [
    *(21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16),
    *(19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15),
]
SERIES = st.lists(st.none() | st.decimals(-100, 100, places=1), max_size=40)


def test_that_the_published_i_chart_comes_out():
    chart = individuals_chart(VISCOSITY)
    assert chart.centre_line == pytest.approx(33.52, abs=0.005)
    assert chart.lower == pytest.approx([32.24] * 15, abs=0.006)
    assert chart.upper == pytest.approx([34.80] * 15, abs=0.006)
    assert chart.outside == ()


def test_that_the_published_c_chart_comes_out():
    chart = counts_chart(FAULTS)
    assert chart.centre_line == pytest.approx(19.85, abs=0.005)
    assert chart.lower[0] == pytest.approx(6.48, abs=0.005)
    assert chart.upper[0] == pytest.approx(33.21, abs=0.01)
    assert chart.outside == (6, 20)


@given(SERIES, st.integers(-50, 50))
def test_that_adding_a_constant_moves_an_i_chart_and_nothing_else(values, constant):
    chart = individuals_chart(values)
    moved = individuals_chart([None if value is None else value + constant for value in values])
    assert moved.runs == chart.runs
    assert moved.outside == chart.outside


@given(SERIES)
def test_that_mirroring_an_i_chart_swaps_its_limits(values):
    chart = individuals_chart(values)
    mirrored = individuals_chart([None if value is None else -value for value in values])
    assert mirrored.outside == chart.outside
    assert mirrored.lower == tuple(None if u is None else pytest.approx(-u) for u in chart.upper)


@given(SERIES)
def test_that_screening_never_widens_the_limits(values):
    plain, screened = individuals_chart(values), individuals_chart(values, screened=True)
    for wide, narrow in zip(plain.upper, screened.upper, strict=True):
        assert wide is None or narrow <= wide


def test_that_screening_drops_a_single_large_jump_once():
    values = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 30, 29, 30, 29, 30]
    sigma = Fraction(1) / Fraction("1.128")
    chart = individuals_chart(values, screened=True)
    assert chart.upper[0] == pytest.approx(float(Fraction(sum(values), 15) + 3 * sigma))


def test_that_a_moving_range_needs_two_neighbours():
    chart = individuals_chart([1, None, 5, None, 9])
    assert chart.centre_line == 5
    assert chart.upper == (None,) * 5
    assert chart.outside == ()


def test_that_equal_values_have_limits_on_the_line_and_none_outside():
    chart = individuals_chart([Decimal("0.1")] * 11, screened=True)
    assert chart.lower[0] == chart.upper[0] == chart.centre_line == 0.1
    assert chart.outside == ()


def test_that_a_point_exactly_on_a_limit_is_not_outside():
    # c = 4, limits 4 ± 6.
    assert counts_chart([10, 2, 3, 3, 2]).upper[0] == 10
    assert counts_chart([10, 2, 3, 3, 2]).outside == ()
    assert counts_chart([11, 2, 3, 2, 2]).outside == (1,)


def test_that_a_negative_lower_limit_of_counts_is_shown_as_zero():
    assert counts_chart([1, 2, 3]).lower == (0.0, 0.0, 0.0)


@pytest.mark.parametrize("chart", [individuals_chart, counts_chart])
def test_that_a_series_without_values_has_no_figures(chart):
    empty = chart([None, None])
    assert (empty.centre_line, empty.lower, empty.upper) == (None, (None, None), (None, None))
    assert empty.runs.useful == 0


@pytest.mark.parametrize(
    ("value", "code"), [(-1, "count_negative"), (Decimal("2.5"), "count_not_whole")]
)
def test_that_a_count_that_cannot_be_one_is_refused_with_its_row(value, code):
    with pytest.raises(RuleViolation) as violation:
        counts_chart([1, None, value])
    assert (violation.value.code, violation.value.values["row"]) == (code, 3)


def test_that_runs_are_counted_about_the_mean():
    # Median 1, mean 4: about the mean only one point lies above.
    chart = individuals_chart([1, 1, 1, 13])
    assert chart.runs.longest_run == 3
