"""Running text as strips: paragraphs, headings, quotes, and the lines every other block uses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.reports.pdf.colours import ACCENT
from desktop.reports.pdf.fonts import Face
from desktop.reports.pdf.line_breaking import Run, TextLine, break_lines
from desktop.reports.pdf.setting import Flow, joined
from desktop.reports.pdf.strips import Frame, Strip, framed, glued, glued_to_next
from desktop.reports.pdf.structure import HEADINGS, StructureNode
from desktop.reports.pdf.tagged_canvas import ARTIFACT, TaggedCanvas
from desktop.reports.text_flow import SHAPE_CHARACTERS, Line, paragraphs_of
from desktop.reports.text_safety import one_line
from desktop.reports.tree import Alignment, ParagraphRole, Span, StatusMark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.reports.pdf.setting import Setting, Slot
    from desktop.reports.pdf.strips import Paint
    from desktop.reports.pdf.styles import TextStyle
    from desktop.reports.tree import Cell, Heading, Inline, Paragraph, Quote

SHAPE_ROOM = 1.05
"""What the shape of a status takes, by the size of its text."""

_SHIFT = {Alignment.START: 0.0, Alignment.CENTRE: 0.5, Alignment.END: 1.0}
_STRONGER = {Face.REGULAR: Face.STRONG, Face.EMPHASIS: Face.STRONG_EMPHASIS}
_EMPHASISED = {Face.REGULAR: Face.EMPHASIS, Face.STRONG: Face.STRONG_EMPHASIS}


def lay_out_paragraph(block: Paragraph, setting: Setting, slot: Slot) -> Flow:
    """A paragraph in the style of its role; a blank line in it makes two."""
    style = {
        ParagraphRole.NORMAL: setting.theme.body,
        ParagraphRole.LEAD: setting.theme.lead,
        ParagraphRole.SMALL: setting.theme.small,
        ParagraphRole.NOTE: setting.theme.note,
        ParagraphRole.KICKER: setting.theme.kicker,
    }[block.role]
    flow = text_flow(block.content, style, setting, slot, language=block.language or "")
    if block.role is ParagraphRole.KICKER:
        return replace(flow, strips=glued_to_next(flow.strips))
    return flow


def lay_out_heading(block: Heading, setting: Setting, slot: Slot) -> Flow:
    """A heading with its bookmark; it stays with what follows."""
    style = setting.theme.headings()[block.level]
    node = StructureNode(HEADINGS[block.level], slot.parent)
    lines = [one_line(block.text)]
    strips = line_strips([[Span(line)] for line in lines], style, setting, slot.under(node))
    if not strips:
        return Flow()
    strips = glued_to_next(strips)
    strips[0] = replace(strips[0], paint=_bookmarked(strips[0].paint, lines[0], block.level))
    return Flow(strips, style.before, style.after)


def lay_out_quote(block: Quote, setting: Setting, slot: Slot) -> Flow:
    """Somebody's words beside a bar, and who said them."""
    theme = setting.theme
    node = StructureNode("BlockQuote", slot.parent)
    inside = slot.under(node).inset(theme.box_padding[1] + 4)
    flows = [text_flow(block.content, theme.quote, setting, inside)]
    if block.source.strip():
        flows.append(text_flow(f"– {one_line(block.source)}", theme.note, setting, inside))
    strips = joined(flows)
    if not strips:
        return Flow()
    bar = Frame(slot.x, slot.width, bar=ACCENT, overhang=0.0)
    return Flow(framed(strips, bar, 1.0), theme.block_space, theme.block_space)


def text_flow(
    content: Inline,
    style: TextStyle,
    setting: Setting,
    slot: Slot,
    *,
    tag: str = "P",
    language: str = "",
) -> Flow:
    """A text as paragraphs of its own, in the width running text may have."""
    narrow = slot.at_most(setting.theme.measure)
    flows = []
    for lines in paragraphs_of(content):
        node = StructureNode(tag, slot.parent, language=language)
        strips = line_strips(lines, style, setting, narrow.under(node))
        flows.append(Flow(strips, after=style.after))
    return Flow(joined(flows), style.before, style.after)


def line_strips(
    lines: Sequence[Line | list[Span]], style: TextStyle, setting: Setting, slot: Slot
) -> list[Strip]:
    """One paragraph as a strip for each line; its first two and last two stay together.

    The text belongs to the element of the slot.
    """
    broken = broken_lines(lines, style, setting, slot.width)
    painter = line_painter(style, slot)
    strips = [Strip(style.leading, painter(line)) for line in broken]
    if len(strips) < 4:
        return glued(strips)
    return [*glued(strips[:2]), *strips[2:-2], *glued(strips[-2:])]


def broken_lines(
    lines: Sequence[Line | list[Span]], style: TextStyle, setting: Setting, width: float
) -> list[TextLine]:
    """The spans of a paragraph broken into lines of a width."""
    runs = [runs_of(line, style, setting) for line in lines]
    return break_lines(runs, width, measure_of(style, setting))


def measure_of(style: TextStyle, setting: Setting) -> Callable[[str, Face], float]:
    """Measures text in the size of a style."""
    width, size = setting.fonts.width, style.size

    def measure(text: str, face: Face) -> float:
        return width(text, face, size)

    return measure


def runs_of(line: Line | list[Span], style: TextStyle, setting: Setting) -> list[Run]:
    """Spans as runs in the faces of a style, in characters the faces have."""
    drawable = setting.fonts.drawable
    runs = []
    for span in line:
        face = style.face
        if span.strong:
            face = _STRONGER.get(face, face)
        if span.emphasis:
            face = _EMPHASISED.get(face, face)
        runs.append(Run(drawable(span.text), face, span.link, ACCENT if span.link else None))
    return runs


def cell_paragraphs(content: Cell, style: TextStyle, setting: Setting) -> list[list[list[Run]]]:
    """What stands in a cell as paragraphs of lines of runs; a status with its shape in front."""
    if isinstance(content, StatusMark):
        # Shapes differ in width; the words after them should not stand ragged.
        sign, room = SHAPE_CHARACTERS[content.shape], style.size * SHAPE_ROOM
        shape = Run(sign, style.face, None, ACCENT, is_decoration=True, advance=room)
        word = Run(" " + setting.fonts.drawable(one_line(content.word)), style.face)
        return [[[shape, word]]]
    return [
        [runs_of(line, style, setting) for line in paragraph]
        for paragraph in paragraphs_of(content)
    ]


def line_painter(
    style: TextStyle, slot: Slot, alignment: Alignment = Alignment.START
) -> Callable[[TextLine], Paint]:
    """Makes the paint of each line of one paragraph; a link over two lines stays one link."""
    links: dict[int, StructureNode] = {}
    node = slot.parent
    shift = _SHIFT[alignment]

    def painter(line: TextLine) -> Paint:
        x = slot.x + (slot.width - line.width) * shift

        def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
            base = top - style.ascent
            for segment in line.segments:
                run = segment.run
                at = left + x + segment.x
                if run.link is not None and id(run) not in links:
                    links[id(run)] = StructureNode("Link", node)
                target = ARTIFACT if run.is_decoration else links.get(id(run), node)
                canvas.mark(target)
                colour = run.colour or style.colour
                canvas.text(at, base, segment.text, run.face, style.size, colour)
                if run.link is not None:
                    end = at + segment.width
                    box = (at, base - style.size * 0.25, end, base + style.size * 0.8)
                    canvas.link_area(links[id(run)], run.link, one_line(run.text), box)
                    canvas.rule((at, base - 1.6), (end, base - 1.6), 0.5, ACCENT)

        return paint

    return painter


def _bookmarked(paint: Paint, title: str, level: int) -> Paint:
    def paint_with_bookmark(canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.bookmark(title, level, top + 8)
        paint(canvas, left, top)

    return paint_with_bookmark
