"""A practice form of one's own: what it is called and what it is for; the rest on its sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.translation import translate
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.field import Field
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    Submit = Callable[
        [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
    ]


class OwnFormDialog(FormDialog):
    """Asks for title and purpose; `submit` performs the operation with them."""

    def __init__(self, submit: Submit, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("OwnFormDialog", "A practice form of your own"),
            translate("OwnFormDialog", "It stands beside the nine, for every group here."),
            translate("OwnFormDialog", "Add the form"),
            name="own_form",
            parent=parent,
        )
        self._submit = submit
        self.title = AutosaveLine(translate("OwnFormDialog", "e.g. The quiet hour"))
        self.add_field(
            "title",
            Field(
                translate("OwnFormDialog", "What is it called?"), self.title, name="own_form_title"
            ),
        )
        self.purpose = AutosaveText(min_lines=2)
        self.add_field(
            "purpose",
            Field(
                translate("OwnFormDialog", "What is it for?"),
                self.purpose,
                name="own_form_purpose",
                is_optional_text=translate("OwnFormDialog", "may be left out"),
            ),
        )
        self.body.addStretch(1)

    def submit(self) -> None:
        """Add the form, or say beside the field what is missing."""
        self.set_busy(True)
        self._submit(
            {"title": self.title.text(), "purpose": self.purpose.toPlainText()},
            lambda _result: self.accept(),
            self.show_failure,
        )
