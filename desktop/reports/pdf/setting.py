"""What laying out a block needs to know: the document's faces and styles, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.reports.pdf.fonts import Fonts
    from desktop.reports.pdf.strips import Strip
    from desktop.reports.pdf.structure import StructureNode
    from desktop.reports.pdf.styles import Theme


@dataclass(frozen=True, slots=True)
class Setting:
    """The same for a whole document. `page_height` is the text area's, in points."""

    fonts: Fonts
    theme: Theme
    page_height: float
    language: str


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a block goes: its place in the logical tree and in the width of the text area.

    `x` is counted from the left edge of the text area; both lengths are points.
    """

    parent: StructureNode
    x: float
    width: float

    def under(self, parent: StructureNode) -> Slot:
        """The same place, under another element."""
        return replace(self, parent=parent)

    def inset(self, left: float, right: float = 0.0) -> Slot:
        """A narrower place inside this one."""
        return replace(self, x=self.x + left, width=self.width - left - right)

    def at_most(self, width: float) -> Slot:
        """The same place, no wider than this."""
        return replace(self, width=min(self.width, width))


@dataclass(frozen=True, slots=True)
class Flow:
    """A laid-out block: its strips, and the room it wants before and after itself."""

    strips: list[Strip] = field(default_factory=list)
    before: float = 0.0
    after: float = 0.0


def joined(flows: list[Flow]) -> list[Strip]:
    """Flows below one another; of two rooms that meet, the larger counts."""
    strips: list[Strip] = []
    after = 0.0
    for flow in flows:
        if not flow.strips:
            continue
        space = max(after, flow.before) if strips else 0.0
        strips.append(replace(flow.strips[0], space_before=space))
        strips.extend(flow.strips[1:])
        after = flow.after
    return strips
