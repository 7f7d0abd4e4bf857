"""Which palette is wanted: by the person, or by the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.theme.palette import CONTRAST, CONTRAST_DARK, DARK, LIGHT, Palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

THEMES = ("system", "light", "dark", "contrast")
"""What a person can choose between."""


def wanted_palette(application: QApplication, choice: str) -> Palette:
    """The colours for a choice of `THEMES`; `system` follows the system, contrast included."""
    hints = application.styleHints()
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    contrast = hints.accessibility().contrastPreference()
    wants_contrast = contrast == Qt.ContrastPreference.HighContrast
    if choice == "contrast" or (choice == "system" and wants_contrast):
        return CONTRAST_DARK if is_dark else CONTRAST
    if choice == "system":
        return DARK if is_dark else LIGHT
    return DARK if choice == "dark" else LIGHT
