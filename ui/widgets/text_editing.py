"""Text fields that save by themselves: one line, and several that grow with their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.theme.current import px
from ui.theme.measures import set_size
from ui.theme.theme import Shape
from ui.widgets.autosave import Autosave, Drafts

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent


class AutosaveLine(QLineEdit):
    """One line of text that commits on leaving, on Enter and after a pause.

    `committed` carries the text to save.
    """

    committed = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        set_size(self, min_height=Shape.CONTROL)
        self.autosave = Autosave(self)
        self.autosave.committed.connect(self.committed)
        self.textEdited.connect(self.autosave.note_typed)
        self.returnPressed.connect(self.autosave.commit_now)

    def show_text(self, text: str) -> None:
        """The stored text; what somebody is typing stays."""
        if self.autosave.note_stored(text) and self.text() != text:
            self.setText(text)

    def show_draft(self, text: str) -> None:
        """A draft of an earlier time, not stored yet."""
        self.setText(text)
        self.autosave.note_typed(text)

    def keep_drafts_in(self, drafts: Drafts, field: str) -> None:
        """Keep drafts under the name `field`."""
        self.autosave.keep_drafts_in(drafts, field)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field commits, going to a pop-up menu does not."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.autosave.commit_now()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page commits."""
        self.autosave.commit_now()
        super().hideEvent(event)


class AutosaveText(QPlainTextEdit):
    """Several lines that grow with their text; Tab leaves, Ctrl+Enter commits.

    `committed` carries the text to save.

    Args:
        placeholder: an example shown while it is empty.
        min_lines: lines shown when empty.
        max_lines: lines after which it scrolls.
        parent: the widget it lives in.
    """

    committed = Signal(str)

    def __init__(
        self,
        placeholder: str = "",
        *,
        min_lines: int = 3,
        max_lines: int = 14,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._min_lines = min_lines
        self._max_lines = max_lines
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.autosave = Autosave(self)
        self.autosave.committed.connect(self.committed)
        self.textChanged.connect(self._on_text_changed)
        self._fit_height()

    def show_text(self, text: str) -> None:
        """The stored text; what somebody is typing stays."""
        if self.autosave.note_stored(text) and self.toPlainText() != text:
            self.setPlainText(text)

    def show_draft(self, text: str) -> None:
        """A draft of an earlier time, not stored yet."""
        self.setPlainText(text)

    def keep_drafts_in(self, drafts: Drafts, field: str) -> None:
        """Keep drafts under the name `field`."""
        self.autosave.keep_drafts_in(drafts, field)

    def _on_text_changed(self) -> None:
        self.autosave.note_typed(self.toPlainText())
        self._fit_height()

    def _fit_height(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = self._shown_lines()
        lines = min(max(lines, self._min_lines), self._max_lines)
        margin = round(self.document().documentMargin() * 2) + px(12)
        self.setFixedHeight(max(lines * line + margin, px(Shape.CONTROL)))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded
            if self._shown_lines() > self._max_lines
            else policy.ScrollBarAlwaysOff
        )

    def _shown_lines(self) -> int:
        """Lines on screen, wrapped ones counted as they show; stops counting at the maximum."""
        count = 0
        block = self.document().firstBlock()
        while block.isValid() and count <= self._max_lines:
            layout = block.layout()
            count += max(layout.lineCount() if layout is not None else 1, 1)
            block = block.next()
        return count

    def sizeHint(self) -> QSize:
        """As high as its text."""
        return QSize(px(320), self.height())

    def changeEvent(self, event: QEvent) -> None:
        """A new font needs a new height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the text anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter commits; everything else is Qt's."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.autosave.commit_now()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field commits, going to a pop-up menu does not."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.autosave.commit_now()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page commits."""
        self.autosave.commit_now()
        super().hideEvent(event)
