"""Dates that save by themselves: shown, read, and misread beside their field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from ui.widgets.date_edit import DateEdit

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from ui.widgets.field import Field


def save_date(
    field: Field, save: Callable[[dt.date | None], object], *, is_required: bool = False
) -> None:
    """Let a date field save by itself.

    Args:
        field: holds a `DateEdit`.
        save: gets the new date.
        is_required: an empty date is told beside the field instead of being saved.
    """
    editor = field.editor
    assert isinstance(editor, DateEdit)

    def on_misread(_text: str) -> None:
        field.set_error(translate("DateEdit", "Write a date, for example 12 January 2024."))

    def on_changed(value: dt.date | None) -> None:
        if value is None and is_required:
            on_misread("")
            return
        field.set_error(None)
        save(value)

    editor.misread.connect(on_misread)
    editor.changed.connect(on_changed)


def show_date(field: Field, stored: dt.date | None) -> None:
    """Show a stored date; what is being typed, or stands refused, stays."""
    editor = field.editor
    assert isinstance(editor, DateEdit)
    if field.error and editor.value != stored:
        return
    if not editor.inner.hasFocus() or editor.value == stored or not editor.inner.isModified():
        editor.set_value(stored)
