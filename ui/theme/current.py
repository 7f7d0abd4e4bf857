"""The theme in force, beside the application's own palette and font.

Like those two it belongs to the application, so that a widget which paints itself can ask for it
while painting. `ui.theme.controller` alone sets it; a change reaches every widget as Qt's
`StyleChange` event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.theme.theme import Theme

if TYPE_CHECKING:
    from ui.theme.palette import Palette

_theme = Theme()


def theme() -> Theme:
    """The theme in force."""
    return _theme


def palette() -> Palette:
    """The colours in force."""
    return _theme.palette


def px(measure: float) -> int:
    """A measure at 100 % in pixels of the theme in force."""
    return _theme.px(measure)


def set_theme(new: Theme) -> None:
    """Put a theme in force; called by the controller only."""
    global _theme
    _theme = new
