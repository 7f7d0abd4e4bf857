"""Pictures and charts as strips, each with the words that stand for it."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.utils import ImageReader

from desktop.reports.chart_data import ChartData
from desktop.reports.chart_layout import lay_out_chart
from desktop.reports.pdf.chart_painting import paint_chart
from desktop.reports.pdf.colours import LINE
from desktop.reports.pdf.fonts import Face
from desktop.reports.pdf.setting import Flow, joined
from desktop.reports.pdf.strips import Frame, Strip, framed, gap, glued, glued_to_next
from desktop.reports.pdf.structure import StructureNode
from desktop.reports.pdf.text_layout import text_flow
from desktop.reports.picture_decoding import is_readable
from desktop.reports.pictures import size_of
from desktop.reports.tree import FigureSize

if TYPE_CHECKING:
    from desktop.reports.pdf.setting import Setting, Slot
    from desktop.reports.pdf.strips import Paint
    from desktop.reports.pdf.tagged_canvas import TaggedCanvas
    from desktop.reports.tree import Figure

POINTS_PER_PIXEL = 0.75
"""A picture is never shown larger than at 96 pixels to the inch."""
CHART_SHAPE = 0.42
"""Height of a chart by its width."""
TALLEST = 0.75
"""No picture takes more than this share of a page's height."""

_SHARES = {FigureSize.SMALL: 0.36, FigureSize.MEDIUM: 0.62, FigureSize.FULL: 1.0}


def lay_out_figure(block: Figure, setting: Setting, slot: Slot) -> Flow:
    """A chart under its title and above its notes, or a picture, with the caption below."""
    theme = setting.theme
    flows: list[Flow] = []
    if isinstance(block.content, ChartData):
        chart = block.content
        if chart.title.strip():
            title = text_flow(chart.title, theme.caption, setting, slot)
            flows.append(Flow(glued_to_next(title.strips), after=4))
        flows.append(Flow([_chart_strip(chart, block.alt, block.size, setting, slot)], after=4))
        notes = [*chart.signals, *([block.caption] if block.caption.strip() else [])]
    else:
        flows.append(Flow(_picture_strips(block.content, block, setting, slot), after=4))
        notes = [block.caption] if block.caption.strip() else []
    flows += [text_flow(note, theme.note, setting, slot) for note in notes]
    return Flow(glued(joined(flows)), theme.block_space, theme.block_space + 2)


def decoded(picture: bytes) -> ImageReader | None:
    """The picture ready to paint, or None when its bytes are damaged."""
    return ImageReader(BytesIO(picture)) if is_readable(picture) else None


def picture_size(picture: bytes, width: float, height: float) -> tuple[float, float]:
    """How large a picture is painted inside a box, in points, keeping its shape."""
    size = size_of(picture)
    factor = min(width / size.width, height / size.height, POINTS_PER_PIXEL)
    return size.width * factor, size.height * factor


def picture_paint(
    image: ImageReader, node: StructureNode, x: float, size: tuple[float, float]
) -> Paint:
    """Paints a picture with its top at the top of the strip, as the content of its element."""
    width, height = size

    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        place_figure(node, left + x, top - height, width, height)
        with canvas.held(node):
            canvas.picture(image, left + x, top - height, width, height)

    return paint


def place_figure(node: StructureNode, x: float, y: float, width: float, height: float) -> None:
    """Tell the element of a figure where on the page it stands, as ISO 14289-1, 7.3 asks."""
    box = f"{x:.2f} {y:.2f} {x + width:.2f} {y + height:.2f}"
    node.attributes = f"/O /Layout /Placement /Block /BBox [{box}]"


def _chart_strip(
    chart: ChartData, alt: str, size: FigureSize, setting: Setting, slot: Slot
) -> Strip:
    node = StructureNode("Figure", slot.parent, alt=alt)
    width = slot.width * (1.0 if size is FigureSize.FULL else 0.7)
    height = width * CHART_SHAPE
    text_size = setting.theme.caption.size * 0.9
    fonts = setting.fonts

    def measure(text: str, text_size: float) -> float:
        return fonts.width(text, Face.REGULAR, text_size)

    layout = lay_out_chart(chart, width, height, text_size, measure, setting.language)
    drawable = replace(
        layout,
        labels=tuple(replace(each, text=fonts.drawable(each.text)) for each in layout.labels),
    )

    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        place_figure(node, left + slot.x, top - height, width, height)
        with canvas.held(node):
            paint_chart(canvas, drawable, left + slot.x, top)

    return Strip(height, paint)


def _picture_strips(picture: bytes, block: Figure, setting: Setting, slot: Slot) -> list[Strip]:
    image = decoded(picture)
    if image is None:
        return _words_instead(block.alt, setting, slot)
    node = StructureNode("Figure", slot.parent, alt=block.alt)
    size = picture_size(picture, slot.width * _SHARES[block.size], setting.page_height * TALLEST)
    return [Strip(size[1], picture_paint(image, node, slot.x, size))]


def _words_instead(alt: str, setting: Setting, slot: Slot) -> list[Strip]:
    """A damaged picture is its alternative text in an empty box."""
    padding, side = setting.theme.box_padding
    flow = text_flow(alt, setting.theme.note, setting, slot.inset(side, side))
    strips = flow.strips or [gap(padding)]
    return framed(strips, Frame(slot.x, slot.width, border=LINE), padding)
