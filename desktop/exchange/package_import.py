"""A package into a library: all or nothing, one entry in the journal, one step of undo."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from desktop.exchange import package_format
from desktop.exchange.package_faults import fault
from models.journal.codec import encode_row
from models.journal.recording import WritingSession, read_images
from models.meetings.rows import MeetingState
from models.privacy import NumberDeclaration
from models.records import operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from uuid import UUID

    from sqlalchemy.orm import Session

    from desktop.exchange.package_reading import PackageRows, Row
    from models.journal.codec import Image

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import does: new rows by table, rows already here, and keys that had to change."""

    new: Mapping[str, int]
    known: int
    renumbered: tuple[tuple[str, str, str], ...]

    @property
    def count(self) -> int:
        """How many rows are new."""
        return sum(self.new.values())


def plan_import(session: Session, package: PackageRows) -> ImportPlan:
    """What an import would do; nothing is written.

    Raises:
        UserFacingError: `package_unknown_reference`, `package_other_course`,
            `package_row_differs`, `package_taken` or `package_minutes_approved` with the place of
            the first fault.
    """
    plan, _ = _prepare(session, package)
    return plan


@operation()
def import_package(session: WritingSession, *, package: PackageRows) -> ImportPlan:
    """Bring in every row that is not here yet; UserFacingError as `plan_import`."""
    plan, fresh = _prepare(session, package)
    tables = package_format.exchanged_tables()
    connection = session.connection()
    with session.recording.applying():
        for name, rows in fresh.items():
            for start in range(0, len(rows), _CHUNK):
                connection.execute(tables[name].insert(), rows[start : start + _CHUNK])
            touched = session.recording.touched.setdefault(name, {})
            touched.update({row["id"]: None for row in rows})
    return plan


def _prepare(session: Session, package: PackageRows) -> tuple[ImportPlan, dict[str, list[Row]]]:
    here = _rows_here(session, package)
    _check_references(session, package, here)
    approved = _approved_here(session, package)
    fresh: dict[str, list[Row]] = {}
    known = 0
    renumbered: list[tuple[str, str, str]] = []
    for name, table in package_format.exchanged_tables().items():
        found: list[tuple[str, Row]] = []
        for index, row in enumerate(package.tables.get(name, ())):
            place = f"tables.{name}[{index}]"
            present = here.get(name, {}).get(row["id"])
            if present is None:
                found.append((place, dict(row)))
            elif _is_same(present, encode_row(table, row)):
                known += 1
            else:
                raise fault("row_differs", place, found=row.get("key") or row["id"])
        count = len(found)
        found = _unclaimed(session, table, found)
        known += count - len(found)
        _refuse_sealed(table, found, approved)
        if not found:
            continue
        fresh[name] = [row for _, row in found]
        if "key" in table.c:
            renumbered += _renumber(session, table, fresh[name])
    plan = ImportPlan({name: len(rows) for name, rows in fresh.items()}, known, tuple(renumbered))
    return plan, fresh


def _is_same(present: Image, wanted: Image) -> bool:
    """Whether a row is here already; an earlier import may have given it another key."""
    return present | {"key": None} == wanted | {"key": None}


def _unclaimed(
    session: Session, table: sa.Table, found: list[tuple[str, Row]]
) -> list[tuple[str, Row]]:
    """Refuse a row where a living one here already is what there can be one of only.

    Two declarations of one number mean the same, so the second is left out.
    """
    for columns in package_format.unique_columns(table):
        taken = _claims_here(session, table, columns, [row for _, row in found])
        left = []
        for place, row in found:
            claim = tuple(row[column] for column in columns)
            if row["deleted_at"] is not None or claim not in taken:
                left.append((place, row))
            elif table is not NumberDeclaration.__table__:
                told = ", ".join(str(part) for part in claim)
                raise fault("taken", f"{place}.{columns[-1]}", found=told)
        found = left
    return found


def _claims_here(
    session: Session, table: sa.Table, columns: tuple[str, ...], rows: list[Row]
) -> set[tuple[Any, ...]]:
    claims: set[tuple[Any, ...]] = set()
    for part in _parts({row[columns[0]] for row in rows}):
        statement = sa.select(*(table.c[column] for column in columns)).where(
            table.c[columns[0]].in_(part), table.c.deleted_at.is_(None)
        )
        claims.update(tuple(row) for row in session.execute(statement))
    return claims


def _approved_here(session: Session, package: PackageRows) -> frozenset[UUID]:
    """The meetings of this library, and their items, whose minutes are approved."""
    tables = package_format.exchanged_tables()
    meetings, items = tables["meeting"].c, tables["agenda_item"].c
    wanted = {
        row[column]
        for name, table in tables.items()
        for column in ("meeting_id", "item_id")
        if "seal" in table.info and column in table.c
        for row in package.tables.get(name, ())
        if row[column]
    }
    approved: set[UUID] = set()
    for part in _parts(wanted):
        is_approved = meetings.state == MeetingState.APPROVED
        approved.update(
            session.scalars(sa.select(meetings.id).where(meetings.id.in_(part), is_approved))
        )
        approved.update(
            session.scalars(
                sa.select(items.id)
                .join(tables["meeting"], meetings.id == items.meeting_id)
                .where(items.id.in_(part), is_approved)
            )
        )
    return frozenset(approved)


def _refuse_sealed(
    table: sa.Table, found: list[tuple[str, Row]], approved: frozenset[UUID]
) -> None:
    """Approved minutes that are here do not change by an import either (DOMAIN.md J2)."""
    if "seal" not in table.info:
        return
    for place, row in found:
        if {row.get("meeting_id"), row.get("item_id")} & approved:
            raise fault("minutes_approved", place)


def _parts(keys: Iterable[Any]) -> Iterator[list[Any]]:
    """Keys in portions a statement can take, in a fixed order."""
    wanted = sorted(keys, key=str)
    for start in range(0, len(wanted), _CHUNK):
        yield wanted[start : start + _CHUNK]


def _rows_here(session: Session, package: PackageRows) -> dict[str, dict[UUID, Any]]:
    connection = session.connection()
    tables = package_format.exchanged_tables()
    return {
        name: read_images(connection, tables[name], [row["id"] for row in rows])
        for name, rows in package.tables.items()
    }


def _renumber(session: Session, table: sa.Table, rows: list[Row]) -> list[tuple[str, str, str]]:
    """Give new keys to rows whose key is taken here: (table, old, new)."""
    taken = set(session.scalars(sa.select(table.c.key)))
    if not taken:
        return []
    changed = []
    own = {row["key"] for row in rows}
    for row in rows:
        if row["key"] in taken:
            old = row["key"]
            row["key"] = _next_free(old, taken | own)
            changed.append((table.name, old, row["key"]))
        taken.add(row["key"])
    return changed


def _next_free(key: str, taken: set[str]) -> str:
    letters = re.sub(r"-?\d*$", "", key)
    numbers = [
        int(number) for other in taken if (number := other.removeprefix(f"{letters}-")).isdecimal()
    ]
    return f"{letters}-{max(numbers, default=0) + 1:03d}"


def _check_references(
    session: Session, package: PackageRows, here: dict[str, dict[UUID, Any]]
) -> None:
    tables = package_format.exchanged_tables()
    course_of: dict[str, dict[UUID, UUID | None]] = {
        name: {row["id"]: row.get("course_id") for row in rows}
        for name, rows in package.tables.items()
    }
    for name, rows in package.tables.items():
        for column, target in package_format.references(tables[name]):
            inside = course_of.get(target, {})
            outside = {row[column] for row in rows if row[column]} - inside.keys()
            found = _courses_here(session, tables[target], outside)
            for index, row in enumerate(rows):
                if row[column] is None:
                    continue
                place = f"tables.{name}[{index}].{column}"
                if row[column] not in inside and row[column] not in found:
                    raise fault("unknown_reference", place, found=row[column])
                owner = inside.get(row[column], found.get(row[column]))
                if owner and row.get("course_id") and owner != row["course_id"]:
                    raise fault("other_course", place)


def _courses_here(session: Session, table: sa.Table, keys: set[UUID]) -> dict[UUID, UUID | None]:
    owner = table.c.course_id if "course_id" in table.c else sa.null()
    found: dict[UUID, UUID | None] = {}
    for part in _parts(keys):
        rows = session.execute(sa.select(table.c.id, owner).where(table.c.id.in_(part)))
        found.update({row[0]: row[1] for row in rows})
    return found
