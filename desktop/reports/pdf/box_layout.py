"""Blocks round other blocks: boxes, boxes side by side, pictograms, what stays together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.reports.pdf.colours import ACCENT, ACCENT_TINT, TINT
from desktop.reports.pdf.figure_layout import decoded, picture_paint, picture_size
from desktop.reports.pdf.setting import Flow, Slot, joined
from desktop.reports.pdf.strips import (
    Frame,
    Strip,
    framed,
    gap,
    glued,
    glued_to_next,
    paint_stack,
    total_height,
)
from desktop.reports.pdf.structure import StructureNode
from desktop.reports.pdf.text_layout import text_flow
from desktop.reports.text_flow import SHAPE_CHARACTERS
from desktop.reports.text_safety import one_line
from desktop.reports.tree import CalloutKind, Span, StatusShape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.reports.pdf.setting import Setting
    from desktop.reports.pdf.tagged_canvas import TaggedCanvas
    from desktop.reports.tree import Block, BoxGroup, Callout, KeepTogether, Pictured

    Compose = Callable[[Sequence[Block], Setting, Slot], list[Strip]]

COLUMN_GAP = 14.0
SMALL_BOX = 0.35
"""A box up to this share of a page stays whole."""
PICTOGRAM = 0.115
"""The side of a pictogram by the width of the text."""


def lay_out_callout(block: Callout, setting: Setting, slot: Slot, compose: Compose) -> Flow:
    """A box in the text; it may run over a page's end."""
    strips = _boxed(_callout_content(block, setting, slot, compose), block, setting, slot)
    if total_height(strips) <= setting.page_height * SMALL_BOX:
        strips = glued(strips)
    space = setting.theme.block_space
    return Flow(strips, space + 2, space + 4)


def lay_out_box_group(block: BoxGroup, setting: Setting, slot: Slot, compose: Compose) -> Flow:
    """Boxes in rows of two, equally high; below one another when a row would not fit a page."""
    width = (slot.width - COLUMN_GAP) / 2
    slots = (replace(slot, width=width), slot.inset(width + COLUMN_GAP))
    padding = setting.theme.box_padding[0]
    flows: list[Flow] = []
    for at in range(0, len(block.boxes), 2):
        pair = block.boxes[at : at + 2]
        mark = len(slot.parent.kids)
        contents = [
            _callout_content(box, setting, place, compose)
            for box, place in zip(pair, slots, strict=False)
        ]
        height = max(total_height(content) for content in contents)
        if height + 2 * padding > setting.page_height:
            # Begin again in the full width: the elements made for two columns go.
            del slot.parent.kids[mark:]
            flows += [lay_out_callout(box, setting, slot, compose) for box in pair]
            continue
        columns = [
            _boxed([*content, gap(height - total_height(content))], box, setting, place)
            for box, content, place in zip(pair, contents, slots, strict=False)
        ]
        flows.append(Flow([side_by_side(columns)], after=COLUMN_GAP))
    space = setting.theme.block_space
    return Flow(joined(flows), space + 2, space + 4)


def lay_out_pictured(block: Pictured, setting: Setting, slot: Slot, compose: Compose) -> Flow:
    """A pictogram to the left of its blocks; it is never parted from the lines beside it."""
    side = slot.width * PICTOGRAM
    image = decoded(block.picture)
    before = setting.theme.block_space
    if image is None:
        return Flow(compose(block.blocks, setting, slot), before, before)
    size = picture_size(block.picture, side, side)
    node = StructureNode("Figure", slot.parent, alt=block.alt)
    paint_picture = picture_paint(image, node, slot.x, size)
    strips = compose(block.blocks, setting, slot.inset(side + COLUMN_GAP)) or [gap(0.0)]
    strips[0] = replace(strips[0], space_before=0.0)
    first = strips[0]

    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        paint_picture(canvas, left, top)
        first.paint(canvas, left, top)

    strips[0] = replace(first, paint=paint)
    used = 0.0
    for index, strip in enumerate(strips):
        if used >= size[1]:
            break
        strips[index] = replace(strip, is_glued=index < len(strips) - 1 or strip.is_glued)
        used += strip.space_before + strip.height
    if used < size[1]:
        strips[-1] = replace(strips[-1], is_glued=True)
        strips.append(replace(gap(size[1] - used), is_glued=False))
    return Flow(strips, before + 2, before + 2)


def lay_out_together(block: KeepTogether, setting: Setting, slot: Slot, compose: Compose) -> Flow:
    """Blocks glued to one another when one page can hold them."""
    strips = compose(block.blocks, setting, slot)
    if total_height(strips) <= setting.page_height:
        strips = glued(strips)
    after = setting.theme.body.after
    return Flow(strips, after, after)


def side_by_side(columns: Sequence[Sequence[Strip]]) -> Strip:
    """Stacks of strips as one strip, read one stack after the other."""

    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        for column in columns:
            paint_stack(canvas, column, left, top)

    return Strip(max(total_height(column) for column in columns), paint)


def _callout_content(block: Callout, setting: Setting, slot: Slot, compose: Compose) -> list[Strip]:
    theme = setting.theme
    node = StructureNode("Div", slot.parent)
    inside = slot.under(node).inset(theme.box_padding[1] + 2, theme.box_padding[1])
    flows = []
    if block.title.strip():
        title = text_flow((Span(_title(block)),), theme.box_title, setting, inside)
        flows.append(Flow(glued_to_next(title.strips), after=theme.box_title.after))
    flows.append(Flow(compose(block.blocks, setting, inside)))
    return joined(flows) or [gap(theme.body.leading)]


def _title(block: Callout) -> str:
    title = one_line(block.title)
    if block.kind is CalloutKind.ATTENTION:
        return f"{SHAPE_CHARACTERS[StatusShape.ATTENTION]} {title}"
    return title


def _boxed(strips: list[Strip], block: Callout, setting: Setting, slot: Slot) -> list[Strip]:
    frame = {
        CalloutKind.NEUTRAL: Frame(slot.x, slot.width, background=TINT),
        CalloutKind.HIGHLIGHT: Frame(slot.x, slot.width, background=ACCENT_TINT, bar=ACCENT),
        CalloutKind.ATTENTION: Frame(slot.x, slot.width, border=ACCENT, bar=ACCENT),
    }[block.kind]
    return framed(strips, frame, setting.theme.box_padding[0])
