"""Results of other threads, handed over to the thread of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Delivery(QObject):
    """Posts callables into the thread it was made in, in the order they came.

    Give it to `Jobs(deliver=...)`. After `close` everything that still comes is dropped: its
    window is gone.
    """

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = True
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def __call__(self, callback: Callable[[], None]) -> None:
        """Run `callback` in the window's thread as soon as it is free; from any thread."""
        if self._is_open:
            self._posted.emit(callback)

    def close(self) -> None:
        """Drop whatever comes from now on."""
        self._is_open = False

    def _on_posted(self, callback: Callable[[], None]) -> None:
        if self._is_open:
            callback()
