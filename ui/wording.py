"""Codes of the floors below in words; their catalogue is imported when first needed."""

from __future__ import annotations


def error_words(failure: BaseException) -> str:
    """What went wrong and what to do, in one or two sentences."""
    from desktop.support.labels.errors import error_text

    return error_text(failure)


def verb_words(verb: str) -> str:
    """What an operation does, as in `Undo: rename meeting`."""
    from desktop.support.labels.verbs import verb_text

    return verb_text(verb)
