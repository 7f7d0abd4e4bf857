"""What operations are called: in Undo, in messages and in a history."""

from __future__ import annotations

from desktop.support.labels import (
    verbs_core,
    verbs_fields,
    verbs_meetings,
    verbs_world,
)

_PARTS = (
    verbs_core,
    verbs_fields,
    verbs_meetings,
    verbs_world,
)


def verb_text(code: str) -> str:
    """An operation in words, as an infinitive: `ret møde`; the code where it has none."""
    for part in _PARTS:
        words = part.words()
        if code in words:
            return words[code]
    return code.replace("_", " ")


def known_verbs() -> frozenset[str]:
    """Every operation that has words."""
    return frozenset(verb for part in _PARTS for verb in part.words())
