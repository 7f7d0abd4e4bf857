"""Sentences for failures: what happened and what to do, in the current language."""

from __future__ import annotations

import datetime as dt
import string
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop.support import dates
from desktop.support.labels import (
    errors_core,
    errors_fields,
    errors_meetings,
    errors_world,
)
from desktop.support.labels.enums import enum_text
from desktop.support.labels.errors_world import kind_text
from desktop.support.translation import translate
from models.clock import LOCAL_ZONE
from models.errors import Conflict, NotFound, RuleViolation, UserFacingError

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARTS = (
    errors_core,
    errors_fields,
    errors_meetings,
    errors_world,
)


def error_text(error: BaseException) -> str:
    """One sentence (or two) for a failure a person can do something about.

    Anything that is not one of the four kinds of failure is a bug, and is told as one.
    """
    if isinstance(error, Conflict):
        return " ".join(dict.fromkeys(_say(reason.code, reason.values) for reason in error.reasons))
    if isinstance(error, NotFound):
        if isinstance(error.identity, UUID):
            # An id of ours says nothing to a person; a key they typed does.
            return translate("Error", "It is not here any more.")
        text = translate("Error", "It is not here (any more): {identity}")
        return text.format(identity=error.identity)
    if isinstance(error, (RuleViolation, UserFacingError)):
        return _say(error.code, error.values)
    return translate("Error", "Something went wrong in the program. Nothing you saved is lost.")


def problem_text(code: str, place: str) -> str:
    """What a check of a library found, and where."""
    sentences = {
        "file": translate("Error", "The file is damaged: {place}"),
        "row_unreadable": translate("Error", "A row cannot be read: {place}"),
        "link_broken": translate("Error", "A link leads nowhere: {place}"),
        "journal_differs": translate("Error", "A row was changed past the journal: {place}"),
        "journal_missing": translate("Error", "A row is not in the journal: {place}"),
        "journal_gap": translate("Error", "The journal has a gap: {place}"),
    }
    return sentences[code].format(place=place)


def known_codes() -> frozenset[str]:
    """Every code that has a sentence."""
    return frozenset(code for part in _PARTS for code in part.words())


def _say(code: str, values: Mapping[str, Any]) -> str:
    sentences = {known: text for part in _PARTS for known, text in part.words().items()}
    if code not in sentences:
        text = translate("Error", "This cannot be done ({code}).")
        return text.format(code=code)
    known = (
        {**values, "expected": kind_text(values["expected"])} if "expected" in values else values
    )
    return _Lenient().vformat(sentences[code], (), known)


class _Lenient(string.Formatter):
    """A sentence must come out even where a value is missing: it is told in a hard moment."""

    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:
        return _in_words(kwargs.get(key, "…")) if isinstance(key, str) else "…"


def _in_words(value: Any) -> Any:
    """A value as a sentence in the current language names it."""
    if isinstance(value, dt.datetime):
        local = value.astimezone(LOCAL_ZONE) if value.tzinfo else value
        return f"{dates.long_date(local)} {dates.clock_time(local.time())}"
    if isinstance(value, dt.date):
        return dates.long_date(value)
    if isinstance(value, dt.time):
        return dates.clock_time(value)
    if isinstance(value, StrEnum):
        try:
            return enum_text(value)
        except (LookupError, ImportError):
            return value.value
    return value
