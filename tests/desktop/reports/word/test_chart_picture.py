"""A chart as a picture."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from PIL import Image

from desktop.reports.chart_data import ChartSeries
from desktop.reports.pictures import size_of
from desktop.reports.word.chart_picture import HEIGHT, SCALE, WIDTH, chart_png
from tests.desktop.reports.samples import chart


def test_that_a_chart_is_a_sharp_picture_on_white() -> None:
    data = chart_png(chart(), "da-DK")
    size = size_of(data)
    assert (size.width, size.height) == (round(WIDTH * SCALE), round(HEIGHT * SCALE))
    image = Image.open(BytesIO(data)).convert("RGB")
    assert image.getpixel((size.width - 1, 0)) == (255, 255, 255)
    colours = {colour for _, colour in image.getcolors(1 << 24)}
    assert len(colours) > 8


def test_that_the_same_chart_is_the_same_bytes_and_another_is_not() -> None:
    other = replace(chart(), series=(ChartSeries("x", chart().series[0].points[:9]),))
    assert chart_png(chart(), "da-DK") == chart_png(chart(), "da-DK") != chart_png(other, "da-DK")
