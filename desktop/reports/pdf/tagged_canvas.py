"""A ReportLab canvas on which everything painted belongs to an element or is an artifact.

ReportLab knows nothing of tags. This class leans on these undocumented parts of it, and on no
others: `Canvas._code` (the page's operators), `_doc`, `_escape`, `_addAnnotation`, the list of
keys a page object may have, and `Catalog`. The accessibility gate of the tests covers each.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import quote

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFPage, PDFString
from reportlab.pdfgen.canvas import Canvas

from desktop.reports.pdf.fonts import Face, font
from desktop.reports.pdf.structure import LinkArea, MarkedContent, StructureNode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from reportlab.lib.utils import ImageReader

    from desktop.reports.pdf.colours import Colour

PDF_VERSION = (1, 7)
ARTIFACT = "/Artifact BMC"
HEADER_ARTIFACT = "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC"
FOOTER_ARTIFACT = "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC"
WATERMARK_ARTIFACT = "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC"

# What stays as it is in an address; the rest of it must be ASCII.
_URL_SIGNS = "%/:=&?~#+!$,;'@()*[]"


class TaggedCanvas(Canvas):
    """Paints text, areas, lines and pictures; all coordinates are points from the lower left.

    `mark` says what the following painting belongs to. It stays in force until the next `mark`
    or the end of the page, and marking the same element again goes on with it.
    """

    def __init__(self, file: BinaryIO, page_size: tuple[float, float], language: str) -> None:
        super().__init__(
            file,
            pagesize=page_size,
            pageCompression=1,
            invariant=1,
            pdfVersion=PDF_VERSION,
            initialFontName=font(Face.REGULAR).fontName,
            lang=language,
        )
        self._target: StructureNode | str | None = None
        self._is_held = False
        self._page_nodes: list[StructureNode] = []
        self._links: list[tuple[PDFDictionary, StructureNode]] = []
        self._pages: list[tuple[PDFPage, list[StructureNode]]] = []

    @property
    def tagged_pages(self) -> list[tuple[PDFPage, list[StructureNode]]]:
        """Each finished page with its elements by identifier of marked content."""
        return self._pages

    @property
    def links(self) -> list[tuple[PDFDictionary, StructureNode]]:
        """Each link annotation with its element."""
        return self._links

    @property
    def page_index(self) -> int:
        """The index of the page being painted, from 0."""
        return len(self._pages)

    def mark(self, target: StructureNode | str) -> None:
        """What is painted from here belongs to this element, or is this kind of artifact."""
        if target is self._target or self._is_held:
            return
        self._close_mark()
        if isinstance(target, str):
            self._code.append(target)
        else:
            identifier = len(self._page_nodes)
            self._code.append(f"/{target.tag} <</MCID {identifier}>> BDC")
            self._page_nodes.append(target)
            target.kids.append(MarkedContent(self.page_index, identifier))
        self._target = target

    @contextmanager
    def held(self, target: StructureNode | str) -> Iterator[None]:
        """Everything painted inside belongs to this one target, whatever it marks itself."""
        if self._is_held:
            yield
            return
        self.mark(target)
        self._is_held = True
        yield
        self._is_held = False

    def text(self, x: float, y: float, text: str, face: Face, size: float, colour: Colour) -> None:
        """Text on a base line at `y`, beginning at `x`; every character must be in the face."""
        drawn = font(face)
        parts = [f"BT {colour.fill} 1 0 0 1 {x:.2f} {y:.2f} Tm"]
        for subset, codes in drawn.splitString(text, self._doc):
            name = drawn.getSubsetInternalName(subset, self._doc)
            parts.append(f"{name} {size:g} Tf ({self._escape(codes)}) Tj")
        parts.append("ET")
        self._code.append(" ".join(parts))

    def area(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle from its lower left corner; never content, so an artifact."""
        self.mark(ARTIFACT)
        self._code.append(f"{colour.fill} {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def rule(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        weight: float,
        colour: Colour,
    ) -> None:
        """A straight line; never content, so an artifact."""
        self.mark(ARTIFACT)
        self._code.append(
            f"{colour.stroke} {weight:g} w {start[0]:.2f} {start[1]:.2f} m"
            f" {end[0]:.2f} {end[1]:.2f} l S"
        )

    def operators(self, code: str) -> None:
        """Raw painting operators, under the mark in force."""
        self._code.append(code)

    def picture(self, image: ImageReader, x: float, y: float, width: float, height: float) -> None:
        """A picture from its lower left corner, under the mark in force."""
        self.drawImage(image, x, y, width, height, mask="auto")

    def link_area(
        self, node: StructureNode, address: str, words: str, box: tuple[float, float, float, float]
    ) -> None:
        """Make a rectangle (left, bottom, right, top) of this page lead to an address."""
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Rect": PDFArray([round(edge, 2) for edge in box]),
                "Border": PDFArray([0, 0, 0]),
                "F": 4,
                "Contents": PDFString(words),
                "A": PDFDictionary(
                    {"S": PDFName("URI"), "URI": PDFString(quote(address, _URL_SIGNS))}
                ),
            }
        )
        self._links.append((annotation, node))
        node.kids.append(LinkArea(self.page_index, annotation))
        self._addAnnotation(annotation)

    def bookmark(self, title: str, level: int, top: float) -> None:
        """An entry of the reader's table of contents, level 1 being the outermost."""
        key = f"heading-{self.page_index}-{len(self._code)}-{len(self._page_nodes)}"
        self.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self.addOutlineEntry(title, key, level - 1, closed=False)

    def end_page(self) -> None:
        """Close the page; what is painted next stands on a new one."""
        self._close_mark()
        self._doc.updateSignature("\n".join(self._code))
        self.showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._pages)
        page.Tabs = PDFName("S")
        self._pages.append((page, self._page_nodes))
        self._page_nodes = []

    def _close_mark(self) -> None:
        if self._target is not None:
            self._code.append("EMC")
            self._target = None
