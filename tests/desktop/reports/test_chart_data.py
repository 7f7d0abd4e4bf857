"""What a chart refuses."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.reports.chart_data import ChartData, ChartLine, ChartPoint, ChartSeries
from tests.desktop.reports.samples import chart

DAY, NEXT = date(2024, 1, 1), date(2024, 1, 2)


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: ChartPoint(DAY, float("nan")), "finite"),
        (lambda: ChartPoint(DAY, float("inf")), "finite"),
        (lambda: ChartSeries("x", (ChartPoint(NEXT, 1), ChartPoint(DAY, 1))), "order"),
        (lambda: ChartLine("", 1), "label"),
        (lambda: ChartData("t", "u", (ChartSeries("x", ()),), alt=" "), "alternative text"),
        (lambda: ChartData("t", "u", (), alt="x"), "series"),
        (lambda: ChartData("t", "u", (ChartSeries("x", ()),), alt="x", decimals=-1), "decimals"),
    ],
)
def test_that_a_chart_nobody_can_paint_is_refused(build: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        build()


def test_that_lines_are_the_centre_then_baseline_then_target() -> None:
    assert [line.label for line in chart().lines] == ["Midterlinje", "Før", "Mål"]
