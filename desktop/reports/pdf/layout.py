"""A document tree as strips: each kind of block goes to the layout that knows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.reports.pdf import box_layout, figure_layout, list_layout, row_layout, text_layout
from desktop.reports.pdf.line_breaking import break_lines
from desktop.reports.pdf.setting import Flow, Setting, Slot
from desktop.reports.pdf.strips import Strip
from desktop.reports.pdf.structure import StructureNode
from desktop.reports.pdf.table_layout import lay_out_table
from desktop.reports.tree import (
    BoxGroup,
    BulletList,
    Callout,
    FactList,
    Figure,
    Heading,
    KeepTogether,
    KeyFigures,
    NumberedList,
    PageBreak,
    Paragraph,
    Pictured,
    Quote,
    StatusMark,
    StepLine,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.reports.tree import Block

_SIMPLE: dict[type, Callable[..., Flow]] = {
    Heading: text_layout.lay_out_heading,
    Paragraph: text_layout.lay_out_paragraph,
    Quote: text_layout.lay_out_quote,
    BulletList: list_layout.lay_out_list,
    NumberedList: list_layout.lay_out_list,
    FactList: list_layout.lay_out_facts,
    Table: lay_out_table,
    Figure: figure_layout.lay_out_figure,
    KeyFigures: row_layout.lay_out_key_figures,
    StepLine: row_layout.lay_out_steps,
}
_CONTAINERS: dict[type, Callable[..., Flow]] = {
    Callout: box_layout.lay_out_callout,
    BoxGroup: box_layout.lay_out_box_group,
    Pictured: box_layout.lay_out_pictured,
    KeepTogether: box_layout.lay_out_together,
}


def compose(blocks: Sequence[Block], setting: Setting, slot: Slot) -> list[Strip]:
    """The blocks below one another; of two rooms that meet, the larger counts."""
    strips: list[Strip] = []
    after = 0.0
    starts_page = False
    for block in blocks:
        if isinstance(block, PageBreak):
            starts_page = bool(strips)
            continue
        flow = _lay_out(block, setting, slot)
        if not flow.strips:
            continue
        first, *others = flow.strips
        space = max(after, flow.before) if strips else 0.0
        strips.append(replace(first, space_before=space, starts_page=starts_page))
        strips.extend(others)
        after = flow.after
        starts_page = False
    return strips


def _lay_out(block: Block, setting: Setting, slot: Slot) -> Flow:
    if type(block) in _SIMPLE:
        return _SIMPLE[type(block)](block, setting, slot)
    if type(block) in _CONTAINERS:
        return _CONTAINERS[type(block)](block, setting, slot, compose)
    if isinstance(block, StatusMark):
        return _status(block, setting, slot)
    raise TypeError(f"no layout for {type(block).__name__}")


def _status(block: StatusMark, setting: Setting, slot: Slot) -> Flow:
    style = setting.theme.body
    node = StructureNode("P", slot.parent)
    runs = text_layout.cell_paragraphs(block, style, setting)[0]
    lines = break_lines(runs, slot.width, text_layout.measure_of(style, setting))
    painter = text_layout.line_painter(style, slot.under(node))
    strips = [Strip(style.leading, painter(line)) for line in lines]
    return Flow(strips, style.before, style.after)
