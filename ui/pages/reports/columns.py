"""Choices beside the pages, or above them where there is no room beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.pages.reports.choices import WIDTH
from ui.theme.measures import lay_out, set_size

if TYPE_CHECKING:
    from ui.pages.reports.choices import Choices
    from ui.pages.reports.preview import Preview

SCROLL_BAR = 16
"""Room for a scroll bar beside the choices, at 100 %."""


class Columns(QWidget):
    """Side by side each part scrolls for itself; below each other both scroll together."""

    def __init__(self, choices: Choices, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._preview = preview
        self._is_narrow: bool | None = None
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        self._whole = _area("reports_scroll")
        outer.addWidget(self._whole)
        inner = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        lay_out(self._row, 12)
        self._side = _area("report_choices_scroll")
        self._side.setWidget(choices)
        self._row.addWidget(self._side)
        self._row.addWidget(preview, 1)
        self._whole.setWidget(inner)

    def arrange(self, *, is_narrow: bool) -> None:
        """Put the parts where there is room for them."""
        way = QBoxLayout.Direction
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._row.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
            self._choices.set_column(not is_narrow)
            self._preview.set_tall(is_narrow)
            width = WIDTH + SCROLL_BAR
            set_size(
                self._side,
                min_width=0 if is_narrow else width,
                max_width=4000 if is_narrow else width,
            )
        if is_narrow:
            self._side.setFixedHeight(self._choices.heightForWidth(self.width()))
        else:
            self._side.setMinimumHeight(0)
            self._side.setMaximumHeight(16777215)


def _area(name: str) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
