"""Column types that mean the same on SQLite and PostgreSQL."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect


class JsonText(TypeDecorator[Any]):
    """Lists and objects; an absent value is SQL NULL, never JSON null. JSONB on PostgreSQL."""

    impl = sa.JSON(none_as_null=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """The database's own type; PostgreSQL's dialect is loaded only where it is used."""
        if dialect.name != "postgresql":
            return dialect.type_descriptor(sa.JSON(none_as_null=True))
        from sqlalchemy.dialects.postgresql import JSONB

        return dialect.type_descriptor(JSONB(none_as_null=True))


JsonValue = JsonText()
"""The one instance every column of lists and objects has."""


class UtcDateTime(TypeDecorator[dt.datetime]):
    """A moment in UTC. SQLite drops time zones, so naive values are refused on the way in."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> Any:
        """To the database: UTC, without its zone where the database has none."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        value = value.astimezone(dt.UTC)
        return value if dialect.name == "postgresql" else value.replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        """From the database: always UTC, always with its zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            return value.replace(tzinfo=dt.UTC)
        return value.astimezone(dt.UTC)


class EnumValue(TypeDecorator[StrEnum]):
    """A string enum kept by its value, so that a database never needs to know its members."""

    impl = sa.String(40)
    cache_ok = True

    def __init__(self, enumeration: type[StrEnum]) -> None:
        super().__init__(40)
        self.enumeration = enumeration

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """To the database: the value; ValueError for anything that is no member."""
        return None if value is None else self.enumeration(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        """From the database: the member."""
        return None if value is None else self.enumeration(value)
