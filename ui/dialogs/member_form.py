"""Somebody who joins the group, and somebody who leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.groups.rows import MemberRole
from models.groups.rules import UNNAMED_ROLES
from ui.dialogs.form_dates import take_date
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.choice import SegmentedChoice
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.inputs import Tick
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    Submit = Callable[
        [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
    ]


class NewMemberDialog(FormDialog):
    """Asks for a new member: role, name, title, first day.

    Args:
        submit: performs `add_member` with keyword arguments; gets what to do then, and what to do
            with a failure.
        joined_on: the first day that is proposed.
        parent: the window.
    """

    def __init__(self, submit: Submit, joined_on: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("MemberDialog", "Add a member"),
            translate("MemberDialog", "The rest can be written on the member's own page."),
            translate("MemberDialog", "Add"),
            name="new_member",
            width=640,
            parent=parent,
        )
        self._submit = submit
        optional = translate("MemberDialog", "may be left out")
        self.role = SegmentedChoice(
            [(role, enum_text(role), f"role_{role.value}") for role in MemberRole],
            name="new_member_role",
        )
        self.role.chosen.connect(lambda _role: self._show_alias())
        self.add_field(
            "role",
            Field(
                translate("MemberDialog", "What is this person in the group?"),
                self.role,
                name="new_member_role",
            ),
        )
        self.name = self._line("name", translate("MemberDialog", "Name"))
        self.alias = self._line(
            "alias",
            translate("MemberDialog", "Name chosen for use in papers"),
            translate("MemberDialog", "Stands in reports instead of the name. It may stand alone."),
            optional,
        )
        self.title = self._line("title", translate("MemberDialog", "Title"), "", optional)
        self.joined_on = DateEdit()
        self.joined_on.set_value(joined_on)
        self.add_field(
            "joined_on",
            Field(
                translate("MemberDialog", "First day in the group"),
                self.joined_on,
                name="new_member_joined_on",
            ),
        )
        self.coordinator = Tick(
            translate("MemberDialog", "Is coordinator of the group"), name="new_member_coordinator"
        )
        self.body.addWidget(self.coordinator)
        self.body.addStretch(1)
        self._show_alias()

    def submit(self) -> None:
        """Add the member, or say beside the field what is missing."""
        if self.role.value is None:
            self.show_field_error(
                self.fields["role"], translate("MemberDialog", "Choose a role first.")
            )
            return
        if not take_date(self, self.fields["joined_on"], is_required=True):
            return
        values = {
            "role": self.role.value,
            "name": self.name.text(),
            "alias": self.alias.text() if self.role.value in UNNAMED_ROLES else "",
            "title": self.title.text(),
            "joined_on": self.joined_on.value,
            "is_coordinator": self.coordinator.isChecked(),
        }
        self.set_busy(True)
        self._submit(values, lambda _result: self.accept(), self.show_failure)

    def _line(self, key: str, label: str, hint: str = "", optional: str = "") -> AutosaveLine:
        editor = AutosaveLine()
        self.add_field(
            key, Field(label, editor, hint, name=f"new_member_{key}", is_optional_text=optional)
        )
        return editor

    def _show_alias(self) -> None:
        self.fields["alias"].setVisible(self.role.value in UNNAMED_ROLES)


class LeaveDialog(FormDialog):
    """Asks for somebody's last day in the group.

    Args:
        submit: performs `leave_group`, as in `NewMemberDialog`.
        name: who leaves.
        last_day: the day that is proposed.
        parent: the window.
    """

    def __init__(
        self, submit: Submit, name: str, last_day: dt.date, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("MemberDialog", "{name} leaves the group").format(name=name),
            translate(
                "MemberDialog", "What {name} took part in stays in the minutes and the reports."
            ).format(name=name),
            translate("MemberDialog", "Save"),
            name="leave_group",
            parent=parent,
        )
        self._submit = submit
        self.last_day = DateEdit()
        self.last_day.set_value(last_day)
        self.add_field(
            "left_on",
            Field(
                translate("MemberDialog", "Last day in the group"),
                self.last_day,
                name="leave_left_on",
            ),
        )
        self.body.addStretch(1)

    def submit(self) -> None:
        """Save the last day, or say beside the field what is wrong."""
        if not take_date(self, self.fields["left_on"], is_required=True):
            return
        self.set_busy(True)
        self._submit(
            {"left_on": self.last_day.value}, lambda _result: self.accept(), self.show_failure
        )
