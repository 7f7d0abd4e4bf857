"""Exact numbers: "equal to the median" is decided on whole numbers, never on rounded ones.

A measurement is an `int`, a `Decimal` or a `Fraction` (a rate such as 3 of 7). A `float` is read
as the decimal a person would write it as, so that 0.1 means one tenth.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import isfinite, lcm
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Number: TypeAlias = int | Decimal | Fraction | float

_WHOLE_OR_MISSING = {int, type(None)}


def as_fraction(value: Number) -> Fraction:
    """The number itself, without rounding; ValueError where it is infinite or not a number."""
    return Fraction(*_ratio(value))


def on_common_scale(values: Iterable[Number | None]) -> tuple[list[int | None], int]:
    """The numbers as whole numbers of one unit, and how many such units make 1.

    Missing (`None`) stays missing. Whole numbers compare, sort and add fast and exactly, also
    where the values are rates with many different denominators.

    Raises:
        ValueError: a value is infinite or not a number.
    """
    given = list(values)
    if {type(value) for value in given} <= _WHOLE_OR_MISSING:
        # Stored measurements are whole numbers of a small unit: nothing to convert.
        return given, 1
    ratios = [None if value is None else _ratio(value) for value in given]
    scale = lcm(*{ratio[1] for ratio in ratios if ratio is not None})
    return [None if ratio is None else ratio[0] * (scale // ratio[1]) for ratio in ratios], scale


def sign(value: int) -> int:
    """-1, 0 or 1."""
    return (value > 0) - (value < 0)


def _ratio(value: Number) -> tuple[int, int]:
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError(f"not a finite number: {value}")
        value = Decimal(repr(value))
    elif isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"not a finite number: {value}")
    return value.as_integer_ratio()
