"""The document tree: what a report says, in reading order, without a single point or font.

Builders make it, writers paint it. Everything is frozen and checked when it is made, so a tree
that exists can be written in every format: pictures have an alternative text, headings skip no
level, table rows are as wide as their header.

Plain text in a tree is never mark-up. Text is either a `str` or a tuple of `Span`; a line break
in it starts a new line, a blank line a new paragraph. `tree_plain` turns a tree into
plain data and back. This module is the door to all of it: `from desktop.reports import tree`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from desktop.reports.chart_data import ChartData
from desktop.reports.pictures import size_of
from desktop.reports.tree_tables import (
    Alignment,
    Cell,
    Column,
    Fact,
    FactList,
    KeyFigure,
    KeyFigures,
    Step,
    StepLine,
    StepState,
    Table,
)
from desktop.reports.tree_text import (
    BulletList,
    Heading,
    Inline,
    ListItem,
    NumberedList,
    Paragraph,
    ParagraphRole,
    Quote,
    Span,
    StatusMark,
    StatusShape,
    check_language,
    need,
    plain_text_of,
    spans_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

__all__ = [
    "Alignment",
    "Block",
    "BoxGroup",
    "BulletList",
    "Callout",
    "CalloutKind",
    "Cell",
    "Column",
    "Document",
    "Fact",
    "FactList",
    "Figure",
    "FigureSize",
    "Furniture",
    "Heading",
    "Inline",
    "KeepTogether",
    "KeyFigure",
    "KeyFigures",
    "ListItem",
    "Logo",
    "NumberedList",
    "PageBreak",
    "Paragraph",
    "ParagraphRole",
    "Pictured",
    "Quote",
    "Span",
    "StatusMark",
    "StatusShape",
    "Step",
    "StepLine",
    "StepState",
    "Table",
    "plain_text_of",
    "spans_of",
    "walk",
]


class CalloutKind(Enum):
    """Why a box stands apart from the text."""

    NEUTRAL = "neutral"
    HIGHLIGHT = "highlight"
    """What the reader should take away."""
    ATTENTION = "attention"
    """What somebody must decide or take care of."""


class FigureSize(Enum):
    """How much of the text width a picture takes."""

    SMALL = "small"
    MEDIUM = "medium"
    FULL = "full"


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block in reading order, the blocks inside boxes and groups included."""
    for block in blocks:
        yield block
        if isinstance(block, Callout | KeepTogether | Pictured):
            yield from walk(block.blocks)
        elif isinstance(block, BoxGroup):
            yield from walk(block.boxes)


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart, or a picture as PNG or JPEG bytes.

    `alt` says in words what is seen and is never empty; a chart brings its own when it is left
    out here. ValueError for bytes that are neither PNG nor JPEG.
    """

    content: ChartData | bytes
    alt: str = ""
    caption: str = ""
    size: FigureSize = FigureSize.FULL

    def __post_init__(self) -> None:
        if isinstance(self.content, ChartData) and not self.alt.strip():
            object.__setattr__(self, "alt", self.content.alt)
        need(self.alt, "a figure needs an alternative text")
        if isinstance(self.content, bytes):
            size_of(self.content)


@dataclass(frozen=True, slots=True)
class Callout:
    """A box that stands apart, with a title in strong words (not a heading)."""

    blocks: tuple[Block, ...]
    title: str = ""
    kind: CalloutKind = CalloutKind.NEUTRAL


@dataclass(frozen=True, slots=True)
class BoxGroup:
    """Boxes side by side, two in a row, read row by row: the four boxes of a trial sheet."""

    boxes: tuple[Callout, ...]

    def __post_init__(self) -> None:
        need(self.boxes, "a group of boxes needs a box")


@dataclass(frozen=True, slots=True)
class Pictured:
    """A pictogram (PNG or JPEG bytes) beside the blocks it belongs to; `alt` names it."""

    picture: bytes
    alt: str
    blocks: tuple[Block, ...]

    def __post_init__(self) -> None:
        need(self.alt, "a picture needs an alternative text")
        size_of(self.picture)
        need(self.blocks, "a picture stands beside something")


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Blocks that stay on one page when they fit on one."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page, where there are pages."""


@dataclass(frozen=True, slots=True)
class Logo:
    """The mark of the organisation, PNG or JPEG bytes, with its alternative text."""

    picture: bytes
    alt: str

    def __post_init__(self) -> None:
        need(self.alt, "a logo needs an alternative text")
        size_of(self.picture)


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands around the text on every page; `furniture.standard_furniture` makes one.

    Attributes:
        organisation_lines: name and address, the first line being the name.
        logo: shown at the head of the first page.
        footer_text: at the foot of every page.
        watermark: a word across every page ("UDKAST"), or None.
        page_pattern: with `{page}` and `{pages}`; None for no page numbers.
    """

    organisation_lines: tuple[str, ...] = ()
    logo: Logo | None = None
    footer_text: str = ""
    watermark: str | None = None
    page_pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. `date` is its own date: writers use it, never the clock.

    `easy_read` asks for large letters and more air, for readers who need them; `is_compact` for a
    little less air, for reports that shall stay on two pages. ValueError for
    an unknown language, an empty title, or headings that do not begin at 1 or that skip a level.
    """

    title: str
    language: str
    date: date
    blocks: tuple[Block, ...]
    subject: str = ""
    author: str = ""
    furniture: Furniture = Furniture()
    easy_read: bool = False
    is_compact: bool = False

    def __post_init__(self) -> None:
        need(self.title, "a document needs a title")
        check_language(self.language)
        level = 0
        for block in walk(self.blocks):
            if isinstance(block, Heading):
                if block.level > level + 1:
                    raise ValueError(
                        f"heading {block.text!r} of level {block.level} follows level {level}"
                    )
                level = block.level


Block: TypeAlias = (
    Heading
    | Paragraph
    | Quote
    | BulletList
    | NumberedList
    | Table
    | Figure
    | FactList
    | KeyFigures
    | StepLine
    | StatusMark
    | Callout
    | BoxGroup
    | Pictured
    | KeepTogether
    | PageBreak
)
