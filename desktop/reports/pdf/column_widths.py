"""How wide the columns of a table are, from their weights or from what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.pdf.line_breaking import longest_word
from desktop.reports.pdf.text_layout import cell_paragraphs, measure_of
from desktop.reports.text_safety import one_line

if TYPE_CHECKING:
    from desktop.reports.pdf.setting import Setting
    from desktop.reports.tree import Cell, Table

ROWS_LOOKED_AT = 60
"""Enough to know a table; a longer one is not measured to its end."""
LETTERS_LOOKED_AT = 160
"""A text longer than this wishes for more than it gets in any case."""
WIDEST_WISH = 0.6
"""No column wishes for more than this share of the table."""
WIDEST_WORD = 0.45
"""A word longer than this share of the table is broken rather than given room."""


def column_widths(block: Table, setting: Setting, width: float) -> list[float]:
    """The widths, in points, filling the width; no word is broken where there is room."""
    words, texts = _measured(block, setting, width)
    if block.columns:
        total = sum(column.weight for column in block.columns)
        wishes = [width * column.weight / total for column in block.columns]
    else:
        wishes = [min(text, width * WIDEST_WISH) for text in texts]
        spare = width - sum(wishes)
        wishes = [wish + spare * wish / sum(wishes) for wish in wishes]
    return _with_least(wishes, words, width)


def _with_least(wishes: list[float], least: list[float], width: float) -> list[float]:
    """The wishes with the narrow columns raised, at the cost of those with room to give."""
    if sum(least) >= width:
        return [width * part / sum(least) for part in least]
    widths = [max(wish, part) for wish, part in zip(wishes, least, strict=True)]
    spare = [have - part for have, part in zip(widths, least, strict=True)]
    excess = sum(widths) - width
    if excess <= 0 or not sum(spare):
        return widths
    return [have - excess * room / sum(spare) for have, room in zip(widths, spare, strict=True)]


def _measured(block: Table, setting: Setting, width: float) -> tuple[list[float], list[float]]:
    """For each column its longest word and its longest text, padding included."""
    theme = setting.theme
    padding = 2 * theme.cell_padding[1]
    words = [padding] * len(block.header)
    texts = [padding] * len(block.header)
    header_style, style = theme.cell_header, theme.cell
    header: tuple[Cell, ...] = tuple(map(one_line, block.header))
    rows = [(header_style, header)]
    rows += [(style, row) for row in block.rows[:ROWS_LOOKED_AT]]
    for row_style, row in rows:
        measure = measure_of(row_style, setting)
        for index, content in enumerate(row):
            for paragraph in cell_paragraphs(content, row_style, setting):
                for runs in paragraph:
                    word = longest_word(runs, measure)
                    text = sum(measure(run.text[:LETTERS_LOOKED_AT], run.face) for run in runs)
                    # Row headers are set strong, which is a little wider.
                    factor = 1.05 if block.row_header and index == 0 else 1.0
                    most = width * WIDEST_WORD
                    words[index] = max(words[index], min(word * factor, most) + padding + 0.5)
                    texts[index] = max(texts[index], text * factor + padding + 0.5)
    return words, texts
