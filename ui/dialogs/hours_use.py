"""Hours that were used, corrected afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.groups.rows import MemberRole
from ui.dialogs.form_dates import take_date
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.hours_edit import HoursEdit, hours_misread_text, read_hours
from ui.widgets.inputs import DropDown
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from models.groups.rows import HoursUseRow

    Submit = Callable[
        [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
    ]


class HoursUseDialog(FormDialog):
    """Role, day, hours and note of one entry.

    Args:
        submit: performs `edit_hours_use` with the changed values.
        use: the entry.
        parent: the window.
    """

    def __init__(self, submit: Submit, use: HoursUseRow, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("HoursDialog", "Correct the hours"),
            "",
            translate("HoursDialog", "Save"),
            name="hours_use",
            parent=parent,
        )
        self._submit = submit
        self.role = DropDown()
        self.role.set_options([(role, enum_text(role)) for role in MemberRole])
        self.role.set_value(use.role)
        self.day = DateEdit()
        self.day.set_value(use.used_on)
        self.hours = HoursEdit()
        self.hours.set_minutes(use.minutes)
        self.note = AutosaveLine()
        self.note.show_text(use.note)
        for key, label, editor in (
            ("role", translate("HoursDialog", "Role"), self.role),
            ("used_on", translate("HoursDialog", "Day"), self.day),
            ("minutes", translate("HoursDialog", "Hours"), self.hours),
            ("note", translate("HoursDialog", "For what?"), self.note),
        ):
            self.add_field(key, Field(label, editor, name=f"hours_use_{key}"))
        self.body.addStretch(1)

    def submit(self) -> None:
        """Save the entry, or say beside the field what is wrong."""
        if not take_date(self, self.fields["used_on"], is_required=True):
            return
        minutes = read_hours(self.hours.text())
        if minutes is None:
            self.show_field_error(self.fields["minutes"], hours_misread_text())
            return
        values = {
            "role": self.role.currentData(),
            "used_on": self.day.value,
            "minutes": minutes,
            "note": self.note.text(),
        }
        self.set_busy(True)
        self._submit(values, lambda _result: self.accept(), self.show_failure)
