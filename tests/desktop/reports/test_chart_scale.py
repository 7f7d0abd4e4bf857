"""Round numbers on the axes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reports.chart_data import ChartPoint, ChartSeries
from desktop.reports.chart_scale import MOST_TICKS, day_ticks, value_axis
from tests.desktop.reports.samples import chart

FIRST = date(2023, 9, 4)


def axis_of(*values: float, decimals: int = 0) -> object:
    points = tuple(ChartPoint(FIRST + timedelta(days=n), v) for n, v in enumerate(values))
    bare = replace(chart(), centre_lines=(), baseline=None, target=None, decimals=decimals)
    return value_axis(replace(bare, series=(ChartSeries("x", points),)))


@pytest.mark.parametrize(
    ("values", "decimals", "ticks"),
    [
        ((2, 9), 0, (0, 5, 10)),
        ((0, 3), 0, (0, 1, 2, 3)),
        ((0, 0), 0, (0, 1)),
        ((5,), 0, (0, 5, 10)),
        ((0.0, 0.9), 1, (0, 0.25, 0.5, 0.75, 1.0)),
        ((96, 99), 0, (96, 97, 98, 99)),
        ((-4, 4), 0, (-4, -2, 0, 2, 4)),
        ((), 0, (0, 1)),
    ],
)
def test_that_ticks_are_round_numbers(values: tuple, decimals: int, ticks: tuple) -> None:
    assert axis_of(*values, decimals=decimals).ticks == pytest.approx(ticks)


@given(
    st.lists(st.floats(-1e9, 1e9).map(lambda value: round(value, 4)), min_size=1, max_size=20),
    st.integers(0, 4),
)
def test_that_every_value_lies_on_the_axis(values: list[float], decimals: int) -> None:
    axis = axis_of(*values, decimals=decimals)
    thickness = (axis.high - axis.low) * 1e-8
    assert axis.low <= min(values) + thickness
    assert axis.high >= max(values) - thickness
    assert axis.low < axis.high
    assert 2 <= len(axis.ticks) <= 12


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (0, ["4 Sep"]),
        (21, ["4 Sep", "11 Sep", "18 Sep", "25 Sep"]),
        (120, ["Oct 2023", "Nov", "Dec", "Jan 2024"]),
        (400, ["Nov 2023", "Jan 2024", "Mar"]),
    ],
)
def test_that_days_are_written_as_weeks_or_months(days: int, labels: list[str]) -> None:
    found = [text for _, text in day_ticks(FIRST, FIRST + timedelta(days=days), "en-GB")]
    assert found[: len(labels)] == labels


@given(st.dates(date(1999, 1, 1), date(2099, 1, 1)), st.integers(0, 9000))
def test_that_ticks_lie_in_the_span_and_are_few(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    ticks = day_ticks(first, last, "da-DK")
    assert 1 <= len(ticks) <= MOST_TICKS + 5
    assert all(first <= day <= last for day, _ in ticks)
