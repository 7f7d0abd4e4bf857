"""Saving while typing: a draft within a second, one operation on leaving or after a pause.

A text that breaks a rule stays a draft beside its message: the owner then calls `refuse`, and
`confirm` once the operation went through.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

DRAFT_MS = 700
"""From the first unsaved key to the draft; never pushed back by further keys."""

PAUSE_MS = 5000
"""A pause in typing after which the text is committed without leaving the field."""


class Drafts(Protocol):
    """Where drafts are kept, e.g. `ui.adapters.drafts.LibraryDrafts`."""

    def save(self, field: str, text: str) -> None:
        """Keep the text of a field."""

    def discard(self, field: str) -> None:
        """The field's text is saved or given up."""


class Autosave(QObject):
    """The state of one text field between what is stored and what is typed.

    `committed` carries the text that is to be saved by one operation; `edited` tells that
    something is typed that is not saved yet; `stored_changed` carries what is stored now.
    """

    committed = Signal(str)
    stored_changed = Signal(str)
    edited = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts: Drafts | None = None
        self._field = ""
        self._stored = ""
        self._text = ""
        self._sent: str | None = None
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._draft_timer.timeout.connect(self.save_draft)
        self._pause_timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause_timer.timeout.connect(self.commit_now)

    @property
    def is_dirty(self) -> bool:
        """Something is typed that is not stored."""
        return self._text != self._stored

    @property
    def stored(self) -> str:
        """The text as it is stored."""
        return self._stored

    def keep_drafts_in(self, drafts: Drafts, field: str) -> None:
        """Keep drafts under the name `field`, e.g. `meeting/<id>/notes`."""
        self._drafts = drafts
        self._field = field

    def note_stored(self, text: str) -> bool:
        """What is stored now; False where the typed text differs and has to stay in the field."""
        was_dirty = self.is_dirty
        self._store(text)
        if was_dirty and self._text != text:
            return False
        self._text = text
        self._stop()
        return True

    def note_typed(self, text: str) -> None:
        """A key changed the text."""
        if text == self._text:
            return
        self._text = text
        if not self.is_dirty:
            self._stop()
            self._discard_draft()
            return
        self.edited.emit()
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._pause_timer.start()

    def save_draft(self) -> None:
        """Write the draft now."""
        self._draft_timer.stop()
        if self._drafts is not None and self.is_dirty:
            self._drafts.save(self._field, self._text)

    def commit_now(self) -> None:
        """Ask for the text to be saved, where it is not and has not been asked for."""
        self._pause_timer.stop()
        if self.is_dirty and self._sent != self._text:
            self.save_draft()
            self._sent = self._text
            self.committed.emit(self._text)

    def confirm(self, text: str | None = None) -> None:
        """The operation went through; `text` is what is stored where the rules trimmed it."""
        sent, self._sent = self._sent, None
        if sent is None:
            return
        if self._text == sent:
            self._text = text if text is not None else sent
        self._store(text if text is not None else sent)
        if not self.is_dirty:
            self._stop()
            self._discard_draft()

    def refuse(self) -> None:
        """The operation was refused: the text stays a draft and is sent again when it changes."""
        self.save_draft()

    def allow_again(self) -> None:
        """The world failed, not the text: leaving the field sends it once more."""
        self._sent = None

    def _store(self, text: str) -> None:
        if text != self._stored:
            self._stored = text
            self.stored_changed.emit(text)

    def _stop(self) -> None:
        self._draft_timer.stop()
        self._pause_timer.stop()

    def _discard_draft(self) -> None:
        if self._drafts is not None:
            self._drafts.discard(self._field)
