"""The Qt style sheet, written from the tokens of a theme."""

from __future__ import annotations

from dataclasses import fields
from string import Template
from typing import TYPE_CHECKING

from ui.theme.palette import Palette
from ui.theme.sheet_controls import BUTTONS, FIELDS, TEXT, VIEWS
from ui.theme.sheet_frame import FRAME
from ui.theme.theme import Shape, Space, Type

if TYPE_CHECKING:
    from ui.theme.theme import Theme

_STEPS = range(1, 41)


def style_sheet(theme: Theme) -> str:
    """The whole style sheet of the application for a theme."""
    return Template(FRAME + TEXT + BUTTONS + FIELDS + VIEWS).substitute(tokens(theme))


def tokens(theme: Theme) -> dict[str, str]:
    """What a style sheet's `$name` stands for in a theme.

    Colours carry the names of `Palette`; `${p8}` is eight pixels at 100 %, `${p8m}` one device
    pixel less, where a wider border takes that pixel.
    """
    found: dict[str, str] = {
        field.name: str(getattr(theme.palette, field.name)) for field in fields(Palette)
    }
    has_edges = theme.palette.name.startswith("contrast")
    edge = theme.palette.line if has_edges else "transparent"
    found.update(
        frame_edge=edge,
        card_edge=edge,
        menu_edge=theme.palette.line,
        edge="2" if has_edges else "1",
        hair=str(theme.px(Space.HAIR)),
        small=str(theme.px(Space.SMALL)),
        radius=str(theme.px(Shape.RADIUS)),
        radius_small=str(theme.px(Shape.RADIUS_SMALL)),
    )
    for step in Type:
        found[f"{step.name.lower()}_px"] = str(theme.px(step.size))
    for step in _STEPS:
        found[f"p{step}"] = str(theme.px(step))
        found[f"p{step}m"] = str(max(theme.px(step) - 1, 0))
    return found
