"""Numbers as people write them, and as integers scaled by ten to a number of decimals.

Danish writing: comma before the decimals, a dot (or a space) between groups of three. What could
be read in two ways is refused, because a value wrong by a factor of a thousand is worse than none.
"""

from __future__ import annotations

import re

from models.errors import RuleViolation

MAX_DIGITS = 15
"""Up to here a number is the same number in every program that reads it (RFC 8259, section 6)."""

MAX_VALUE = 10**MAX_DIGITS - 1

MINUS = "\u2212"

_SPACES = re.compile(r"[ \u00a0\u2009\u202f]")
_NUMBER = re.compile(
    r"""
    (?P<sign>[-+\u2212]?)
    (?P<whole>[0-9]+ | [1-9][0-9]{0,2}(?P<mark>[. ])[0-9]{3}(?:(?P=mark)[0-9]{3})*)
    (?:,(?P<fraction>[0-9]+))?
    """,
    re.VERBOSE,
)
_COULD_BE_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}")
_MARKS = {"da": (".", ","), "en": (",", ".")}


def parse_value(text: str, decimals: int) -> int | None:
    """The scaled integer a text stands for; None for an empty text, which is a missing value.

    Args:
        text: what somebody wrote, e.g. "1.234,5" or "-3".
        decimals: how many decimals the indicator keeps; "1,5" at one decimal is 15.

    Raises:
        RuleViolation: for the field `value`: `number_invalid`, `number_ambiguous` (three digits
            after a comma where fewer are kept, as in "1,000"), `too_many_decimals` or
            `number_too_large`.
    """
    written = _SPACES.sub(" ", text).strip()
    if not written:
        return None
    match = _NUMBER.fullmatch(written)
    if match is None:
        raise RuleViolation("number_invalid", "value", text=written[:40])
    fraction = match["fraction"] or ""
    if len(fraction) == 3 > decimals and _COULD_BE_THOUSANDS.fullmatch(match["whole"]):
        raise RuleViolation("number_ambiguous", "value", text=written[:40])
    if fraction[decimals:].strip("0"):
        raise RuleViolation("too_many_decimals", "value", decimals=decimals)
    whole = match["whole"].replace(".", "").replace(" ", "")
    digits = (whole + fraction[:decimals].ljust(decimals, "0")).lstrip("0")
    if len(digits) > MAX_DIGITS:
        raise RuleViolation("number_too_large", "value", digits=MAX_DIGITS)
    value = int(digits or "0")
    return -value if match["sign"] in ("-", MINUS) else value


def format_value(value: int | None, decimals: int, language: str) -> str:
    """A scaled integer in writing: "1.234,5" in Danish, "1,234.5" in English; "" for None.

    The minus is the real one (U+2212); `parse_value` reads it back.

    Raises:
        ValueError: the language is neither `da` nor `en`.
    """
    if language not in _MARKS:
        raise ValueError(f"no number format for {language!r}")
    if value is None:
        return ""
    group, point = _MARKS[language]
    whole, fraction = divmod(abs(value), 10**decimals)
    written = f"{whole:,}".replace(",", group)
    if decimals:
        written += f"{point}{fraction:0{decimals}d}"
    return f"{MINUS}{written}" if value < 0 else written


def check_size(value: int | None, field: str = "value") -> None:
    """A scaled integer has at most 15 digits.

    Raises:
        RuleViolation: `number_too_large`.
    """
    if value is not None and abs(value) > MAX_VALUE:
        raise RuleViolation("number_too_large", field, digits=MAX_DIGITS)
