"""The same document with every text in it put through a function; what is untouched is shared."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def map_texts(value: T, function: Callable[[str], str]) -> T:
    """A document, block or tuple of them with `function` applied to each of its strings."""
    found: Any = value
    if isinstance(found, str):
        return function(found)  # type: ignore[return-value]  # a string maps to a string
    if isinstance(found, tuple):
        mapped = tuple(map_texts(item, function) for item in found)
        same = all(a is b for a, b in zip(mapped, found, strict=True))
        return found if same else mapped  # type: ignore[return-value]  # tuples map to tuples
    if is_dataclass(found) and not isinstance(found, type):
        changes = {}
        for field in fields(found):
            before = getattr(found, field.name)
            after = map_texts(before, function)
            if after is not before:
                changes[field.name] = after
        return replace(found, **changes) if changes else found
    return value
