"""The shipped catalogue as plain data: one cached read per file, one language at a time."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LANGUAGES = ("da", "en")


@cache
def read_catalogue(name: str) -> Mapping[str, Any]:
    """One TOML file of `resources/catalogue`, by its name without the ending."""
    source = files("resources") / "catalogue" / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


def require_language(language: str) -> str:
    """The language, if the catalogue has it.

    Raises:
        ValueError: the catalogue is written in Danish (`da`) and English (`en`) only.
    """
    if language not in LANGUAGES:
        raise ValueError(f"the catalogue has no language {language!r}")
    return language


def texts(entries: Iterable[Mapping[str, str]], language: str) -> tuple[str, ...]:
    """The entries' texts in one language, in their order."""
    return tuple(entry[language] for entry in entries)
