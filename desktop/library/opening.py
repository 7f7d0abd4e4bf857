"""Making and opening libraries; a file is looked at before anything is written to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import sqlalchemy as sa

from desktop.library import header, operators
from desktop.library.faults import told_kindly
from desktop.library.holding import Hold
from desktop.library.library import Library
from models import clock
from models.engine import APPLICATION_ID, is_server_url, make_engine
from models.errors import UserFacingError
from models.journal import guard
from models.library_tables import LibraryInfo
from models.schema import METADATA, REVISION, SCHEMA_NUMBER
from models.unit_of_work import Copy

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.engine import Connection, Engine

SUFFIX = ".praksisrum"

_INFO = LibraryInfo.__table__
_REVISIONS = sa.table("alembic_version", sa.column("version_num"))


def create_library(location: str | Path) -> Library:
    """A new, empty library, open for writing.

    Raises:
        UserFacingError: `library_exists`, `folder_missing`, `write_failed`, `disk_full`,
            `server_away`; nothing is left behind.
    """
    if is_server_url(str(location)):
        return _create_on_server(str(location))
    path = Path(location)
    if path.exists():
        raise UserFacingError("library_exists", path=str(path))
    if not path.parent.is_dir():
        raise UserFacingError("folder_missing", path=str(path.parent))
    hold = _take(path)
    engine = make_engine(path)
    try:
        with told_kindly(str(path)), engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_NUMBER}")
            copy = _make_schema(connection)
            connection.commit()
    except BaseException:
        engine.dispose()
        path.unlink(missing_ok=True)
        hold.release()
        raise
    guard.install(engine)
    return Library(engine, str(path), copy, hold)


def discard_library(library: Library) -> None:
    """Take back a library that was made a moment ago and could not be filled."""
    if library.is_server:
        with told_kindly(library.location), library.engine.begin() as connection:
            METADATA.drop_all(connection)
            connection.exec_driver_sql("DROP TABLE alembic_version")
    else:
        library.engine.dispose()
        Path(library.location).unlink(missing_ok=True)
    library.close()


def open_library(location: str | Path, *, for_writing: bool = True) -> Library:
    """An existing library.

    Where somebody else writes in it, or the medium cannot be written, it opens read-only and says
    who holds it. An older library is brought up to date first, also for reading.

    Raises:
        UserFacingError: `library_missing`, `file_empty`, `file_foreign`, `file_newer`,
            `file_damaged`, `file_unreadable`, `library_older`, `server_away`, `server_refused`,
            `server_without_library`; the file is byte for byte as before.
    """
    if is_server_url(str(location)):
        return _open_on_server(str(location), for_writing)
    path = Path(location)
    number = header.read_schema_number(path, SCHEMA_NUMBER)
    copy = _look_inside(path)
    hold = Hold(path)
    is_older = number < SCHEMA_NUMBER
    if not is_older and copy.revision != REVISION:
        raise UserFacingError("file_damaged", path=str(path))
    may_write = (for_writing or is_older) and _is_writable(path) and hold.take()
    if is_older:
        if not may_write:
            raise UserFacingError("library_older", path=str(path))
        try:
            copy = _brought_up_to_date(path, copy)
        except BaseException:
            hold.release()
            raise
        if not for_writing:
            hold.release()
    if not (for_writing and may_write):
        engine = make_engine(path, read_only=True)
        guard.install(engine)
        return Library(engine, str(path), copy, holder=hold.holder(), is_read_only=True)
    engine = make_engine(path, may_create=False)
    guard.install(engine)
    return Library(engine, str(path), copy, hold)


def _brought_up_to_date(path: Path, copy: Copy) -> Copy:
    from desktop.library import migrating

    with told_kindly(str(path)):
        migrating.upgrade_file(path)
    return Copy(copy.origin, REVISION)


def note_audit(location: str, verb: str, kind: str = "", object_id: UUID | None = None) -> None:
    """Note in the audit log what a command handed out, also while somebody else holds the library.

    One line more disturbs nobody's work, so no hold is needed. Where the medium cannot be written
    nothing can be noted.

    Raises:
        UserFacingError: `library_busy`, `disk_full`, `server_away`.
    """
    shown = _shown(location) if is_server_url(location) else location
    if not is_server_url(location) and not _is_writable(Path(location)):
        return
    engine = make_engine(location, may_create=False)
    try:
        with told_kindly(shown):
            operators.write_audit(engine, None, verb, kind, object_id)
    finally:
        engine.dispose()


def _take(path: Path) -> Hold:
    hold = Hold(path)
    if not hold.take():
        raise UserFacingError("write_failed", path=str(path))
    return hold


def _is_writable(path: Path) -> bool:
    import os

    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _look_inside(path: Path) -> Copy:
    """Read what the file says of itself, without a pragma that writes."""
    has_hot_journal = path.with_name(path.name + "-journal").exists()
    # A write that was cut off can only be put right by opening the file for writing.
    must_repair = has_hot_journal and _is_writable(path)
    engine = make_engine(path, read_only=not must_repair, may_create=False)
    try:
        with told_kindly(str(path)), engine.connect() as connection:
            return _read_copy(connection, str(path))
    except (sa.exc.DatabaseError, ValueError, TypeError, LookupError, AttributeError) as error:
        # The header was right; what it promises is not there, or no value of its kind.
        raise UserFacingError("file_damaged", path=str(path)) from error
    finally:
        engine.dispose()


def _read_copy(connection: Connection, shown: str) -> Copy:
    origin = connection.scalar(sa.select(_INFO.c.origin))
    revision = connection.scalar(sa.select(_REVISIONS.c.version_num))
    if origin is None or revision is None:
        raise UserFacingError("file_damaged", path=shown)
    return Copy(origin, revision)


def _make_schema(connection: Connection) -> Copy:
    """Every table at the newest revision; the migrations lead to the same (a test compares)."""
    METADATA.create_all(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute(_REVISIONS.insert(), {"version_num": REVISION})
    copy = Copy(uuid4(), REVISION)
    connection.execute(
        _INFO.insert(), {"id": 1, "origin": copy.origin, "created_at": clock.utc_now()}
    )
    return copy


def _create_on_server(url: str) -> Library:
    engine = make_engine(url)
    try:
        with told_kindly(_shown(url)), engine.connect() as connection:
            if sa.inspect(connection).has_table(_INFO.name):
                raise UserFacingError("library_exists", path=_shown(url))
            copy = _make_schema(connection)
            connection.commit()
    except BaseException:
        engine.dispose()
        raise
    return _on_server(engine, url, copy)


def _open_on_server(url: str, for_writing: bool) -> Library:
    engine = make_engine(url, read_only=not for_writing)
    try:
        with told_kindly(_shown(url)), engine.connect() as connection:
            if not sa.inspect(connection).has_table(_INFO.name):
                raise UserFacingError("server_without_library", path=_shown(url))
            copy = _read_copy(connection, _shown(url))
        if copy.revision != REVISION:
            from desktop.library import migrating

            with told_kindly(_shown(url)):
                migrating.upgrade_server(make_engine(url), copy.revision, _shown(url))
            copy = Copy(copy.origin, REVISION)
    except BaseException:
        engine.dispose()
        raise
    return _on_server(engine, url, copy, is_read_only=not for_writing)


def _on_server(engine: Engine, url: str, copy: Copy, *, is_read_only: bool = False) -> Library:
    guard.install(engine)
    return Library(engine, _shown(url), copy, is_read_only=is_read_only)


def _shown(url: str) -> str:
    return sa.make_url(url).render_as_string(hide_password=True)
