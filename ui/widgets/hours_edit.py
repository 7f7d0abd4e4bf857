"""An amount of time in hours as people write it; it may be empty."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.support.dates import hours_number
from desktop.support.translation import translate
from ui.theme.measures import set_size
from ui.theme.theme import Shape

_DECIMAL = re.compile(r"^(\d{1,4})(?:[.,](\d{1,2}))?\s*(?:t|h)?\.?$")
_CLOCK = re.compile(r"^(\d{1,4}):([0-5]\d)$")
_MINUTES = re.compile(r"^(\d{1,5})\s*min\.?$")


def read_hours(text: str) -> int | None:
    """The minutes a text means (`1,5`, `1.5`, `1:30`, `90 min`), None where it means none."""
    typed = text.strip().lower()
    if found := _MINUTES.match(typed):
        return int(found[1])
    if found := _CLOCK.match(typed):
        return int(found[1]) * 60 + int(found[2])
    if found := _DECIMAL.match(typed):
        hundredths = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))
        return round(hundredths * 60 / 100)
    return None


class HoursEdit(QLineEdit):
    """A field for hours.

    `changed` carries the new minutes or None; `misread` tells that the text is no amount of time.
    """

    changed = Signal(object)
    misread = Signal(str)

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._minutes: int | None = None
        self.setPlaceholderText(translate("HoursEdit", "e.g. 1.5"))
        set_size(self, width=96, min_height=Shape.CONTROL)
        self.editingFinished.connect(self._on_editing_finished)

    @property
    def minutes(self) -> int | None:
        """The minutes, None where there are none."""
        return self._minutes

    @property
    def is_misread(self) -> bool:
        """Whether something stands here that is no amount of time."""
        return bool(self.text().strip()) and read_hours(self.text()) is None

    def set_minutes(self, minutes: int | None) -> None:
        """Show minutes without telling `changed`; what is being typed stays."""
        if self.hasFocus() and self.isModified():
            return
        self._minutes = minutes
        self.setText(hours_number(minutes) if minutes is not None else "")

    def _on_editing_finished(self) -> None:
        if not self.isModified():
            return
        if self.is_misread:
            self.misread.emit(self.text())
            return
        minutes = read_hours(self.text())
        is_new = minutes != self._minutes
        self.setModified(False)
        self._minutes = minutes
        self.setText(hours_number(minutes) if minutes is not None else "")
        if is_new:
            self.changed.emit(minutes)


def hours_misread_text() -> str:
    """What to say beside a field where no amount of time could be read."""
    return translate("HoursEdit", "Write hours, for example 7.5, or minutes, for example 90 min.")
