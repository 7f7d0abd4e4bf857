"""A time of the day as people type it; it may be empty."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.support.dates import clock_time
from desktop.support.translation import translate
from ui.theme.measures import set_size
from ui.theme.theme import Shape

_TYPED = re.compile(r"^(\d{1,2})(?:\s*[.:,]?\s*(\d{2}))?$")


def read_time(text: str) -> dt.time | None:
    """The time a text means (`13`, `9.30`, `13:30`, `1330`), None where it means none."""
    found = _TYPED.match(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


class TimeEdit(QLineEdit):
    """A field for a time.

    `changed` carries the new time or None; `misread` tells that the text is no time.
    """

    changed = Signal(object)
    misread = Signal(str)

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._value: dt.time | None = None
        self.setPlaceholderText(translate("TimeEdit", "e.g. 13.30"))
        set_size(self, width=96, min_height=Shape.CONTROL)
        self.editingFinished.connect(self._on_editing_finished)

    @property
    def value(self) -> dt.time | None:
        """The time, None where there is none."""
        return self._value

    @property
    def is_misread(self) -> bool:
        """Whether something stands here that is no time."""
        return bool(self.text().strip()) and read_time(self.text()) is None

    def set_value(self, value: dt.time | None) -> None:
        """Show a time without telling `changed`; what is being typed stays."""
        if self.hasFocus() and self.isModified():
            return
        self._value = value
        self.setText(clock_time(value) if value is not None else "")

    def _on_editing_finished(self) -> None:
        if not self.isModified():
            return
        if self.is_misread:
            self.misread.emit(self.text())
            return
        value = read_time(self.text())
        is_new = value != self._value
        self.setModified(False)
        self._value = value
        self.setText(clock_time(value) if value is not None else "")
        if is_new:
            self.changed.emit(value)
