"""A document as plain text: for pasting into a records system or an e-mail.

Lines end at 78 characters; tables keep their columns while they fit and become a list of
"name: value" when they do not.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from desktop.reports.chart_data import ChartData
from desktop.reports.text_flow import SHAPE_CHARACTERS, paragraphs_of, words_of
from desktop.reports.text_safety import one_line, safe_document
from desktop.reports.text_tables import table_lines
from desktop.reports.tree import (
    BoxGroup,
    BulletList,
    Callout,
    CalloutKind,
    FactList,
    Figure,
    Heading,
    KeepTogether,
    KeyFigures,
    NumberedList,
    PageBreak,
    Paragraph,
    Pictured,
    Quote,
    StatusMark,
    StatusShape,
    StepLine,
    StepState,
    Table,
)
from desktop.reports.tree_text import item_of
from desktop.support.translation import in_language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.reports.text_flow import Line
    from desktop.reports.tree import Block, Document, Fact, Inline

WIDTH = 78
_UNDERLINES = {1: "=", 2: "-"}
_STEP_SIGNS = {StepState.DONE: "✓", StepState.CURRENT: "▶", StepState.AHEAD: "·"}


def plain_text(document: Document) -> str:
    """The whole document as text, ending with a line feed."""
    document = safe_document(document)
    furniture = document.furniture
    parts: list[list[str]] = []
    if furniture.organisation_lines:
        parts.append([one_line(line) for line in furniture.organisation_lines])
    if furniture.watermark:
        parts.append([f"*** {one_line(furniture.watermark)} ***"])
    with in_language(document.language[:2]):
        parts += _parts(document.blocks, WIDTH)
    if furniture.footer_text.strip():
        parts.append(["-" * WIDTH, *_wrapped(furniture.footer_text, WIDTH)])
    return "\n\n".join("\n".join(line.rstrip() for line in part) for part in parts) + "\n"


def _parts(blocks: Sequence[Block], width: int) -> list[list[str]]:
    """Each block as its lines; empty blocks are left out."""
    parts: list[list[str]] = []
    for block in blocks:
        if isinstance(block, KeepTogether):
            parts += _parts(block.blocks, width)
        elif isinstance(block, Pictured):
            parts += [[_picture_words(block.alt)], *_parts(block.blocks, width)]
        elif isinstance(block, BoxGroup):
            parts += [_callout(box, width) for box in block.boxes]
        elif not isinstance(block, PageBreak):
            parts.append(_lines(block, width))
    return [part for part in parts if part]


def _lines(block: Block, width: int) -> list[str]:
    if isinstance(block, Heading):
        return _heading(block, width)
    if isinstance(block, Paragraph):
        return _paragraphs(block.content, width)
    if isinstance(block, Quote):
        source = [f"– {one_line(block.source)}"] if block.source.strip() else []
        return _behind("  | ", _paragraphs(block.content, width - 4) + source)
    if isinstance(block, BulletList | NumberedList):
        return _list(block, width)
    if isinstance(block, Table):
        return table_lines(block, width)
    if isinstance(block, FactList):
        return _facts(block.facts, width)
    if isinstance(block, KeyFigures):
        notes = [f" ({one_line(f.note)})" if f.note.strip() else "" for f in block.figures]
        return [
            f"{one_line(figure.value)}: {one_line(figure.label)}{note}"
            for figure, note in zip(block.figures, notes, strict=True)
        ]
    if isinstance(block, StepLine):
        return [
            f"{_STEP_SIGNS[step.state]} {one_line(step.label)} ({one_line(step.state_word)})"
            for step in block.steps
        ]
    if isinstance(block, StatusMark):
        return [words_of(block)]
    if isinstance(block, Figure):
        return _figure(block, width)
    if isinstance(block, Callout):
        return _callout(block, width)
    raise TypeError(f"no text for {type(block).__name__}")


def _heading(block: Heading, width: int) -> list[str]:
    lines = _wrapped(block.text, width)
    if block.level not in _UNDERLINES:
        return lines
    longest = max(map(len, lines), default=0)
    return ([""] if block.level == 2 else []) + [*lines, _UNDERLINES[block.level] * longest]


def _paragraphs(content: Inline, width: int) -> list[str]:
    lines: list[str] = []
    for paragraph in paragraphs_of(content):
        if lines:
            lines.append("")
        for line in paragraph:
            lines += _wrapped(_with_addresses(line), width)
    return lines


def _with_addresses(line: Line) -> str:
    """The words of a line, a link followed by its address where the words are not the address."""
    words = ""
    for span in line:
        words += span.text
        address = (span.link or "").removeprefix("mailto:")
        if address and address != span.text.strip():
            words += f" <{address}>"
    return words


def _list(block: BulletList | NumberedList, width: int) -> list[str]:
    labels = [
        f"{block.start + index}." if isinstance(block, NumberedList) else "-"
        for index in range(len(block.items))
    ]
    indent = max(map(len, labels)) + 1
    lines: list[str] = []
    for label, given in zip(labels, block.items, strict=True):
        item = item_of(given)
        inside = _paragraphs(item.content, width - indent) or [""]
        if item.children is not None:
            inside += _list(item.children, width - indent)
        first, *others = inside
        lines += [label.ljust(indent) + first, *_behind(" " * indent, others)]
    return lines


def _facts(facts: Sequence[Fact], width: int) -> list[str]:
    indent = min(max(len(one_line(fact.term)) for fact in facts) + 3, width // 2)
    lines: list[str] = []
    for fact in facts:
        content = fact.content
        known = (
            [words_of(content)]
            if isinstance(content, StatusMark)
            else _paragraphs(content, width - indent)
        )
        term = one_line(fact.term) + ":"
        if len(term) >= indent:
            lines += [*_wrapped(term, width), *_behind(" " * indent, known)]
        else:
            first, *others = known or [""]
            lines += [term.ljust(indent) + first, *_behind(" " * indent, others)]
    return lines


def _figure(block: Figure, width: int) -> list[str]:
    lines: list[str] = []
    if isinstance(block.content, ChartData) and block.content.title.strip():
        lines += _wrapped(block.content.title, width)
    lines += _wrapped(_picture_words(block.alt), width)
    if isinstance(block.content, ChartData):
        lines += [line for signal in block.content.signals for line in _wrapped(signal, width)]
    return lines + _wrapped(block.caption, width)


def _picture_words(alt: str) -> str:
    return translate("Documents", "[Picture: {words}]").format(words=one_line(alt))


def _callout(block: Callout, width: int) -> list[str]:
    sign = SHAPE_CHARACTERS[StatusShape.ATTENTION] + " "
    title = one_line(block.title)
    if title and block.kind is CalloutKind.ATTENTION:
        title = sign + title
    parts = _parts(block.blocks, width - 2)
    if title:
        parts = [_wrapped(title, width - 2), *parts]
    lines = [line for index, part in enumerate(parts) for line in ([""] * bool(index) + part)]
    return _behind("| ", lines)


def _behind(margin: str, lines: Sequence[str]) -> list[str]:
    return [(margin + line).rstrip() for line in lines]


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(one_line(text), max(width, 12), break_on_hyphens=False)
