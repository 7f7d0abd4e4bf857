"""Where something stands: always a word and a shape, the colour only beside them."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.theme import Type
from ui.widgets.painting import has_edges, paint_ground, smooth


class Status(Enum):
    """What a mark can say; each has a shape of its own."""

    DONE = "done"
    """A tick in a full circle."""
    ACTIVE = "active"
    """A full circle in a ring."""
    WAITING = "waiting"
    """An open circle."""
    ATTENTION = "attention"
    """A triangle with a stroke."""
    STOPPED = "stopped"
    """A square with a bar."""


class StatusMark(QWidget):
    """A shape and a word on a quiet ground."""

    def __init__(
        self,
        status: Status = Status.WAITING,
        word: str = "",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._status = status
        self._word = word
        self.setObjectName(name)
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def status(self) -> Status:
        """What it says by its shape."""
        return self._status

    @property
    def word(self) -> str:
        """What it says in words."""
        return self._word

    def show_status(self, status: Status, word: str) -> None:
        """Say something else."""
        self._status = status
        self._word = word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Shape, word and air."""
        return status_size(self._word)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the shape, the word."""
        painter = QPainter(self)
        smooth(painter)
        paint_status(painter, QRectF(self.rect()), self._status, self._word)


def status_size(word: str) -> QSize:
    """How much room `paint_status` needs for a word."""
    metrics = QFontMetrics(font_for(Type.SMALL))
    return QSize(metrics.horizontalAdvance(word) + px(34), max(px(24), metrics.height() + px(4)))


def paint_status(painter: QPainter, rect: QRectF, status: Status, word: str) -> None:
    """Draw shape and word on their ground; for widgets and for delegates of lists."""
    ink, ground = status_colours(status)
    edge = ink if has_edges() else None
    paint_ground(painter, rect, rect.height() / 2, ground, edge)
    size = px(14)
    shape = QRectF(rect.left() + px(8), rect.center().y() - size / 2, size, size)
    paint_shape(painter, shape, status, ink, ground)
    painter.setPen(QColor(ink))
    painter.setFont(font_for(Type.SMALL))
    words = rect.adjusted(px(27), 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)


def status_colours(status: Status) -> tuple[str, str]:
    """Colour of shape and word, and of the ground."""
    colours = palette()
    return {
        Status.DONE: (colours.done, colours.done_soft),
        Status.ACTIVE: (colours.accent, colours.accent_soft),
        Status.WAITING: (colours.ink_soft, colours.card_hover),
        Status.ATTENTION: (colours.attention, colours.attention_soft),
        Status.STOPPED: (colours.stopped, colours.stopped_soft),
    }[status]


def paint_shape(painter: QPainter, rect: QRectF, status: Status, ink: str, ground: str) -> None:
    """Draw the shape alone."""
    pen = QPen(QColor(ink), max(1.5, rect.width() / 8))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = pen.widthF() / 2
    inner = rect.adjusted(inset, inset, -inset, -inset)
    middle = rect.center()
    third = rect.width() / 4
    if status is Status.DONE:
        painter.setBrush(QColor(ink))
        painter.drawEllipse(inner)
        painter.setPen(QPen(QColor(ground), pen.widthF(), c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(middle.x() - third, middle.y()),
                    QPointF(middle.x() - third * 0.25, middle.y() + third * 0.75),
                    QPointF(middle.x() + third, middle.y() - third * 0.75),
                ]
            )
        )
    elif status is Status.ACTIVE:
        painter.drawEllipse(inner)
        painter.setBrush(QColor(ink))
        painter.drawEllipse(middle, third * 0.8, third * 0.8)
    elif status is Status.WAITING:
        painter.drawEllipse(inner)
    elif status is Status.ATTENTION:
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle.x(), inner.top()),
                    QPointF(inner.right(), inner.bottom() - inset),
                    QPointF(inner.left(), inner.bottom() - inset),
                ]
            )
        )
        painter.drawLine(
            QPointF(middle.x(), middle.y() - third * 0.3),
            QPointF(middle.x(), middle.y() + third * 0.7),
        )
    else:
        painter.drawRoundedRect(inner, inset, inset)
        painter.drawLine(
            QPointF(middle.x() - third * 0.7, middle.y()),
            QPointF(middle.x() + third * 0.7, middle.y()),
        )
