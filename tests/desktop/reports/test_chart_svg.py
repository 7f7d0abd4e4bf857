"""A chart in a browser."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

from desktop.reports.chart_data import ChartPoint, ChartSeries
from desktop.reports.chart_svg import chart_svg
from tests.desktop.reports.samples import DAY, chart


def test_that_a_chart_is_one_picture_with_words() -> None:
    root = ElementTree.fromstring(chart_svg(chart(), "Det <falder> & falder", "da-DK"))
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-label"] == "Det <falder> & falder"


def test_that_names_in_a_chart_are_words() -> None:
    series = tuple(
        ChartSeries(name, (ChartPoint(DAY, 1, "<b>"),)) for name in ("<script>", "a&b", "c", "d")
    )
    text = chart_svg(replace(chart(), series=series, unit="<u>"), "x", "da-DK")
    root = ElementTree.fromstring(text)
    tags = {each.tag.partition("}")[2] for each in root.iter()}
    assert tags == {"svg", "polyline", "circle", "polygon", "text"}
