"""One door for all text that reaches a document: `safe` for a text, `safe_document` for a tree.

Text from people holds whatever was pasted into it. Here it becomes one canonical form without
characters that steer a machine instead of saying something: control characters, halves of a
surrogate pair, marks that turn the writing direction round. Mark-up needs no cleaning, because
no writer reads mark-up: `<b>` is three characters.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from desktop.reports.text_mapping import map_texts

if TYPE_CHECKING:
    from desktop.reports.tree import Document

BLANK_STAND_IN = "□"
"""Stands where a text that must not be empty was nothing but forbidden characters."""

# \r\n, \v, \f and the Unicode line ends mean a new line to whoever pasted them.
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_FORBIDDEN = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f"  # control characters
    "\ud800-\udfff"  # halves of surrogate pairs
    "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"  # writing direction
    "\u00ad\u200b\u2060\ufeff"  # invisible: soft hyphen, zero-width space, joiner, byte order
    "\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff"  # annotations and code points that are no characters
    "\U000e0000-\U000e007f"  # invisible tags
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
    )
    + "]"
)


def safe(text: str) -> str:
    """The text in Unicode form NFC, with the line feed as its only control character."""
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _FORBIDDEN.sub("", text))


def one_line(text: str) -> str:
    """The text with every run of blanks and line ends as one space, for titles and labels."""
    return " ".join(text.split())


def safe_document(document: Document) -> Document:
    """The same document with every text in it made safe; every writer begins here."""
    return map_texts(document, _safe_text)


def _safe_text(text: str) -> str:
    clean = safe(text)
    return BLANK_STAND_IN if text.strip() and not clean.strip() else clean
