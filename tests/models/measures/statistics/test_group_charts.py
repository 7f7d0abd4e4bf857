"""Tests of the Xbar and the S chart, with Montgomery's piston rings and published constants."""

from __future__ import annotations

from decimal import Decimal
from statistics import mean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.measures.statistics.group_charts import a3, b3, b4, c4, deviations_chart, means_chart

# Montgomery 2009: inside diameters of 25 x 5 piston rings, in thousandths of a mm over 73.
RINGS = [
    (1030, 1002, 1019, 992, 1008), (995, 992, 1001, 1011, 1004), (988, 1024, 1021, 1005, 1002),
    (1002, 996, 993, 1015, 1009), (992, 1007, 1015, 989, 1014), (1009, 994, 997, 985, 993),
    (995, 1006, 994, 1000, 1005), (985, 1003, 993, 1015, 988), (1008, 995, 1009, 1005, 1004),
    (998, 1000, 990, 1007, 995), (994, 998, 994, 995, 990), (1004, 1000, 1007, 1000, 996),
    (983, 1002, 998, 997, 1012), (1006, 967, 994, 1000, 984), (1012, 1014, 998, 999, 1007),
    (1000, 984, 1005, 998, 996), (994, 1012, 986, 1005, 1007), (1006, 1010, 1018, 1003, 1000),
    (984, 1002, 1003, 1005, 997), (1000, 1010, 1013, 1020, 1003), (982, 1001, 1015, 1005, 996),
    (1004, 999, 990, 1006, 1009), (1010, 989, 990, 1009, 1014), (1015, 1008, 993, 1000, 1010),
    (982, 984, 995, 1017, 1013),
]  # fmt: skip

# n: c4, A3, B3, B4 (tables of factors, Montgomery 2009, appendix VI).
FACTORS = {
    2: (0.7979, 2.659, 0, 3.267),
    3: (0.8862, 1.954, 0, 2.568),
    5: (0.9400, 1.427, 0, 2.089),
    6: (0.9515, 1.287, 0.030, 1.970),
    10: (0.9727, 0.975, 0.284, 1.716),
    15: (0.9823, 0.789, 0.428, 1.572),
    20: (0.9869, 0.680, 0.510, 1.490),
    25: (0.9896, 0.606, 0.565, 1.435),
}
GROUPS = st.lists(st.lists(st.integers(-50, 50), max_size=6), max_size=12)


@pytest.mark.parametrize(("size", "factors"), FACTORS.items())
def test_that_the_published_factors_come_out(size, factors):
    found = (c4(size), a3(size), b3(size), b4(size))
    assert found == pytest.approx(factors, abs=0.0006)


def test_that_the_factors_exist_for_very_large_groups():
    assert c4(100_000) == pytest.approx(1, abs=1e-5)


def test_that_the_published_xbar_chart_comes_out():
    chart = means_chart([[Decimal(value) / 1000 + 73 for value in group] for group in RINGS])
    assert chart.centre_line == pytest.approx(74.001, abs=0.0005)
    assert chart.lower[0] == pytest.approx(73.988, abs=0.0006)
    assert chart.upper[0] == pytest.approx(74.014, abs=0.0006)
    assert chart.outside == ()


def test_that_the_published_s_chart_comes_out():
    chart = deviations_chart(RINGS)
    assert chart.centre_line == pytest.approx(9.4, abs=0.06)
    assert chart.lower[0] == 0
    assert chart.upper[0] == pytest.approx(19.6, abs=0.1)
    assert chart.outside == ()


@given(GROUPS)
def test_that_points_are_the_means_and_deviations_of_the_groups(groups):
    means, deviations = means_chart(groups), deviations_chart(groups)
    for group, point, spread in zip(groups, means.points, deviations.points, strict=True):
        assert point == (pytest.approx(mean(group)) if group else None)
        if any(len(other) > 1 for other in groups):
            assert spread == (pytest.approx(stdev(group)) if len(group) > 1 else None)


@given(GROUPS, st.integers(-20, 20))
def test_that_adding_a_constant_leaves_spread_and_signals_alone(groups, constant):
    moved = [[value + constant for value in group] for group in groups]
    assert deviations_chart(moved) == deviations_chart(groups)
    assert means_chart(moved).runs == means_chart(groups).runs


def test_that_unequal_groups_use_the_pooled_deviation_and_their_own_limits():
    groups = [[1, 3], [2, 4, 6], [5, 5, 5, 9]]
    chart = means_chart(groups)
    pooled = ((1 * 2 + 2 * 4 + 3 * 4) / 6) ** 0.5
    centre = 40 / 9
    assert chart.centre_line == pytest.approx(centre)
    assert chart.upper == pytest.approx([centre + a3(n) * pooled for n in (2, 3, 4)])


def test_that_a_missing_value_is_left_out_of_its_group():
    assert means_chart([[1, None, 3], [5, 6]]).points == (2.0, 5.5)


def test_that_groups_of_one_have_a_line_but_no_limits():
    chart = means_chart([[1], [3]])
    assert (chart.centre_line, chart.lower, chart.outside) == (2.0, (None, None), ())
    assert deviations_chart([[1], [3]]).centre_line is None


def test_that_a_group_without_values_is_a_missing_point():
    chart = means_chart([[1, 3], [], [2, 4]])
    assert chart.points[1] is None
    assert chart.upper[1] is None
    assert chart.runs.useful == 2


def test_that_equally_spread_groups_lie_exactly_on_the_line():
    assert deviations_chart([[1, 2, 4], [11, 12, 14], [5, 6, 8]]).runs.useful == 0
