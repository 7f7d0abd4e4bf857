"""Taking an entry back: only where every touched row is still as the entry left it.

The reversal is an entry of its own, so redo is the reversal of an undo (JOURNAL.md, "Undo").
A table may have a `seal` in its `info`: a function of session, table, image and changed columns
that returns the code of a reason why a step must stay, or None (`models.meetings.sealing`).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from models import clock
from models.errors import Conflict, Reason
from models.frozen import frozen
from models.journal.codec import Image, decode_row
from models.journal.recording import WritingSession, journalled_tables, read_images
from models.journal.tables import JournalRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy.engine import Connection

_Place = tuple[str, UUID]
_Images = dict[_Place, Image]

_BOOKKEEPING = frozenset({"version"})
_CHUNK = 500


@frozen
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
    reasons = _objections(session, past, current)
    if reasons:
        raise Conflict(*reasons)
    for table, keys in _keys_by_table(past).items():
        session.touch(table, keys)
    try:
        with session.recording.applying():
            _apply(session, past, current)
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


def _current_images(session: WritingSession, past: Sequence[_Past]) -> _Images:
    connection = session.connection()
    return {
        (table.name, key): image
        for table, keys in _keys_by_table(past).items()
        for key, image in read_images(connection, table, keys).items()
    }


def _objections(session: WritingSession, past: Sequence[_Past], current: _Images) -> list[Reason]:
    made = {(row.table.name, row.key) for row in past if row.op == "I"}
    reasons = []
    clear = []
    for row in past:
        code = _objection(session, row, current.get((row.table.name, row.key)), made)
        if code is None:
            clear.append(row)
        else:
            reasons.append(Reason(code, {"kind": row.table.name}))
    return reasons + _uses(session, clear, made) + _missing_parents(session, clear)


def _objection(
    session: WritingSession, row: _Past, now: Image | None, made: set[_Place]
) -> str | None:
    """Why this row itself cannot go back: the code of a reason, or None."""
    if row.erased:
        return "erased"
    seal = row.table.info.get("seal")
    if seal and not (row.op == "I" and _came_whole(row, made)):
        code = seal(session, row.table, row.image, row.changed)
        if code is not None:
            return code
    if row.op == "D":
        return None if now is None else "taken"
    if now is None:
        return "gone"
    watched = row.changed if row.op == "U" else row.image
    is_changed = any(
        now[column] != row.image[column] for column in watched if column not in _BOOKKEEPING
    )
    return "changed_since" if is_changed else None


def _came_whole(row: _Past, made: set[_Place]) -> bool:
    """Whether an entry brought in a row together with all that could seal it, as an import does.

    Then nothing was sealed here: if it was since, the row that says so has changed and objects.
    """
    return all(
        (key.column.table.name, UUID(parent)) in made
        for key in row.table.foreign_keys
        if key.column.table.info.get("seal")
        and (parent := row.image.get(key.parent.name)) is not None
    )


def _uses(session: WritingSession, rows: Sequence[_Past], made: set[_Place]) -> list[Reason]:
    """Rows outside this entry that point at a row about to go."""
    going = _keys_by_table([row for row in rows if row.op == "I"])
    reasons = []
    for table in journalled_tables().values():
        for key in table.foreign_keys:
            for part in _parts(going.get(key.column.table, ())):
                users = session.scalars(sa.select(table.c.id).where(key.parent.in_(part)))
                if any((table.name, user) not in made for user in users):
                    values = {"kind": key.column.table.name, "by": table.name}
                    reasons.append(Reason("used_now", values))
    return reasons


def _missing_parents(session: WritingSession, rows: Sequence[_Past]) -> list[Reason]:
    """What rows about to return point at, and is not there any more."""
    returning = [row for row in rows if row.op == "D"]
    back = {(row.table.name, row.key) for row in returning}
    reasons = []
    for table in _keys_by_table(returning):
        for key in table.foreign_keys:
            target = key.column.table
            wanted = {
                UUID(parent)
                for row in returning
                if row.table is table and (parent := row.image.get(key.parent.name)) is not None
            }
            missing = sorted(parent for parent in wanted if (target.name, parent) not in back)
            for part in _parts(missing):
                found = session.scalars(sa.select(target.c.id).where(target.c.id.in_(part))).all()
                if len(found) < len(part):
                    values = {"kind": table.name, "of": target.name}
                    reasons.append(Reason("parent_gone", values))
    return reasons


def _parts(keys: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    """Keys in portions a statement can take."""
    for start in range(0, len(keys), _CHUNK):
        yield keys[start : start + _CHUNK]


def _apply(session: WritingSession, past: Sequence[_Past], current: _Images) -> None:
    """Deletes children first, then inserts parents first, then updates.

    Rows whose unique values change step out of the way first, so that values may change hands.
    """
    connection = session.connection()
    updates = [row for row in past if row.op == "U"]
    parked = [row for row in updates if row.changed.keys() & _unique_columns(row.table)]
    for row in reversed(past):
        if row.op == "I":
            _must_hit(connection, row, current, row.table.delete())
    for row in parked:
        # Unique indexes count living rows only; the update below brings the row back to life.
        _must_hit(connection, row, current, row.table.update().values(deleted_at=clock.utc_now()))
    for row in past:
        if row.op == "D":
            values = decode_row(row.table, row.image)
            values["version"] = row.image["version"] + 1
            connection.execute(row.table.insert(), values)
    for row in updates:
        now = current[row.table.name, row.key]
        image = {"deleted_at": now["deleted_at"], **row.changed}
        values = decode_row(row.table, image) | {"version": now["version"] + 1}
        _must_hit(connection, row, current, row.table.update().values(values))


def _must_hit(
    connection: Connection, row: _Past, current: _Images, statement: sa.Update | sa.Delete
) -> None:
    """Change the row, unless somebody changed it a moment ago."""
    table = row.table
    version = current[table.name, row.key]["version"]
    guarded = statement.where(table.c.id == row.key, table.c.version == version)
    if connection.execute(guarded).rowcount != 1:
        raise Conflict(Reason("changed_since", {"kind": table.name}))


def _unique_columns(table: sa.Table) -> set[str]:
    """The columns that decide what a row keeps others from; removal lets go of all of it."""
    unique = {column.name for index in table.indexes if index.unique for column in index.columns}
    return unique | {"deleted_at"}
