"""Who works here: initials and a role, asked for once per library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.choice import SegmentedChoice
from ui.widgets.field import Field
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class OperatorDialog(FormDialog):
    """Asks who sits at the keyboard.

    Args:
        initials: what is known already.
        role: what is known already.
        submit: saves initials and role; gets what to do then, and what to do with a failure.
        parent: the window.
    """

    def __init__(
        self,
        initials: str,
        role: str,
        submit: Callable[
            [str, str, Callable[[object], None], Callable[[BaseException], None]], None
        ],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("Operator", "Who is working here?"),
            translate(
                "Operator",
                "So that everybody can see who wrote what. There is no password, and nothing is "
                "sent anywhere.",
            ),
            translate("Operator", "Save"),
            name="operator",
            width=520,
            parent=parent,
        )
        self._submit = submit
        self._initials = AutosaveLine(translate("Operator", "For example: MK"))
        self._initials.setText(initials)
        self.add_field(
            "initials",
            Field(translate("Operator", "Initials"), self._initials, name="operator_initials"),
        )
        words = role_words()
        self._roles = SegmentedChoice([(word, word) for word in words], name="operator_role")
        if role in words:
            self._roles.set_value(role)
        self.add_field(
            "role",
            Field(translate("Operator", "Role"), self._roles, name="operator_role"),
        )
        self.body.addStretch(1)

    def submit(self) -> None:
        """Save who works here."""
        self.set_busy(True)
        self._submit(
            self._initials.text(),
            self._roles.value or "",
            lambda _operator: self.accept(),
            self.show_failure,
        )


def role_words() -> list[str]:
    """The roles one can choose, in the language of the program."""
    return [
        translate("Operator", "coordinator"),
        translate("Operator", "leader"),
        translate("Operator", "staff"),
        translate("Operator", "consultant"),
    ]
