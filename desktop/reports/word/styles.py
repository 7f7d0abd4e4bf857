"""The look of a Word document: its page, its styles, its lists; the same family as on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from desktop.reports import palette
from desktop.reports.word.markup import element

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import ParagraphStyle

FACE = "Calibri"
"""On every office machine; a file from here is meant to be worked on."""
SIDE_MARGIN = Mm(20)
TEXT_WIDTH = Mm(170)

# Name, size, strong, colour, points before and after, line height.
_STYLES = (
    ("Normal", 11.0, False, palette.INK, 0, 7, 1.2),
    ("Heading 1", 24.0, True, palette.INK, 4, 9, 1.0),
    ("Heading 2", 15.0, True, palette.ACCENT, 20, 5, 1.0),
    ("Heading 3", 12.0, True, palette.INK, 13, 3, 1.0),
    ("Caption", 10.0, True, palette.INK, 10, 5, 1.0),
    ("Quote", 13.0, False, palette.INK, 8, 3, 1.2),
    ("Header", 9.0, False, palette.QUIET, 0, 0, 1.0),
    ("Footer", 9.0, False, palette.QUIET, 0, 0, 1.0),
    ("List Bullet", 11.0, False, palette.INK, 0, 3, 1.2),
    ("List Number", 11.0, False, palette.INK, 0, 3, 1.2),
    ("Kicker", 11.0, True, palette.ACCENT, 6, 1, 1.0),
    ("Lead", 13.5, False, palette.INK, 0, 10, 1.2),
    ("Small", 9.5, False, palette.INK, 0, 5, 1.15),
    ("Note", 9.5, False, palette.QUIET, 2, 6, 1.15),
    ("Fact", 11.0, False, palette.INK, 0, 2, 1.15),
    ("Table Text", 10.0, False, palette.INK, 0, 0, 1.1),
    ("Table Header", 9.5, True, palette.ACCENT, 0, 0, 1.1),
    ("Box Title", 11.0, True, palette.ACCENT, 0, 2, 1.1),
    ("Letterhead", 9.0, False, palette.QUIET, 0, 0, 1.1),
)
_BULLETS = ("•", "–", "·")
_LEVELS = 9


def set_up_page(document: WordDocument) -> None:
    """A4 with our margins; python-docx begins with US Letter."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = SIDE_MARGIN
    section.top_margin, section.bottom_margin = Mm(22), Mm(24)
    section.header_distance = section.footer_distance = Mm(11)


def set_up_styles(document: WordDocument, language: str, *, easy_read: bool) -> None:
    """Every style we use, and the language the whole text is proofed in."""
    factor = 4 / 3 if easy_read else 1.0
    for name, size, is_strong, colour, before, after, height in _STYLES:
        style = _style(document, name)
        style.font.size = Pt(round(size * (min(factor, 1.16) if size > 20 else factor) * 2) / 2)
        style.font.bold = is_strong
        style.font.italic = name == "Quote"
        style.font.color.rgb = RGBColor.from_string(colour.upper())
        _set_face(style)
        spacing = style.paragraph_format
        spacing.space_before, spacing.space_after = Pt(before), Pt(after)
        spacing.line_spacing = height
    _style(document, "Kicker").paragraph_format.keep_with_next = True
    _style(document, "Caption").paragraph_format.keep_with_next = True
    _style(document, "Box Title").paragraph_format.keep_with_next = True
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(element("w:lang", val=language, eastAsia=language, bidi="ar-SA"))


def add_list_kind(document: WordDocument, *, is_numbered: bool) -> int:
    """Define a list of nine levels; the number other lists of its kind are made from."""
    numbering = document.part.numbering_part.element
    taken = [
        int(each.get(qn("w:abstractNumId"))) for each in numbering.findall(qn("w:abstractNum"))
    ]
    number = max(taken, default=-1) + 1
    kind = element("w:abstractNum", abstractNumId=str(number))
    kind.append(element("w:multiLevelType", val="multilevel"))
    for level in range(_LEVELS):
        kind.append(_list_level(level, is_numbered=is_numbered))
    # The schema wants every kind before the first list.
    first_list = numbering.find(qn("w:num"))
    if first_list is None:
        numbering.append(kind)
    else:
        first_list.addprevious(kind)
    return number


def add_list(document: WordDocument, kind: int, start: int, level: int) -> int:
    """Begin a list of a kind, counting from `start` at its level; the number of the list."""
    numbering = document.part.numbering_part.element
    taken = [int(each.get(qn("w:numId"))) for each in numbering.findall(qn("w:num"))]
    number = max(taken, default=0) + 1
    made = element("w:num", numId=str(number))
    made.append(element("w:abstractNumId", val=str(kind)))
    override = element("w:lvlOverride", ilvl=str(level))
    override.append(element("w:startOverride", val=str(start)))
    made.append(override)
    numbering.append(made)
    return number


def _list_level(level: int, *, is_numbered: bool) -> BaseOxmlElement:
    made = element("w:lvl", ilvl=str(level))
    made.append(element("w:start", val="1"))
    made.append(element("w:numFmt", val="decimal" if is_numbered else "bullet"))
    sign = f"%{level + 1}." if is_numbered else _BULLETS[min(level, len(_BULLETS) - 1)]
    made.append(element("w:lvlText", val=sign))
    made.append(element("w:lvlJc", val="left"))
    paragraph = element("w:pPr")
    paragraph.append(element("w:ind", left=str(340 * (level + 1)), hanging="340"))
    made.append(paragraph)
    return made


def _style(document: WordDocument, name: str) -> ParagraphStyle:
    if name in document.styles:
        return document.styles[name]
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    return style


def _set_face(style: ParagraphStyle) -> None:
    """One face for every script; the template's theme faces would win over it."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FACE)
