"""What stands around the text: the letterhead of the first page, headers, footers, draft mark."""

from __future__ import annotations

from math import atan2, degrees
from typing import TYPE_CHECKING

from desktop.reports.pdf.colours import LINE, WATERMARK
from desktop.reports.pdf.figure_layout import decoded, picture_paint, picture_size
from desktop.reports.pdf.fonts import Face, font
from desktop.reports.pdf.setting import Flow
from desktop.reports.pdf.strips import Strip, paint_stack, total_height
from desktop.reports.pdf.structure import StructureNode
from desktop.reports.pdf.styles import (
    MILLIMETRE,
    PAGE_SIZE,
    SIDE_MARGIN,
    TEXT_WIDTH,
)
from desktop.reports.pdf.tagged_canvas import (
    FOOTER_ARTIFACT,
    HEADER_ARTIFACT,
    WATERMARK_ARTIFACT,
)
from desktop.reports.pdf.text_layout import text_flow
from desktop.reports.text_safety import one_line
from desktop.reports.tree import Span

if TYPE_CHECKING:
    from desktop.reports.pdf.setting import Setting, Slot
    from desktop.reports.pdf.tagged_canvas import TaggedCanvas
    from desktop.reports.tree import Document, Furniture

LOGO_BOX = (56 * MILLIMETRE, 17 * MILLIMETRE)
HEADER_HEIGHT = PAGE_SIZE[1] - 13 * MILLIMETRE
FOOTER_HEIGHT = 12.5 * MILLIMETRE
WATERMARK_SIZE = 150.0


def lay_out_letterhead(furniture: Furniture, setting: Setting, slot: Slot) -> Flow:
    """The organisation to the left and its mark to the right, above a thin line."""
    theme = setting.theme
    columns: list[list[Strip]] = []
    lines = [one_line(line) for line in furniture.organisation_lines if line.strip()]
    if lines:
        name, *others = lines
        text = slot.at_most(TEXT_WIDTH - LOGO_BOX[0] - 12)
        strips = text_flow((Span(name, strong=True),), theme.furniture, setting, text).strips
        for line in others:
            strips = strips + text_flow(line, theme.furniture, setting, text).strips
        columns.append(strips)
    if furniture.logo is not None and (image := decoded(furniture.logo.picture)) is not None:
        size = picture_size(furniture.logo.picture, *LOGO_BOX)
        node = StructureNode("Figure", slot.parent, alt=furniture.logo.alt)
        x = slot.x + slot.width - size[0]
        columns.append([Strip(size[1], picture_paint(image, node, x, size))])
    if not columns:
        return Flow()
    height = max(total_height(column) for column in columns)

    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        for column in columns:
            paint_stack(canvas, column, left, top)
        y = top - height - 9
        canvas.rule((left + slot.x, y), (left + slot.x + slot.width, y), 0.6, LINE)

    return Flow([Strip(height + 10, paint)], after=18.0)


def paint_page_furniture(
    canvas: TaggedCanvas, document: Document, setting: Setting, page: int, pages: int
) -> None:
    """Header, footer and page number of one page (counted from 1), all of them artifacts."""
    furniture = document.furniture
    style = setting.theme.furniture
    left, right = SIDE_MARGIN, PAGE_SIZE[0] - SIDE_MARGIN
    if page > 1:
        with canvas.held(HEADER_ARTIFACT):
            title = _shortened(one_line(document.title), TEXT_WIDTH, setting)
            canvas.text(left, HEADER_HEIGHT, title, style.face, style.size, style.colour)
    number = ""
    if furniture.page_pattern is not None:
        # Not str.format: the pattern may come from a kept document and is only words.
        number = furniture.page_pattern.replace("{page}", str(page)).replace("{pages}", str(pages))
    number = setting.fonts.drawable(one_line(number))
    number_width = setting.fonts.width(number, style.face, style.size)
    text = _shortened(one_line(furniture.footer_text), TEXT_WIDTH - number_width - 24, setting)
    if not text and not number:
        return
    with canvas.held(FOOTER_ARTIFACT):
        y = FOOTER_HEIGHT
        canvas.rule((left, y + 13), (right, y + 13), 0.4, LINE)
        if text:
            canvas.text(left, y, text, style.face, style.size, style.colour)
        if number:
            x = right - number_width
            canvas.text(x, y, number, style.face, style.size, style.colour)


def paint_watermark(canvas: TaggedCanvas, word: str, setting: Setting) -> None:
    """A word in pale letters from corner to corner, under everything else."""
    word = setting.fonts.drawable(one_line(word))
    face = Face.STRONG
    angle = atan2(PAGE_SIZE[1], PAGE_SIZE[0])
    unit = font(face).stringWidth(word, 1.0)
    size = min(WATERMARK_SIZE, 0.8 * (PAGE_SIZE[0] ** 2 + PAGE_SIZE[1] ** 2) ** 0.5 / unit)
    with canvas.held(WATERMARK_ARTIFACT):
        canvas.saveState()
        canvas.translate(PAGE_SIZE[0] / 2, PAGE_SIZE[1] / 2)
        canvas.rotate(degrees(angle))
        canvas.text(-unit * size / 2, -size * 0.33, word, face, size, WATERMARK)
        canvas.restoreState()


def _shortened(text: str, width: float, setting: Setting) -> str:
    style = setting.theme.furniture
    text = setting.fonts.drawable(text)
    measure = font(style.face).stringWidth
    if measure(text, style.size) <= width:
        return text
    while text and measure(text + "…", style.size) > width:
        text = text[:-1]
    return text.rstrip() + "…"
