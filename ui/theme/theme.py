"""The visual language as one frozen value: colours, and a scale that turns steps into pixels."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from models.frozen import frozen
from ui.theme.palette import LIGHT, Palette

FAMILY = "Source Sans Pro"

REFERENCE_PX = 16.0
"""The size of body text in which every other measure is written."""

ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""What Ctrl and + or - walk through, in per cent."""


class Space:
    """Distances on the 8-pixel grid (4 for what belongs tightly together), at 100 %."""

    HAIR = 4
    SMALL = 8
    MEDIUM = 16
    LARGE = 24
    HUGE = 40


class Shape:
    """Sizes of things, at 100 %."""

    RADIUS = 8
    RADIUS_SMALL = 6
    CONTROL = 36
    TARGET = 35
    """Never below 32 pixels, also where the system's text is small."""
    ICON = 20
    NAVIGATION = 208


class Type(Enum):
    """The steps of type: size in pixels at 100 %, and weight."""

    TITLE = (28, 600)
    HEADING = (21, 600)
    SUBHEADING = (17, 600)
    LEAD = (17, 400)
    BODY = (16, 400)
    STRONG = (16, 600)
    SMALL = (14, 400)

    @property
    def size(self) -> int:
        """Pixels at 100 %."""
        return self.value[0]

    @property
    def weight(self) -> int:
        """Weight as in CSS: 400 is regular, 600 semibold."""
        return self.value[1]


@frozen
class Theme:
    """A palette and a scale.

    Attributes:
        palette: the colours.
        body_px: height of body text in pixels at 100 %, taken from the system's font.
        zoom: per cent, 80 to 300.
        is_moving: False where the system or the person asked for no motion.
    """

    palette: Palette = LIGHT
    body_px: float = REFERENCE_PX
    zoom: int = 100
    is_moving: bool = True

    def px(self, measure: float) -> int:
        """A measure at 100 % in pixels of this theme; never vanishes."""
        scaled = measure * self.zoom / 100 * self.body_px / REFERENCE_PX
        return max(1, round(scaled)) if measure > 0 else round(scaled)

    def with_zoom(self, zoom: int) -> Theme:
        """The same theme, larger or smaller; kept within 80 and 300 per cent."""
        return replace(self, zoom=min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1]))


def next_zoom(zoom: int, direction: int) -> int:
    """The next step of zoom: up for +1, down for -1; stays at the ends."""
    if direction > 0:
        return next((step for step in ZOOM_STEPS if step > zoom), ZOOM_STEPS[-1])
    return next((step for step in reversed(ZOOM_STEPS) if step < zoom), ZOOM_STEPS[0])


def body_px_for(system_px: float) -> float:
    """Body text for a system whose own text is `system_px` high.

    Source Sans draws small for its nominal size, so it is set a quarter larger; what the system
    asks for beyond that is followed.
    """
    return min(max(system_px * 1.25, 15.0), 32.0)
