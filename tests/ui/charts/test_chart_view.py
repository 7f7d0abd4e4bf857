"""A chart on screen."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from desktop.reports.chart_data import ChartData, ChartLine, ChartPoint, ChartSeries
from ui.charts.chart_view import ChartView
from ui.theme.current import palette

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.controller import ThemeController

START = dt.date(2024, 1, 8)


def chart(*values: float | None) -> ChartData:
    points = tuple(ChartPoint(START + dt.timedelta(weeks=at), it) for at, it in enumerate(values))
    return ChartData(
        title="Rolige morgener",
        unit="",
        series=(ChartSeries("", points),),
        alt="Fra 1 til 4.",
        target=ChartLine("Mål", 5),
        baseline=ChartLine("Start", 1),
    )


def colours_in(view: ChartView) -> set[str]:
    image = view.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width())
        for y in range(0, image.height())
    }


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_that_the_line_is_drawn_in_the_accent_of_the_theme(
    qtbot: QtBot, themed: ThemeController, theme: str
) -> None:
    view = ChartView(name="chart")
    qtbot.addWidget(view)
    view.resize(400, 180)
    themed.choose(theme)
    view.show_chart(chart(1, 2, None, 4, 3))
    assert palette().accent in colours_in(view)


def test_that_those_who_listen_get_title_and_sentence(
    qtbot: QtBot, themed: ThemeController
) -> None:
    view = ChartView(name="chart")
    qtbot.addWidget(view)
    view.show_chart(chart(1, 4))
    assert view.accessibleName() == "Rolige morgener"
    assert view.accessibleDescription() == "Fra 1 til 4."


@pytest.mark.parametrize("values", [(1.0,), (0.0, 0.0), (None, None, 3.0), (-4.0, 12345678.0)])
def test_that_odd_runs_are_painted_without_a_fault(
    qtbot: QtBot, themed: ThemeController, values: tuple[float | None, ...]
) -> None:
    view = ChartView(name="chart")
    qtbot.addWidget(view)
    view.resize(60, 40)
    view.show_chart(chart(*values))
    assert not view.grab().isNull()


def test_that_no_chart_paints_nothing(qtbot: QtBot, themed: ThemeController) -> None:
    view = ChartView(name="chart")
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.show_chart(None)
    assert len(colours_in(view)) == 1
