"""A document tree as the bytes of a PDF/UA-1 file."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from desktop.reports.pdf.fonts import Fonts
from desktop.reports.pdf.layout import compose
from desktop.reports.pdf.metadata import write_metadata
from desktop.reports.pdf.page_furniture import (
    lay_out_letterhead,
    paint_page_furniture,
    paint_watermark,
)
from desktop.reports.pdf.pagination import paginate
from desktop.reports.pdf.setting import Flow, Setting, Slot, joined
from desktop.reports.pdf.strips import paint_stack
from desktop.reports.pdf.structure import StructureNode
from desktop.reports.pdf.structure_writer import write_structure
from desktop.reports.pdf.styles import (
    PAGE_SIZE,
    SIDE_MARGIN,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    TOP_MARGIN,
    compact_theme,
    easy_read_theme,
    standard_theme,
)
from desktop.reports.pdf.tagged_canvas import TaggedCanvas
from desktop.reports.text_safety import safe_document

if TYPE_CHECKING:
    from desktop.reports.pdf.strips import Strip
    from desktop.reports.pdf.styles import Theme
    from desktop.reports.tree import Document


@dataclass(frozen=True, slots=True)
class PdfFile:
    """A finished file: its bytes, its number of pages, the characters drawn as a stand-in."""

    data: bytes
    pages: int
    missing_glyphs: tuple[str, ...]


def pdf_file(document: Document) -> PdfFile:
    """Lay out and paint a document; the same document is always the same bytes."""
    document = safe_document(document)
    theme = _theme_of(document)
    setting = Setting(Fonts(), theme, TEXT_HEIGHT, document.language)
    root = StructureNode("Document")
    pages = paginate(_strips(document, setting, root), TEXT_HEIGHT) or [[]]
    canvas = TaggedCanvas(BytesIO(), PAGE_SIZE, document.language)
    for number, strips in enumerate(pages, start=1):
        if document.furniture.watermark:
            paint_watermark(canvas, document.furniture.watermark, setting)
        paint_stack(canvas, strips, SIDE_MARGIN, PAGE_SIZE[1] - TOP_MARGIN)
        paint_page_furniture(canvas, document, setting, number, len(pages))
        canvas.end_page()
    write_structure(canvas, root)
    write_metadata(canvas, document)
    return PdfFile(canvas.getpdfdata(), len(pages), setting.fonts.missing)


def _strips(document: Document, setting: Setting, root: StructureNode) -> list[Strip]:
    slot = Slot(root, 0.0, TEXT_WIDTH)
    letterhead = lay_out_letterhead(document.furniture, setting, slot)
    return joined([letterhead, Flow(compose(document.blocks, setting, slot))])


def _theme_of(document: Document) -> Theme:
    if document.easy_read:
        return easy_read_theme()
    return compact_theme() if document.is_compact else standard_theme()
