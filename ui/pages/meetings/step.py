"""One step of a meeting: what it needs in the middle, the one thing to press at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from models.meetings.detail_rows import MeetingDetail
    from ui.pages.acts import MeetingContext


class Step(QWidget):
    """A scrolling body over a fixed row of buttons.

    Attributes:
        context: what the step works with.
        content: the layout to fill.
        footer: the row of buttons; what goes on stands at the right.
    """

    def __init__(
        self,
        context: MeetingContext,
        *,
        name: str,
        scrolls: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.context = context
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        self.content = QVBoxLayout()
        if scrolls:
            lay_out(self.content, 16, (0, 4, 16, 16))
            outer.addWidget(scrolling(self.content, f"{name}_scroll"), 1)
        else:
            lay_out(self.content, 16)
            outer.addLayout(self.content, 1)
        outer.addWidget(texts.hairline())
        self.footer = QHBoxLayout()
        lay_out(self.footer, 8, (0, 12, 0, 0))
        outer.addLayout(self.footer)

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show the meeting as it is now."""
        raise NotImplementedError
