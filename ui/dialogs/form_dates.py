"""Dates in dialogs: what is typed and is no date never counts as none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.clock import today
from ui.widgets.date_reading import read_date

if TYPE_CHECKING:
    from ui.dialogs.form_dialog import FormDialog
    from ui.widgets.field import Field


def take_date(dialog: FormDialog, field: Field, *, is_required: bool = False) -> bool:
    """Whether the date of a field can be used; else the field says what to write."""
    editor = field.editor
    text = editor.inner.text().strip()  # type: ignore[attr-defined]  # a DateEdit
    value = read_date(text, today())
    if value is None and (text or is_required):
        dialog.show_field_error(
            field, translate("DateEdit", "Write a date, for example 12 January 2024.")
        )
        return False
    editor.set_value(value)  # type: ignore[attr-defined]  # a DateEdit
    return True
