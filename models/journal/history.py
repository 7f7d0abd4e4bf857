"""What happened to one thing, newest first."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from models.frozen import frozen
from models.journal.recording import journalled_tables
from models.journal.tables import JournalEntry, JournalRow, Operator

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session


@frozen
class ColumnChange:
    """One column before and after, as JSON values."""

    column: str
    old: Any
    new: Any


@frozen
class HistoryRow:
    """One entry's effect on the thing; `op` is I, U or D, `at` is UTC."""

    seq: int
    at: dt.datetime
    initials: str
    role: str
    verb: str
    kind: str
    op: str
    changes: tuple[ColumnChange, ...]
    is_erased: bool


def list_history(session: Session, table: str, identity: UUID) -> tuple[HistoryRow, ...]:
    """The history of one row, newest first; empty where the journal knows nothing of it.

    Args:
        session: a reading session.
        table: the table's name, e.g. `meeting`.
        identity: the row's id.
    """
    hidden = {
        column.name for column in journalled_tables()[table].c if column.info.get("bookkeeping")
    }
    found = session.execute(
        sa.select(JournalEntry, JournalRow, Operator.initials, Operator.role)
        .join(JournalRow, JournalRow.seq == JournalEntry.seq)
        .outerjoin(Operator, Operator.id == JournalEntry.actor)
        .where(JournalRow.tbl == table, JournalRow.key == identity)
        .order_by(JournalEntry.seq.desc())
    ).all()
    return tuple(
        HistoryRow(
            entry.seq,
            entry.at,
            initials or "",
            role or "",
            entry.verb,
            entry.kind,
            row.op,
            _column_changes(row, hidden),
            row.erased,
        )
        for entry, row, initials, role in found
    )


@frozen
class RecentRow:
    """One entry of the journal: who did what when; `kind` is do, undo or redo, `at` is UTC."""

    seq: int
    at: dt.datetime
    initials: str
    role: str
    verb: str
    kind: str


def list_recent(session: Session, course_id: UUID, limit: int) -> tuple[RecentRow, ...]:
    """The last entries that touched a course, newest first; empty for an unknown course."""
    touching = (
        sa.select(JournalRow.seq)
        .where(JournalRow.course_id == course_id)
        .group_by(JournalRow.seq)
        .order_by(JournalRow.seq.desc())
        .limit(limit)
        .subquery()
    )
    found = session.execute(
        sa.select(JournalEntry, Operator.initials, Operator.role)
        .join(touching, touching.c.seq == JournalEntry.seq)
        .outerjoin(Operator, Operator.id == JournalEntry.actor)
        .order_by(JournalEntry.seq.desc())
    ).all()
    return tuple(
        RecentRow(entry.seq, entry.at, initials or "", role or "", entry.verb, entry.kind)
        for entry, initials, role in found
    )


def _column_changes(row: JournalRow, hidden: set[str]) -> tuple[ColumnChange, ...]:
    if row.op != "U" or row.erased or row.changed is None:
        return ()
    after = json.loads(row.image)
    old = json.loads(row.changed)
    return tuple(
        ColumnChange(column, old[column], after[column])
        for column in after
        if column in old and column not in hidden
    )
