"""Tests of exact numbers."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.measures.statistics.exact import as_fraction, on_common_scale

NUMBERS = st.one_of(
    st.integers(-(10**9), 10**9),
    st.decimals(-1000, 1000, places=3),
    st.fractions(-1000, 1000, max_denominator=997),
)


def test_that_a_float_is_read_as_the_decimal_a_person_would_write():
    assert as_fraction(0.1) == Fraction(1, 10)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Inf")])
def test_that_a_value_that_is_no_number_is_refused(value):
    with pytest.raises(ValueError, match="not a finite number"):
        as_fraction(value)


@given(st.lists(st.none() | NUMBERS))
def test_that_a_common_scale_keeps_every_number_exactly(values):
    scaled, scale = on_common_scale(values)
    for value, whole in zip(values, scaled, strict=True):
        assert (whole is None) == (value is None)
        assert whole is None or Fraction(whole, scale) == Fraction(value)


def test_that_a_rate_and_a_decimal_of_the_same_size_are_equal():
    scaled, _ = on_common_scale([Fraction(3, 4), Decimal("0.75"), 0.75])
    assert len(set(scaled)) == 1
