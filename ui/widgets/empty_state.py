"""An empty page that teaches: what belongs here, an example, the button that begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme.current import palette, px
from ui.theme.measures import lay_out
from ui.widgets.texts import body, heading, small

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from ui.widgets.buttons import Button


class EmptyState(QWidget):
    """A picture, a heading, what belongs here, an example in quotes, and a button.

    Args:
        icon_name: an icon of `resources/icons`.
        title: what is not here yet, as a friendly sentence.
        text: what belongs here and what it is good for.
        example: a real example, or empty.
        action: the button that begins, or None.
        name: the object name.
        parent: the widget it lives in.
    """

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        *,
        example: str = "",
        action: Button | None = None,
        name: str = "empty_state",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setObjectName(name)
        self.setAccessibleName(title)
        layout = QVBoxLayout(self)
        lay_out(layout, 8, (0, 24, 0, 24))
        self._picture = QLabel()
        self._draw()
        layout.addWidget(self._picture)
        layout.addWidget(heading(title))
        layout.addWidget(body(text))
        if example:
            layout.addWidget(small(example))
        if action is not None:
            layout.addSpacing(px(8))
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, px(40), palette().accent))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange:
            self._draw()
