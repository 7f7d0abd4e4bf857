"""Let what is under way finish and be painted; for the tour and for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

TICK_MS = 30
QUIET_TICKS = 3
"""So many quiet ticks in a row count as everything being done."""


def settle(is_busy: Callable[[], bool]) -> None:
    """Run the event loop until nothing is busy any more."""
    loop = QEventLoop()
    quiet = 0
    while quiet < QUIET_TICKS:
        QTimer.singleShot(TICK_MS, loop.quit)
        loop.exec()
        quiet = 0 if is_busy() else quiet + 1
