"""The numbers of one indicator as a table to type in: day, value, note."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.support.dates import short_date
from desktop.support.translation import current_language, translate
from models.measures.numbers import format_value

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from models.measures.rows import MeasurementRow

DAY, VALUE, NOTE = range(3)
ERROR_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class GridRow:
    """One line of the table.

    Attributes:
        id: the measurement's, None for a line that is not stored yet.
        version: the version looked at.
        day: the day, None where it could not be read.
        value: scaled as the indicator; None is a missing value.
        note: what to know about it.
        typed: by column, what was typed and could not be used; it stays until it is corrected.
        error: what is wrong with it, beside the cell.
    """

    id: UUID | None = None
    version: int | None = None
    day: dt.date | None = None
    value: int | None = None
    note: str = ""
    typed: tuple[tuple[int, str], ...] = ()
    error: str = ""

    def text(self, column: int) -> str | None:
        """What was typed in a column and could not be used."""
        return dict(self.typed).get(column)

    def with_text(self, column: int, text: str, error: str) -> GridRow:
        """The same line with something that could not be used."""
        typed = {**dict(self.typed), column: text}
        return replace(self, typed=tuple(sorted(typed.items())), error=error)


class MeasurementRows(QAbstractTableModel):
    """Stored measurements by day, lines that are not right yet, and one line for the next.

    `edited` carries row, column and text of what a person typed; the model itself keeps nothing
    of it until it is told.
    """

    edited = Signal(int, int, str)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[GridRow] = []
        self._decimals = 0
        self._is_open = True

    @property
    def rows(self) -> tuple[GridRow, ...]:
        """All lines; the last one waits for the next measurement while the indicator is open."""
        return tuple(self._rows)

    @property
    def wrong_rows(self) -> tuple[int, ...]:
        """Which lines hold something that could not be used."""
        return tuple(number for number, row in enumerate(self._rows) if row.error)

    def show_points(
        self, points: Sequence[MeasurementRow], decimals: int, next_day: dt.date, *, is_open: bool
    ) -> None:
        """Show what is stored; what is typed and not right stays beside it."""
        kept = {row.id: row for row in self._rows if row.error and row.id is not None}
        fresh = [row for row in self._rows if row.error and row.id is None]
        stored = [_stored(point, kept.get(point.id)) for point in points]
        rows = [*stored, *fresh]
        if is_open:
            rows.append(self._waiting_row() or GridRow(day=next_day))
        if rows == self._rows and decimals == self._decimals and is_open == self._is_open:
            return
        # Of one length, nothing is reset: somebody may be typing in the last line already.
        same = len(rows) == len(self._rows)
        if same and decimals == self._decimals and is_open == self._is_open:
            self._rows = rows
            self.dataChanged.emit(self.index(0, DAY), self.index(len(rows) - 1, NOTE))
            return
        self.beginResetModel()
        self._rows, self._decimals, self._is_open = rows, decimals, is_open
        self.endResetModel()

    def clear(self) -> None:
        """Another indicator: nothing of the last one stays."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def set_row(self, number: int, row: GridRow, next_day: dt.date | None = None) -> None:
        """Another line at a place; with `next_day` there is a line for the next one below it."""
        self._rows[number] = row
        self.dataChanged.emit(self.index(number, DAY), self.index(number, NOTE))
        if next_day is not None and number == len(self._rows) - 1:
            self.beginInsertRows(QModelIndex(), number + 1, number + 1)
            self._rows.append(GridRow(day=next_day))
            self.endInsertRows()

    def drop_row(self, number: int) -> None:
        """Take away a line that was never stored."""
        self.beginRemoveRows(QModelIndex(), number, number)
        del self._rows[number]
        self.endRemoveRows()

    def add_wrong(self, rows: Sequence[GridRow]) -> None:
        """Pasted lines that could not be used, before the line for the next."""
        if not rows:
            return
        place = len(self._rows) - 1 if self._is_open else len(self._rows)
        self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many lines."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Day, value, note."""
        return 0 if parent.isValid() else 3

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("MeasuresPage", "Date"),
                translate("MeasuresPage", "Value"),
                translate("MeasuresPage", "Note"),
            )[section]
        return None

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """What a cell shows; a line that is not right says why where its note would stand."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, index.column(), is_edit=role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == ERROR_ROLE:
            return row.error
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.error or (row.note if index.column() == NOTE else None)
        return None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tell what was typed; whoever stores it answers by other rows."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = str(value).strip()
        row = self._rows[index.row()]
        if not row.error and text == self._text(row, index.column(), is_edit=True):
            return False
        self.edited.emit(index.row(), index.column(), text)
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Every cell of an open indicator can be typed in."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._is_open else flags

    def _waiting_row(self) -> GridRow | None:
        """The line for the next, where somebody has written a day in it."""
        last = self._rows[-1] if self._rows else None
        is_written = last is not None and last.id is None and bool(last.typed) and not last.error
        return last if is_written else None

    def _text(self, row: GridRow, column: int, *, is_edit: bool) -> str:
        typed = row.text(column)
        if typed is not None:
            return typed
        if column == DAY:
            return short_date(row.day) if row.day is not None else ""
        if column == VALUE:
            if row.value is None and row.id is not None and not is_edit:
                return translate("MeasuresPage", "missing")
            return format_value(row.value, self._decimals, current_language())
        return row.error if row.error and not is_edit else row.note

    def _spoken(self, row: GridRow, column: int) -> str:
        text = self._text(row, column, is_edit=False)
        return ", ".join(filter(None, (text, row.error if column != NOTE else "")))


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == VALUE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _stored(point: MeasurementRow, kept: GridRow | None) -> GridRow:
    row = GridRow(point.id, point.version, point.measured_on, point.value, point.note)
    if kept is not None:
        row = replace(row, typed=kept.typed, error=kept.error)
    return row
