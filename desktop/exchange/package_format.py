"""What a package is made of: the exchanged tables, their columns, and the limits of a file.

Everything is read off the tables of the field, so a new column is exchanged as soon as it exists.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from models.base import Base
from models.journal.recording import journalled_tables
from models.schema import METADATA, REVISION

if TYPE_CHECKING:
    import sqlalchemy as sa

FORMAT = "praksispakke"
FORMAT_VERSION = 1
SUFFIX = ".praksispakke"
MEMBER = "package.json"

MAX_BYTES = 200_000_000
"""The most a package's JSON may hold, declared and counted."""

MAX_DEPTH = 12
"""The deepest nesting in a package; our own needs five."""


@cache
def exchanged_tables() -> dict[str, sa.Table]:
    """Tables of a package by name, parents before children."""
    assert METADATA.tables
    return journalled_tables()


@cache
def key_pattern(table: sa.Table) -> re.Pattern[str]:
    """How the human keys of a table are written: its letters, a hyphen and a number."""
    letters = next(
        mapper.class_.KEY_LETTERS for mapper in Base.registry.mappers if mapper.local_table is table
    )
    return re.compile(rf"{letters}-[0-9]{{1,9}}")


def unique_columns(table: sa.Table) -> tuple[tuple[str, ...], ...]:
    """What is unique among the living rows of a table, but for its key: columns together."""
    found = [
        tuple(column.name for column in index.columns) for index in table.indexes if index.unique
    ]
    return tuple(sorted(columns for columns in found if columns != ("key",)))


def schema_revision() -> str:
    """The schema revision whose columns a package carries."""
    return REVISION


def references(table: sa.Table) -> tuple[tuple[str, str], ...]:
    """Columns of a table that point at another exchanged table: (column, table)."""
    return tuple(
        (key.parent.name, key.column.table.name)
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
    )
