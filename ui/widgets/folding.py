"""Folding text for search while typing: case, æøå and accents do not stand in the way."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ö": "oe", "ä": "ae", "ü": "y"})


def folded(text: str) -> str:
    """A text as it is compared: `Ålhøj` and `aalhoej` fold to the same."""
    plain = text.casefold().translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def matches(prepared: str, typed: str) -> bool:
    """Whether every typed word occurs in a text prepared by `folded`."""
    return all(word in prepared for word in folded(typed).split())
