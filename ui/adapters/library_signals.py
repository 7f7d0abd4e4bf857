"""Changes of the library as a Qt signal in the thread of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.library.library import Changes, Library


class LibrarySignals(QObject):
    """Tells `changed` after each write, with what kinds of rows changed.

    Args:
        library: whose changes.
        deliver: posts a callable into the window's thread (`ui.adapters.delivery.Delivery`).
        parent: owner.
    """

    changed = Signal(object)

    def __init__(
        self,
        library: Library,
        deliver: Callable[[Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self._unsubscribe: Callable[[], None] | None = library.subscribe(self._on_library_changed)

    def close(self) -> None:
        """Listen no more."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def _on_library_changed(self, changes: Changes) -> None:
        # Called in the writing thread.
        self._deliver(lambda: self.changed.emit(changes))
