"""Taking an entry back: only where every touched row is still as the entry left it.

The reversal is an entry of its own, so redo is the reversal of an undo (JOURNAL.md, "Undo").
A table may have a `seal` in its `info`: a function of session, table, image and changed columns
that returns the code of a reason why a step must stay, or None (`models.meetings.sealing`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from models.errors import Conflict, Reason
from models.journal.codec import Image, decode_row
from models.journal.recording import WritingSession, journalled_tables, read_images
from models.journal.tables import JournalRow

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOOKKEEPING = frozenset({"version"})


@dataclass(frozen=True, slots=True)
class _Past:
    """A journal row, read."""

    table: sa.Table
    key: UUID
    op: str
    image: Image
    changed: Image
    erased: bool


def reverse_entry(session: WritingSession, seq: int) -> None:
    """Put back what entry `seq` changed.

    Raises:
        Conflict: with every reason why not (`changed_since`, `used_now`, `gone`, `parent_gone`,
            `taken`, `erased`, or what the table's own `seal` says); nothing is changed then.
    """
    past = _read_rows(session, seq)
    current = _current_images(session, past)
    reasons = [reason for row in past for reason in _objections(session, row, past, current)]
    if reasons:
        raise Conflict(*reasons)
    for table, keys in _keys_by_table(past).items():
        session.touch(table, keys)
    try:
        with session.recording.applying():
            for row in reversed(past):
                _apply(session, row, current.get((row.table.name, row.key)))
    except IntegrityError as error:
        raise Conflict(Reason("taken")) from error


def _read_rows(session: WritingSession, seq: int) -> list[_Past]:
    tables = journalled_tables()
    rows = session.scalars(
        sa.select(JournalRow).where(JournalRow.seq == seq).order_by(JournalRow.n)
    ).all()
    return [
        _Past(
            tables[row.tbl],
            row.key,
            row.op,
            json.loads(row.image),
            json.loads(row.changed) if row.changed else {},
            row.erased,
        )
        for row in rows
    ]


def _keys_by_table(past: Sequence[_Past]) -> dict[sa.Table, list[UUID]]:
    keys: dict[sa.Table, list[UUID]] = {}
    for row in past:
        keys.setdefault(row.table, []).append(row.key)
    return keys


def _current_images(
    session: WritingSession, past: Sequence[_Past]
) -> dict[tuple[str, UUID], Image]:
    connection = session.connection()
    return {
        (table.name, key): image
        for table, keys in _keys_by_table(past).items()
        for key, image in read_images(connection, table, keys).items()
    }


def _objections(
    session: WritingSession,
    row: _Past,
    past: Sequence[_Past],
    current: dict[tuple[str, UUID], Image],
) -> list[Reason]:
    name = row.table.name
    now = current.get((name, row.key))
    if row.erased:
        return [Reason("erased", {"kind": name})]
    seal = row.table.info.get("seal")
    code = seal(session, row.table, row.image, row.changed) if seal else None
    if code is not None:
        return [Reason(code, {"kind": name})]
    if row.op == "D":
        if now is not None:
            return [Reason("taken", {"kind": name})]
        return _missing_parents(session, row, past)
    if now is None:
        return [Reason("gone", {"kind": name})]
    watched = row.changed if row.op == "U" else row.image
    if any(now[column] != row.image[column] for column in watched if column not in _BOOKKEEPING):
        return [Reason("changed_since", {"kind": name})]
    return _uses(session, row, past) if row.op == "I" else []


def _uses(session: WritingSession, row: _Past, past: Sequence[_Past]) -> list[Reason]:
    """Rows outside this entry that point at a row about to go."""
    going = {(other.table.name, other.key) for other in past if other.op == "I"}
    reasons = []
    for table in journalled_tables().values():
        for key in table.foreign_keys:
            if key.column.table is not row.table:
                continue
            users = session.scalars(sa.select(table.c.id).where(key.parent == row.key)).all()
            if any((table.name, user) not in going for user in users):
                reasons.append(Reason("used_now", {"kind": row.table.name, "by": table.name}))
    return reasons


def _missing_parents(session: WritingSession, row: _Past, past: Sequence[_Past]) -> list[Reason]:
    returning = {(other.table.name, other.key) for other in past if other.op == "D"}
    reasons = []
    for key in row.table.foreign_keys:
        parent = row.image.get(key.parent.name)
        if parent is None:
            continue
        table = key.column.table
        if (table.name, UUID(parent)) in returning:
            continue
        if session.scalar(sa.select(table.c.id).where(table.c.id == UUID(parent))) is None:
            reasons.append(Reason("parent_gone", {"kind": row.table.name, "of": table.name}))
    return reasons


def _apply(session: WritingSession, row: _Past, now: Image | None) -> None:
    connection = session.connection()
    table = row.table
    if row.op == "D":
        values = decode_row(table, row.image)
        connection.execute(table.insert(), values | {"version": row.image["version"] + 1})
        return
    assert now is not None
    guarded = sa.and_(table.c.id == row.key, table.c.version == now["version"])
    if row.op == "I":
        done = connection.execute(table.delete().where(guarded))
    else:
        values: dict[str, Any] = decode_row(table, row.changed)
        values["version"] = now["version"] + 1
        done = connection.execute(table.update().where(guarded).values(values))
    if done.rowcount != 1:
        raise Conflict(Reason("changed_since", {"kind": table.name}))
