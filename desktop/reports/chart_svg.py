"""A chart as an SVG element, for documents a browser shows."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from desktop.reports import palette
from desktop.reports.chart_layout import lay_out_chart
from desktop.reports.chart_shapes import MarkerShape, Tone

if TYPE_CHECKING:
    from desktop.reports.chart_data import ChartData
    from desktop.reports.chart_shapes import Label, Marker, Stroke

WIDTH, HEIGHT = 640.0, 270.0
TEXT_SIZE = 12.0
LETTER_WIDTH = 0.54
"""A letter's mean width by its size: a browser's own face is not known here."""

_COLOURS = {
    Tone.INK: palette.INK,
    Tone.ACCENT: palette.ACCENT,
    Tone.QUIET: palette.QUIET,
    Tone.GRID: palette.LINE,
}


def chart_svg(chart: ChartData, alt: str, language: str) -> str:
    """The chart as one `svg` element that a screen reader reads as a picture with these words."""

    def measure(text: str, size: float) -> float:
        return len(text) * size * LETTER_WIDTH

    layout = lay_out_chart(chart, WIDTH, HEIGHT, TEXT_SIZE, measure, language)
    parts = [
        *(_stroke(stroke) for stroke in layout.strokes),
        *(_marker(marker) for marker in layout.markers),
        *(_label(label) for label in layout.labels),
    ]
    return (
        f'<svg role="img" aria-label="{escape(alt)}" viewBox="0 0 {WIDTH:g} {HEIGHT:g}"'
        f' xmlns="http://www.w3.org/2000/svg">\n' + "\n".join(parts) + "\n</svg>"
    )


def _stroke(stroke: Stroke) -> str:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in stroke.points)
    dash = " ".join(f"{length:g}" for length in stroke.dash)
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<polyline points="{points}" fill="none" stroke="#{_COLOURS[stroke.tone]}"'
        f' stroke-width="{stroke.weight * 1.3:g}"{dashed}/>'
    )


def _marker(marker: Marker) -> str:
    colour = f"#{_COLOURS[marker.tone]}"
    paint = (
        f'fill="#{palette.WHITE}" stroke="{colour}" stroke-width="1.5"'
        if marker.is_open
        else f'fill="{colour}"'
    )
    r = marker.radius * 1.4
    if marker.shape is MarkerShape.DOT:
        return f'<circle cx="{marker.x:.1f}" cy="{marker.y:.1f}" r="{r:.1f}" {paint}/>'
    corners = {
        MarkerShape.SQUARE: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        MarkerShape.TRIANGLE: ((-1.2, 0.9), (1.2, 0.9), (0, -1.3)),
        MarkerShape.RHOMB: ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
    }[marker.shape]
    points = " ".join(f"{marker.x + dx * r:.1f},{marker.y + dy * r:.1f}" for dx, dy in corners)
    return f'<polygon points="{points}" {paint}/>'


def _label(label: Label) -> str:
    weight = ' font-weight="600"' if label.is_strong else ""
    return (
        f'<text x="{label.x:.1f}" y="{label.y:.1f}" font-size="{label.size:g}"'
        f' text-anchor="{label.anchor.value}" fill="#{_COLOURS[label.tone]}"{weight}>'
        f"{escape(label.text)}</text>"
    )
