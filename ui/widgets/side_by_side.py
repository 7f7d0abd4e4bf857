"""Parts side by side, or under each other where there is no room beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme.current import px
from ui.theme.measures import lay_out

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class SideBySide(QWidget):
    """A row that becomes a column in a narrow room.

    Args:
        least: the width at 100 % from which the parts stand side by side; more than they need.
        gap: between them, at 100 %.
        name: the object name.
        parent: the widget it lives in.
    """

    def __init__(
        self, least: int, gap: int = 24, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._least = least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        lay_out(self._row, gap)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def is_stacked(self) -> bool:
        """Whether the parts stand under each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def add(self, part: QWidget, stretch: int = 1) -> None:
        """Put a part at the end."""
        self._row.addWidget(part, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps the other direction."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if event.size().width() >= px(self._least) else way.TopToBottom
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
