"""Tables in plain text: aligned columns while they fit a line, else one row after the other."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from desktop.reports.text_flow import words_of
from desktop.reports.text_safety import one_line
from desktop.reports.tree import Alignment, Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.reports.tree import Table

SPACE = "  "
NARROWEST = 8
"""Columns narrower than this are not worth reading side by side."""


def table_lines(block: Table, width: int) -> list[str]:
    """The table under its caption, in lines of a width."""
    header = [one_line(cell) for cell in block.header]
    rows = [[words_of(cell) for cell in row] for row in block.rows]
    caption = textwrap.wrap(one_line(block.caption), width)
    caption += [""] * bool(caption)
    widths = _widths([header, *rows], width)
    if widths is None:
        return caption + _listed(header, rows, width)
    columns = block.columns or (Column(),) * len(header)
    lines = _row_lines(header, widths, columns)
    lines.append(SPACE.join("-" * column for column in widths))
    is_apart = any(
        len(cell) > width for row in rows for cell, width in zip(row, widths, strict=True)
    )
    for index, row in enumerate(rows):
        if index and is_apart:
            lines.append("")
        lines += _row_lines(row, widths, columns)
    return caption + lines


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int] | None:
    """How many characters each column gets; None where the columns do not fit."""
    wishes = [max(1, *map(len, column)) for column in zip(*rows, strict=True)]
    room = width - len(SPACE) * (len(wishes) - 1)
    if sum(wishes) <= room:
        return wishes
    least = [
        min(max((len(word) for cell in column for word in cell.split()), default=1), wish)
        for column, wish in zip(zip(*rows, strict=True), wishes, strict=True)
    ]
    least = [max(part, min(wish, NARROWEST)) for part, wish in zip(least, wishes, strict=True)]
    if sum(least) > room:
        return None
    spare = room - sum(least)
    wanted = [wish - part for wish, part in zip(wishes, least, strict=True)]
    return [part + spare * want // sum(wanted) for part, want in zip(least, wanted, strict=True)]


def _row_lines(row: Sequence[str], widths: Sequence[int], columns: Sequence[Column]) -> list[str]:
    cells = [textwrap.wrap(cell, width) or [""] for cell, width in zip(row, widths, strict=True)]
    lines = []
    for index in range(max(map(len, cells))):
        parts = [cell[index] if index < len(cell) else "" for cell in cells]
        lines.append(
            SPACE.join(
                part.rjust(width) if column.alignment is Alignment.END else part.ljust(width)
                for part, width, column in zip(parts, widths, columns, strict=True)
            ).rstrip()
        )
    return lines


def _listed(header: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    lines: list[str] = []
    for row in rows:
        if lines:
            lines.append("")
        for name, cell in zip(header, row, strict=True):
            if cell:
                text = f"{name}: {cell}" if name else cell
                lines += textwrap.wrap(text, width, subsequent_indent="  ")
    return lines or textwrap.wrap(" | ".join(filter(None, header)), width)
