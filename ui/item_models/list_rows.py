"""Rows of a list: a name, a line under it, a status, and whose row it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from models.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.status_mark import Status

ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@frozen
class ListRow:
    """What one line of a list shows.

    Attributes:
        id: whose row it is (any hashable; usually a UUID).
        title: the first line.
        detail: the second line, softer; may be empty.
        status: the shape of the mark at the right, or None.
        status_word: its word.
        icon_name: a picture at the left, or empty.
    """

    id: Any
    title: str
    detail: str = ""
    status: Status | None = None
    status_word: str = ""
    icon_name: str = ""

    @property
    def spoken(self) -> str:
        """The whole line for those who listen."""
        return ", ".join(filter(None, (self.title, self.detail, self.status_word)))


class ListRows(QAbstractListModel):
    """A list of `ListRow`."""

    def __init__(self, rows: Sequence[ListRow] = (), parent: Any = None) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """All rows."""
        return self._rows

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows; equal ones change nothing."""
        new = tuple(rows)
        if new == self._rows:
            return
        if [row.id for row in new] == [row.id for row in self._rows]:
            self._rows = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def index_of(self, identity: Any) -> QModelIndex:
        """Where the row of an id is; an invalid index where it is not here."""
        for number, row in enumerate(self._rows):
            if row.id == identity:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The row for the delegate, the title for search, the whole line for those who listen."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken
        return None
