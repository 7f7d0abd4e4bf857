"""Whose view it is: the shape of the side and its name, always together."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.support.labels.enums import enum_text
from models.groups.rows import Perspective
from ui.icons import paint_icon
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.theme import Shape, Type
from ui.widgets.painting import smooth

SIDE_ICONS = {
    Perspective.LEADERSHIP: "role_leader",
    Perspective.STAFF: "role_staff",
    Perspective.RESIDENTS: "role_resident",
    Perspective.RELATIVES: "role_relative",
}


class SideMark(QWidget):
    """A side's shape and name in one line."""

    def __init__(self, side: Perspective, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.setAccessibleName(enum_text(side))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Shape, gap and word."""
        metrics = QFontMetrics(font_for(Type.STRONG))
        width = px(Shape.ICON) + px(8) + metrics.horizontalAdvance(enum_text(self._side)) + px(2)
        return QSize(width, max(px(24), metrics.height()))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape, then the word."""
        painter = QPainter(self)
        smooth(painter)
        size = px(Shape.ICON)
        top = (self.height() - size) / 2
        paint_icon(painter, SIDE_ICONS[self._side], QRectF(0, top, size, size), palette().accent)
        painter.setFont(font_for(Type.STRONG))
        painter.setPen(QColor(palette().ink))
        words = QRectF(self.rect()).adjusted(size + px(8), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, enum_text(self._side))
