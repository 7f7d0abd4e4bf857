"""A library, a programme or a site as a package: equal contents make equal bytes.

A package holds the living rows of its scope and the removed rows they still point at, sorted by
id, without the journal and without a time stamp.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from desktop.exchange import package_format
from desktop.support import atomic_files
from models import privacy
from models.errors import NotFound, UserFacingError
from models.journal.codec import Image, encode_row

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Scope:
    """What goes into a package: everything, one programme or one site."""

    kind: str
    id: UUID | None = None


EVERYTHING = Scope("all")

Rows = dict[str, dict[UUID, Image]]


def build_package(session: Session, scope: Scope = EVERYTHING) -> dict[str, Any]:
    """The content of a package as JSON values.

    Raises:
        NotFound: the programme or site is not there.
        UserFacingError: `numbers_like_cpr` where a text holds an undeclared likeness.
    """
    rows = _everything(session) if scope.kind == "all" else _scoped(session, scope)
    _add_parents(session, rows)
    _refuse_numbers(session, rows)
    return {
        "format": package_format.FORMAT,
        "format_version": package_format.FORMAT_VERSION,
        "schema": package_format.schema_revision(),
        "tables": {
            name: [image for _, image in sorted(images.items(), key=lambda pair: str(pair[0]))]
            for name, images in rows.items()
            if images
        },
    }


def to_bytes(package: dict[str, Any]) -> bytes:
    """The one spelling of a package's JSON, in UTF-8."""
    text = json.dumps(package, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False)
    return text.encode() + b"\n"


def write_package(package: dict[str, Any], target: Path) -> None:
    """Write a package: a ZIP, or bare JSON where the name ends in `.json`; whole or not at all."""
    content = to_bytes(package)
    if target.suffix == ".json":
        atomic_files.write_bytes(target, content)
        return
    buffer = io.BytesIO()
    member = zipfile.ZipInfo(package_format.MEMBER, date_time=(1980, 1, 1, 0, 0, 0))
    member.compress_type = zipfile.ZIP_DEFLATED
    # Otherwise it says on which system it was made.
    member.create_system = 3
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(member, content)
    atomic_files.write_bytes(target, buffer.getvalue())


def _everything(session: Session) -> Rows:
    return {
        name: _select(session, table, table.c.deleted_at.is_(None))
        for name, table in package_format.exchanged_tables().items()
    }


def _scoped(session: Session, scope: Scope) -> Rows:
    tables = package_format.exchanged_tables()
    rows: Rows = {name: {} for name in tables}
    root = _select(session, tables[scope.kind], tables[scope.kind].c.id == scope.id)
    if not any(image["deleted_at"] is None for image in root.values()):
        raise NotFound(scope.kind, str(scope.id))
    rows[scope.kind] = root
    courses = tables["course"]
    owner = courses.c.site_id if scope.kind == "site" else courses.c.programme_id
    rows["course"] = _select(session, courses, owner == scope.id, courses.c.deleted_at.is_(None))
    for name, table in tables.items():
        if "course_id" in table.c:
            owned = table.c.course_id.in_(rows["course"])
            rows[name] = _select(session, table, owned, table.c.deleted_at.is_(None))
    return rows


def _add_parents(session: Session, rows: Rows) -> None:
    """Add what the rows point at, until nothing is missing."""
    tables = package_format.exchanged_tables()
    while True:
        missing: dict[str, set[UUID]] = {}
        for name, images in rows.items():
            for column, target in package_format.references(tables[name]):
                wanted = {UUID(image[column]) for image in images.values() if image[column]}
                if absent := wanted - rows[target].keys():
                    missing.setdefault(target, set()).update(absent)
        if not missing:
            return
        for target, keys in missing.items():
            wanted_keys = sorted(keys, key=str)
            for start in range(0, len(wanted_keys), _CHUNK):
                part = wanted_keys[start : start + _CHUNK]
                rows[target] |= _select(session, tables[target], tables[target].c.id.in_(part))


def _refuse_numbers(session: Session, rows: Rows) -> None:
    """Refuse undeclared likenesses; take along the declarations of those that are declared."""
    tables = package_format.exchanged_tables()
    declared = privacy.list_declared_digests(session)
    used = set()
    for name, images in rows.items():
        if name == privacy.NumberDeclaration.__tablename__:
            continue
        texts = [column.name for column in tables[name].c if isinstance(column.type, sa.Text)]
        for image in images.values():
            for column in texts:
                for number in privacy.find_numbers_like_cpr(image[column] or ""):
                    digest = privacy.number_digest(number)
                    if digest not in declared:
                        place = f"{name} {image.get('key') or image['id']}"
                        raise UserFacingError("numbers_like_cpr", place=place)
                    used.add(digest)
    declarations = tables[privacy.NumberDeclaration.__tablename__]
    if used:
        rows[declarations.name] |= _select(
            session,
            declarations,
            declarations.c.digest.in_(sorted(used)),
            declarations.c.deleted_at.is_(None),
        )


def _select(session: Session, table: sa.Table, *conditions: Any) -> dict[UUID, Image]:
    found = session.execute(sa.select(table).where(*conditions)).mappings()
    return {row["id"]: encode_row(table, row) for row in found}
