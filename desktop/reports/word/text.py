"""Runs and paragraphs of a Word document from the texts of a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.shared import RGBColor
from docx.text.run import Run

from desktop.reports import palette
from desktop.reports.text_flow import SHAPE_CHARACTERS, paragraphs_of
from desktop.reports.text_safety import one_line
from desktop.reports.tree import StatusMark
from desktop.reports.word.markup import element, set_language, start_link

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from docx.text.paragraph import Paragraph

    from desktop.reports.text_flow import Line
    from desktop.reports.tree import Cell, Inline, Span, StatusShape

ACCENT = RGBColor.from_string(palette.ACCENT.upper())
QUIET = RGBColor.from_string(palette.QUIET.upper())


def add_paragraphs(
    new_paragraph: Callable[[], Paragraph], content: Inline, language: str | None = None
) -> list[Paragraph]:
    """Each paragraph of the content in a new paragraph of the document."""
    made = []
    for lines in paragraphs_of(content):
        paragraph = new_paragraph()
        add_lines(paragraph, lines, language)
        made.append(paragraph)
    return made


def add_cell(first: Paragraph, new_paragraph: Callable[[], Paragraph], content: Cell) -> None:
    """Fill a cell: its first paragraph is there already."""
    if isinstance(content, StatusMark):
        add_shape(first, content.shape)
        first.add_run(one_line(content.word))
        return
    for index, lines in enumerate(paragraphs_of(content)):
        add_lines(first if index == 0 else new_paragraph(), lines)


def add_shape(paragraph: Paragraph, shape: StatusShape) -> None:
    """The shape that stands before a status word, with a space."""
    paragraph.add_run(SHAPE_CHARACTERS[shape] + "\u00a0").font.color.rgb = ACCENT


def add_lines(paragraph: Paragraph, lines: Sequence[Line], language: str | None = None) -> None:
    """Lines of spans at the end of a paragraph, with a break between lines."""
    for index, line in enumerate(lines):
        if index:
            paragraph.add_run().add_break()
        for span in line:
            _add_span(paragraph, span, language)


def _add_span(paragraph: Paragraph, span: Span, language: str | None) -> None:
    if span.link is None:
        run = paragraph.add_run(span.text)
    else:
        run = Run(element("w:r"), paragraph)
        run.text = span.text
        start_link(paragraph, span.link).append(run._r)
        run.font.color.rgb = ACCENT
        run.font.underline = True
    if span.strong:
        run.font.bold = True
    if span.emphasis:
        run.font.italic = True
    if language is not None:
        set_language(run, language)
