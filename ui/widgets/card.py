"""A soft surface that holds what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.measures import lay_out
from ui.widgets.texts import subheading


class Card(QFrame):
    """A card with an optional heading, actions at its right, and a body below.

    Attributes:
        body: the vertical layout to fill.
    """

    def __init__(self, heading: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setObjectName(name)
        if heading:
            self.setAccessibleName(heading)
        self.body = QVBoxLayout(self)
        lay_out(self.body, 8, (20, 16, 20, 18))
        self._heading_row = QHBoxLayout()
        lay_out(self._heading_row, 8)
        self._heading = subheading(heading)
        self._heading_row.addWidget(self._heading, 1)
        if heading:
            self.body.addLayout(self._heading_row)

    def set_heading(self, text: str) -> None:
        """Another heading; only for a card made with one."""
        self._heading.setText(text)
        self.setAccessibleName(text)

    def add_action(self, widget: QWidget) -> None:
        """A small action at the right of the heading."""
        self._heading_row.addWidget(widget)
