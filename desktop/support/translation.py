"""The one way a text reaches a person: English source in, the chosen language out.

The catalogues are plain JSON made from the Qt Linguist files in `resources/i18n`, so the same
texts serve the window, the reports and the command line, and no floor below `ui` needs Qt.
The signature is that of `QCoreApplication.translate`, so `lupdate` finds every call.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGES = ("da", "en")
DEFAULT_LANGUAGE = "da"

_process_language = DEFAULT_LANGUAGE
_block_language: ContextVar[str | None] = ContextVar("praksisrum_language", default=None)


def current_language() -> str:
    """The language texts come out in here: `da` or `en`."""
    return _block_language.get() or _process_language


def set_language(language: str) -> None:
    """Choose the language of the process, for every thread; ValueError for an unknown one."""
    global _process_language
    _process_language = _checked(language)


@contextmanager
def in_language(language: str) -> Iterator[None]:
    """Speak another language inside a block: a document may differ from the window."""
    token = _block_language.set(_checked(language))
    try:
        yield
    finally:
        _block_language.reset(token)


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """The text in the current language; the source text where a translation is missing.

    Args:
        context: the area or page the text belongs to, a literal.
        text: the English source, a literal; `%n` stands for the count.
        disambiguation: told apart by translators only.
        n: the count that chooses singular or plural; -1 where there is none.
    """
    entry = _catalogue(current_language()).get(context, {}).get(_message_key(text, disambiguation))
    if entry is None:
        entry = text
    if isinstance(entry, list):
        # Danish and English both have two forms: exactly one, and the rest.
        entry = entry[0] if n == 1 else entry[-1]
    return entry.replace("%n", str(n)) if n >= 0 else entry


def _message_key(text: str, disambiguation: str | None) -> str:
    return text if disambiguation is None else f"{text}\x04{disambiguation}"


def _checked(language: str) -> str:
    if language not in LANGUAGES:
        raise ValueError(f"unknown language: {language!r}")
    return language


@cache
def _catalogue(language: str) -> dict[str, dict[str, str | list[str]]]:
    source = resources.files("resources").joinpath("i18n", f"{language}.json")
    if not source.is_file():
        return {}
    return json.loads(source.read_text("utf-8"))
