"""Settings of this computer: language, colours, size; each takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.support.translation import current_language, translate
from ui.actions import LANGUAGE_WORDS, theme_words
from ui.dialogs.form_dialog import FormDialog
from ui.theme.theme import ZOOM_STEPS
from ui.widgets.choice import SegmentedChoice
from ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SettingsDialog(FormDialog):
    """Language, colours and size.

    `language_chosen`, `theme_chosen` and `zoom_chosen` carry what was chosen, at once.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    zoom_chosen = Signal(int)

    def __init__(self, theme: str, zoom: int, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Settings", "Settings"),
            translate("Settings", "They belong to this computer and take effect at once."),
            "",
            name="settings",
            width=620,
            parent=parent,
        )
        language = SegmentedChoice(LANGUAGE_WORDS, name="settings_language")
        language.set_value(current_language())
        language.chosen.connect(self.language_chosen.emit)
        # Named in both languages: whoever looks for it cannot read the other one.
        self.add_field("language", Field("Sprog / Language", language, name="settings_language"))
        colours = SegmentedChoice(theme_words(), name="settings_theme")
        colours.set_value(theme)
        colours.chosen.connect(self.theme_chosen.emit)
        self.add_field(
            "theme", Field(translate("Settings", "Colours"), colours, name="settings_theme")
        )
        size = SegmentedChoice([(step, f"{step} %") for step in ZOOM_STEPS], name="settings_zoom")
        if zoom in ZOOM_STEPS:
            size.set_value(zoom)
        size.chosen.connect(self.zoom_chosen.emit)
        self.add_field(
            "zoom",
            Field(
                translate("Settings", "Size of text and buttons"),
                size,
                translate("Settings", "Also with Ctrl and + or -; Ctrl+0 is the normal size."),
                name="settings_zoom",
            ),
        )
        self.body.addStretch(1)
