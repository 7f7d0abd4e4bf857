"""Text on a page: headings, the sentence under them, body text and hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QResizeEvent

COLUMN_CHARACTERS = 75
"""How many characters a line of running text has at most, on the average."""

_SAMPLE = "vi prøver en ting ad gangen og ser hvad der sker på gården"


def title(text: str, parent: QWidget | None = None) -> QLabel:
    """The one heading of a page."""
    return _label(text, "title", parent)


def heading(text: str, parent: QWidget | None = None) -> QLabel:
    """The heading of a part of a page."""
    return _label(text, "heading", parent)


def subheading(text: str, parent: QWidget | None = None) -> QLabel:
    """The heading of a card or a group of fields."""
    return _label(text, "subheading", parent)


def lead(text: str, parent: QWidget | None = None) -> QLabel:
    """The one sentence that says what a page is for."""
    return _label(text, "lead", parent, narrow=True)


def body(text: str, parent: QWidget | None = None) -> QLabel:
    """Running text, never wider than about 75 characters."""
    return _label(text, "body", parent, narrow=True)


def strong(text: str, parent: QWidget | None = None) -> QLabel:
    """Body text that carries weight, such as a title in a list."""
    return _label(text, "strong", parent, narrow=True)


def soft(text: str, parent: QWidget | None = None) -> QLabel:
    """Body text that stands back."""
    return _label(text, "soft", parent, narrow=True)


def small(text: str, parent: QWidget | None = None) -> QLabel:
    """A hint or a caption."""
    return _label(text, "small", parent, narrow=True)


def hairline(parent: QWidget | None = None) -> QFrame:
    """A thin divider."""
    line = QFrame(parent)
    line.setProperty("look", "hairline")
    line.setFixedHeight(1)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def set_look(widget: QWidget, **properties: object) -> None:
    """Change what the style sheet looks at (`look`, `type`, `tone`, `wrong`) and restyle."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def _label(text: str, step: str, parent: QWidget | None, *, narrow: bool = False) -> QLabel:
    return Text(text, step, parent, is_narrow=narrow)


class Text(QLabel):
    """Plain text that wraps; a narrow one never runs wider than a column is read with ease.

    The label itself takes the whole width, so that texts of any length begin at the same edge.
    """

    def __init__(
        self, text: str, step: str, parent: QWidget | None = None, *, is_narrow: bool = False
    ) -> None:
        super().__init__(text, parent)
        self._is_narrow = is_narrow
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", step)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def heightForWidth(self, width: int) -> int:
        """The height of the text in its column."""
        margin = self.contentsMargins().right()
        return super().heightForWidth(width - self._spare(width) + margin)

    def sizeHint(self) -> QSize:
        """The size of the text in its column, whatever room is left beside it."""
        margin = self.contentsMargins().right()
        if not margin:
            return super().sizeHint()
        width = column_width(self.font())
        return QSize(width, super().heightForWidth(width + margin))

    def minimumSizeHint(self) -> QSize:
        """One line; the height it needs follows from its width (`heightForWidth`).

        Qt's own least height is that of the text wrapped in its least width, and would let every
        page scroll into emptiness.
        """
        width = super().minimumSizeHint().width() - self.contentsMargins().right()
        return QSize(width, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room beyond the column empty."""
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, self._spare(event.size().width()), 0)

    def _spare(self, width: int) -> int:
        return max(width - column_width(self.font()), 0) if self._is_narrow else 0


def column_width(font: QFont) -> int:
    """How wide a column of about 75 characters of Danish is in a font, in pixels."""
    # A layout asks for the height of each text some thirty times.
    key = font.key()
    if key not in _column_widths:
        sample = QFontMetrics(font).horizontalAdvance(_SAMPLE)
        _column_widths[key] = round(sample * COLUMN_CHARACTERS / len(_SAMPLE))
    return _column_widths[key]


_column_widths: dict[str, int] = {}
