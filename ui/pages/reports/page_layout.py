"""Where the pages of a document lie under each other; plain numbers, no widgets.

Lengths are pixels unless they are called points.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SMALLEST, LARGEST = 0.2, 5.0
STEP = 1.25
"""What one press of "larger" does."""


class Fit(Enum):
    """How large pages are shown without anybody choosing a size."""

    WIDTH = "width"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class PageBox:
    """One page: its left upper corner and its size."""

    x: int
    y: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """The first line below it."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class PagesLayout:
    """All pages on one tall sheet of `width` and `height`."""

    boxes: tuple[PageBox, ...]
    width: int
    height: int


def fit_scale(
    sizes: Sequence[tuple[float, float]], fit: Fit, width: int, height: int, margin: int
) -> float:
    """Pixels for a point, so that the widest page (or every whole page) fits into the view."""
    if not sizes:
        return 1.0
    # One pixel less, so that rounding up never needs a scroll bar.
    scale = (width - 2 * margin - 1) / max(size[0] for size in sizes)
    if fit is Fit.PAGE:
        scale = min(scale, (height - 2 * margin - 1) / max(size[1] for size in sizes))
    return bounded(scale)


def bounded(scale: float) -> float:
    """A scale kept within what can be shown."""
    return min(max(scale, SMALLEST), LARGEST)


def lay_out_pages(
    sizes: Sequence[tuple[float, float]], scale: float, margin: int, view_width: int
) -> PagesLayout:
    """Pages below each other, each in the middle of the view.

    Args:
        sizes: width and height of each page, in points.
        scale: pixels for a point.
        margin: round all pages, and between two of them.
        view_width: how much of the width is seen at once.
    """
    measured = [(round(width * scale), round(height * scale)) for width, height in sizes]
    widest = max((width for width, _ in measured), default=0) + 2 * margin
    whole = max(widest, view_width)
    boxes = []
    top = margin
    for width, height in measured:
        boxes.append(PageBox((whole - width) // 2, top, width, height))
        top += height + margin
    return PagesLayout(tuple(boxes), widest, top)


def seen_pages(layout: PagesLayout, top: int, height: int) -> range:
    """Which pages are at least partly within a stretch of the sheet."""
    boxes = layout.boxes
    first = next((at for at, box in enumerate(boxes) if box.bottom > top), len(boxes))
    last = next((at for at, box in enumerate(boxes) if box.y >= top + height), len(boxes))
    return range(first, max(first, last))


def page_at(layout: PagesLayout, y: int) -> int:
    """The page that covers a line of the sheet, or the one above it; 0 at the very top."""
    return max(bisect_right([box.y for box in layout.boxes], y) - 1, 0)
