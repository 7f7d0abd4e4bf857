"""The few pieces of WordprocessingML that python-docx has no words for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

# The order the schema asks for; Word calls a file damaged that has another.
_PARAGRAPH_ORDER = (
    "w:pStyle",
    "w:keepNext",
    "w:keepLines",
    "w:pageBreakBefore",
    "w:framePr",
    "w:widowControl",
    "w:numPr",
    "w:pBdr",
    "w:shd",
)


def element(tag: str, **attributes: str) -> BaseOxmlElement:
    """An element; attribute names are given without their prefix."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def set_language(run: Run, language: str) -> None:
    """The proofing language of a run."""
    properties = run._r.get_or_add_rPr()
    properties.append(element("w:lang", val=language))


def add_field(paragraph: Paragraph, code: str) -> None:
    """A field Word fills in, such as `PAGE`."""
    for kind in ("begin", None, "separate", "text", "end"):
        run = paragraph.add_run()
        if kind is None:
            instruction = element("w:instrText")
            instruction.text = code
            run._r.append(instruction)
        elif kind == "text":
            run.text = "1"
        else:
            run._r.append(element("w:fldChar", fldCharType=kind))


def start_link(paragraph: Paragraph, address: str) -> BaseOxmlElement:
    """A hyperlink at the end of the paragraph, to hold runs."""
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    paragraph._p.append(link)
    return link


def repeat_header(table: Table) -> None:
    """The first row comes again on every page; no row is split over two pages' ends."""
    for index, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(element("w:cantSplit"))
        if index == 0:
            properties.append(element("w:tblHeader"))


def set_cell_rule(cell: _Cell, weight: int, colour: str) -> None:
    """A line under a cell, in eighths of a point."""
    borders = element("w:tcBorders")
    borders.append(element("w:bottom", val="single", sz=str(weight), space="0", color=colour))
    cell._tc.get_or_add_tcPr().append(borders)


def describe_table(table: Table, caption: str, *, has_row_names: bool) -> None:
    """What a screen reader is told of a table: its name, and where its headers are."""
    properties = table._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    if look is None:
        look = element("w:tblLook")
        properties.append(look)
    for name, value in (
        ("val", "04A0" if has_row_names else "0420"),
        ("firstRow", "1"),
        ("lastRow", "0"),
        ("firstColumn", "1" if has_row_names else "0"),
        ("lastColumn", "0"),
        ("noHBand", "1"),
        ("noVBand", "1"),
    ):
        look.set(qn(f"w:{name}"), value)
    if caption:
        properties.append(element("w:tblCaption", val=caption))


def set_cell_padding(table: Table, twips: int) -> None:
    """The room above and below the text of every cell, in twentieths of a point."""
    margins = element("w:tblCellMar")
    for side, width in (("top", twips), ("left", 80), ("bottom", twips), ("right", 80)):
        margins.append(element(f"w:{side}", w=str(width), type="dxa"))
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is None:
        table._tbl.tblPr.append(margins)
    else:
        look.addprevious(margins)


def set_box(paragraph: Paragraph, *, fill: str | None, bar: str | None, border: str | None) -> None:
    """Shade a paragraph and draw lines round it; neighbours with the same lines form one box."""
    properties = paragraph._p.get_or_add_pPr()
    borders = element("w:pBdr")
    if border is not None:
        borders.append(element("w:top", val="single", sz="4", space="6", color=border))
    if bar is not None:
        borders.append(element("w:left", val="single", sz="24", space="8", color=bar))
    if border is not None:
        borders.append(element("w:bottom", val="single", sz="4", space="6", color=border))
        borders.append(element("w:right", val="single", sz="4", space="8", color=border))
    if len(borders):
        _insert(properties, borders)
    if fill is not None:
        _insert(properties, element("w:shd", val="clear", color="auto", fill=fill))


def set_rule_below(paragraph: Paragraph, colour: str) -> None:
    """A thin line under a paragraph."""
    borders = element("w:pBdr")
    borders.append(element("w:bottom", val="single", sz="4", space="6", color=colour))
    _insert(paragraph._p.get_or_add_pPr(), borders)


def set_number(paragraph: Paragraph, number: int, level: int) -> None:
    """Make the paragraph an entry of a list, at a level from 0."""
    numbering = element("w:numPr")
    numbering.append(element("w:ilvl", val=str(level)))
    numbering.append(element("w:numId", val=str(number)))
    _insert(paragraph._p.get_or_add_pPr(), numbering)


def describe_picture(run: Run, alt: str, number: int) -> None:
    """Give the picture of a run its alternative text."""
    properties = run._r.find(f".//{qn('wp:docPr')}")
    properties.set("descr", alt)
    properties.set("name", f"Picture {number}")


def _insert(properties: BaseOxmlElement, child: BaseOxmlElement) -> None:
    """Put a child where the schema wants it among the paragraph's properties."""
    tags = [qn(tag) for tag in _PARAGRAPH_ORDER]
    place = tags.index(child.tag)
    for index, present in enumerate(properties):
        if present.tag not in tags[: place + 1]:
            properties.insert(index, child)
            return
    properties.append(child)
