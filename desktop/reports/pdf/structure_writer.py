"""The structure tree as PDF objects: elements, parent tree, and the marks of a tagged file.

The many small dictionaries are written as bytes of our own; ReportLab's general dictionary
classes would cost as much as the whole layout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFString

from desktop.reports.pdf.structure import LinkArea, MarkedContent, StructureNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfbase.pdfdoc import PDFDocument

    from desktop.reports.pdf.tagged_canvas import TaggedCanvas


def write_structure(canvas: TaggedCanvas, root: StructureNode) -> None:
    """Hang the tree under the document of the canvas; call it after the last page."""
    document = canvas._doc
    _drop_empty(root)
    page_numbers = [_number(document, page) for page, _ in canvas.tagged_pages]
    tree_root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    root_number = _number(document, tree_root)
    numbers: dict[int, int] = {}
    elements: list[_Element] = []
    for node in _in_reading_order(root):
        element = _Element(node, numbers, page_numbers, root_number)
        numbers[id(node)] = _number(document, element)
        elements.append(element)
    parents: list[object] = []
    for index, (_, nodes) in enumerate(canvas.tagged_pages):
        row = " ".join(f"{numbers[id(node)]} 0 R" for node in nodes)
        parents += [index, document.Reference(_Raw(f"[{row}]"))]
    for index, (annotation, node) in enumerate(canvas.links, start=len(page_numbers)):
        annotation["StructParent"] = index
        parents += [index, f"{numbers[id(node)]} 0 R"]
    tree_root["K"] = f"{numbers[id(root)]} 0 R"
    tree_root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(parents)}))
    tree_root["ParentTreeNextKey"] = len(page_numbers) + len(canvas.links)
    document.Catalog.StructTreeRoot = tree_root
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _in_reading_order(node: StructureNode) -> Iterator[StructureNode]:
    yield node
    for kid in node.kids:
        if isinstance(kid, StructureNode):
            yield from _in_reading_order(kid)


def _drop_empty(node: StructureNode) -> bool:
    """Take out elements nothing was painted for, except the cells a table must have."""
    node.kids = [
        kid for kid in node.kids if not isinstance(kid, StructureNode) or not _drop_empty(kid)
    ]
    return not node.kids and node.tag not in ("Document", "TR", "TH", "TD")


def _number(document: PDFDocument, item: PDFObject) -> int:
    return document.idToObjectNumberAndVersion[document.Reference(item).name][0]


class _Raw(PDFObject):
    """An object whose PDF notation is known."""

    def __init__(self, notation: str) -> None:
        self._notation = notation.encode("ascii")

    def format(self, document: PDFDocument) -> bytes:
        return self._notation


class _Element(PDFObject):
    """One structure element; it looks up object numbers when it is written."""

    def __init__(
        self,
        node: StructureNode,
        numbers: dict[int, int],
        page_numbers: list[int],
        root_number: int,
    ) -> None:
        self._node = node
        self._numbers = numbers
        self._page_numbers = page_numbers
        self._root_number = root_number

    def format(self, document: PDFDocument) -> bytes:
        node = self._node
        parent = self._root_number if node.parent is None else self._numbers[id(node.parent)]
        parts = [f"<< /Type /StructElem /S /{node.tag} /P {parent} 0 R"]
        own_page = next((kid.page for kid in node.kids if isinstance(kid, MarkedContent)), None)
        if own_page is not None:
            parts.append(f"/Pg {self._page_numbers[own_page]} 0 R")
        kids = " ".join(self._kid(kid, own_page, document) for kid in node.kids)
        parts.append(f"/K [{kids}]")
        if node.attributes:
            parts.append(f"/A << {node.attributes} >>")
        raw = " ".join(parts).encode("ascii")
        if node.alt:
            raw += b" /Alt " + _text(node.alt, document)
        if node.language:
            raw += b" /Lang " + _text(node.language, document)
        return raw + b" >>"

    def _kid(
        self,
        kid: StructureNode | MarkedContent | LinkArea,
        own_page: int | None,
        document: PDFDocument,
    ) -> str:
        if isinstance(kid, StructureNode):
            return f"{self._numbers[id(kid)]} 0 R"
        page = self._page_numbers[kid.page]
        if isinstance(kid, LinkArea):
            return f"<< /Type /OBJR /Obj {_number(document, kid.annotation)} 0 R /Pg {page} 0 R >>"
        if kid.page == own_page:
            return str(kid.identifier)
        return f"<< /Type /MCR /Pg {page} 0 R /MCID {kid.identifier} >>"


def _text(text: str, document: PDFDocument) -> bytes:
    written = PDFString(text).format(document)
    return written if isinstance(written, bytes) else written.encode("latin-1")
