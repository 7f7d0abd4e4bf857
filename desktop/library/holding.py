"""One writer for a library file: who holds it is written beside it."""

from __future__ import annotations

import contextlib
import getpass
import json
import logging
import platform
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from models import clock
from models.frozen import frozen

if TYPE_CHECKING:
    from filelock import BaseFileLock

_log = logging.getLogger(__name__)


@frozen
class Holder:
    """Who writes in a library now; `since` is local time as `HH:MM` after a date."""

    user: str
    machine: str
    since: str


class Hold:
    """The lock on one library file; freed by the system when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        from filelock import FileLock

        self._note = path.with_name(f".{path.name}.holder")
        self._lock: BaseFileLock = FileLock(path.with_name(f".{path.name}.lock"))

    def take(self) -> bool:
        """Take the library for writing; False where somebody has it, or nothing can be written."""
        from filelock import Timeout

        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError:
            _log.info("no lock can be written beside the library")
            return False
        now = clock.local_now()
        holder = Holder(_user_name(), platform.node(), f"{now:%Y-%m-%d %H:%M}")
        try:
            self._note.write_text(json.dumps(asdict(holder)), "utf-8")
        except OSError:
            _log.info("who holds the library could not be noted")
        return True

    def holder(self) -> Holder | None:
        """Who has it now, as far as they noted it; None where nobody does.

        A note whose writer ended suddenly stays behind, so it counts only while the lock is held.
        """
        if not self._note.exists() or self._is_free():
            return None
        try:
            return Holder(**json.loads(self._note.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def release(self) -> None:
        """Give the library free, and leave nothing beside it."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                self._note.unlink(missing_ok=True)
            with contextlib.suppress(OSError):
                # While it is held: who waits for it sees that the file is another one by now.
                Path(self._lock.lock_file).unlink(missing_ok=True)
            self._lock.release()

    def _is_free(self) -> bool:
        from filelock import Timeout

        if self._lock.is_locked or not Path(self._lock.lock_file).exists():
            return not self._lock.is_locked
        try:
            self._lock.acquire(timeout=0)
        except (Timeout, OSError):
            return False
        self._lock.release()
        return True


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"
