"""Strips: what a laid-out document consists of before it is cut into pages.

A strip is a band over the width of the text that is painted as one: a line of text, a table
row, a picture. Blocks become strips, strips become pages (`pagination`), pages are painted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop.reports.pdf.colours import Colour
    from desktop.reports.pdf.tagged_canvas import TaggedCanvas

Paint: TypeAlias = Callable[["TaggedCanvas", float, float], None]
"""Paints a strip: canvas, left edge of the text area, top edge of the strip."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A box round strips that follow one another; painted once a page, before them.

    Attributes:
        x: from the left edge of the text area, in points, as `width`.
        background: fills the box, or None.
        border: a thin line round it, or None.
        bar: a thick line down its left side, or None.
        overhang: how far the box reaches past its strips where a page cut it.
    """

    x: float
    width: float
    background: Colour | None = None
    border: Colour | None = None
    bar: Colour | None = None
    bar_weight: float = 2.5
    overhang: float = 5.0

    def paint(self, canvas: TaggedCanvas, left: float, top: float, bottom: float) -> None:
        """Paint the box between two heights of the page."""
        x = left + self.x
        if self.background is not None:
            canvas.area(x, bottom, self.width, top - bottom, self.background)
        if self.border is not None:
            right = x + self.width
            corners = ((x, top), (right, top), (right, bottom), (x, bottom), (x, top))
            for start, end in pairwise(corners):
                canvas.rule(start, end, 0.6, self.border)
        if self.bar is not None:
            canvas.area(x, bottom, self.bar_weight, top - bottom, self.bar)


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """One band of a document.

    Attributes:
        height: in points.
        paint: paints it at a place.
        space_before: empty room above it, dropped at the top of a page.
        is_glued: it stays on the page of the next strip.
        starts_page: it begins a new page.
        header: painted above it when it comes first on a page (a table's header row).
        cut: splits it into one that fits into a height and the rest; None if nothing fits.
        frames: the boxes it stands in, the outermost first.
    """

    height: float
    paint: Paint
    space_before: float = 0.0
    is_glued: bool = False
    starts_page: bool = False
    header: Strip | None = None
    cut: Callable[[float], tuple[Strip, Strip] | None] | None = None
    frames: tuple[Frame, ...] = ()


def paint_nothing(canvas: TaggedCanvas, left: float, top: float) -> None:
    """The paint of an empty strip."""


def gap(height: float) -> Strip:
    """Empty room that stays with what follows."""
    return Strip(height, paint_nothing, is_glued=True)


def total_height(strips: Sequence[Strip]) -> float:
    """The height of strips stacked at the top of a page."""
    total = sum(strip.space_before + strip.height for strip in strips)
    return total - (strips[0].space_before if strips else 0.0)


def glued(strips: Sequence[Strip]) -> list[Strip]:
    """The same strips, all on one page."""
    return [*(replace(strip, is_glued=True) for strip in strips[:-1]), *strips[-1:]]


def glued_to_next(strips: Sequence[Strip]) -> list[Strip]:
    """The same strips, all on the page of what follows."""
    return [replace(strip, is_glued=True) for strip in strips]


def framed(strips: Sequence[Strip], frame: Frame, padding: float) -> list[Strip]:
    """The strips inside a box, with room above and below them."""
    first, *others = strips
    inside = [gap(padding), replace(first, space_before=0.0), *others]
    inside[-1] = replace(inside[-1], is_glued=True)
    inside.append(Strip(padding, paint_nothing))
    space_before = first.space_before
    boxed = [
        replace(
            strip,
            frames=(frame, *strip.frames),
            header=strip.header and replace(strip.header, frames=(frame, *strip.header.frames)),
            cut=strip.cut and _cut_inside(strip.cut, frame),
        )
        for strip in inside
    ]
    boxed[0] = replace(boxed[0], space_before=space_before)
    return boxed


def paint_stack(canvas: TaggedCanvas, strips: Sequence[Strip], left: float, top: float) -> None:
    """Paint strips below one another, boxes first; the first strip's space is left out."""
    places: list[tuple[Strip, float]] = []
    at = top
    for index, strip in enumerate(strips):
        if index:
            at -= strip.space_before
        places.append((strip, at))
        at -= strip.height
    _paint_frames(canvas, places, left, 0)
    for strip, place in places:
        strip.paint(canvas, left, place)


def _paint_frames(
    canvas: TaggedCanvas, places: Sequence[tuple[Strip, float]], left: float, depth: int
) -> None:
    begin = 0
    while begin < len(places):
        frames = places[begin][0].frames
        end = begin + 1
        if len(frames) > depth:
            frame = frames[depth]
            while end < len(places) and places[end][0].frames[depth : depth + 1] == (frame,):
                end += 1
            last, last_top = places[end - 1]
            top, bottom = places[begin][1], last_top - last.height
            # A page cut the box where it does not begin or end with its own padding.
            top += 0.0 if places[begin][0].paint is paint_nothing else frame.overhang
            bottom -= 0.0 if last.paint is paint_nothing else frame.overhang
            frame.paint(canvas, left, top, bottom)
            _paint_frames(canvas, places[begin:end], left, depth + 1)
        begin = end


def _cut_inside(
    cut: Callable[[float], tuple[Strip, Strip] | None], frame: Frame
) -> Callable[[float], tuple[Strip, Strip] | None]:
    def cut_inside(height: float) -> tuple[Strip, Strip] | None:
        parts = cut(height)
        if parts is None:
            return None
        first, rest = (replace(part, frames=(frame, *part.frames)) for part in parts)
        return first, replace(rest, cut=rest.cut and _cut_inside(rest.cut, frame))

    return cut_inside
