"""How the window looks: size, colours, full screen; kept for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.actions import THEME_MENU
from ui.theme.theme import next_zoom

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def zoom(window: MainWindow, direction: int) -> None:
    """One step larger or smaller; 0 for the normal size."""
    set_zoom(window, next_zoom(window.themes.theme.zoom, direction) if direction else 100)


def set_zoom(window: MainWindow, per_cent: int) -> None:
    """Another size, kept for the next start."""
    window.themes.set_zoom(per_cent)
    window.settings.set("zoom", window.themes.theme.zoom)


def set_theme(window: MainWindow, choice: str) -> None:
    """Other colours, kept for the next start."""
    window.themes.choose(choice)
    window.settings.set("theme", choice)
    window.commands.show_choice(THEME_MENU, choice)


def toggle_full_screen(window: MainWindow) -> None:
    """Full screen, or back."""
    if window.shell.isFullScreen():
        window.shell.showNormal()
    else:
        window.shell.showFullScreen()
