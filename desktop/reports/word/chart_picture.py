"""A chart as a PNG, for documents that hold pictures only.

Drawn with Pillow, larger than wanted and then reduced, which smooths every edge. (PDFium could
paint our PDF page instead, but it may be used by one thread only, and the window uses it.)
"""

from __future__ import annotations

from io import BytesIO
from math import hypot
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from desktop.reports import palette
from desktop.reports.chart_layout import lay_out_chart
from desktop.reports.chart_shapes import Anchor, MarkerShape, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.reports.chart_data import ChartData
    from desktop.reports.chart_shapes import Label, Marker, Stroke

WIDTH, HEIGHT = 482.0, 203.0
TEXT_SIZE = 9.0
SCALE = 3
"""Pixels to the point: 216 to the inch, sharp on screen and paper."""
_FINER = 2

_COLOURS = {
    Tone.INK: palette.INK,
    Tone.ACCENT: palette.ACCENT,
    Tone.QUIET: palette.QUIET,
    Tone.GRID: palette.LINE,
}
_ANCHORS = {Anchor.START: "ls", Anchor.MIDDLE: "ms", Anchor.END: "rs"}


def chart_png(chart: ChartData, language: str) -> bytes:
    """The chart as it looks on paper, as PNG bytes."""
    face = _face(is_strong=False, size=100)

    def measure(text: str, size: float) -> float:
        return face.getlength(text) * size / 100

    layout = lay_out_chart(chart, WIDTH, HEIGHT, TEXT_SIZE, measure, language)
    fine = SCALE * _FINER
    image = Image.new("RGB", (round(WIDTH * fine), round(HEIGHT * fine)), f"#{palette.WHITE}")
    draw = ImageDraw.Draw(image)
    for stroke in layout.strokes:
        _draw_stroke(draw, stroke, fine)
    for marker in layout.markers:
        _draw_marker(draw, marker, fine)
    for label in layout.labels:
        _draw_label(draw, label, fine)
    reduced = image.resize((round(WIDTH * SCALE), round(HEIGHT * SCALE)), Image.Resampling.LANCZOS)
    picture = BytesIO()
    reduced.quantize(64, dither=Image.Dither.NONE).save(picture, "PNG", optimize=True)
    return picture.getvalue()


def _draw_stroke(draw: ImageDraw.ImageDraw, stroke: Stroke, scale: int) -> None:
    colour, weight = f"#{_COLOURS[stroke.tone]}", max(1, round(stroke.weight * scale))
    if not stroke.dash:
        points = [(x * scale, y * scale) for x, y in stroke.points]
        draw.line(points, colour, weight, joint="curve")
        return
    for (x1, y1), (x2, y2) in _dashes(stroke):
        draw.line((x1 * scale, y1 * scale, x2 * scale, y2 * scale), colour, weight)


def _dashes(
    stroke: Stroke,
) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The pieces of a broken line; the pattern goes on round the corners."""
    index, left, is_drawn = 0, stroke.dash[0], True
    for (x1, y1), (x2, y2) in zip(stroke.points, stroke.points[1:], strict=False):
        length, at = hypot(x2 - x1, y2 - y1), 0.0
        while at < length:
            step = min(left, length - at)
            if is_drawn:
                ends = tuple(
                    (x1 + (x2 - x1) * part / length, y1 + (y2 - y1) * part / length)
                    for part in (at, at + step)
                )
                yield ends[0], ends[1]
            at += step
            left -= step
            if left <= 0:
                index = (index + 1) % len(stroke.dash)
                left, is_drawn = stroke.dash[index], not is_drawn


def _draw_marker(draw: ImageDraw.ImageDraw, marker: Marker, scale: int) -> None:
    colour = f"#{_COLOURS[marker.tone]}"
    fill = f"#{palette.WHITE}" if marker.is_open else colour
    x, y, r = marker.x * scale, marker.y * scale, marker.radius * scale
    weight = round(1.2 * scale)
    if marker.shape is MarkerShape.DOT:
        draw.ellipse((x - r, y - r, x + r, y + r), fill, colour, weight)
        return
    corners = {
        MarkerShape.SQUARE: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        MarkerShape.TRIANGLE: ((-1.2, 0.9), (1.2, 0.9), (0, -1.3)),
        MarkerShape.RHOMB: ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
    }[marker.shape]
    draw.polygon([(x + dx * r, y + dy * r) for dx, dy in corners], fill, colour, weight)


def _draw_label(draw: ImageDraw.ImageDraw, label: Label, scale: int) -> None:
    face = _face(is_strong=label.is_strong, size=label.size * scale)
    place = (label.x * scale, label.y * scale)
    draw.text(place, label.text, f"#{_COLOURS[label.tone]}", face, _ANCHORS[label.anchor])


def _face(*, is_strong: bool, size: float) -> ImageFont.FreeTypeFont:
    from font_source_sans_pro import font_directory

    cut = "Semibold" if is_strong else "Regular"
    path = Path(font_directory) / f"SourceSansPro-{cut}.ttf"
    # The basic layout engine: no system library decides how letters join.
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)
