"""What the program is, and which keys it knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel

from desktop.support.log import program_version
from desktop.support.translation import translate
from ui.dialogs.form_dialog import FormDialog
from ui.theme.measures import lay_out
from ui.widgets import texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


class AboutDialog(FormDialog):
    """Name, version, licence and what the program never does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Praksisrum", "", "", name="about", width=520, parent=parent)
        paragraphs = (
            translate("About", "Version {version}").format(version=program_version()),
            translate(
                "About",
                "For development groups at residential facilities: choose a practice, try it, "
                "meet, measure, report.",
            ),
            translate(
                "About",
                "What you write stays in your library. The program sends nothing anywhere.",
            ),
            translate(
                "About",
                "Free software under the Mozilla Public License 2.0. Text is set in Source Sans "
                "Pro (SIL Open Font License). The window is made with Qt for Python (LGPL 3).",
            ),
        )
        for paragraph in paragraphs:
            self.body.addWidget(texts.body(paragraph))
        self.body.addStretch(1)


class ShortcutsDialog(FormDialog):
    """Every command that has a key, read from the menus."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Shortcuts", "Keyboard shortcuts"),
            translate(
                "Shortcuts", "Tab goes on, arrows move within a group, Enter opens, Esc leaves."
            ),
            "",
            name="shortcuts",
            width=560,
            parent=parent,
        )
        grid = QGridLayout()
        lay_out(grid, 8)
        grid.setColumnStretch(1, 1)
        for line, action in enumerate(action for action in actions if action.shortcuts()):
            words = QLabel(action.text().replace("&", "").rstrip("…"))
            keys = QLabel(action.shortcuts()[0].toString(QKeySequence.SequenceFormat.NativeText))
            keys.setProperty("type", "keycap")
            keys.setAccessibleName(f"{words.text()}: {keys.text()}")
            grid.addWidget(keys, line, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(words, line, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
