"""What every catalogue file promises, as checks the areas' tests share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# Danish writes a capital inside a sentence only in names, in "I" (you) and in an initialism.
_DANISH_CAPITALS_ALLOWED = {"I", "L"}
_CAPITAL_INSIDE = re.compile(r"(?<![.!?:–\"])\s([A-ZÆØÅ]\w*)")


def walk(data: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every mapping and every leaf of parsed TOML with where it stands."""
    yield path, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from walk(value, f"{path}.{key}")
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from walk(value, f"{path}[{number}]")


def missing_languages(data: Any) -> list[str]:
    """Where a text stands in one language and not in the other."""
    return [
        path
        for path, value in walk(data)
        if isinstance(value, dict)
        and (("da" in value) != ("en" in value) or ("hint_da" in value) != ("hint_en" in value))
    ]


def empty_texts(data: Any) -> list[str]:
    """Where a text is empty or carries stray white space."""
    return [
        path
        for path, value in walk(data)
        if isinstance(value, str) and (not value.strip() or value != " ".join(value.split()))
    ]


def danish_texts(data: Any) -> list[tuple[str, str]]:
    """Every Danish text with where it stands."""
    return [
        (path, value)
        for path, value in walk(data)
        if isinstance(value, str) and path.endswith(("da",))
    ]


def names_in_danish(data: Any) -> list[tuple[str, str]]:
    """Capitalised words inside Danish sentences, which only a name would be."""
    return [
        (path, word)
        for path, value in danish_texts(data)
        for word in _CAPITAL_INSIDE.findall(value)
        if word not in _DANISH_CAPITALS_ALLOWED
    ]


def lix(text: str) -> float:
    """LIX as the widely used Danish calculator counts: groups of `. ! ? : ;` end a sentence."""
    words = [piece for piece in text.split() if re.search(r"\w", piece)]
    ends = len(re.findall(r"[.!?:;]+", text)) or 1
    long_words = sum(1 for word in words if len(re.sub(r"[\W\d_]", "", word)) > 6)
    return len(words) / ends + 100 * long_words / len(words)
