"""The JSON Schema of a package, made from the same tables the import checks against."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from desktop.exchange import package_format
from desktop.exchange.package_values import expected_type, integer_limits, longest_text
from models.types import EnumValue, UtcDateTime

if TYPE_CHECKING:
    from pathlib import Path


def build_schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of `package.json`."""
    tables = package_format.exchanged_tables()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Praksispakke",
        "description": "Rows of one library, programme or site, without its journal.",
        "type": "object",
        "required": ["format", "format_version", "schema", "tables"],
        "additionalProperties": False,
        "properties": {
            "format": {"const": package_format.FORMAT},
            "format_version": {"const": package_format.FORMAT_VERSION},
            "schema": {"const": package_format.schema_revision()},
            "tables": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    name: {"type": "array", "items": {"$ref": f"#/$defs/{name}"}} for name in tables
                },
            },
        },
        "$defs": {name: _row(table) for name, table in tables.items()},
    }


def write_schema(target: Path) -> None:
    """Write the schema as the file shipped in `resources/schema`."""
    text = json.dumps(build_schema(), ensure_ascii=False, indent=1, sort_keys=True)
    target.write_text(text + "\n", "utf-8")


def _row(table: sa.Table) -> dict[str, Any]:
    return {
        "type": "object",
        "required": [column.name for column in table.c],
        "additionalProperties": False,
        "properties": {column.name: _value(column) for column in table.c},
    }


def _value(column: sa.Column[Any]) -> dict[str, Any]:
    kind = expected_type(column)
    schema: dict[str, Any] = {"type": "array" if kind == "list" else kind}
    if isinstance(column.type, EnumValue):
        schema = {"enum": [member.value for member in column.type.enumeration]}
        if column.nullable:
            schema["enum"].append(None)
        return schema
    if isinstance(column.type, sa.Uuid):
        schema["format"] = "uuid"
    elif isinstance(column.type, UtcDateTime):
        schema["format"] = "date-time"
    elif isinstance(column.type, sa.Date):
        schema["format"] = "date"
    elif isinstance(column.type, sa.Time):
        schema["pattern"] = r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{6})?)?$"
    elif isinstance(column.type, sa.LargeBinary):
        schema["contentEncoding"] = "base64"
    if kind == "list":
        schema["items"] = {"enum": [str(member) for member in column.info["members"]]}
    if kind == "integer":
        schema["minimum"], schema["maximum"] = integer_limits(column)
    if column.name == "key":
        schema["pattern"] = f"^{package_format.key_pattern(column.table).pattern}$"
    elif isinstance(column.type, (sa.String, sa.LargeBinary)):
        schema["maxLength"] = longest_text(column)
    if column.nullable:
        schema["type"] = [schema["type"], "null"]
    if targets := [key.column.table.name for key in column.foreign_keys]:
        schema["description"] = f"id of a row in {targets[0]}"
    return schema
