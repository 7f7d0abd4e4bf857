"""Small JSON documents with a fixed shape: exact numbers, every refusal with its place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.exchange.number_tables import is_measurable
from models.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


def read_object(
    text: str, *, required: Collection[str] = (), optional: Collection[str] = ()
) -> dict[str, Any]:
    """Read a JSON object with these keys and no others; decimals as `Decimal`.

    Raises:
        UserFacingError: `json_malformed` with line and column, `json_key_repeated`,
            `json_wrong_kind`, `json_key_missing`, `json_key_unknown`.
    """
    try:
        found = json.loads(
            text.removeprefix("\ufeff"),
            parse_float=Decimal,
            parse_constant=_refuse_constant,
            object_pairs_hook=_without_repeats,
        )
    except json.JSONDecodeError as error:
        raise UserFacingError("json_malformed", line=error.lineno, column=error.colno) from error
    except (ValueError, ArithmeticError, RecursionError) as error:
        # A number of thousands of digits, or brackets nested thousands deep.
        raise UserFacingError("json_malformed", line=1, column=1) from error
    return as_object(found, "", required=required, optional=optional)


def as_object(
    found: object,
    place: str,
    *,
    required: Collection[str] = (),
    optional: Collection[str] | None = (),
) -> dict[str, Any]:
    """The value as an object; `optional=None` allows any key.

    Raises:
        UserFacingError: `json_wrong_kind`, `json_key_missing`, `json_key_unknown`.
    """
    if not isinstance(found, Mapping):
        raise _wrong_kind(place, "object")
    for key in required:
        if key not in found:
            raise UserFacingError("json_key_missing", key=_join(place, key))
    if optional is not None:
        for key in found:
            if key not in required and key not in optional:
                raise UserFacingError("json_key_unknown", key=_join(place, key))
    return dict(found)


def as_list(found: object, place: str) -> Sequence[Any]:
    """The value as a list; UserFacingError `json_wrong_kind` where it is none."""
    if not isinstance(found, list):
        raise _wrong_kind(place, "list")
    return found


def as_text(found: object, place: str) -> str:
    """The value as text; UserFacingError `json_wrong_kind` where it is none."""
    if not isinstance(found, str):
        raise _wrong_kind(place, "text")
    return found


def as_number(found: object, place: str) -> Decimal:
    """The value as a number; UserFacingError `json_wrong_kind` or `number_out_of_range`."""
    # True is 1 for Python, but nobody means a number by it.
    if isinstance(found, bool) or not isinstance(found, (int, Decimal)):
        raise _wrong_kind(place, "number")
    number = Decimal(found)
    if not is_measurable(number):
        raise UserFacingError("number_out_of_range", place=place)
    return number


def as_whole(found: object, place: str) -> int:
    """The value as a whole number; UserFacingError as `as_number`."""
    number = as_number(found, place)
    if number != int(number):
        raise _wrong_kind(place, "whole_number")
    return int(number)


def _join(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _wrong_kind(place: str, expected: str) -> UserFacingError:
    return UserFacingError("json_wrong_kind", place=place, expected=expected)


def _refuse_constant(name: str) -> None:
    raise UserFacingError("json_not_finite", found=name)


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise UserFacingError("json_key_repeated", key=key)
        found[key] = value
    return found
