"""Is a library whole? File, rows, links and journal, told apart."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from desktop.library import backup
from desktop.library.faults import told_kindly
from models.journal.codec import Image, encode_row
from models.journal.recording import journalled_tables
from models.journal.tables import JournalEntry, JournalRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.library.library import Library

# What the column types raise for values they cannot read.
_UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, OverflowError)

MOST = 200
"""So many problems are listed; more would help nobody."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be, and where."""

    code: str
    place: str


def check_library(library: Library) -> tuple[Problem, ...]:
    """Every problem found, at most 200.

    Codes: `file` (SQLite's own checks), `row_unreadable`, `link_broken`, `journal_differs`,
    `journal_missing`, `journal_gap`.
    """
    problems: list[Problem] = []
    if not library.is_server:
        with told_kindly(library.location):
            problems += [
                Problem("file", fault)
                for fault in backup.faults_of(Path(library.location), with_links=False)
            ]
    if not problems:
        problems += library.query(_check_rows)
        problems += library.query(_check_links)
        problems += library.query(_check_sequence)
    return tuple(problems[:MOST])


def _check_rows(session: Session) -> list[Problem]:
    """Each row can be read, and is as the journal last left it."""
    problems = []
    for name, table in journalled_tables().items():
        latest = _latest_images(session, name)
        seen = set()
        for raw in _raw_rows(session, table):
            key = raw["id"]
            place = f"{name} {raw.get('key') or key}"
            seen.add(key)
            try:
                image = encode_row(table, raw)
            except _UNREADABLE:
                problems.append(Problem("row_unreadable", place))
                continue
            expected = latest.get(key)
            if expected is None:
                problems.append(Problem("journal_missing", place))
            elif not _is_same(expected, image):
                problems.append(Problem("journal_differs", place))
        problems += [
            Problem("journal_differs", f"{name} {key}")
            for key, image in latest.items()
            if image is not None and image["op"] != "D" and key not in seen
        ]
    return problems


def _raw_rows(session: Session, table: sa.Table) -> list[dict[str, Any]]:
    try:
        return [dict(row) for row in session.execute(sa.select(table)).mappings()]
    except _UNREADABLE:
        # One value no type can read spoils the whole select: take the rows one by one, by their
        # ids as they are stored, for these may be the ones that cannot be read.
        stored = sa.cast(table.c.id, sa.String)
        rows: list[dict[str, Any]] = []
        for key in session.scalars(sa.select(stored)).all():
            try:
                found = session.execute(sa.select(table).where(stored == key)).mappings()
                rows += [dict(row) for row in found]
            except _UNREADABLE:
                rows.append({"id": _as_id(key)})
        return rows


def _as_id(stored: Any) -> Any:
    try:
        return UUID(stored)
    except (ValueError, TypeError, AttributeError):
        return stored


def _latest_images(session: Session, name: str) -> dict[UUID, dict[str, Any] | None]:
    newest = (
        sa.select(JournalRow.key, sa.func.max(JournalRow.seq).label("seq"))
        .where(JournalRow.tbl == name)
        .group_by(JournalRow.key)
        .subquery()
    )
    rows = session.execute(
        sa.select(JournalRow.key, JournalRow.op, JournalRow.image, JournalRow.erased)
        .join(newest, sa.and_(JournalRow.key == newest.c.key, JournalRow.seq == newest.c.seq))
        .where(JournalRow.tbl == name)
    )
    return {
        row.key: {"op": row.op, "image": json.loads(row.image), "erased": row.erased}
        for row in rows
    }


def _is_same(expected: dict[str, Any], image: Image) -> bool:
    return expected["erased"] or (expected["op"] != "D" and expected["image"] == image)


def _check_links(session: Session) -> list[Problem]:
    problems = []
    for name, table in journalled_tables().items():
        for link in sorted(table.foreign_keys, key=lambda link: link.parent.name):
            target = link.column.table.alias()
            broken = session.scalars(
                sa.select(table.c.id)
                .outerjoin(target, link.parent == target.c.id)
                .where(link.parent.is_not(None), target.c.id.is_(None))
                .limit(MOST)
            )
            problems += [
                Problem("link_broken", f"{name} {key} {link.parent.name}") for key in broken
            ]
    return problems


def _check_sequence(session: Session) -> list[Problem]:
    count, first, last = session.execute(
        sa.select(
            sa.func.count(), sa.func.min(JournalEntry.seq), sa.func.max(JournalEntry.seq)
        ).select_from(JournalEntry)
    ).one()
    if count and (first != 1 or last != count):
        return [Problem("journal_gap", f"{count} / {last}")]
    return []
