"""The session every write runs in: it notes what it touches and writes the journal before commit.

The truth is read back from the database and never taken from the unit of work, so that defaults,
version bumps and whatever a flush adds are in the images by themselves (JOURNAL.md, "Recording").
"""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Session

from models import clock
from models.base import Base, Entity
from models.frozen import frozen
from models.journal.codec import Image, canonical, encode_row
from models.journal.tables import JournalEntry, JournalRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy.engine import Connection, Engine

ENTRIES = JournalEntry.__table__
ROWS = JournalRow.__table__
_CHUNK = 500
_POSTGRESQL_LOCK = 0x50525352


class NoEntryError(Exception):
    """A change outside a journal entry: a bug of the caller."""


@frozen
class EntryHead:
    """Who does what; `root` is the first `do` of a chain of undo and redo."""

    verb: str
    actor: UUID | None
    origin: UUID
    revision: str
    kind: str = "do"
    root: UUID | None = None
    undoable: bool = True


@frozen
class RowChange:
    """One row before and after a transaction; None where it was not there."""

    table: sa.Table
    key: UUID
    before: Image | None
    after: Image | None

    @property
    def op(self) -> str:
        """I, U or D."""
        return "I" if self.before is None else "D" if self.after is None else "U"

    def changed_columns(self, *, with_bookkeeping: bool = True) -> list[str]:
        """The columns whose value differs; empty for inserts and deletes."""
        if self.before is None or self.after is None:
            return []
        return [
            name
            for name, old in self.before.items()
            if self.after[name] != old
            and (with_bookkeeping or not self.table.c[name].info.get("bookkeeping"))
        ]


@dataclass(slots=True)
class Recording:
    """What a running transaction has touched so far."""

    head: EntryHead
    touched: dict[str, dict[UUID, Image | None]] = field(default_factory=dict)
    changes: tuple[RowChange, ...] = ()
    is_flushing: bool = False
    is_applying: bool = False
    seq: int | None = None

    @contextmanager
    def applying(self) -> Iterator[None]:
        """Let statements of the journal itself (undo, import) past the guard."""
        self.is_applying = True
        try:
            yield
        finally:
            self.is_applying = False


class WritingSession(Session):
    """A session for one transaction and one journal entry."""

    def __init__(self, engine: Engine, head: EntryHead) -> None:
        super().__init__(engine, expire_on_commit=False)
        self.recording = Recording(head)

    def touch(self, table: sa.Table, keys: Iterable[UUID]) -> None:
        """Note rows that are about to change, as the database has them now."""
        noted = self.recording.touched.setdefault(table.name, {})
        missing = [key for key in keys if key not in noted]
        if missing:
            found = read_images(self.connection(), table, missing)
            noted.update({key: found.get(key) for key in missing})


def journalled_tables() -> dict[str, sa.Table]:
    """Every table under the journal, by name, parents before children."""
    return {
        table.name: table
        for table in Base.metadata.sorted_tables
        if not table.info.get("unjournaled")
    }


def read_images(connection: Connection, table: sa.Table, keys: Iterable[UUID]) -> dict[UUID, Image]:
    """Rows of a table by id, as images."""
    wanted = list(keys)
    images = {}
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        for row in connection.execute(sa.select(table).where(table.c.id.in_(part))).mappings():
            images[row["id"]] = encode_row(table, row)
    return images


def net_changes(session: WritingSession) -> tuple[RowChange, ...]:
    """What the transaction really changed, parents before children."""
    connection = session.connection()
    touched = session.recording.touched
    changes = []
    for name, table in journalled_tables().items():
        befores = touched.get(name)
        if not befores:
            continue
        afters = read_images(connection, table, befores)
        changes += [
            RowChange(table, key, before, afters.get(key))
            for key, before in befores.items()
            if afters.get(key) != before
        ]
    return tuple(changes)


def write_entry(connection: Connection, head: EntryHead, changes: Iterable[RowChange]) -> int:
    """Write one entry with its rows; returns its sequence number.

    The caller holds the write lock (SQLite) or takes it here (PostgreSQL).
    """
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_POSTGRESQL_LOCK)))
    last = connection.execute(
        sa.select(ENTRIES.c.seq, ENTRIES.c.at).order_by(ENTRIES.c.seq.desc()).limit(1)
    ).first()
    seq = last.seq + 1 if last else 1
    at = clock.utc_now()
    if last and at <= last.at:
        at = last.at + dt.timedelta(microseconds=1)
    entry_id = uuid4()
    connection.execute(
        ENTRIES.insert(),
        {
            "seq": seq,
            "id": entry_id,
            "at": at,
            "actor": head.actor,
            "origin": head.origin,
            "verb": head.verb,
            "kind": head.kind,
            "root": head.root or entry_id,
            "undoable": head.undoable,
            "revision": head.revision,
        },
    )
    changes = tuple(changes)
    owner = _Owners(connection, changes)
    rows = [_journal_row(seq, n, change, owner) for n, change in enumerate(changes)]
    for start in range(0, len(rows), _CHUNK):
        connection.execute(ROWS.insert(), rows[start : start + _CHUNK])
    return seq


def _journal_row(seq: int, n: int, change: RowChange, owner: _Owners) -> dict[str, Any]:
    image = change.after if change.after is not None else change.before
    assert image is not None
    site_id, course_id = owner.of(change.table.name, image)
    old = {name: change.before[name] for name in change.changed_columns()} if change.before else {}
    return {
        "seq": seq,
        "n": n,
        "site_id": site_id,
        "course_id": course_id,
        "tbl": change.table.name,
        "key": change.key,
        "op": change.op,
        "image": canonical(image),
        "changed": canonical(old) if change.op == "U" else None,
        "erased": False,
    }


class _Owners:
    """Which site and course a row belongs to; each course is asked for once."""

    def __init__(self, connection: Connection, changes: Iterable[RowChange]) -> None:
        self._connection = connection
        self._sites: dict[str, UUID | None] = {}
        for change in changes:
            # A course that goes in this very entry can no longer be asked for.
            if change.table.name == "course" and change.after is None and change.before:
                site = change.before["site_id"]
                self._sites[change.before["id"]] = UUID(site) if site else None

    def of(self, table: str, image: Image) -> tuple[UUID | None, UUID | None]:
        if table == "site":
            return UUID(image["id"]), None
        if table == "course":
            site = image["site_id"]
            return UUID(site) if site else None, UUID(image["id"])
        course = image.get("course_id")
        if course is None:
            return None, None
        if course not in self._sites:
            courses = Base.metadata.tables["course"]
            self._sites[course] = self._connection.scalar(
                sa.select(courses.c.site_id).where(courses.c.id == UUID(course))
            )
        return self._sites[course], UUID(course)


@event.listens_for(WritingSession, "before_flush")
def _note_changed_rows(session: WritingSession, *_: Any) -> None:
    touched: dict[sa.Table, list[UUID]] = {}
    for row in {*session.dirty, *session.deleted}:
        if isinstance(row, Entity) and (row in session.deleted or session.is_modified(row)):
            table = sa.inspect(row).mapper.local_table
            touched.setdefault(table, []).append(sa.inspect(row).identity[0])
    for table, keys in touched.items():
        session.touch(table, keys)
    session.recording.is_flushing = True


@event.listens_for(WritingSession, "after_flush")
def _flush_is_over(session: WritingSession, _: Any) -> None:
    session.recording.is_flushing = False


@event.listens_for(WritingSession, "after_soft_rollback")
def _flush_has_failed(session: WritingSession, _: Any) -> None:
    session.recording.is_flushing = False


@event.listens_for(Entity, "after_insert", propagate=True)
def _note_new_row(mapper: Any, _: Connection, row: Entity) -> None:
    session = sa.orm.object_session(row)
    if not isinstance(session, WritingSession):
        raise NoEntryError(row.__tablename__)
    session.recording.touched.setdefault(mapper.local_table.name, {}).setdefault(row.id, None)


@event.listens_for(WritingSession, "before_commit")
def _write_journal(session: WritingSession) -> None:
    if session.in_nested_transaction():
        return
    session.flush()
    recording = session.recording
    changes = net_changes(session)
    if not changes:
        return
    head = recording.head
    if head.kind == "do" and not any(
        change.op != "U" or change.changed_columns(with_bookkeeping=False) for change in changes
    ):
        head = EntryHead(head.verb, head.actor, head.origin, head.revision, "touch", undoable=False)
    with recording.applying():
        recording.seq = write_entry(session.connection(), head, changes)
    recording.changes = changes
    recording.touched = {}
