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
class ButtonLine:
    """What the line shows.

    Attributes:
        lead: its number.
        title: what it is about.
        detail: kind, who proposed it, what it takes up again.
        icon_name: the picture of its kind.
        minutes: when it begins and the time set aside, in words.
        age: how often it was carried over, empty where it was not.
    """

    lead: str
    title: str
    detail: str
    icon_name: str
    minutes: str = ""
    age: str = ""


class LineButton(QPushButton):
    """The line; Enter opens it, Alt+Up and Alt+Down move it, Delete takes it away."""

    move_wanted = Signal(int)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = ButtonLine("", "", "", "round")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_line(self, line: ButtonLine) -> None:
        """Show an item."""
        self._line = line
        self.setAccessibleName(
            ", ".join(filter(None, (line.lead, line.title, line.minutes, line.detail, line.age)))
        )
        self.updateGeometry()
        self.update()

    def _detail_width(self, width: int) -> int:
        return max(width - px(74) - px(148), px(120))

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
        wanted += self._height(self._line.age, Type.SMALL, room)
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
        room = self._detail_width(self.width())
        title_height = self._height(self._line.title, Type.STRONG, room)
        detail_height = self._height(self._line.detail, Type.SMALL, room)
        age_height = self._height(self._line.age, Type.SMALL, room)
        top = (rect.height() - title_height - detail_height - age_height) / 2
        painter.setPen(QColor(colours.ink_soft))
        painter.setFont(font_for(Type.BODY))
        first = QRectF(px(8), top, px(26), title_height)
        painter.drawText(first, int(Qt.AlignmentFlag.AlignRight), self._line.lead)
        size = px(Shape.ICON)
        line_height = QFontMetrics(font_for(Type.STRONG)).height()
        picture = QRectF(px(44), top + (line_height - size) / 2, size, size)
        paint_icon(painter, self._line.icon_name, picture, colours.accent)
        left = px(74)
        for text, step, colour, height in (
            (self._line.title, Type.STRONG, colours.ink, title_height),
            (self._line.detail, Type.SMALL, colours.ink_soft, detail_height),
            (self._line.age, Type.SMALL, colours.attention, age_height),
        ):
            painter.setFont(font_for(step))
            painter.setPen(QColor(colour))
            words = QRectF(left, top, room, height)
            painter.drawText(words, int(Qt.TextFlag.TextWordWrap), text)
            top += height
        painter.setFont(font_for(Type.BODY))
        painter.setPen(QColor(colours.ink_soft))
        right = QRectF(rect.right() - px(148), first.top(), px(136), title_height)
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight), self._line.minutes)
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius)
