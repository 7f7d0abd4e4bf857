"""A package into a library: all or nothing, one entry in the journal, one step of undo."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from desktop.exchange import package_format
from models.errors import UserFacingError
from models.journal.codec import encode_row
from models.journal.recording import WritingSession, read_images
from models.records import operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from sqlalchemy.orm import Session

    from desktop.exchange.package_reading import PackageRows, Row

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
            `package_row_differs` with the place of the first fault.
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
    fresh: dict[str, list[Row]] = {}
    known = 0
    renumbered: list[tuple[str, str, str]] = []
    for name, table in package_format.exchanged_tables().items():
        for index, row in enumerate(package.tables.get(name, ())):
            present = here.get(name, {}).get(row["id"])
            if present is None:
                fresh.setdefault(name, []).append(dict(row))
            elif present == encode_row(table, row):
                known += 1
            else:
                place = f"tables.{name}[{index}]"
                raise UserFacingError(
                    "package_row_differs", place=place, found=row.get("key") or str(row["id"])
                )
        if "key" in table.c and name in fresh:
            renumbered += _renumber(session, table, fresh[name])
    plan = ImportPlan({name: len(rows) for name, rows in fresh.items()}, known, tuple(renumbered))
    return plan, fresh


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
                    raise UserFacingError(
                        "package_unknown_reference", place=place, found=str(row[column])
                    )
                owner = inside.get(row[column], found.get(row[column]))
                if owner and row.get("course_id") and owner != row["course_id"]:
                    raise UserFacingError("package_other_course", place=place)


def _courses_here(session: Session, table: sa.Table, keys: set[UUID]) -> dict[UUID, UUID | None]:
    wanted = sorted(keys, key=str)
    owner = table.c.course_id if "course_id" in table.c else sa.null()
    found: dict[UUID, UUID | None] = {}
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        rows = session.execute(sa.select(table.c.id, owner).where(table.c.id.in_(part)))
        found.update({row[0]: row[1] for row in rows})
    return found
