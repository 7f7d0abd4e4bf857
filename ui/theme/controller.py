"""Puts a theme on the application: colours, fonts and style sheet, following the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QPalette

from ui.theme.choosing import THEMES, wanted_palette
from ui.theme.current import set_theme
from ui.theme.fonts import font_for, load_fonts
from ui.theme.measures import rescale
from ui.theme.style_sheet import style_sheet
from ui.theme.theme import Theme, Type, body_px_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.theme.palette import Palette


class ThemeController(QObject):
    """Keeps the application in the chosen theme and zoom.

    `applied` tells that everything was set anew.
    """

    applied = Signal()

    def __init__(self, application: QApplication, choice: str = "system", zoom: int = 100) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice if choice in THEMES else "system"
        load_fonts()
        application.setStyle("Fusion")
        system_px = float(QFontInfo(application.font()).pixelSize())
        self._theme = Theme(
            palette=wanted_palette(application, self._choice),
            body_px=body_px_for(system_px),
            is_moving=application.isEffectEnabled(Qt.UIEffect.UI_General),
        ).with_zoom(zoom)
        self._apply()
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def choice(self) -> str:
        """What the person chose: one of `THEMES`."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Take `system`, `light`, `dark` or `contrast`; ValueError for anything else."""
        if choice not in THEMES:
            raise ValueError(f"unknown theme: {choice!r}")
        self._choice = choice
        self._set(palette=wanted_palette(self._application, self._choice))

    def set_zoom(self, zoom: int) -> None:
        """Zoom in per cent, kept within 80 and 300."""
        self._set(zoom=Theme().with_zoom(zoom).zoom)

    def _set(self, palette: Palette | None = None, zoom: int | None = None) -> None:
        changed = Theme(
            palette=palette or self._theme.palette,
            body_px=self._theme.body_px,
            zoom=zoom or self._theme.zoom,
            is_moving=self._theme.is_moving,
        )
        if changed != self._theme:
            self._theme = changed
            self._apply()

    def _on_system_changed(self) -> None:
        self._set(palette=wanted_palette(self._application, self._choice))

    def _apply(self) -> None:
        set_theme(self._theme)
        self._application.setPalette(qt_palette(self._theme.palette))
        self._application.setFont(font_for(Type.BODY))
        self._application.setStyleSheet(style_sheet(self._theme))
        for window in self._application.topLevelWidgets():
            rescale(window)
        self.applied.emit()


def qt_palette(colours: Palette) -> QPalette:
    """The colours as Qt's own palette, for what the style sheet does not reach."""
    roles = {
        QPalette.ColorRole.Window: colours.paper,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.raised,
        QPalette.ColorRole.AlternateBase: colours.card,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.Button: colours.card,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.ink,
        QPalette.ColorRole.ToolTipText: colours.paper,
        QPalette.ColorRole.PlaceholderText: colours.ink_soft,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Light: colours.raised,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.line,
        QPalette.ColorRole.Shadow: colours.line,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.ink_soft))
    return palette
