"""Tables as strips: hairlines between rows, a header row that comes again on every page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.reports.pdf.colours import ACCENT, LINE
from desktop.reports.pdf.column_widths import column_widths
from desktop.reports.pdf.fonts import Face
from desktop.reports.pdf.line_breaking import break_lines
from desktop.reports.pdf.setting import Flow
from desktop.reports.pdf.strips import Strip, glued_to_next
from desktop.reports.pdf.structure import COLUMN_HEADER, ROW_HEADER, StructureNode
from desktop.reports.pdf.tagged_canvas import ARTIFACT, TaggedCanvas
from desktop.reports.pdf.text_layout import cell_paragraphs, line_painter, line_strips, measure_of
from desktop.reports.text_safety import one_line
from desktop.reports.tree import Column, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.reports.pdf.colours import Colour
    from desktop.reports.pdf.setting import Setting, Slot
    from desktop.reports.pdf.strips import Paint
    from desktop.reports.pdf.styles import TextStyle
    from desktop.reports.tree import Cell, Table


@dataclass(frozen=True, slots=True)
class _CellLine:
    """A line of a cell: the room above it, its height, its paint."""

    before: float
    height: float
    paint: Paint


def lay_out_table(block: Table, setting: Setting, slot: Slot) -> Flow:
    """Caption, header row and body rows; rows taller than a page are cut between lines."""
    theme = setting.theme
    node = StructureNode("Table", slot.parent)
    strips: list[Strip] = []
    if block.caption.strip():
        caption = slot.under(StructureNode("Caption", node)).at_most(theme.measure)
        strips += glued_to_next(
            line_strips([(Span(one_line(block.caption)),)], theme.caption, setting, caption)
        )
    columns = block.columns or (Column(),) * len(block.header)
    places = _places(slot, column_widths(block, setting, slot.width), theme.cell_padding[1])
    # A head without a body is against ISO 14289-1: a table without rows has one plain row.
    header_row = StructureNode("TR", StructureNode("THead", node) if block.rows else node)
    header_cells = [
        _cell(
            one_line(text),
            theme.cell_header,
            setting,
            place.under(StructureNode("TH", header_row, attributes=COLUMN_HEADER)),
            column,
        )
        for text, place, column in zip(block.header, places, columns, strict=True)
    ]
    header = _row(header_cells, setting, slot, rule_weight=0.9, rule_colour=ACCENT)
    header = replace(
        header,
        cut=None,
        is_glued=bool(block.rows),
        space_before=theme.caption.after - 2 if strips else 0.0,
    )
    strips.append(header)
    repeated = replace(header, space_before=0.0, paint=_as_artifact(header.paint))
    body = StructureNode("TBody", node) if block.rows else node
    for row in block.rows:
        cells = _body_cells(row, block, setting, places, columns, StructureNode("TR", body))
        strip = _row(cells, setting, slot, rule_weight=0.4, rule_colour=LINE)
        strips.append(replace(strip, header=repeated))
    return Flow(strips, theme.block_space, theme.block_space + 4)


def _body_cells(
    row: Sequence[Cell],
    block: Table,
    setting: Setting,
    places: Sequence[Slot],
    columns: Sequence[Column],
    node: StructureNode,
) -> list[list[_CellLine]]:
    cells = []
    style = setting.theme.cell
    for index, (content, place, column) in enumerate(zip(row, places, columns, strict=True)):
        names_row = block.row_header and index == 0
        cell = (
            StructureNode("TH", node, attributes=ROW_HEADER)
            if names_row
            else StructureNode("TD", node)
        )
        face = replace(style, face=Face.STRONG) if names_row else style
        cells.append(_cell(content, face, setting, place.under(cell), column))
    return cells


def _places(slot: Slot, widths: Sequence[float], padding: float) -> list[Slot]:
    """Where the text of each column stands: flush with the table's edges, padded between."""
    places = []
    x = 0.0
    last = len(widths) - 1
    for index, width in enumerate(widths):
        left = padding if index else 0.0
        right = padding if index < last else 0.0
        places.append(replace(slot, x=slot.x + x + left, width=width - left - right))
        x += width
    return places


def _cell(
    content: Cell, style: TextStyle, setting: Setting, slot: Slot, column: Column
) -> list[_CellLine]:
    paragraphs = cell_paragraphs(content, style, setting)
    measure = measure_of(style, setting)
    lines: list[_CellLine] = []
    for runs in paragraphs:
        # A single paragraph is the cell's own content; several stand in it.
        node = slot.parent if len(paragraphs) == 1 else StructureNode("P", slot.parent)
        painter = line_painter(style, slot.under(node), column.alignment)
        before = style.after if lines else 0.0
        for line in break_lines(runs, slot.width, measure):
            lines.append(_CellLine(before, style.leading, painter(line)))
            before = 0.0
    return lines


def _row(
    cells: Sequence[list[_CellLine]],
    setting: Setting,
    slot: Slot,
    *,
    rule_weight: float,
    rule_colour: Colour,
) -> Strip:
    padding = setting.theme.cell_padding[0]
    heights = [sum(line.before + line.height for line in cell) for cell in cells]
    height = max([*heights, setting.theme.cell.leading]) + 2 * padding + 0.5

    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        for cell in cells:
            at = top - padding
            for line in cell:
                at -= line.before
                line.paint(canvas, left, at)
                at -= line.height
        y = top - height
        start, end = left + slot.x, left + slot.x + slot.width
        canvas.rule((start, y), (end, y), rule_weight, rule_colour)

    def row(part: Sequence[list[_CellLine]]) -> Strip:
        return _row(part, setting, slot, rule_weight=rule_weight, rule_colour=rule_colour)

    return Strip(height, paint, cut=_cutter(cells, padding, row))


def _cutter(
    cells: Sequence[list[_CellLine]],
    padding: float,
    row: Callable[[Sequence[list[_CellLine]]], Strip],
) -> Callable[[float], tuple[Strip, Strip] | None]:
    def cut(height: float) -> tuple[Strip, Strip] | None:
        room = height - 2 * padding - 1
        counts = [_fitting(cell, room) for cell in cells]
        if not any(counts) or all(n == len(c) for n, c in zip(counts, cells, strict=True)):
            return None
        first = row([cell[:count] for cell, count in zip(cells, counts, strict=True)])
        rest = row([cell[count:] for cell, count in zip(cells, counts, strict=True)])
        return first, rest

    return cut


def _fitting(cell: Sequence[_CellLine], room: float) -> int:
    used = 0.0
    for count, line in enumerate(cell):
        used += line.before + line.height
        if used > room:
            return count
    return len(cell)


def _as_artifact(paint: Paint) -> Paint:
    """A repeated header row is painted, but read only where the table begins."""

    def paint_artifact(canvas: TaggedCanvas, left: float, top: float) -> None:
        with canvas.held(ARTIFACT):
            paint(canvas, left, top)

    return paint_artifact
