"""A part of the page: what it is for at the left, where it stands, and its content beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.trials.layout import at_top
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.side_by_side import SideBySide
from ui.widgets.status_mark import Status, StatusMark


class Section(SideBySide):
    """Heading, sentence and state beside the content.

    Args:
        name: the object name.
        heading: what the part is called.
        lead: what belongs here.
        content: what is written.
    """

    def __init__(self, name: str, heading: str, lead: str, content: QWidget) -> None:
        super().__init__(820, 32, name=name)
        words = QWidget()
        column = QVBoxLayout(words)
        lay_out(column, 6)
        column.addWidget(texts.heading(heading))
        self.mark = StatusMark(name=f"{name}_state")
        column.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(texts.small(lead))
        column.addStretch(1)
        self.add(words, 2)
        self.add(at_top(content), 5)
        self.setAccessibleName(heading)

    def show_state(self, status: Status, word: str) -> None:
        """Say where it stands."""
        self.mark.show_status(status, word)
