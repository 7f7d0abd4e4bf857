"""A score from 1 to 5 as one row of numbers: one Tab stop, pressed, stepped or typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from desktop.support.translation import translate
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.theme import Shape, Type
from ui.widgets.painting import paint_focus_ring, paint_ground, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

LOW = 1
HIGH = 5
_GAP = 4


class ScoreScale(QSlider):
    """Five numbers side by side, at most one of them chosen.

    A number, a click or the arrow keys choose; Delete, or pressing the chosen number once more,
    takes the score away. `scored` carries what a person chose, None for no score.
    """

    scored = Signal(object)

    def __init__(self, *, name: str = "", spoken: str = "", parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setRange(0, HIGH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    @property
    def score(self) -> int | None:
        """The chosen score, None where there is none."""
        return self.value() or None

    def set_score(self, score: int | None) -> None:
        """Show a score without telling `scored`."""
        self.setValue(score or 0)
        self._tell()

    def _take(self, value: int) -> None:
        if value == self.value():
            return
        self.set_score(value)
        self.scored.emit(self.score)

    def _tell(self) -> None:
        words = (
            translate("ScoreScale", "{score} of 5").format(score=self.score)
            if self.score
            else translate("ScoreScale", "no score")
        )
        self.setAccessibleDescription(words)
        self.update()

    def _rect_of(self, score: int) -> QRectF:
        side = px(Shape.CONTROL)
        top = (self.height() - side) / 2
        return QRectF((score - LOW) * (side + px(_GAP)), top, side, side)

    def sizeHint(self) -> QSize:
        """Five squares and the room between them."""
        side = px(Shape.CONTROL)
        return QSize(side * HIGH + px(_GAP) * (HIGH - 1), side)

    def minimumSizeHint(self) -> QSize:
        """No smaller: each number has to be hit."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number chooses, arrows step, Delete takes away."""
        key = event.key()
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: -1,
        }
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self._take(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0):
            self._take(0)
        elif key in steps:
            self._take(min(max(self.value() + steps[Qt.Key(key)], LOW), HIGH))
        else:
            QWidget.keyPressEvent(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The number under the pointer; the chosen one once more takes it away."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        for score in range(LOW, HIGH + 1):
            if self._rect_of(score).contains(event.position()):
                self._take(0 if score == self.value() else score)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pressing was enough."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The numbers; the chosen one is full and bold."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        radius = px(Shape.RADIUS_SMALL)
        for score in range(LOW, HIGH + 1):
            rect = self._rect_of(score)
            is_chosen = score == self.value()
            fill = colours.accent if is_chosen else colours.raised
            paint_ground(painter, rect, radius, fill, colours.accent if is_chosen else colours.line)
            painter.setFont(font_for(Type.STRONG if is_chosen else Type.BODY))
            painter.setPen(QColor(colours.on_accent if is_chosen else colours.ink_soft))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(score))
        if self.hasFocus():
            focused = self._rect_of(self.value() or LOW)
            ring = colours.on_accent if self.value() else None
            inset = px(2) if self.value() else 0
            if not self.value():
                focused = QRectF(self.rect())
            paint_focus_ring(
                painter, focused.adjusted(inset, inset, -inset, -inset), radius - inset, ring
            )
            if self.value():
                paint_focus_ring(painter, QRectF(self.rect()), radius)
