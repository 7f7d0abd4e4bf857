"""Verified copies of a library file, made while it is in use, thinned with age."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.library.faults import code_of
from desktop.support import atomic_files, paths
from models import clock
from models.engine import make_engine
from models.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.library.library import Library

INTERVAL = dt.timedelta(minutes=30)
_STAMP = "%Y-%m-%d %H%M%S"


def folder_for(path: Path) -> Path:
    """The folder of one library's copies: its name, and a mark of where it lies."""
    mark = hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:8]
    return paths.backup_folder() / f"{path.stem}-{mark}"


def back_up(library: Library) -> Path | None:
    """Make a verified copy of a library file and thin out the old ones.

    Returns None for a library on a server, whose copies are the server's.

    Raises:
        UserFacingError: `backup_failed` or `disk_full`; the library is untouched.
    """
    if library.is_server:
        return None
    now = clock.local_now()
    folder = folder_for(Path(library.location))
    target = folder / f"{now.strftime(_STAMP)}.praksisrum"
    copy_verified(Path(library.location), target)
    for old in superseded(sorted(folder.glob("????-??-?? ??????.praksisrum")), now):
        old.unlink(missing_ok=True)
    library.backup_at = clock.utc_now()
    return target


def copy_verified(source: Path, target: Path) -> None:
    """Copy a library with SQLite's own backup and check the copy before it counts.

    Raises:
        UserFacingError: `backup_failed` where the copy is not sound, or a write error.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise atomic_files.write_error(error, target) from error
    import sqlcipher3.dbapi2 as sqlcipher

    with atomic_files.written_whole(target) as temporary:
        try:
            _copy(source, temporary)
        except sqlcipher.Error as error:
            is_full = code_of(error) == "disk_full"
            code = "disk_full" if is_full else "backup_failed"
            raise UserFacingError(code, path=str(target)) from error
        if faults_of(temporary):
            raise UserFacingError("backup_failed", path=str(target))


def faults_of(path: Path, *, with_links: bool = True) -> tuple[str, ...]:
    """What SQLite's own checks find wrong in a file; empty where it is sound.

    Args:
        path: the file; it is only read.
        with_links: whether rows that point at nothing count too.
    """
    from sqlalchemy.exc import DatabaseError

    engine = make_engine(path, read_only=True)
    found: list[str] = []
    try:
        with engine.connect() as connection:
            for row in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
                if row[0] != "ok":
                    found.append(str(row[0]))
            if with_links and not found:
                for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
                    found.append(f"{row[0]}: {row[1]}")
    except DatabaseError as error:
        # Damage may be so bad that the check itself ends in an error.
        if code_of(error) not in ("file_damaged", "file_foreign"):
            raise
        found.append(str(error.orig))
    finally:
        engine.dispose()
    return tuple(found)


def superseded(copies: Iterable[Path], now: dt.datetime) -> tuple[Path, ...]:
    """Copies no longer needed.

    Kept are all of the last day, then the last of each day for a month, then the last of each
    week for a year.
    """
    kept: dict[Any, Path] = {}
    everything = list(copies)
    for copy in sorted(everything):
        try:
            made = dt.datetime.strptime(copy.stem, _STAMP).replace(tzinfo=now.tzinfo)
        except ValueError:
            # Not one of ours: whoever put it there may want it.
            kept[copy] = copy
            continue
        age = now - made
        if age <= dt.timedelta(days=1):
            slot: Any = copy.stem
        elif age <= dt.timedelta(days=31):
            slot = made.date()
        elif age <= dt.timedelta(days=365):
            slot = made.isocalendar()[:2]
        else:
            continue
        kept[slot] = copy
    staying = set(kept.values())
    return tuple(copy for copy in everything if copy not in staying)


def _copy(source: Path, target: Path) -> None:
    reading = make_engine(source, read_only=True)
    writing = make_engine(target)
    try:
        with (
            contextlib.closing(reading.raw_connection()) as old,
            contextlib.closing(writing.raw_connection()) as new,
        ):
            old.driver_connection.backup(new.driver_connection)
    finally:
        reading.dispose()
        writing.dispose()
