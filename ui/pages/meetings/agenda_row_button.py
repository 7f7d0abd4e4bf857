"""One item of an agenda as a line to press: its time, its title, what is asked of the group."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.icons import paint_icon
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.theme import Shape, Type
from ui.widgets.painting import paint_focus_ring, paint_ground, smooth


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """What the line shows.

    Attributes:
        lead: the time it begins, or its number.
        title: what it is about.
        detail: kind, minutes, who proposed it, how old.
        icon_name: the picture of its kind.
        minutes: the time set aside, in words.
        is_old: it was carried over.
    """

    lead: str
    title: str
    detail: str
    icon_name: str
    minutes: str = ""
    is_old: bool = False


class AgendaRowButton(QPushButton):
    """The line; Enter opens it, Alt+Up and Alt+Down move it, Delete takes it away."""

    move_wanted = Signal(int)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = AgendaLine("", "", "", "round")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_line(self, line: AgendaLine) -> None:
        """Show an item."""
        self._line = line
        self.setAccessibleName(
            ", ".join(filter(None, (line.lead, line.title, line.minutes, line.detail)))
        )
        self.updateGeometry()
        self.update()

    def _detail_width(self, width: int) -> int:
        return max(width - px(104) - px(92), px(120))

    def _height(self, text: str, step: Type, width: int) -> int:
        if not text:
            return 0
        metrics = QFontMetrics(font_for(step))
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(QRect(0, 0, width, 10_000), flags, text).height()

    def hasHeightForWidth(self) -> bool:
        """Long titles wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Title, details and air."""
        room = self._detail_width(width)
        wanted = self._height(self._line.title, Type.STRONG, room)
        wanted += self._height(self._line.detail, Type.SMALL, room)
        return max(wanted + px(16), px(Shape.CONTROL))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(px(420), self.heightForWidth(px(420)))

    def minimumSizeHint(self) -> QSize:
        """Room for a short title."""
        return QSize(px(260), px(Shape.CONTROL))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Alt with an arrow moves, Delete removes."""
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, time, picture, title, details, minutes, focus."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        radius = px(Shape.RADIUS_SMALL)
        if self.isChecked():
            paint_ground(painter, rect, radius, colours.accent_soft)
        elif self.underMouse() or self.isDown():
            paint_ground(painter, rect, radius, colours.card_hover)
        middle = Qt.AlignmentFlag.AlignVCenter
        room = self._detail_width(self.width())
        title_height = self._height(self._line.title, Type.STRONG, room)
        detail_height = self._height(self._line.detail, Type.SMALL, room)
        top = (rect.height() - title_height - detail_height) / 2
        painter.setPen(QColor(colours.ink_soft))
        painter.setFont(font_for(Type.BODY))
        painter.drawText(
            QRectF(px(12), top, px(48), title_height),
            middle | Qt.AlignmentFlag.AlignLeft,
            self._line.lead,
        )
        size = px(Shape.ICON)
        picture = QRectF(px(66), top + (min(title_height, px(24)) - size) / 2, size, size)
        paint_icon(painter, self._line.icon_name, picture, colours.accent)
        wrap = int(Qt.TextFlag.TextWordWrap)
        painter.setFont(font_for(Type.STRONG))
        painter.setPen(QColor(colours.ink))
        painter.drawText(QRectF(px(98), top, room, title_height), wrap, self._line.title)
        painter.setFont(font_for(Type.SMALL))
        painter.setPen(QColor(colours.attention if self._line.is_old else colours.ink_soft))
        below = QRectF(px(98), top + title_height, room, detail_height)
        painter.drawText(below, wrap, self._line.detail)
        painter.setFont(font_for(Type.BODY))
        painter.setPen(QColor(colours.ink_soft))
        right = QRectF(rect.right() - px(96), top, px(84), title_height)
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, self._line.minutes)
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius)
