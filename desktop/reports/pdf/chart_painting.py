"""A laid-out chart painted on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.chart_shapes import Anchor, MarkerShape, Tone
from desktop.reports.pdf.colours import ACCENT, INK, LINE, QUIET, WHITE
from desktop.reports.pdf.fonts import Face, font

if TYPE_CHECKING:
    from desktop.reports.chart_shapes import ChartLayout, Label, Marker, Stroke
    from desktop.reports.pdf.tagged_canvas import TaggedCanvas

_COLOURS = {Tone.INK: INK, Tone.ACCENT: ACCENT, Tone.QUIET: QUIET, Tone.GRID: LINE}
_CIRCLE = 0.5523
"""How far the handles of a quarter circle reach, by its radius."""


def paint_chart(canvas: TaggedCanvas, layout: ChartLayout, x: float, top: float) -> None:
    """Paint a chart with its upper left corner at a place, under the mark in force."""
    canvas.operators("q")
    for stroke in layout.strokes:
        canvas.operators(_stroke(stroke, x, top))
    for marker in layout.markers:
        canvas.operators(_marker(marker, x, top))
    canvas.operators("Q")
    for label in layout.labels:
        _paint_label(canvas, label, x, top)


def _stroke(stroke: Stroke, x: float, top: float) -> str:
    dash = " ".join(f"{length:g}" for length in stroke.dash)
    first, *others = [f"{x + px:.2f} {top - py:.2f}" for px, py in stroke.points]
    path = f"{first} m " + " ".join(f"{point} l" for point in others)
    return f"{_COLOURS[stroke.tone].stroke} {stroke.weight:g} w [{dash}] 0 d {path} S"


def _marker(marker: Marker, x: float, top: float) -> str:
    colour = _COLOURS[marker.tone]
    path = _outline(marker, x + marker.x, top - marker.y)
    if marker.is_open:
        return f"{WHITE.fill} {colour.stroke} 1.2 w [] 0 d {path} B"
    return f"{colour.fill} {path} f"


def _outline(marker: Marker, x: float, y: float) -> str:
    r = marker.radius
    if marker.shape is MarkerShape.DOT:
        k = r * _CIRCLE
        return (
            f"{x + r:.2f} {y:.2f} m"
            f" {x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c"
            f" {x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c"
            f" {x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c"
            f" {x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c h"
        )
    corners = {
        MarkerShape.SQUARE: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        MarkerShape.TRIANGLE: ((-1.2, -0.9), (1.2, -0.9), (0, 1.3)),
        MarkerShape.RHOMB: ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
    }[marker.shape]
    first, *others = [f"{x + dx * r:.2f} {y + dy * r:.2f}" for dx, dy in corners]
    return f"{first} m " + " ".join(f"{point} l" for point in others) + " h"


def _paint_label(canvas: TaggedCanvas, label: Label, x: float, top: float) -> None:
    face = Face.STRONG if label.is_strong else Face.REGULAR
    width = font(face).stringWidth(label.text, label.size)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[label.anchor]
    at = x + label.x - width * shift
    canvas.text(at, top - label.y, label.text, face, label.size, _COLOURS[label.tone])
