"""The parts of a laid-out chart: strokes, markers and labels, for whoever paints them.

The origin is the upper left corner and y grows downwards; all lengths are points. Nothing is
told by colour alone: series differ in marker and dash, and every line bears its name beside it.
"""

from __future__ import annotations

from enum import Enum

from models.frozen import frozen


class Tone(Enum):
    """How much a part of the chart stands out; each painter has its own colours for these."""

    INK = "ink"
    ACCENT = "accent"
    QUIET = "quiet"
    GRID = "grid"


class MarkerShape(Enum):
    """The shape at a point; open ones are drawn as an outline."""

    DOT = "dot"
    SQUARE = "square"
    TRIANGLE = "triangle"
    RHOMB = "rhomb"


class Anchor(Enum):
    """Which part of a label stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@frozen
class Stroke:
    """A line through points; `dash` is lengths of line and gap, empty for an unbroken one."""

    points: tuple[tuple[float, float], ...]
    weight: float
    tone: Tone
    dash: tuple[float, ...] = ()


@frozen
class Marker:
    """A point; `radius` from its middle to its edge."""

    x: float
    y: float
    radius: float
    shape: MarkerShape
    tone: Tone
    is_open: bool = False


@frozen
class Label:
    """Words; `y` is their base line."""

    x: float
    y: float
    text: str
    size: float
    anchor: Anchor
    tone: Tone
    is_strong: bool = False


@frozen
class ChartLayout:
    """A chart ready to paint: strokes first, then markers, then labels."""

    width: float
    height: float
    strokes: tuple[Stroke, ...]
    markers: tuple[Marker, ...]
    labels: tuple[Label, ...]
