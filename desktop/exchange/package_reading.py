"""A package file as rows: every value checked, every fault told with its place, nothing written.

Limits hold before anything is unpacked or parsed; only the one member a package has is read.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from desktop.exchange import package_format
from models import texts
from models.errors import UserFacingError
from models.journal.codec import decode
from models.types import EnumValue, JsonValue, UtcDateTime

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

Row = dict[str, Any]

_INTEGER_LIMIT = 2**63


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
    if version != package_format.FORMAT_VERSION:
        raise UserFacingError("package_version", found=str(version)[:20])
    if package.get("schema") != package_format.schema_revision():
        raise UserFacingError("package_version", found=str(package.get("schema"))[:40])
    tables = package.get("tables")
    if not isinstance(tables, dict):
        raise _fault("wrong_type", "tables", expected="object")
    if unknown := sorted(package.keys() - {"format", "format_version", "schema", "tables"}):
        raise _fault("unknown_name", unknown[0])
    known = package_format.exchanged_tables()
    if unknown := sorted(tables.keys() - known.keys()):
        raise _fault("unknown_name", f"tables.{unknown[0]}")
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
        if not zipfile.is_zipfile(path):
            if path.stat().st_size > package_format.MAX_BYTES:
                raise UserFacingError("package_too_large", limit=_megabytes())
            return path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            return _read_counted(archive)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise UserFacingError("package_missing", path=str(path)) from error
    except OSError as error:
        raise UserFacingError("file_unreadable", path=str(path)) from error
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
        raise UserFacingError("package_damaged", path=str(path)) from error


def _read_counted(archive: zipfile.ZipFile) -> bytes:
    try:
        member = archive.getinfo(package_format.MEMBER)
    except KeyError as error:
        raise UserFacingError("package_foreign") from error
    if member.file_size > package_format.MAX_BYTES:
        raise UserFacingError("package_too_large", limit=_megabytes())
    with archive.open(member) as file:
        # What a ZIP declares may be a lie, so what comes out is counted too.
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
        package = json.loads(text, object_pairs_hook=_unique_names, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        place = f"{error.lineno}:{error.colno}"
        raise UserFacingError("package_not_json", place=place) from error
    except RecursionError as error:
        raise UserFacingError("package_too_deep", limit=package_format.MAX_DEPTH) from error
    except ValueError as error:
        # json.loads raises it for integers of absurd length.
        raise UserFacingError("package_not_json", place="1:1") from error
    _refuse_depth(package, package_format.MAX_DEPTH)
    return package


def _unique_names(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _fault("duplicate_name", twice[:60])
    return result


def _no_constant(name: str) -> Any:
    raise _fault("wrong_type", name, expected="number")


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
        raise _fault("wrong_type", place, expected="list")
    return value


def _checked_row(table: sa.Table, value: Any, place: str) -> Row:
    if not isinstance(value, dict):
        raise _fault("wrong_type", place, expected="object")
    names = {column.name for column in table.c}
    if unknown := sorted(value.keys() - names):
        raise _fault("unknown_name", f"{place}.{unknown[0]}"[:120])
    if missing := sorted(names - value.keys()):
        raise _fault("missing_value", f"{place}.{missing[0]}")
    return {
        column.name: _checked_value(column, value[column.name], f"{place}.{column.name}")
        for column in table.c
    }


def _checked_value(column: sa.Column[Any], value: Any, place: str) -> Any:
    if value is None:
        if not column.nullable:
            raise _fault("missing_value", place)
        return None
    expected = expected_type(column)
    if type(value) is not _PYTHON_TYPES[expected]:
        raise _fault("wrong_type", place, expected=expected)
    if isinstance(value, str) and texts.keepable(value) != value:
        raise _fault("unkeepable_text", place)
    if isinstance(value, str) and len(value) > texts.MAX_PROSE * 5:
        raise _fault("too_long", place)
    if isinstance(value, int) and not isinstance(value, bool):
        low, high = column.info.get("range", (-_INTEGER_LIMIT, _INTEGER_LIMIT - 1))
        if not low <= value <= high:
            raise _fault("out_of_range", place, low=low, high=high)
    if isinstance(value, list) and not set(map(str, value)) <= set(column.info["members"]):
        raise _fault("unknown_value", place, found=str(value)[:40])
    try:
        return decode(column, value)
    except (ValueError, TypeError) as error:
        raise _fault("unknown_value", place, found=str(value)[:40]) from error


def expected_type(column: sa.Column[Any]) -> str:
    """The JSON type of a column: string, integer, boolean or list."""
    kind = column.type
    if kind is JsonValue or isinstance(kind, sa.JSON):
        return "list"
    if isinstance(kind, sa.Boolean):
        return "boolean"
    if isinstance(kind, sa.Integer):
        return "integer"
    known = (sa.String, sa.Uuid, sa.Date, sa.Time, sa.LargeBinary, UtcDateTime, EnumValue)
    assert isinstance(kind, known), kind
    return "string"


_PYTHON_TYPES = {"string": str, "integer": int, "boolean": bool, "list": list}


def _refuse_duplicates(tables: dict[str, list[Row]]) -> None:
    for name, rows in tables.items():
        ids: set[UUID] = set()
        keys: set[str] = set()
        for index, row in enumerate(rows):
            if row["id"] in ids:
                raise _fault("duplicate_id", f"tables.{name}[{index}].id")
            ids.add(row["id"])
            if row.get("key") and row["deleted_at"] is None:
                if row["key"] in keys:
                    raise _fault("duplicate_key", f"tables.{name}[{index}].key", found=row["key"])
                keys.add(row["key"])


def _fault(code: str, place: str, **values: Any) -> UserFacingError:
    return UserFacingError(f"package_{code}", place=place, **values)
