"""Nothing changes a journalled row past the journal.

Bulk statements and raw SQL bypass the unit of work, so an engine-level guard refuses them; only
the flush of a `WritingSession`, undo and import may pass.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Session

from models.journal.recording import Recording, WritingSession, journalled_tables

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine

_COMMENTS = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)
_WRITES = re.compile(
    r"(?:^|;)\s*(?:insert|update|delete|replace|merge|truncate|copy|do\b"
    r"|(?:with|explain)\b.*\b(?:insert|update|delete|merge)\b)",
    re.IGNORECASE | re.DOTALL,
)
_RECORDING = "praksisrum_recording"


class BypassError(Exception):
    """A statement tried to change journalled rows past the journal: a bug of the caller."""


def install(engine: Engine) -> None:
    """Guard every connection of an engine."""
    names = frozenset(journalled_tables())

    @event.listens_for(engine, "before_execute")
    def refuse_bulk(connection: Connection, clause: Any, *_: Any) -> None:
        if not getattr(clause, "is_dml", False) or clause.table.name not in names:
            return
        recording = _recording_of(connection)
        if recording is None or not (recording.is_applying or recording.is_flushing):
            raise BypassError(f"{clause.__visit_name__} on {clause.table.name}")

    @event.listens_for(engine, "before_cursor_execute")
    def refuse_raw(connection: Connection, _cursor: Any, statement: str, *rest: Any) -> None:
        context = rest[1]
        compiled = getattr(context, "compiled", None)
        is_text = compiled is None or isinstance(compiled.statement, sa.TextClause)
        inside = getattr(compiled, "ctes", None) or ()
        hidden = any(getattr(cte.element, "is_dml", False) for cte in inside)
        if not hidden and not (is_text and _WRITES.search(_COMMENTS.sub(" ", statement))):
            return
        recording = _recording_of(connection)
        if recording is None or not recording.is_applying:
            raise BypassError(statement[:60])

    @event.listens_for(engine, "checkin")
    def forget(_connection: Any, record: Any) -> None:
        record.info.pop(_RECORDING, None)


@event.listens_for(Session, "after_begin")
def _introduce(session: Session, _transaction: Any, connection: Connection) -> None:
    if isinstance(session, WritingSession):
        connection.info[_RECORDING] = session.recording
    else:
        connection.info.pop(_RECORDING, None)


def _recording_of(connection: Connection) -> Recording | None:
    return connection.info.get(_RECORDING)
