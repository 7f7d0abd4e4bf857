"""Whether the words of a command line ask for the window alone; imports nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def opens_window(words: Sequence[str]) -> bool:
    """Whether the words ask for the window, and for nothing that could be wrong in them."""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--exit-when-ready":
            continue
        if word not in ("--library", "--lang") or not rest or rest[0].startswith("-"):
            return False
        if word == "--lang" and rest[0] not in ("da", "en"):
            return False
        rest.pop(0)
    return True
