"""Tests of the limits of the Anhøj rules."""

from __future__ import annotations

from math import comb, log2

import pytest

from models.measures.statistics.limits import crossings_limit, longest_run_limit

# Anhøj & Olesen 2014, n = 10..24: longest run allowed, fewest crossings allowed.
PUBLISHED = {
    **{10: (6, 2), 11: (6, 2), 12: (7, 3), 13: (7, 3), 14: (7, 4), 15: (7, 4), 16: (7, 4)},
    **{17: (7, 5), 18: (7, 5), 19: (7, 6), 20: (7, 6), 21: (7, 6), 22: (7, 7), 23: (8, 7)},
    24: (8, 8),
}


def binomial_quantile(n):
    """The 5 % quantile of Binomial(n - 1, 1/2), by adding up from the bottom."""
    total = 0
    for k in range(n):
        total += comb(n - 1, k)
        if 20 * total >= 2 ** (n - 1):
            return k
    raise AssertionError


@pytest.mark.parametrize(("n", "limits"), PUBLISHED.items())
def test_that_the_published_rows_come_out(n, limits):
    assert (longest_run_limit(n), crossings_limit(n)) == limits


@pytest.mark.parametrize(("n", "limits"), [(0, (None, None)), (1, (3, 0)), (2, (4, 0))])
def test_that_very_short_series_have_the_limits_of_the_reference(n, limits):
    assert (longest_run_limit(n), crossings_limit(n)) == limits


def test_that_the_crossings_limit_is_the_binomial_quantile_for_every_length_to_500():
    assert [crossings_limit(n) for n in range(1, 501)] == [
        binomial_quantile(n) for n in range(1, 501)
    ]


def test_that_the_run_limit_is_the_rounded_logarithm_for_every_length_to_5000():
    lengths = range(1, 5001)
    assert [longest_run_limit(n) for n in lengths] == [round(log2(n) + 3) for n in lengths]


def test_that_limits_never_fall_when_points_are_added():
    for limit in (longest_run_limit, crossings_limit):
        limits = [limit(n) for n in range(1, 501)]
        assert limits == sorted(limits)
