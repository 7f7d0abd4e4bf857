"""The world's faults as the database reports them, turned into codes a person can be told."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

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

# PostgreSQL's error codes (its manual, appendix A): their texts may be in any language.
_SERVER_STATES = {
    "53100": "disk_full",
    "40P01": "library_busy",
    "55P03": "library_busy",
    "25006": "library_not_writable",
    "42501": "library_not_writable",
}
# What a refused log-in says; it comes without a code.
_REFUSALS = ("authentication failed", "no password supplied", "does not exist")


@contextmanager
def told_kindly(location: str) -> Iterator[None]:
    """Turn database errors that are the world's fault into `UserFacingError`; pass others on."""
    from sqlalchemy.exc import DatabaseError

    try:
        yield
    except DatabaseError as error:
        code = code_of(error)
        if code is None:
            raise
        raise UserFacingError(code, path=location) from error


def code_of(error: Exception) -> str | None:
    """The code of a database error that is the world's fault; None for any other."""
    orig = getattr(error, "orig", None) or error
    cause = str(orig).lower()
    if type(orig).__module__.startswith("psycopg"):
        return _server_code(error, orig, cause)
    return next((code for saying, code in _SAYINGS if saying in cause), None)


def _server_code(error: Exception, orig: Any, cause: str) -> str | None:
    state = getattr(orig, "sqlstate", None)
    if state in _SERVER_STATES:
        return _SERVER_STATES[state]
    is_of_connection = type(error).__name__ == "OperationalError"
    if is_of_connection and state is None and any(saying in cause for saying in _REFUSALS):
        return "server_refused"
    is_gone = getattr(error, "connection_invalidated", False)
    return "server_away" if is_of_connection or is_gone else None
