"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
import time
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATIENCE_SECONDS = 2.5


@contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """A temporary file beside `target` that takes its place when the block ends well.

    Raises:
        UserFacingError: `disk_full`, `folder_missing` or `write_failed`; the target is untouched.
    """
    try:
        handle, name = tempfile.mkstemp(
            prefix=f".{target.name[:40]}.", suffix=target.suffix, dir=target.parent
        )
        os.close(handle)
    except OSError as error:
        raise write_error(error, target) from error
    temporary = Path(name)
    try:
        yield temporary
        # mkstemp makes private files; a document is as readable as the user's others.
        temporary.chmod(_mode_for(target))
        _replace(temporary, target)
    except OSError as error:
        raise write_error(error, target) from error
    finally:
        temporary.unlink(missing_ok=True)


def write_bytes(target: Path, content: bytes) -> None:
    """Write a file whole; UserFacingError as `written_whole`."""
    with written_whole(target) as temporary:
        temporary.write_bytes(content)


def write_error(error: OSError, target: Path) -> UserFacingError:
    """The world's fault, in a code: which one of the usual it is."""
    if error.errno == errno.ENOSPC:
        return UserFacingError("disk_full", path=str(target))
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return UserFacingError("folder_missing", path=str(target.parent))
    return UserFacingError("write_failed", path=str(target))


def _mode_for(target: Path) -> int:
    """The rights of the file that is replaced, or those of any new file."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except OSError:
        return 0o666 & ~_umask()


@cache
def _umask() -> int:
    # It can only be read by setting it, which concerns every thread: so once.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _replace(source: Path, target: Path) -> None:
    """Rename, patiently: on Windows a virus scanner may hold the file for a moment."""
    until = time.monotonic() + _PATIENCE_SECONDS
    pause = 0.05
    while True:
        try:
            source.replace(target)
            return
        except PermissionError:
            if target.is_dir() or time.monotonic() + pause > until:
                raise
            time.sleep(pause)
            pause *= 2
