"""A date: typed as people type it, or picked from a calendar; it may be empty."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QWidget

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.clock import today
from ui.theme.measures import lay_out, set_size
from ui.theme.theme import Shape
from ui.widgets.buttons import Button
from ui.widgets.date_reading import read_date

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class DateEdit(QWidget):
    """A date field with a calendar; up and down move by a day, Page Up and Down by a month.

    `changed` carries the new date or None; `misread` tells that the text is no date (the page
    then says so beside the field).

    Attributes:
        inner: the line to type in.
    """

    changed = Signal(object)
    misread = Signal(str)

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inner = _DateLine(self)
        self._value: dt.date | None = None
        row = QHBoxLayout(self)
        lay_out(row, 4)
        self._button = Button(
            "", "ordinary", "calendar", on_click=self.open_calendar, name="calendar_button"
        )
        self._button.setAccessibleName(translate("DateEdit", "Pick a date in a calendar"))
        self._button.setToolTip(translate("DateEdit", "Pick a date in a calendar"))
        set_size(self._button, width=44, min_height=Shape.CONTROL)
        row.addWidget(self.inner)
        row.addWidget(self._button)
        row.addStretch(1)
        set_size(self.inner, width=200, min_height=Shape.CONTROL)
        self.inner.setPlaceholderText(translate("DateEdit", "e.g. 12.1. or +14"))
        self.inner.editingFinished.connect(self._on_inner_editing_finished)
        self.inner.moved.connect(self._on_inner_moved)
        self.setFocusProxy(self.inner)
        self._calendar: QCalendarWidget | None = None
        if name:
            self.setObjectName(name)

    @property
    def value(self) -> dt.date | None:
        """The date, None where there is none."""
        return self._value

    def set_value(self, value: dt.date | None) -> None:
        """Show a date without telling `changed`."""
        self._value = value
        self.inner.setText(long_date(value) if value else "")

    def open_calendar(self) -> None:
        """Show the calendar under the field; Enter takes the date, Esc closes."""
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setWindowFlag(Qt.WindowType.Popup)
            self._calendar.setAccessibleName(translate("DateEdit", "Calendar"))
            self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
            self._calendar.setHorizontalHeaderFormat(
                QCalendarWidget.HorizontalHeaderFormat.ShortDayNames
            )
            self._calendar.activated.connect(self._on_calendar_activated)
            self._calendar.clicked.connect(self._on_calendar_activated)
        shown = self._value or today()
        self._calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self._calendar.show()
        self._calendar.setFocus()

    def _take(self, value: dt.date | None) -> None:
        is_new = value != self._value
        self.set_value(value)
        if is_new:
            self.changed.emit(value)

    def _on_inner_editing_finished(self) -> None:
        text = self.inner.text().strip()
        value = read_date(text, today())
        if value is None and text:
            self.misread.emit(text)
            return
        self._take(value)

    def _on_inner_moved(self, days: int, months: int) -> None:
        start = read_date(self.inner.text(), today()) or today()
        moved = QDate(start.year, start.month, start.day).addDays(days).addMonths(months)
        self._take(dt.date(moved.year(), moved.month(), moved.day()))

    def _on_calendar_activated(self, picked: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self._take(dt.date(picked.year(), picked.month(), picked.day()))
        self.inner.setFocus()

    def setAccessibleName(self, name: str) -> None:
        """The line carries the name, the button says which date it picks."""
        super().setAccessibleName(name)
        self.inner.setAccessibleName(name)
        self._button.setAccessibleDescription(name)

    def setAccessibleDescription(self, text: str) -> None:
        """Hint and error are spoken with the line."""
        super().setAccessibleDescription(text)
        self.inner.setAccessibleDescription(text)

    def setObjectName(self, name: str) -> None:
        """The line and the button are named after the field."""
        super().setObjectName(name)
        self.inner.setObjectName(f"{name}_line")
        self._button.setObjectName(f"{name}_button")

    def changeEvent(self, event: QEvent) -> None:
        """A disabled field has no calendar."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._button.setEnabled(self.isEnabled())


class _DateLine(QLineEdit):
    moved = Signal(int, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (1, 0),
            Qt.Key.Key_Down: (-1, 0),
            Qt.Key.Key_PageUp: (0, 1),
            Qt.Key.Key_PageDown: (0, -1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and not self.isReadOnly():
            self.moved.emit(*step)
            return
        super().keyPressEvent(event)
