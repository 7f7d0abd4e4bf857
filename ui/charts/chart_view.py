"""A chart on screen: the layout every writer uses, painted in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.reports.chart_layout import lay_out_chart
from desktop.reports.chart_shapes import Anchor, MarkerShape, Tone
from desktop.support.translation import current_language
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.theme import Type
from ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.reports.chart_data import ChartData
    from desktop.reports.chart_shapes import ChartLayout, Label, Marker, Stroke

HEIGHT = 180


class ChartView(QWidget):
    """One chart; those who listen get its alternative text."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._chart: ChartData | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def chart(self) -> ChartData | None:
        """What is shown."""
        return self._chart

    def show_chart(self, chart: ChartData | None) -> None:
        """Show a chart, or none."""
        self._chart = chart
        self.setAccessibleName(chart.title if chart else "")
        self.setAccessibleDescription(chart.alt if chart else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, of one height."""
        return QSize(px(320), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the axes."""
        return QSize(px(200), px(HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Strokes, then markers, then words."""
        if self._chart is None:
            return
        painter = QPainter(self)
        smooth(painter)
        size = float(font_for(Type.SMALL).pixelSize())
        layout = lay_out_chart(
            self._chart,
            float(self.width()),
            float(self.height()),
            size,
            _width_of,
            current_language(),
        )
        paint_layout(painter, layout)


def paint_layout(painter: QPainter, layout: ChartLayout) -> None:
    """Paint a chart that was laid out in pixels."""
    for stroke in layout.strokes:
        _paint_stroke(painter, stroke)
    for marker in layout.markers:
        _paint_marker(painter, marker)
    for label in layout.labels:
        _paint_label(painter, label)


def tone_colour(tone: Tone) -> str:
    """The colour of a part of a chart in the theme in force."""
    colours = palette()
    return {
        Tone.INK: colours.ink,
        Tone.ACCENT: colours.accent,
        Tone.QUIET: colours.ink_soft,
        Tone.GRID: colours.hairline,
    }[tone]


def _paint_stroke(painter: QPainter, stroke: Stroke) -> None:
    # Layouts are written in points for paper; on screen a line of one point is a little more.
    width = max(1.0, px(stroke.weight * 1.4))
    pen = QPen(QColor(tone_colour(stroke.tone)), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dash:
        pen.setDashPattern([max(length * 1.4 / stroke.weight, 1.0) for length in stroke.dash])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke.points]))


def _paint_marker(painter: QPainter, marker: Marker) -> None:
    colour = QColor(tone_colour(marker.tone))
    radius = px(marker.radius * 1.3)
    painter.setPen(QPen(colour, max(1.0, px(1.3))))
    painter.setBrush(QColor(palette().card) if marker.is_open else colour)
    middle = QPointF(marker.x, marker.y)
    if marker.shape is MarkerShape.DOT:
        painter.drawEllipse(middle, radius, radius)
    elif marker.shape is MarkerShape.SQUARE:
        painter.drawRect(QRectF(marker.x - radius, marker.y - radius, 2 * radius, 2 * radius))
    else:
        corners = {
            MarkerShape.TRIANGLE: ((-1.2, 0.9), (1.2, 0.9), (0, -1.3)),
            MarkerShape.RHOMB: ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
        }[marker.shape]
        painter.drawPolygon(
            QPolygonF([middle + QPointF(dx * radius, dy * radius) for dx, dy in corners])
        )


def _paint_label(painter: QPainter, label: Label) -> None:
    font = _font(label.size, is_strong=label.is_strong)
    width = QFontMetricsF(font).horizontalAdvance(label.text)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[label.anchor]
    painter.setFont(font)
    painter.setPen(QColor(tone_colour(label.tone)))
    painter.drawText(QPointF(label.x - width * shift, label.y), label.text)


def _font(size: float, *, is_strong: bool = False) -> QFont:
    font = font_for(Type.STRONG if is_strong else Type.SMALL)
    font.setPixelSize(max(round(size), 1))
    return font


def _width_of(text: str, size: float) -> float:
    return QFontMetricsF(_font(size)).horizontalAdvance(text)
