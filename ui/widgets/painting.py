"""What widgets that paint themselves share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme.current import palette, px


def smooth(painter: QPainter) -> None:
    """Soft edges and text."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing, on=True
    )


def paint_focus_ring(
    painter: QPainter, rect: QRectF, radius: float, colour: str | None = None
) -> None:
    """The ring round what has the keyboard, inside `rect`."""
    width = max(2.0, px(2))
    painter.setPen(QPen(QColor(colour or palette().focus), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def paint_ground(
    painter: QPainter, rect: QRectF, radius: float, fill: str, edge: str | None = None
) -> None:
    """A rounded surface, with an edge where the colour of one is given."""
    painter.setPen(QPen(QColor(edge), max(1.0, px(1))) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    inset = 0.5 if edge else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def has_edges() -> bool:
    """Whether the theme draws an edge round every surface (high contrast)."""
    return palette().name.startswith("contrast")
