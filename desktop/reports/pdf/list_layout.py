"""Lists and facts as strips: something short to the left, text to the right of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from desktop.reports.pdf.fonts import Face
from desktop.reports.pdf.line_breaking import break_lines
from desktop.reports.pdf.setting import Flow, joined
from desktop.reports.pdf.strips import Strip, glued
from desktop.reports.pdf.structure import BULLETS, NO_LABELS, NUMBERS, StructureNode
from desktop.reports.pdf.text_layout import (
    broken_lines,
    cell_paragraphs,
    line_painter,
    line_strips,
    measure_of,
)
from desktop.reports.text_flow import paragraphs_of
from desktop.reports.text_safety import one_line
from desktop.reports.tree import BulletList, NumberedList, Span, StatusMark
from desktop.reports.tree_text import item_of

if TYPE_CHECKING:
    from desktop.reports.pdf.setting import Setting, Slot
    from desktop.reports.pdf.strips import Paint
    from desktop.reports.pdf.styles import TextStyle
    from desktop.reports.pdf.tagged_canvas import TaggedCanvas
    from desktop.reports.tree import Fact, FactList, ListItem

_SIGNS = ("•", "–", "·")


def lay_out_list(
    block: BulletList | NumberedList, setting: Setting, slot: Slot, depth: int = 0
) -> Flow:
    """A list and the lists in it; each entry is a label and a body."""
    style = setting.theme.item
    is_numbered = isinstance(block, NumberedList)
    node = StructureNode("L", slot.parent, attributes=NUMBERS if is_numbered else BULLETS)
    labels = [
        f"{block.start + index}." if isinstance(block, NumberedList) else _sign(depth)
        for index in range(len(block.items))
    ]
    widest = max(setting.fonts.width(label, style.face, style.size) for label in labels)
    indent = max(setting.theme.list_indent, widest + 6)
    flows = [
        _entry(item_of(item), label, setting, slot.under(node), indent, depth)
        for item, label in zip(block.items, labels, strict=True)
    ]
    return Flow(joined(flows), 0.0 if depth else style.after, setting.theme.body.after)


def lay_out_facts(block: FactList, setting: Setting, slot: Slot) -> Flow:
    """Names in a column to the left, what is known to the right."""
    theme = setting.theme
    node = StructureNode("L", slot.parent, attributes=NO_LABELS)
    style = theme.fact_term
    widest = max(
        setting.fonts.width(setting.fonts.drawable(one_line(fact.term)), style.face, style.size)
        for fact in block.facts
    )
    width = min(max(widest + 18, theme.fact_width), slot.width * 0.36)
    place = slot.under(node).at_most(theme.measure)
    flows = [_fact(fact, setting, place, width) for fact in block.facts]
    return Flow(joined(flows), theme.body.after, theme.block_space)


def _sign(depth: int) -> str:
    return _SIGNS[min(depth, len(_SIGNS) - 1)]


def _entry(
    item: ListItem, label: str, setting: Setting, slot: Slot, indent: float, depth: int
) -> Flow:
    style = setting.theme.item
    entry = StructureNode("LI", slot.parent)
    label_node = StructureNode("Lbl", entry)
    body = StructureNode("LBody", entry)
    inside = slot.under(body).inset(indent).at_most(setting.theme.measure - indent)
    paragraphs = paragraphs_of(item.content) or [[(Span(" "),)]]
    flows = []
    for lines in paragraphs:
        # One paragraph is the body itself; several stand in it.
        node = body if len(paragraphs) == 1 else StructureNode("P", body)
        strips = line_strips(lines, style, setting, inside.under(node))
        flows.append(Flow(strips or [Strip(style.leading, _nothing)], after=style.after))
    strips = joined(flows)
    strips[0] = replace(strips[0], paint=_labelled(strips[0].paint, label, label_node, style, slot))
    if item.children is None:
        return Flow(strips, after=style.after)
    strips[-1] = replace(strips[-1], is_glued=True)
    below = lay_out_list(item.children, setting, slot.under(body).inset(indent), depth + 1)
    return Flow(joined([Flow(strips, after=style.after), below]), after=style.after)


def _fact(fact: Fact, setting: Setting, slot: Slot, term_width: float) -> Flow:
    theme = setting.theme
    entry = StructureNode("LI", slot.parent)
    term_slot = replace(slot, parent=StructureNode("Lbl", entry), width=term_width - 10)
    body = StructureNode("LBody", entry)
    term = [(Span(one_line(fact.term)),)]
    term_style, style = theme.fact_term, theme.item
    if isinstance(fact.content, StatusMark):
        style = replace(style, face=Face.STRONG)
    terms = broken_lines(term, term_style, setting, term_slot.width)
    paint_term = line_painter(term_style, term_slot)
    paints: list[list[Paint]] = [[paint_term(line)] for line in terms]
    body_slot = slot.under(body).inset(term_width)
    contents: list[Paint] = []
    paragraphs = cell_paragraphs(fact.content, style, setting)
    for runs in paragraphs:
        node = body if len(paragraphs) == 1 else StructureNode("P", body)
        painter = line_painter(style, body_slot.under(node))
        lines = break_lines(runs, body_slot.width, measure_of(style, setting))
        contents += [painter(line) for line in lines]
    rows = [
        [*(first or []), *([second] if second else [])]
        for first, second in zip_longest(paints, contents)
    ]
    strips = [Strip(style.leading, _all(row)) for row in rows]
    if len(strips) > 3:
        return Flow([*glued(strips[:2]), *strips[2:]], after=2.0)
    return Flow(glued(strips), after=2.0)


def _labelled(paint: Paint, label: str, node: StructureNode, style: TextStyle, slot: Slot) -> Paint:
    def paint_with_label(canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.mark(node)
        base = top - style.ascent
        canvas.text(left + slot.x, base, label, style.face, style.size, style.colour)
        paint(canvas, left, top)

    return paint_with_label


def _all(paints: list[Paint]) -> Paint:
    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        for each in paints:
            each(canvas, left, top)

    return paint


def _nothing(canvas: TaggedCanvas, left: float, top: float) -> None:
    """An entry without words paints its label only."""
