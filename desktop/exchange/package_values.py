"""One value of a package: its JSON type, its limits, and whether a column takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from desktop.exchange import package_format
from desktop.exchange.package_faults import fault
from models import texts
from models.courses.rules import EARLIEST, LATEST
from models.journal.codec import decode, encode
from models.measures.numbers import MAX_VALUE
from models.types import EnumValue, JsonText, UtcDateTime

if TYPE_CHECKING:
    import datetime as dt

MAX_BINARY = 1_000_000
"""The longest picture, in characters of base64; our own hold at most 512 KB."""

_PYTHON_TYPES = {"string": str, "integer": int, "boolean": bool, "list": list}

# Columns of every table. Positions have gaps of 1024; above these limits adding one to a number
# would leave what a database can count.
_LIMITS = {"version": (1, 10**9), "position": (-(10**12), 10**12)}
_MAX_COUNT = 10**6


def expected_type(column: sa.Column[Any]) -> str:
    """The JSON type of a column: string, integer, boolean or list."""
    kind = column.type
    if isinstance(kind, JsonText):
        return "list"
    if isinstance(kind, sa.Boolean):
        return "boolean"
    if isinstance(kind, sa.Integer):
        return "integer"
    known = (sa.String, sa.Uuid, sa.Date, sa.Time, sa.LargeBinary, UtcDateTime, EnumValue)
    assert isinstance(kind, known), kind
    return "string"


def integer_limits(column: sa.Column[Any]) -> tuple[int, int]:
    """The lowest and the highest number of a column."""
    if "range" in column.info:
        return column.info["range"]
    if column.name in _LIMITS:
        return _LIMITS[column.name]
    # What is measured has a sign and many digits; everything else counts something.
    return (-MAX_VALUE, MAX_VALUE) if isinstance(column.type, sa.BigInteger) else (0, _MAX_COUNT)


def longest_text(column: sa.Column[Any]) -> int:
    """How many characters a text column of a package may hold."""
    if isinstance(column.type, sa.LargeBinary):
        return MAX_BINARY
    return getattr(column.type, "length", None) or texts.MAX_PROSE


def checked_value(column: sa.Column[Any], value: Any, place: str) -> Any:
    """The Python value of a JSON value; UserFacingError with the place where it is none."""
    if value is None:
        if not column.nullable:
            raise fault("missing_value", place)
        return None
    expected = expected_type(column)
    if type(value) is not _PYTHON_TYPES[expected]:
        raise fault("wrong_type", place, expected=expected)
    if expected == "string":
        _check_text(column, value, place)
    elif expected == "integer":
        low, high = integer_limits(column)
        if not low <= value <= high:
            raise fault("out_of_range", place, low=low, high=high)
    elif expected == "list":
        members = set(column.info["members"])
        if not all(isinstance(inner, str) and inner in members for inner in value):
            raise fault("unknown_value", place, found=str(value))
    try:
        decoded = decode(column, value)
    except (ValueError, TypeError) as error:
        raise fault("unknown_value", place, found=str(value)) from error
    if isinstance(column.type, (sa.Date, sa.Time)) and encode(decoded) != value:
        # Python reads many spellings of a day; a package has one.
        raise fault("unknown_value", place, found=value)
    if isinstance(column.type, sa.Date):
        _check_day(decoded, place)
    return decoded


def _check_text(column: sa.Column[Any], value: str, place: str) -> None:
    if texts.keepable(value) != value:
        raise fault("unkeepable_text", place)
    if len(value) > longest_text(column):
        raise fault("too_long", place)
    if column.name == "key" and not package_format.key_pattern(column.table).fullmatch(value):
        raise fault("unknown_value", place, found=value)


def _check_day(day: dt.date, place: str) -> None:
    if not EARLIEST <= day <= LATEST:
        raise fault("date_out_of_range", place, low=EARLIEST, high=LATEST)
