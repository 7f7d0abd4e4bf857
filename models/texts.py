"""Text as it is kept: composed letters, no characters a database or a document cannot hold."""

from __future__ import annotations

import re
import unicodedata

from models.errors import RuleViolation

# NUL cannot be stored by PostgreSQL, lone surrogates by neither; the other controls never print,
# and the two noncharacters cannot stand in the XML of a Word document.
_UNKEEPABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

MAX_LINE = 300
MAX_PROSE = 200_000


def keepable(text: str) -> str:
    """A text without the characters no database or document can hold, otherwise untouched."""
    return _UNKEEPABLE.sub("", text)


def clean_line(text: str) -> str:
    """One line: composed (NFC), without controls and line breaks, trimmed."""
    return " ".join(clean_prose(text).split())


def clean_prose(text: str) -> str:
    """Any text: composed (NFC), line ends as newline, unkeepable characters out, trimmed."""
    composed = unicodedata.normalize("NFC", keepable(text))
    return composed.replace("\r\n", "\n").replace("\r", "\n").strip()


def required_line(text: str, field: str) -> str:
    """A line that must say something.

    Raises:
        RuleViolation: `text_missing` where it is empty, `text_too_long` above 300 characters.
    """
    line = clean_line(text)
    if not line:
        raise RuleViolation("text_missing", field)
    if len(line) > MAX_LINE:
        raise RuleViolation("text_too_long", field, limit=MAX_LINE, length=len(line))
    return line


def limited_prose(text: str, field: str) -> str:
    """A free text within what the program promises to lay out.

    Raises:
        RuleViolation: `text_too_long` above 200,000 characters.
    """
    prose = clean_prose(text)
    if len(prose) > MAX_PROSE:
        raise RuleViolation("text_too_long", field, limit=MAX_PROSE, length=len(prose))
    return prose
