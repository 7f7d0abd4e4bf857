"""A list whose rows a person puts in order: Alt and the arrows, or two quiet buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.theme.measures import lay_out
from ui.widgets.buttons import quiet_button
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.item_models.list_rows import ListRow


class MovableList(QWidget):
    """A `RowList` with an order of its own.

    `moved` carries the id of the row and the id of the row it goes behind (None: first).

    Args:
        name: the object name of the list.
        spoken: what it holds, for those who listen.
        parent: the widget it lives in.

    Attributes:
        list: the list itself.
    """

    moved = Signal(object, object)

    def __init__(self, *, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_movable")
        column = QVBoxLayout(self)
        lay_out(column, 4)
        self.list = RowList(name=name, spoken=spoken)
        self.list.setAccessibleDescription(
            translate("MovableList", "Alt and the up and down arrows move a row.")
        )
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_buttons())
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        lay_out(row, 4)
        self._up = quiet_button(
            translate("MovableList", "Up"),
            name=f"{name}_up",
            spoken=translate("MovableList", "Move the row up"),
            on_click=lambda: self.move_current(-1),
        )
        self._down = quiet_button(
            translate("MovableList", "Down"),
            name=f"{name}_down",
            spoken=translate("MovableList", "Move the row down"),
            on_click=lambda: self.move_current(1),
        )
        for button, key in ((self._up, "Alt+↑"), (self._down, "Alt+↓")):
            button.setToolTip(key)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows."""
        self.list.set_rows(rows)
        self._show_buttons()

    def move_current(self, step: int) -> None:
        """Ask for the current row to be one place higher (-1) or lower (1)."""
        ids: list[Any] = [row.id for row in self.list.rows.rows]
        current = self.list.current_id
        if current not in ids:
            return
        place = ids.index(current)
        target = place + step
        if not 0 <= target < len(ids):
            return
        ids.pop(place)
        self.moved.emit(current, ids[target - 1] if target else None)

    def _show_buttons(self) -> None:
        place = self.list.currentIndex().row()
        count = len(self.list.rows.rows)
        for button in (self._up, self._down):
            button.setVisible(count > 1)
        self._up.setEnabled(place > 0)
        self._down.setEnabled(0 <= place < count - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and the arrows move the current row."""
        if event.type() == QEvent.Type.KeyPress:
            key: QKeyEvent = event  # type: ignore[assignment]  # a key press is one
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if key.modifiers() & Qt.KeyboardModifier.AltModifier and key.key() in steps:
                self.move_current(steps[Qt.Key(key.key())])
                return True
        return super().eventFilter(watched, event)
