"""A document tree as the bytes of a Word file, the same bytes for the same tree."""

from __future__ import annotations

from datetime import UTC, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Mm

from desktop.reports import palette
from desktop.reports.text_safety import one_line, safe_document
from desktop.reports.word.blocks import WordBlocks
from desktop.reports.word.markup import add_field, set_rule_below
from desktop.reports.word.styles import TEXT_WIDTH, set_up_page, set_up_styles
from desktop.reports.word.text import ACCENT

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

    from desktop.reports.tree import Document

LOGO_WIDTH, LOGO_HEIGHT = Mm(56), Mm(17)
_FIRST_ZIP_YEAR = 1980


def word_file(document: Document) -> bytes:
    """The document as a Word file."""
    document = safe_document(document)
    made = docx.Document()
    set_up_page(made)
    set_up_styles(made, document.language, easy_read=document.easy_read)
    _set_properties(made, document)
    blocks = WordBlocks(made, document.language)
    _add_letterhead(made, document, blocks)
    blocks.add(document.blocks)
    _fill_header(made, document)
    _fill_footer(made, document)
    file = BytesIO()
    made.save(file)
    return _dated(file.getvalue(), document)


def _set_properties(made: WordDocument, document: Document) -> None:
    moment = datetime.combine(document.date, time(), UTC)
    properties = made.core_properties
    # The format holds 255 characters in each.
    properties.title = one_line(document.title)[:255]
    properties.author = one_line(document.author)[:255]
    properties.subject = one_line(document.subject)[:255]
    properties.last_modified_by = properties.author
    properties.language = document.language
    properties.comments = ""
    properties.created = properties.modified = moment
    properties.revision = 1


def _add_letterhead(made: WordDocument, document: Document, blocks: WordBlocks) -> None:
    furniture = document.furniture
    last: Paragraph | None = None
    if furniture.logo is not None:
        last = made.add_paragraph(style="Letterhead")
        last.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        logo = furniture.logo
        blocks.add_picture(last, logo.picture, logo.alt, LOGO_WIDTH, LOGO_HEIGHT)
    for index, line in enumerate(filter(str.strip, furniture.organisation_lines)):
        last = made.add_paragraph(style="Letterhead")
        last.add_run(one_line(line)).font.bold = index == 0
    if last is not None:
        last.paragraph_format.space_after = Mm(6)
        set_rule_below(last, palette.LINE)


def _fill_header(made: WordDocument, document: Document) -> None:
    if document.furniture.watermark:
        paragraph = made.sections[0].header.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        run = paragraph.add_run(one_line(document.furniture.watermark))
        run.font.bold, run.font.color.rgb = True, ACCENT


def _fill_footer(made: WordDocument, document: Document) -> None:
    furniture = document.furniture
    paragraph = made.sections[0].footer.paragraphs[0]
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(one_line(furniture.footer_text))
    if furniture.page_pattern is None:
        return
    paragraph.add_run("\t")
    before, _, rest = one_line(furniture.page_pattern).partition("{page}")
    between, _, after = rest.partition("{pages}")
    paragraph.add_run(before)
    add_field(paragraph, "PAGE")
    paragraph.add_run(between)
    if "{pages}" in rest:
        add_field(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _dated(data: bytes, document: Document) -> bytes:
    """The same package with the document's date on every part, instead of the clock's."""
    day = document.date
    stamp = (max(day.year, _FIRST_ZIP_YEAR), day.month, day.day, 0, 0, 0)
    file = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(file, "w") as target:
        for name in source.namelist():
            part = ZipInfo(name, stamp)
            part.compress_type = ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            target.writestr(part, source.read(name))
    return file.getvalue()
