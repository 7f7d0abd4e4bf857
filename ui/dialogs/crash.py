"""A bug of ours: one calm sentence, and a report that can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.support.translation import translate
from ui.dialogs.form_dialog import FormDialog
from ui.theme.measures import set_size
from ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CrashDialog(FormDialog):
    """Shows a crash report; the primary button copies it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Crash", "An error in the program"),
            translate(
                "Crash",
                "Everything you have written is saved. The report below holds nothing of it; send "
                "it to those who look after the program.",
            ),
            translate("Crash", "Copy the report"),
            name="crash",
            width=640,
            parent=parent,
        )
        self.cancel_button.set_word(translate("Dialogs", "Close"))
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        set_size(self._report, min_height=200)
        self.add_field(
            "report",
            Field(translate("Crash", "The report"), self._report, name="crash_report"),
        )

    def submit(self) -> None:
        """Copy the report; the sheet stays open."""
        QApplication.clipboard().setText(self._report.toPlainText())
