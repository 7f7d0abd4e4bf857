"""A chart on its rectangle."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.reports.chart_data import (
    ChartData,
    ChartEvent,
    ChartLine,
    ChartPoint,
    ChartSeries,
)
from desktop.reports.chart_layout import lay_out_chart
from desktop.reports.chart_shapes import Anchor, ChartLayout, Label
from tests.desktop.reports.samples import chart

WIDTH, HEIGHT, SIZE = 480.0, 200.0, 9.0
FIRST = date(2024, 1, 1)


def measure(text: str, size: float) -> float:
    return len(text) * size * 0.5


def laid_out(data: ChartData) -> ChartLayout:
    return lay_out_chart(data, WIDTH, HEIGHT, SIZE, measure, "en-GB")


def texts(layout: ChartLayout) -> list[str]:
    return [label.text for label in layout.labels]


def extent(label: Label) -> tuple[float, float]:
    width = measure(label.text, label.size)
    left = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[label.anchor]
    return label.x - width * left, label.x + width * (1 - left)


def test_that_every_line_and_event_bears_its_name() -> None:
    found = texts(laid_out(chart()))
    for words in ("Midterlinje 5.5", "Før 7.5", "Mål 3", "To borde", "Fælles spisning begynder"):
        assert words in found
    assert "antal om ugen" in found


def test_that_a_gap_breaks_the_line_and_has_no_marker() -> None:
    layout = laid_out(chart())
    assert len(layout.markers) == 18
    runs = [stroke for stroke in layout.strokes if stroke.weight == 1.3]
    assert [len(run.points) for run in runs] == [7, 11]


def test_that_a_point_left_out_of_the_count_is_open() -> None:
    assert [marker.is_open for marker in laid_out(chart()).markers].count(True) == 1


def test_that_series_differ_without_colour() -> None:
    points = tuple(ChartPoint(FIRST + timedelta(days=n), n) for n in range(3))
    series = tuple(ChartSeries(f"serie {n}", points) for n in range(4))
    layout = laid_out(replace(chart(), series=series))
    assert len({marker.shape for marker in layout.markers}) == 4
    assert len({stroke.dash for stroke in layout.strokes if stroke.weight == 1.3}) == 4
    assert "serie 2 2" in texts(layout)


def test_that_higher_values_stand_higher() -> None:
    markers = laid_out(chart()).markers
    assert markers[3].y < markers[0].y < markers[-1].y


def test_that_names_to_the_right_do_not_touch() -> None:
    lines = tuple(ChartLine(f"linje {n}", 5 + n / 100) for n in range(6))
    layout = laid_out(replace(chart(), centre_lines=lines))
    right = max(stroke.points[-1][0] for stroke in layout.strokes)
    places = sorted(label.y for label in layout.labels if label.x > right)
    assert len(places) == 8
    assert all(after - before >= SIZE for before, after in pairwise(places))


def test_that_words_of_events_do_not_cross_the_lines_of_later_events() -> None:
    events = tuple(ChartEvent(FIRST + timedelta(days=n), f"hændelse nummer {n}") for n in (0, 5, 9))
    points = tuple(ChartPoint(FIRST + timedelta(days=n), n) for n in range(60))
    layout = laid_out(replace(chart(), events=events, series=(ChartSeries("x", points),)))
    labels = [label for label in layout.labels if label.text.startswith("hændelse")]
    assert labels[0].y < labels[1].y < labels[2].y


@given(
    st.lists(st.one_of(st.none(), st.floats(-1e6, 1e6)), min_size=1, max_size=30),
    st.lists(st.tuples(st.integers(0, 200), st.text(max_size=30)), max_size=6),
    st.integers(0, 3),
)
@settings(max_examples=150, deadline=None)
def test_that_nothing_leaves_the_picture(
    values: list[float | None], events: list[tuple[int, str]], decimals: int
) -> None:
    points = tuple(ChartPoint(FIRST + timedelta(days=3 * n), v) for n, v in enumerate(values))
    data = ChartData(
        "t",
        "enhed",
        (ChartSeries("x", points),),
        alt="x",
        decimals=decimals,
        target=ChartLine("Mål", 3),
        events=tuple(ChartEvent(FIRST + timedelta(days=n), text) for n, text in events),
    )
    layout = laid_out(data)
    for marker in layout.markers:
        assert 0 <= marker.x <= WIDTH
        assert 0 <= marker.y <= HEIGHT
    for stroke in layout.strokes:
        assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in stroke.points)
    for label in layout.labels:
        assert 0 <= label.y <= HEIGHT
        assert extent(label)[1] <= WIDTH + 1


def test_that_a_chart_without_a_day_is_refused() -> None:
    with pytest.raises(ValueError, match="day"):
        laid_out(replace(chart(), series=(ChartSeries("x", ()),), events=()))
