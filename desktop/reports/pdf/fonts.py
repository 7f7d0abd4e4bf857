"""The faces on paper: Source Sans Pro from its package, embedded as subsets.

Faces are loaded when first used and registered with ReportLab once a process. `Fonts` belongs
to one document: it measures, and it notes the characters the face lacks.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

ALWAYS_COVERED = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("æøåÆØÅéü§½–…·•→✓☐■▲▼◆▶\u00a0")
"""Every face has these, as a test makes sure; so most documents need not load every face."""
STAND_IN = "☐"
"""Drawn for a character the face lacks; the nearest it has to U+25A1."""

# What the face lacks but says as well with another sign.
_EQUIVALENTS = {
    "\u2010": "-",
    "\u2011": "-",
    "\u25a1": "☐",
    "✔": "✓",
    "✅": "✓",
    "●": "•",
    "▪": "■",
    "◾": "■",
    "►": "▶",
    "✗": "×",
    "✘": "×",
    "❌": "×",
}
_UNICODE_ROW = re.compile(r"<\w\w> <(\w+)>(?=\n)")
_ROWS_IN_A_BLOCK = 100

_loading = Lock()
_loaded: dict[Face, TTFont] = {}


class Face(Enum):
    """The cuts in use; the value is the end of the font's file name."""

    REGULAR = "Regular"
    STRONG = "Semibold"
    EMPHASIS = "It"
    STRONG_EMPHASIS = "SemiboldIt"


def font(face: Face) -> TTFont:
    """The face, ready for ReportLab under its own name; one object for all threads."""
    loaded = _loaded.get(face)
    if loaded is None:
        with _loading:
            loaded = _loaded.get(face) or _load(face)
    return loaded


@cache
def common_glyphs() -> frozenset[int]:
    """The code points every face can draw: the cuts do not all have the same."""
    return frozenset.intersection(*(frozenset(font(face).face.charToGlyph) for face in Face))


class AccessibleFont(TTFont):
    """A font whose map back to Unicode satisfies ISO 14289-1, 7.21.7: no target is zero.

    ReportLab writes a row for every code of a subset, the unused ones with target U+0000, and
    all rows in one block, where the format allows 100.
    """

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - overrides ReportLab
        """Add the subsets, then rewrite their maps."""
        before = set(doc.idToObject)
        super().addObjects(doc)
        for name in set(doc.idToObject) - before:
            if name.startswith("toUnicodeCMap:"):
                stream = doc.idToObject[name]
                stream.content = _without_zero_targets(stream.content)


class Fonts:
    """Measuring and coverage for one document."""

    def __init__(self) -> None:
        self._widths: dict[Face, dict[str, float]] = {}
        self._covered: set[str] = set(ALWAYS_COVERED)
        self._missing: dict[str, None] = {}

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters no face could draw, in the order they were met."""
        return tuple(self._missing)

    def width(self, text: str, face: Face, size: float) -> float:
        """How wide a word is, in points at this size."""
        widths = self._widths.setdefault(face, {})
        units = widths.get(text)
        if units is None:
            glyphs = font(face).face
            of_code, other = glyphs.charWidths, glyphs.defaultWidth
            units = widths[text] = sum([of_code.get(ord(char), other) for char in text])
        return units * size * 0.001

    def drawable(self, text: str) -> str:
        """The text with a stand-in for each character the face lacks; those are noted."""
        if self._covered.issuperset(text):
            return text
        glyphs = common_glyphs()
        drawn = []
        for char in text:
            if ord(char) in glyphs and char != "\ufeff":
                self._covered.add(char)
                drawn.append(char)
            else:
                drawn.append(self._replaced(char))
        return "".join(drawn)

    def _replaced(self, char: str) -> str:
        if char in _EQUIVALENTS:
            return _EQUIVALENTS[char]
        category = unicodedata.category(char)
        if category == "Zs":
            return " "
        # Joiners and variation selectors only change how their neighbours are drawn.
        if category == "Cf" or "\ufe00" <= char <= "\ufe0f":
            return ""
        self._missing[char] = None
        return STAND_IN


def _load(face: Face) -> TTFont:
    from font_source_sans_pro import font_directory

    path = Path(font_directory) / f"SourceSansPro-{face.value}.ttf"
    loaded = AccessibleFont(f"SourceSansPro-{face.value}", str(path))
    pdfmetrics.registerFont(loaded)
    _loaded[face] = loaded
    return loaded


def _without_zero_targets(cmap: str) -> str:
    head, body = cmap.split("endcodespacerange\n")
    rows = [row.group(0) for row in _UNICODE_ROW.finditer(body) if int(row.group(1), 16)]
    blocks = (rows[at : at + _ROWS_IN_A_BLOCK] for at in range(0, len(rows), _ROWS_IN_A_BLOCK))
    written = "".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
    )
    return head + "endcodespacerange\n" + written + body.split("endbfchar\n")[1]
