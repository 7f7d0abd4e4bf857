"""What the program is, and which keys it knows."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel

from desktop.support.log import program_version
from tests.ui.checks import assert_accessible
from ui.dialogs.about import AboutDialog, ShortcutsDialog


def _words(dialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_that_it_says_version_and_licence(themed, qtbot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    words = " ".join(_words(dialog))
    assert program_version() in words
    assert "Mozilla Public License" in words
    assert_accessible(dialog)


def test_that_every_command_with_a_key_is_listed(themed, qtbot) -> None:
    undo, plain = QAction("&Fortryd"), QAction("Uden tast")
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    dialog = ShortcutsDialog([undo, plain])
    qtbot.addWidget(dialog)
    words = _words(dialog)
    assert "Fortryd" in words
    assert "Ctrl+Z" in words
    assert "Uden tast" not in words
