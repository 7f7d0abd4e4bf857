"""A package file as rows: every value checked, every fault told with its place, nothing written.

Limits hold before anything is unpacked or parsed; only the one member a package has is read.
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from desktop.exchange import package_format
from desktop.exchange.package_faults import fault
from desktop.exchange.package_rules import check_row
from desktop.exchange.package_values import checked_value
from models.errors import UserFacingError

if TYPE_CHECKING:
    from pathlib import Path

    import sqlalchemy as sa

Row = dict[str, Any]

# What the standard library raises for a broken ZIP, found by feeding it broken ones.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    RuntimeError,
    EOFError,
    ValueError,
    OverflowError,
    OSError,
)

# More digits than any number of ours has; Python would take its time with thousands.
_LONGEST_NUMBER = 25


@dataclass(frozen=True, slots=True)
class PackageRows:
    """The rows of a package by table, as Python values, in the order of the file."""

    tables: dict[str, list[Row]]

    @property
    def count(self) -> int:
        """How many rows there are."""
        return sum(len(rows) for rows in self.tables.values())


def read_package(path: Path) -> PackageRows:
    """Read and check a `.praksispakke` or a bare `package.json`.

    Raises:
        UserFacingError: with a code `package_…` and the place of the first fault.
    """
    return parse_package(_read_member(path))


def parse_package(content: bytes) -> PackageRows:
    """Check the JSON of a package; UserFacingError as `read_package`."""
    package = _parse(content)
    if not isinstance(package, dict) or package.get("format") != package_format.FORMAT:
        raise UserFacingError("package_foreign")
    version = package.get("format_version")
    if type(version) is not int or version != package_format.FORMAT_VERSION:
        raise fault("version", "format_version", found=str(version))
    if package.get("schema") != package_format.schema_revision():
        raise fault("version", "schema", found=str(package.get("schema")))
    tables = package.get("tables")
    if not isinstance(tables, dict):
        raise fault("wrong_type", "tables", expected="object")
    if unknown := sorted(package.keys() - {"format", "format_version", "schema", "tables"}):
        raise fault("unknown_name", unknown[0])
    known = package_format.exchanged_tables()
    if unknown := sorted(tables.keys() - known.keys()):
        raise fault("unknown_name", f"tables.{unknown[0]}")
    rows = {
        name: [
            _checked_row(table, value, f"tables.{name}[{index}]")
            for index, value in enumerate(_checked_list(tables[name], f"tables.{name}"))
        ]
        for name, table in known.items()
        if name in tables
    }
    _refuse_duplicates(rows)
    return PackageRows(rows)


def _read_member(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            # Not more than the limit of anything, not even of a pipe that never ends.
            content = _counted(file)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise UserFacingError("package_missing", path=str(path)) from error
    except OSError as error:
        raise UserFacingError("file_unreadable", path=str(path)) from error
    if not content.startswith(b"PK"):
        return content
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _only_member(archive)
    except _DAMAGED as error:
        raise UserFacingError("package_damaged", path=str(path)) from error


def _only_member(archive: zipfile.ZipFile) -> bytes:
    """The one member a package has; names are compared and never used as paths."""
    members = archive.infolist()
    if not any(member.filename == package_format.MEMBER for member in members):
        raise UserFacingError("package_foreign")
    if len(members) > 1:
        names = [member.filename for member in members]
        names.remove(package_format.MEMBER)
        if names[0] == package_format.MEMBER:
            raise fault("duplicate_name", names[0])
        raise fault("unknown_name", names[0])
    member = members[0]
    if member.file_size > package_format.MAX_BYTES:
        raise UserFacingError("package_too_large", limit=_megabytes())
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile("an unusual compression")
    with archive.open(member) as file:
        # What a ZIP declares may be a lie, so what comes out is counted too.
        return _counted(file)


def _counted(file: IO[bytes]) -> bytes:
    content = file.read(package_format.MAX_BYTES + 1)
    if len(content) > package_format.MAX_BYTES:
        raise UserFacingError("package_too_large", limit=_megabytes())
    return content


def _megabytes() -> int:
    return package_format.MAX_BYTES // 1_000_000


def _parse(content: bytes) -> Any:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserFacingError("package_not_json", place=f"byte {error.start}") from error
    try:
        package = json.loads(
            text,
            object_pairs_hook=_unique_names,
            parse_constant=_no_constant,
            parse_int=_bounded_integer,
        )
    except json.JSONDecodeError as error:
        place = f"{error.lineno}:{error.colno}"
        raise UserFacingError("package_not_json", place=place) from error
    except RecursionError as error:
        raise UserFacingError("package_too_deep", limit=package_format.MAX_DEPTH) from error
    _refuse_depth(package, package_format.MAX_DEPTH)
    return package


def _unique_names(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise fault("duplicate_name", name)
            seen.add(name)
    return result


def _bounded_integer(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise fault("unknown_value", "1", found=digits)
    return int(digits)


def _no_constant(name: str) -> Any:
    raise fault("wrong_type", name, expected="number")


def _refuse_depth(value: Any, left: int) -> None:
    if left < 0:
        raise UserFacingError("package_too_deep", limit=package_format.MAX_DEPTH)
    if isinstance(value, dict):
        for inner in value.values():
            _refuse_depth(inner, left - 1)
    elif isinstance(value, list):
        for inner in value:
            _refuse_depth(inner, left - 1)


def _checked_list(value: Any, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise fault("wrong_type", place, expected="list")
    return value


def _checked_row(table: sa.Table, value: Any, place: str) -> Row:
    if not isinstance(value, dict):
        raise fault("wrong_type", place, expected="object")
    names = {column.name for column in table.c}
    if unknown := sorted(value.keys() - names):
        raise fault("unknown_name", f"{place}.{unknown[0]}")
    if missing := sorted(names - value.keys()):
        raise fault("missing_value", f"{place}.{missing[0]}")
    row = {
        column.name: checked_value(column, value[column.name], f"{place}.{column.name}")
        for column in table.c
    }
    check_row(table.name, row, place)
    return row


def _refuse_duplicates(tables: dict[str, list[Row]]) -> None:
    for name, rows in tables.items():
        unique = package_format.unique_columns(package_format.exchanged_tables()[name])
        seen: set[tuple[Any, ...]] = set()
        for index, row in enumerate(rows):
            place = f"tables.{name}[{index}]"
            for code, columns in _claims(row, unique):
                claim = (columns, *(row[column] for column in columns))
                if claim in seen:
                    found = ", ".join(str(part) for part in claim[1:])
                    raise fault(code, f"{place}.{columns[-1]}", found=found)
                seen.add(claim)


def _claims(row: Row, unique: tuple[tuple[str, ...], ...]) -> list[tuple[str, tuple[str, ...]]]:
    """The columns no other row may share, with the code of the fault; removed rows claim little."""
    claims = [("duplicate_id", ("id",))]
    if row["deleted_at"] is None:
        claims += [("duplicate_key", columns) for columns in unique]
        if "key" in row:
            claims.append(("duplicate_key", ("key",)))
    return claims
