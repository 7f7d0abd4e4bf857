"""Rows as canonical JSON: the same text for the same row on both databases.

Used for images in the journal and for the rows of an exchange package.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import math
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from models.types import EnumValue, UtcDateTime

if TYPE_CHECKING:
    from collections.abc import Mapping

Image = dict[str, Any]
"""Column name to JSON value."""


def encode_row(table: sa.Table, row: Mapping[str, Any]) -> Image:
    """A row as JSON values, one for each column of `table`; ValueError for NaN or naive moments."""
    return {column.name: encode(row[column.name]) for column in table.c}


def decode_row(table: sa.Table, image: Mapping[str, Any]) -> dict[str, Any]:
    """The Python values of an image, for the columns it holds."""
    return {
        column.name: decode(column, image[column.name])
        for column in table.c
        if column.name in image
    }


def encode(value: Any) -> Any:
    """One Python value as a JSON value."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (bool, int, str, list, dict)):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError("a number that is none")
        return value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, dt.datetime):
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        # Not strftime: it writes the year 987 with three digits, which nothing reads back.
        moment = value.astimezone(dt.UTC).replace(tzinfo=None)
        return moment.isoformat(timespec="microseconds") + "Z"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dt.time):
        if value.tzinfo is not None:
            raise ValueError("a time of day with a time zone")
        return value.isoformat("auto" if value.second or value.microsecond else "minutes")
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    raise TypeError(type(value).__name__)


def decode(column: sa.Column[Any], value: Any) -> Any:
    """The Python value a column takes; ValueError or TypeError for what it cannot take."""
    if value is None:
        return None
    kind = column.type
    if isinstance(kind, UtcDateTime):
        moment = dt.datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise ValueError("a moment without a time zone")
        try:
            return moment.astimezone(dt.UTC)
        except OverflowError as error:
            raise ValueError("a moment outside the calendar") from error
    if isinstance(kind, EnumValue):
        return kind.enumeration(value)
    if isinstance(kind, sa.Uuid):
        return UUID(value)
    if isinstance(kind, sa.Date):
        return dt.date.fromisoformat(value)
    if isinstance(kind, sa.Time):
        time = dt.time.fromisoformat(value)
        if time.tzinfo is not None:
            raise ValueError("a time of day with a time zone")
        return time
    if isinstance(kind, sa.LargeBinary):
        return base64.b64decode(value, validate=True)
    return value


def canonical(value: Any) -> str:
    """One spelling for equal values: sorted names, no spaces, no escapes beyond JSON's own."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
