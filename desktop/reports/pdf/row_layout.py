"""Things in a row over the whole width: key figures, and the steps of a course."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.reports.pdf.box_layout import COLUMN_GAP, side_by_side
from desktop.reports.pdf.colours import ACCENT, LINE, QUIET
from desktop.reports.pdf.fonts import Face
from desktop.reports.pdf.setting import Flow, joined
from desktop.reports.pdf.strips import Strip
from desktop.reports.pdf.structure import NO_LABELS, StructureNode
from desktop.reports.pdf.text_layout import text_flow
from desktop.reports.text_safety import one_line
from desktop.reports.tree import StepState

if TYPE_CHECKING:
    from desktop.reports.pdf.colours import Colour
    from desktop.reports.pdf.setting import Setting, Slot
    from desktop.reports.pdf.strips import Paint
    from desktop.reports.pdf.tagged_canvas import TaggedCanvas
    from desktop.reports.tree import KeyFigure, KeyFigures, Step, StepLine

MOST_FIGURES_IN_A_ROW = 4
MOST_STEPS_IN_A_ROW = 7
STEP_GAP = 4.0

_BAR = {
    StepState.DONE: (4.0, ACCENT),
    StepState.CURRENT: (8.0, ACCENT),
    StepState.AHEAD: (2.0, LINE),
}


def lay_out_key_figures(block: KeyFigures, setting: Setting, slot: Slot) -> Flow:
    """Large values under a line, each with what it counts."""
    node = StructureNode("L", slot.parent, attributes=NO_LABELS)
    count = _even(len(block.figures), MOST_FIGURES_IN_A_ROW)
    flows = [
        Flow(
            [
                side_by_side(
                    [
                        _key_figure(figure, setting, place)
                        for figure, place in zip(
                            block.figures[at : at + count],
                            _cells(slot.under(node), count, COLUMN_GAP),
                            strict=False,
                        )
                    ]
                )
            ],
            after=COLUMN_GAP,
        )
        for at in range(0, len(block.figures), count)
    ]
    space = setting.theme.block_space
    return Flow(joined(flows), space + 2, space + 6)


def lay_out_steps(block: StepLine, setting: Setting, slot: Slot) -> Flow:
    """A bar for each step, thick where the course is now, with its name and state below."""
    node = StructureNode("L", slot.parent, attributes=NO_LABELS)
    count = _steps_in_a_row(block, setting, slot.width)
    flows = [
        Flow(
            [
                side_by_side(
                    [
                        _step(step, setting, place)
                        for step, place in zip(
                            block.steps[at : at + count],
                            _cells(slot.under(node), count, STEP_GAP),
                            strict=False,
                        )
                    ]
                )
            ],
            after=COLUMN_GAP,
        )
        for at in range(0, len(block.steps), count)
    ]
    space = setting.theme.block_space
    return Flow(joined(flows), space + 2, space + 6)


def _steps_in_a_row(block: StepLine, setting: Setting, width: float) -> int:
    """As many as fit without breaking a word."""
    style = setting.theme.key_label
    words = [word for step in block.steps for word in step.label.split()]
    widest = max((setting.fonts.width(word, Face.STRONG, style.size) for word in words), default=0)
    most = int((width + STEP_GAP) // (widest + 2 * STEP_GAP))
    return _even(len(block.steps), max(1, min(most, MOST_STEPS_IN_A_ROW)))


def _even(number: int, most: int) -> int:
    """How many stand in a row, so that rows are as equal as they can be."""
    rows = -(-number // most)
    return -(-number // rows)


def _cells(slot: Slot, count: int, space: float) -> list[Slot]:
    width = (slot.width - space * (count - 1)) / count
    return [replace(slot, x=slot.x + (width + space) * at, width=width) for at in range(count)]


def _key_figure(figure: KeyFigure, setting: Setting, slot: Slot) -> list[Strip]:
    theme = setting.theme
    place = slot.under(StructureNode("LBody", StructureNode("LI", slot.parent)))
    note = replace(theme.note, before=0.0, after=0.0)
    flows = [
        Flow([Strip(13.0, _bar(slot, 1.2, ACCENT))]),
        text_flow(one_line(figure.value), theme.key_value, setting, place),
        text_flow(one_line(figure.label), theme.key_label, setting, place),
    ]
    if figure.note.strip():
        flows.append(text_flow(one_line(figure.note), note, setting, place))
    return joined(flows)


def _step(step: Step, setting: Setting, slot: Slot) -> list[Strip]:
    theme = setting.theme
    body = StructureNode("LBody", StructureNode("LI", slot.parent))
    weight, colour = _BAR[step.state]
    is_current = step.state is StepState.CURRENT
    label = replace(theme.key_label, face=Face.STRONG if is_current else Face.REGULAR)
    if step.state is StepState.AHEAD:
        label = replace(label, colour=QUIET)
    state = replace(theme.furniture, colour=ACCENT if is_current else QUIET)
    place = slot.under(body).inset(0.0, STEP_GAP)
    flows = [
        Flow([Strip(13.0, _bar(slot, weight, colour))]),
        text_flow(one_line(step.label), label, setting, place),
        text_flow(one_line(step.state_word), state, setting, place),
    ]
    return joined(flows)


def _bar(slot: Slot, weight: float, colour: Colour) -> Paint:
    """A bar whose lower edges stand on one line, whatever their weight."""

    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.area(left + slot.x, top - 8.0, slot.width, weight, colour)

    return paint
