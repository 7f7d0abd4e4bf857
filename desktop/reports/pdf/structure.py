"""The logical structure of a PDF: what a screen reader gets instead of the painted page.

Nodes are made by the layout in reading order; the canvas adds their content as it paints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDictionary

HEADINGS = {1: "H1", 2: "H2", 3: "H3"}
COLUMN_HEADER = "/O /Table /Scope /Column"
ROW_HEADER = "/O /Table /Scope /Row"
BULLETS = "/O /List /ListNumbering /Disc"
NUMBERS = "/O /List /ListNumbering /Decimal"
NO_LABELS = "/O /List /ListNumbering /None"


class MarkedContent(NamedTuple):
    """A piece of a page's content, by page index and identifier on that page."""

    page: int
    identifier: int


class LinkArea(NamedTuple):
    """A link annotation on a page."""

    page: int
    annotation: PDFDictionary


class StructureNode:
    """One element of the logical tree.

    Attributes:
        tag: the standard structure type, such as `P` or `TD`.
        kids: elements and content in reading order.
        alt: words for what is not text.
        language: where it differs from the document's.
        attributes: the content of the attribute dictionary in PDF notation, or "".
    """

    __slots__ = ("alt", "attributes", "kids", "language", "parent", "tag")

    def __init__(
        self,
        tag: str,
        parent: StructureNode | None = None,
        *,
        alt: str = "",
        language: str = "",
        attributes: str = "",
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.kids: list[Kid] = []
        self.alt = alt
        self.language = language
        self.attributes = attributes
        if parent is not None:
            parent.kids.append(self)


Kid: TypeAlias = StructureNode | MarkedContent | LinkArea
