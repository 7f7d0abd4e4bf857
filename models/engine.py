"""Engines: the only dialect-specific code of the program.

SQLite goes through `sqlcipher3`, with and without a key; the order of its pragmas is the recipe of
SAFETY.md, section 2. PostgreSQL goes through psycopg 3.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine

APPLICATION_ID = 0x50525352
BUSY_SECONDS = 5.0

_PRAGMAS = (
    "foreign_keys=on",
    "secure_delete=on",
    "trusted_schema=off",
    "cell_size_check=on",
    "mmap_size=0",
)
_WRITING_PRAGMAS = ("journal_mode=delete", "synchronous=extra")


def is_server_url(location: str) -> bool:
    """Whether a library's location is a server and not a file."""
    return location.startswith(("postgresql://", "postgresql+psycopg://"))


def make_engine(
    url: str | Path,
    key: bytes | None = None,
    *,
    read_only: bool = False,
    may_create: bool = True,
) -> Engine:
    """An engine on one library.

    Args:
        url: a file's path, or a `postgresql://` URL.
        key: 32 raw bytes for an encrypted file; None for a plain one. Not for servers.
        read_only: nothing is written, not even by a pragma.
        may_create: whether a file that is not there is made; False for a library that was there,
            so that a lost disk never looks like an empty library.

    Raises:
        ValueError: a key of another length, or a key for a server.
    """
    if key is not None and len(key) != 32:
        raise ValueError("a key has 32 bytes")
    if isinstance(url, str) and is_server_url(url):
        if key is not None:
            raise ValueError("a server keeps its own keys")
        return _server_engine(url, read_only)
    mode = "ro" if read_only else "rwc" if may_create else "rw"
    return _file_engine(Path(url), key, mode)


def reading(engine: Engine) -> Engine:
    """The same engine for reads: they take no write lock and hold nobody up."""
    return engine.execution_options(read=True)


def _server_engine(url: str, read_only: bool) -> Engine:
    address = sa.make_url(url).set(drivername="postgresql+psycopg")
    options = "-c timezone=UTC" + (" -c default_transaction_read_only=on" if read_only else "")
    return sa.create_engine(
        address, pool_pre_ping=True, connect_args={"options": options, "connect_timeout": 5}
    )


def _file_engine(path: Path, key: bytes | None, mode: str) -> Engine:
    import sqlcipher3.dbapi2 as sqlcipher

    address = f"{path.absolute().as_uri()}?mode={mode}"
    read_only = mode == "ro"

    def connect() -> Any:
        connection = sqlcipher.connect(
            address, uri=True, check_same_thread=False, timeout=BUSY_SECONDS, isolation_level=None
        )
        try:
            if key is not None:
                connection.execute(f"pragma key = \"x'{key.hex()}'\"")
                connection.execute("pragma cipher_memory_security=on")
            for pragma in _PRAGMAS if read_only else _PRAGMAS + _WRITING_PRAGMAS:
                connection.execute(f"pragma {pragma}")
        except sqlcipher.Error:
            # A wrong key or a file that is none: nobody else would close this connection.
            connection.close()
            raise
        return connection

    engine = sa.create_engine("sqlite://", module=sqlcipher, creator=connect, poolclass=QueuePool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that reads first and writes later must own the write lock from the start.
        for_reading = read_only or connection.get_execution_options().get("read")
        connection.exec_driver_sql("BEGIN" if for_reading else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "checkin")
    def end_what_is_open(connection: Any, _record: Any) -> None:
        # A COMMIT that fails (a broken link, a busy file) leaves SQLite's transaction open, and
        # the ORM takes it for ended: the next user would find it, and nobody else could write.
        if connection is not None and connection.in_transaction:
            connection.rollback()

    return engine
