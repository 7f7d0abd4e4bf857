"""Choosing one of a few: words side by side, one Tab stop, arrows within."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from ui.icons import paint_icon
from ui.theme.current import palette, px
from ui.theme.measures import set_size
from ui.theme.theme import Shape
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.painting import paint_focus_ring, paint_ground, smooth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class SegmentedChoice(QWidget):
    """A few answers side by side, at most one of them chosen; wraps where room is short.

    `chosen` carries the value a person chose.

    Args:
        options: (value, word) or (value, word, icon name) for each answer.
        name: the object name.
        spoken: what is being chosen, for those who listen.
        parent: the widget it lives in.
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[Any, str] | tuple[Any, str, str]],
        *,
        name: str = "",
        spoken: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        layout = FlowLayout(self, gap=6)
        self._group = QButtonGroup(self)
        self._values: list[Any] = []
        for option in options:
            segment = Segment(option[1], option[2] if len(option) > 2 else "", self)
            segment.setObjectName(f"{name}_{option[0]}")
            self._group.addButton(segment, len(self._values))
            self._values.append(option[0])
            layout.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(spoken)
        self._group.idClicked.connect(self._on_group_id_clicked)

    @property
    def value(self) -> Any:
        """The chosen value, None where nothing is chosen."""
        chosen = self._group.checkedId()
        return self._values[chosen] if chosen >= 0 else None

    def set_value(self, value: Any) -> None:
        """Show a value as chosen without telling `chosen`; None clears."""
        if value is None:
            self._group.setExclusive(False)
            for segment in self._group.buttons():
                segment.setChecked(False)
            self._group.setExclusive(True)
            return
        self._group.button(self._values.index(value)).setChecked(True)

    def setAccessibleName(self, name: str) -> None:
        """What is being chosen; every answer says it too."""
        super().setAccessibleName(name)
        for segment in self.findChildren(Segment):
            segment.setAccessibleDescription(name)

    def _on_group_id_clicked(self, index: int) -> None:
        self.chosen.emit(self._values[index])


class Segment(QRadioButton):
    """One answer: a rounded field with a word; the chosen one has a tick as well as a colour."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_size(self, min_height=Shape.CONTROL)

    def sizeHint(self) -> QSize:
        """The word, the mark before it, and air."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + px(14) * 2 + px(22)
        return QSize(width, max(px(Shape.CONTROL), metrics.height() + px(10)))

    def minimumSizeHint(self) -> QSize:
        """No smaller than the word."""
        return self.sizeHint()

    def hitButton(self, position: Any) -> bool:
        """The whole field can be pressed."""
        return self.rect().contains(position)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, mark, word, focus."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        radius = px(Shape.RADIUS_SMALL)
        if self.isChecked():
            paint_ground(painter, rect, radius, colours.accent_soft, colours.accent)
        else:
            fill = colours.card_hover if self.underMouse() else colours.raised
            paint_ground(painter, rect, radius, fill, colours.line)
        ink = colours.accent if self.isChecked() else colours.ink_soft
        mark = QRectF(px(12), (rect.height() - px(18)) / 2, px(18), px(18))
        if self.isChecked():
            paint_icon(painter, "check", mark, ink)
        elif self._icon_name:
            paint_icon(painter, self._icon_name, mark, ink)
        else:
            painter.setPen(QColor(colours.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(mark.adjusted(px(3), px(3), -px(3), -px(3)))
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.ink_soft))
        painter.setFont(self.font())
        words = rect.adjusted(px(36), 0, -px(8), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius)
