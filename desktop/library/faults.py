"""The world's faults as the database reports them, turned into codes a person can be told."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from models.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Iterator

# What SQLite says, by the code it means here; each text is part of SQLite's public messages.
_SAYINGS = (
    ("database or disk is full", "disk_full"),
    ("database is locked", "library_busy"),
    ("readonly database", "library_not_writable"),
    ("unable to open database", "library_missing"),
    ("disk i/o error", "library_gone"),
    ("malformed", "file_damaged"),
    ("not a database", "file_foreign"),
)


@contextmanager
def told_kindly(location: str) -> Iterator[None]:
    """Turn database errors that are the world's fault into `UserFacingError`; pass others on."""
    from sqlalchemy.exc import DatabaseError

    try:
        yield
    except DatabaseError as error:
        code = _code_of(error)
        if code is None:
            raise
        raise UserFacingError(code, path=location) from error


def _code_of(error: Exception) -> str | None:
    if getattr(error, "connection_invalidated", False):
        return "server_away"
    cause = str(getattr(error, "orig", error)).lower()
    for saying, code in _SAYINGS:
        if saying in cause:
            return code
    if type(getattr(error, "orig", None)).__module__.startswith("psycopg") and (
        type(error).__name__ == "OperationalError"
    ):
        return "server_away"
    return None
