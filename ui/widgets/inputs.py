"""Inputs Qt draws too plainly: a drop-down list, a tick box, a number without arrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QListView,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui.icons import paint_icon
from ui.theme.current import palette, px
from ui.theme.measures import set_size
from ui.theme.theme import Shape
from ui.widgets.painting import paint_focus_ring, paint_ground, smooth

_TEXT_EDGE = 10
"""From the edge of a number's field to its text, as in the other fields."""


class DropDown(QComboBox):
    """One of many, from a list; the wheel scrolls the page, not the answer."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setView(QListView())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        set_size(self, min_height=Shape.CONTROL)

    def set_options(self, options: list[tuple[object, str]]) -> None:
        """Fill it with (value, word); what was chosen stays chosen where it still exists."""
        kept = self.currentData()
        was_blocked = self.blockSignals(True)
        self.clear()
        for value, word in options:
            self.addItem(word, value)
        self.set_value(kept)
        self.blockSignals(was_blocked)

    def set_value(self, value: object) -> None:
        """Show a value as chosen; nothing happens where it is not among the options."""
        for index in range(self.count()):
            if self.itemData(index) == value:
                self.setCurrentIndex(index)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page."""
        event.ignore()

    def showPopup(self) -> None:
        """The list is wide enough for its words, where the window is."""
        view = self.view()
        room = self.window().width() - self.mapTo(self.window(), self.rect().topLeft()).x()
        wanted = view.sizeHintForColumn(0) + px(32)
        view.setMinimumWidth(max(self.width(), min(wanted, room - px(8))))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own picture, words that end in dots where room is short, and a small arrow."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(control, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room - px(6)
        )
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        smooth(painter)
        pen = QPen(QColor(palette().ink_soft), px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = QPointF(self.width() - px(17), self.height() / 2 + px(1))
        painter.drawPolyline(
            QPolygonF(
                [
                    middle + QPointF(-px(4), -px(2)),
                    middle + QPointF(0, px(2)),
                    middle + QPointF(px(4), -px(2)),
                ]
            )
        )


class Tick(QCheckBox):
    """A tick box large enough to hit, with its word."""

    def __init__(self, text: str, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text.replace("&", ""))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_size(self, min_height=Shape.TARGET)

    def sizeHint(self) -> QSize:
        """Box, word and air."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + px(22) + px(10) + px(8)
        return QSize(width, max(px(Shape.TARGET), self.fontMetrics().height() + px(8)))

    def minimumSizeHint(self) -> QSize:
        """No smaller than the word."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        """The word can be pressed as well as the box."""
        return self.rect().contains(position)  # type: ignore[call-overload]

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, the tick, the word, the focus."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        size = px(22)
        box = QRectF(px(3), (self.height() - size) / 2, size, size)
        if self.isChecked():
            paint_ground(painter, box, px(5), colours.accent, colours.accent)
            paint_icon(painter, "check", box.adjusted(2, 2, -2, -2), colours.on_accent)
        else:
            fill = colours.card_hover if self.underMouse() else colours.raised
            paint_ground(painter, box, px(5), fill, colours.line)
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.ink_soft))
        painter.setFont(self.font())
        words = QRectF(self.rect()).adjusted(size + px(12), 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(words, flags, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), px(Shape.RADIUS_SMALL))


class NumberEdit(QSpinBox):
    """A whole number, typed or stepped with the arrow keys; the wheel leaves it alone."""

    def __init__(
        self,
        least: int,
        most: int,
        *,
        suffix: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setRange(least, most)
        self.setSuffix(suffix)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_size(self, min_height=Shape.CONTROL, max_width=160)
        self._keep_from_edge()

    def sizeHint(self) -> QSize:
        """As high as the other fields; Qt counts the edge of a spin box twice."""
        width = super().sizeHint().width() + px(_TEXT_EDGE)
        return QSize(width, max(px(Shape.CONTROL), self.fontMetrics().height() + px(8)))

    def minimumSizeHint(self) -> QSize:
        """No lower than that."""
        width = super().minimumSizeHint().width() + px(_TEXT_EDGE)
        return QSize(width, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another zoom, another edge."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._keep_from_edge()

    def _keep_from_edge(self) -> None:
        # The style sheet's padding does not reach the text of a spin box without buttons.
        self.lineEdit().setTextMargins(px(_TEXT_EDGE), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page."""
        event.ignore()
