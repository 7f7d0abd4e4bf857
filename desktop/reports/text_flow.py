"""How running text falls into paragraphs and lines, the same for every writer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.reports.tree_text import Span, StatusMark, StatusShape, spans_of

if TYPE_CHECKING:
    from desktop.reports.tree_text import Inline

Line = tuple[Span, ...]
"""The spans between two line breaks; none of them holds a line break."""

SHAPE_CHARACTERS = {
    StatusShape.DONE: "✓",
    StatusShape.OPEN: "☐",
    StatusShape.FILLED: "■",
    StatusShape.UP: "▲",
    StatusShape.DOWN: "▼",
    StatusShape.ATTENTION: "◆",
}

_PARAGRAPH_END = re.compile(r"\n[ \u00a0]*\n\s*")


def paragraphs_of(content: Inline) -> list[list[Line]]:
    """The content as paragraphs of lines: a blank line ends a paragraph, a line end a line.

    Empty paragraphs are left out; an empty content gives an empty list.
    """
    if isinstance(content, str):
        return [
            [(Span(line),) for line in part.split("\n")]
            for part in _PARAGRAPH_END.split(content.strip())
            if part.strip()
        ]
    lines: list[list[Span]] = [[]]
    for span in content:
        first, *others = span.text.split("\n")
        lines[-1].append(replace(span, text=first) if others else span)
        # A link keeps its address on each line; a bare line end carries no link.
        lines.extend([_part(span, other)] for other in others)
    paragraphs: list[list[Line]] = [[]]
    for line in lines:
        if any(span.text.strip() for span in line):
            paragraphs[-1].append(tuple(span for span in line if span.text))
        elif paragraphs[-1]:
            paragraphs.append([])
    return [paragraph for paragraph in paragraphs if paragraph]


def words_of(content: Inline | StatusMark) -> str:
    """The content as one line of plain words, a status with its shape in front."""
    if isinstance(content, StatusMark):
        return f"{SHAPE_CHARACTERS[content.shape]} {content.word}"
    return " ".join("".join(span.text for span in spans_of(content)).split())


def _part(span: Span, text: str) -> Span:
    return replace(span, text=text, link=span.link if text.strip() else None)
