"""How much of what was set aside is used: a bar whose words stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.current import palette, px
from ui.theme.measures import set_size
from ui.widgets.painting import paint_ground, smooth

_LONGEST = 420
"""Longer bars are no easier to read; at 100 %."""


class UseBar(QWidget):
    """A track as long as what was set aside, filled with what is used.

    Use beyond the plan goes on behind a stroke. The bar says nothing its words do not say, so it
    is not read aloud.
    """

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._planned = 0
        self._used = 0
        set_size(self, height=12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_use(self, planned: int, used: int) -> None:
        """Show two amounts of the same unit."""
        self._planned = planned
        self._used = used
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, filling, and the stroke at the plan where more is used."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect()).adjusted(0.5, px(1), -0.5, -px(1))
        rect.setWidth(min(rect.width(), px(_LONGEST)))
        radius = rect.height() / 2
        paint_ground(painter, rect, radius, colours.card_hover, colours.line)
        whole = max(self._planned, self._used)
        if not whole or not self._used:
            return
        filled = QRectF(rect)
        filled.setWidth(max(rect.width() * self._used / whole, rect.height()))
        paint_ground(painter, filled, radius, colours.accent)
        if self._used > self._planned > 0:
            place = rect.left() + rect.width() * self._planned / whole
            painter.setPen(QPen(QColor(colours.paper), px(3)))
            painter.drawLine(round(place), 0, round(place), self.height())
