"""A bug of ours, told calmly."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.ui.checks import assert_accessible
from ui.dialogs.crash import CrashDialog


def test_that_the_report_can_be_copied_and_the_sheet_stays(themed, qtbot) -> None:
    dialog = CrashDialog("Praksisrum 0.1\nui/x.py:3 f")
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.accept_button.click()
    assert QApplication.clipboard().text() == "Praksisrum 0.1\nui/x.py:3 f"
    assert dialog.isVisible()
    assert_accessible(dialog)
