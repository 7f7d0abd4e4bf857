"""The blocks of a document tree in a Word document, each with the style made for it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from docx.shared import Emu, Mm, Pt

from desktop.reports import palette
from desktop.reports.chart_data import ChartData
from desktop.reports.picture_decoding import is_readable
from desktop.reports.pictures import size_of
from desktop.reports.text_flow import SHAPE_CHARACTERS
from desktop.reports.text_safety import one_line
from desktop.reports.tree import (
    BoxGroup,
    BulletList,
    Callout,
    CalloutKind,
    FactList,
    Figure,
    FigureSize,
    Heading,
    KeepTogether,
    KeyFigures,
    NumberedList,
    PageBreak,
    Paragraph,
    ParagraphRole,
    Pictured,
    Quote,
    StatusMark,
    StatusShape,
    StepLine,
    StepState,
    Table,
)
from desktop.reports.tree_text import item_of
from desktop.reports.word.chart_picture import chart_png
from desktop.reports.word.markup import describe_picture, set_box, set_number
from desktop.reports.word.styles import TEXT_WIDTH, add_list, add_list_kind
from desktop.reports.word.tables import add_table
from desktop.reports.word.text import ACCENT, QUIET, add_cell, add_paragraphs, add_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph as WordParagraph

    from desktop.reports.tree import Block

_ROLES = {
    ParagraphRole.NORMAL: "Normal",
    ParagraphRole.LEAD: "Lead",
    ParagraphRole.SMALL: "Small",
    ParagraphRole.NOTE: "Note",
    ParagraphRole.KICKER: "Kicker",
}
_SHARES = {FigureSize.SMALL: 0.36, FigureSize.MEDIUM: 0.62, FigureSize.FULL: 1.0}
_STEP_SIGNS = {StepState.DONE: "✓", StepState.CURRENT: "▶", StepState.AHEAD: "☐"}
FACT_INDENT = Mm(38)
PICTOGRAM = Mm(16)
PIXEL = 9525
"""A pixel in English Metric Units, at 96 pixels to the inch."""


class WordBlocks:
    """Adds blocks to one Word document."""

    def __init__(self, document: WordDocument, language: str) -> None:
        self._document = document
        self._language = language
        self._pictures = 0
        self._starts_page = False
        self._bullets = add_list_kind(document, is_numbered=False)
        self._numbers = add_list_kind(document, is_numbered=True)

    def add(self, blocks: Sequence[Block]) -> None:
        """The blocks at the end of the document."""
        for block in blocks:
            self._add_block(block)

    def add_picture(
        self, paragraph: WordParagraph, picture: bytes, alt: str, width: int, height: int
    ) -> None:
        """A picture at the end of a paragraph, no larger than this; its words when damaged."""
        run = paragraph.add_run()
        if not is_readable(picture):
            run.text = one_line(alt)
            return
        size = size_of(picture)
        factor = min(width / size.width, height / size.height, PIXEL)
        run.add_picture(
            BytesIO(picture), Emu(int(size.width * factor)), Emu(int(size.height * factor))
        )
        self._pictures += 1
        describe_picture(run, one_line(alt), self._pictures)

    def _add_block(self, block: Block) -> None:
        if isinstance(block, Heading):
            self._paragraph(f"Heading {block.level}").add_run(one_line(block.text))
        elif isinstance(block, Paragraph):
            style = _ROLES[block.role]
            add_paragraphs(lambda: self._paragraph(style), block.content, block.language)
        elif isinstance(block, Quote):
            self._add_quote(block)
        elif isinstance(block, BulletList | NumberedList):
            self._add_list(block, 0)
        elif isinstance(block, Table):
            self._add_table(block)
        elif isinstance(block, FactList):
            self._add_facts(block)
        elif isinstance(block, Figure):
            self._add_figure(block)
        elif isinstance(block, PageBreak):
            self._starts_page = True
        elif isinstance(block, Callout):
            self._add_callout(block)
        elif isinstance(block, BoxGroup):
            self.add(block.boxes)
        else:
            self._add_rare(block)

    def _add_rare(self, block: Block) -> None:
        if isinstance(block, KeyFigures):
            self._add_key_figures(block)
        elif isinstance(block, StepLine):
            self._add_steps(block)
        elif isinstance(block, StatusMark):
            paragraph = self._paragraph("Normal")
            add_shape(paragraph, block.shape)
            paragraph.add_run(one_line(block.word))
        elif isinstance(block, Pictured):
            paragraph = self._paragraph("Normal")
            paragraph.paragraph_format.keep_with_next = True
            self.add_picture(paragraph, block.picture, block.alt, PICTOGRAM, PICTOGRAM)
            self.add(block.blocks)
        elif isinstance(block, KeepTogether):
            begin = len(self._document.paragraphs)
            self.add(block.blocks)
            for paragraph in self._document.paragraphs[begin:-1]:
                paragraph.paragraph_format.keep_with_next = True
        else:
            raise TypeError(f"no place in Word for {type(block).__name__}")

    def _paragraph(self, style: str) -> WordParagraph:
        paragraph = self._document.add_paragraph(style=style)
        if self._starts_page:
            paragraph.paragraph_format.page_break_before = True
            self._starts_page = False
        return paragraph

    def _add_quote(self, block: Quote) -> None:
        made = add_paragraphs(lambda: self._paragraph("Quote"), block.content)
        if block.source.strip():
            made.append(self._paragraph("Note"))
            made[-1].add_run(f"– {one_line(block.source)}")
        for paragraph in made:
            paragraph.paragraph_format.left_indent = Mm(5)
            set_box(paragraph, fill=None, bar=palette.ACCENT, border=None)

    def _add_list(self, block: BulletList | NumberedList, level: int) -> None:
        is_numbered = isinstance(block, NumberedList)
        style = "List Number" if is_numbered else "List Bullet"
        start = block.start if isinstance(block, NumberedList) else 1
        kind = self._numbers if is_numbered else self._bullets
        number = add_list(self._document, kind, start, level)
        for given in block.items:
            item = item_of(given)
            made = add_paragraphs(lambda: self._paragraph(style), item.content) or [
                self._paragraph(style)
            ]
            first, *others = made
            set_number(first, number, level)
            for paragraph in others:
                set_number(paragraph, 0, 0)
                paragraph.paragraph_format.left_indent = Mm(6 * (level + 1))
            if item.children is not None:
                self._add_list(item.children, level + 1)

    def _add_table(self, block: Table) -> None:
        if block.caption.strip():
            self._paragraph("Caption").add_run(one_line(block.caption))
        elif self._starts_page:
            self._paragraph("Small")
        add_table(self._document, block)
        # Word melts a table with the table or the box after it; this keeps them apart.
        self._paragraph("Small").paragraph_format.space_after = Pt(2)

    def _add_facts(self, block: FactList) -> None:
        for fact in block.facts:
            paragraph = self._paragraph("Fact")
            layout = paragraph.paragraph_format
            layout.left_indent, layout.first_line_indent = FACT_INDENT, -FACT_INDENT
            layout.tab_stops.add_tab_stop(FACT_INDENT)
            term = paragraph.add_run(one_line(fact.term))
            term.font.bold, term.font.color.rgb = True, QUIET
            paragraph.add_run("\t")
            add_cell(paragraph, self._fact_continued, fact.content)
        paragraph.paragraph_format.space_after = Pt(10)

    def _fact_continued(self) -> WordParagraph:
        paragraph = self._paragraph("Fact")
        paragraph.paragraph_format.left_indent = FACT_INDENT
        return paragraph

    def _add_figure(self, block: Figure) -> None:
        captions = [block.caption]
        picture = block.content
        if isinstance(picture, ChartData):
            chart = picture
            picture = chart_png(chart, self._language)
            captions = [*chart.signals, block.caption]
            if chart.title.strip():
                self._paragraph("Caption").add_run(one_line(chart.title))
        paragraph = self._paragraph("Normal")
        paragraph.paragraph_format.keep_with_next = any(map(str.strip, captions))
        width = int(TEXT_WIDTH * _SHARES[block.size])
        self.add_picture(paragraph, picture, block.alt, width, Mm(190))
        for caption in captions:
            if caption.strip():
                self._paragraph("Note").add_run(one_line(caption))

    def _add_key_figures(self, block: KeyFigures) -> None:
        for figure in block.figures:
            paragraph = self._paragraph("Normal")
            value = paragraph.add_run(one_line(figure.value))
            value.font.bold, value.font.color.rgb, value.font.size = True, ACCENT, Pt(18)
            paragraph.add_run(f"  {one_line(figure.label)}")
            if figure.note.strip():
                paragraph.add_run(f" ({one_line(figure.note)})").font.color.rgb = QUIET

    def _add_steps(self, block: StepLine) -> None:
        for step in block.steps:
            paragraph = self._paragraph("Fact")
            paragraph.add_run(f"{_STEP_SIGNS[step.state]}\u00a0").font.color.rgb = ACCENT
            label = paragraph.add_run(one_line(step.label))
            label.font.bold = step.state is StepState.CURRENT
            paragraph.add_run(f" – {one_line(step.state_word)}").font.color.rgb = QUIET
        paragraph.paragraph_format.space_after = Pt(10)

    def _add_callout(self, block: Callout) -> None:
        begin = len(self._document.paragraphs)
        if block.title.strip():
            title = one_line(block.title)
            if block.kind is CalloutKind.ATTENTION:
                title = f"{SHAPE_CHARACTERS[StatusShape.ATTENTION]} {title}"
            self._paragraph("Box Title").add_run(title)
        self.add(block.blocks)
        paragraphs = self._document.paragraphs[begin:]
        for paragraph in paragraphs:
            layout = paragraph.paragraph_format
            layout.left_indent = (layout.left_indent or 0) + Mm(4)
            layout.right_indent = Mm(4)
            set_box(
                paragraph,
                fill={
                    CalloutKind.NEUTRAL: palette.TINT,
                    CalloutKind.HIGHLIGHT: palette.ACCENT_TINT,
                }.get(block.kind),
                bar=None if block.kind is CalloutKind.NEUTRAL else palette.ACCENT,
                border=palette.ACCENT if block.kind is CalloutKind.ATTENTION else None,
            )
        if paragraphs:
            after = self._paragraph("Small").paragraph_format
            after.space_after = Pt(2)
