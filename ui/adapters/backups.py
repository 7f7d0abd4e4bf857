"""Verified copies of the open library: every half hour in which something changed, and at the end.

The copies are made in a worker; one that fails is told once, calmly, and tried again next time.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.library import backup
from models.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.library.jobs import Jobs
    from desktop.library.library import Library

_log = logging.getLogger(__name__)


class Backups(QObject):
    """Keeps copies of one open library as long as it is open."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        made: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Start the clock.

        Args:
            library: the open library.
            jobs: its jobs.
            made: told after each copy, to show its time.
            failed: told why a copy could not be made.
        """
        super().__init__()
        self._library = library
        self._jobs = jobs
        self._made = made
        self._failed = failed
        self._timer = QTimer(self)
        self._timer.setInterval(int(backup.INTERVAL.total_seconds() * 1000))
        self._timer.timeout.connect(self.back_up_changes)
        self._timer.start()

    def back_up_changes(self) -> None:
        """Make a copy in a worker, if something changed since the last one."""
        if self._is_due():
            self._jobs.run(
                lambda _progress, _token: backup.back_up(self._library),
                then=lambda _path: self._made(),
                failed=self._failed,
            )

    def finish(self) -> None:
        """Stop the clock and make the last copy, now that nobody waits for the window."""
        self._timer.stop()
        if not self._is_due():
            return
        try:
            backup.back_up(self._library)
        except UserFacingError as error:
            _log.info("the last backup could not be made: %s", error.code)

    def _is_due(self) -> bool:
        status = self._library.status()
        if self._library.is_server or self._library.is_read_only or status.saved_at is None:
            return False
        return status.backup_at is None or status.saved_at > status.backup_at
