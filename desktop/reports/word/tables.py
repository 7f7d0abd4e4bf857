"""Tables of a Word document: hairlines, a header row that repeats, names for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Emu

from desktop.reports import palette
from desktop.reports.text_flow import words_of
from desktop.reports.text_safety import one_line
from desktop.reports.tree import Alignment, Column
from desktop.reports.word.markup import (
    describe_table,
    repeat_header,
    set_cell_padding,
    set_cell_rule,
)
from desktop.reports.word.styles import TEXT_WIDTH
from desktop.reports.word.text import add_cell

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import _Cell

    from desktop.reports.tree import Cell, Table

HEADER_RULE = 8
ROW_RULE = 4
PADDING = 60
"""Above and below the text of a cell, in twentieths of a point."""

_ALIGNMENTS = {
    Alignment.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Alignment.END: WD_ALIGN_PARAGRAPH.RIGHT,
}


def add_table(document: WordDocument, block: Table) -> None:
    """A table at the end of the document, as wide as the text."""
    made = document.add_table(rows=0, cols=len(block.header))
    made.autofit = False
    made.alignment = WD_TABLE_ALIGNMENT.LEFT
    columns = block.columns or _weighed(block)
    total = sum(column.weight for column in columns)
    widths = [Emu(int(TEXT_WIDTH * column.weight / total)) for column in columns]
    cells = made.add_row().cells
    for index, (text, cell) in enumerate(zip(block.header, cells, strict=True)):
        _fill(cell, one_line(text), columns[index], widths[index], is_header=True)
        set_cell_rule(cell, HEADER_RULE, palette.ACCENT)
    for row in block.rows:
        cells = made.add_row().cells
        for index, (content, cell) in enumerate(zip(row, cells, strict=True)):
            _fill(cell, content, columns[index], widths[index], is_header=False)
            set_cell_rule(cell, ROW_RULE, palette.LINE)
            if block.row_header and index == 0:
                for run in cell.paragraphs[0].runs:
                    run.font.bold = True
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    repeat_header(made)
    describe_table(made, one_line(block.caption), has_row_names=block.row_header)
    set_cell_padding(made, PADDING)


def _fill(cell: _Cell, content: Cell, column: Column, width: Emu, *, is_header: bool) -> None:
    style = "Table Header" if is_header else "Table Text"
    cell.width = width
    first = cell.paragraphs[0]
    first.style = style
    if is_header:
        first.paragraph_format.keep_with_next = True
    add_cell(first, lambda: cell.add_paragraph(style=style), content)
    if column.alignment in _ALIGNMENTS:
        for paragraph in cell.paragraphs:
            paragraph.alignment = _ALIGNMENTS[column.alignment]


def _weighed(block: Table) -> tuple[Column, ...]:
    """Columns by the length of what stands in them, none beyond six times another."""
    rows = [block.header, *(tuple(map(words_of, row)) for row in block.rows[:60])]
    longest = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return tuple(Column(min(max(length, 8), 48)) for length in longest)
