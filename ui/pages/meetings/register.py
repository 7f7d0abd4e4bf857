"""What the two registers share: a filter, a search, a list, and the chosen one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.pages.acts import Acts
from ui.theme.measures import lay_out, set_size
from ui.theme.theme import Shape
from ui.widgets import texts
from ui.widgets.choice import SegmentedChoice
from ui.widgets.row_list import RowList
from ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from desktop.library.jobs import Jobs
    from ui.item_models.list_rows import ListRow
    from ui.navigation import Navigator

_TYPING_PAUSE_MS = 250


class Register(QWidget):
    """A filtered list across all meetings; a subclass fetches and shows the chosen row.

    `meeting_wanted` carries the id of a meeting to go to.
    """

    meeting_wanted = Signal(object)
    rows_changed = Signal()

    def __init__(
        self,
        name: str,
        spoken: str,
        filters: Sequence[tuple[str, str]],
        empty_text: str,
        jobs: Jobs,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.acts = Acts(jobs, navigator, self)
        self.course_id: UUID | None = None
        column = QVBoxLayout(self)
        lay_out(column, 12)
        row = QHBoxLayout()
        lay_out(row, 16)
        self.filter = SegmentedChoice(
            filters, name=f"{name}_filter", spoken=translate("MeetingsPage", "Show")
        )
        self.filter.set_value(filters[0][0])
        self.filter.chosen.connect(lambda _value: self.reload())
        self.search = QLineEdit()
        self.search.setObjectName(f"{name}_search")
        self.search.setAccessibleName(translate("MeetingsPage", "Search in the list"))
        self.search.setPlaceholderText(translate("MeetingsPage", "Search"))
        self.search.setClearButtonEnabled(True)
        set_size(self.search, min_height=Shape.CONTROL, max_width=280)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.search.textEdited.connect(lambda _text: self._pause.start())
        row.addWidget(self.filter, 1)
        row.addWidget(self.search, 1)
        column.addLayout(row)
        panes = QHBoxLayout()
        lay_out(panes, 24)
        self.rows = RowList(name=f"{name}_rows", spoken=spoken)
        self.rows.row_chosen.connect(lambda _id: self.show_chosen())
        panes.addWidget(self.rows, 3)
        right = QVBoxLayout()
        lay_out(right, 0, (0, 0, 12, 12))
        self._right = QStackedWidget()
        self._empty = texts.soft(empty_text)
        right.addWidget(self._empty)
        right.addWidget(self._right)
        right.addStretch(1)
        panes.addWidget(scrolling(right, f"{name}_scroll"), 2)
        column.addLayout(panes, 1)
        self._shown: QWidget | None = None

    def load(self, course_id: UUID | None) -> None:
        """Another course."""
        self.course_id = course_id
        self.reload()

    def reload(self) -> None:
        """Fetch the rows again."""
        raise NotImplementedError

    def make_chosen(self, identity: Any) -> QWidget | None:
        """The widget of the chosen row, filled."""
        raise NotImplementedError

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show rows; the first is chosen where none was."""
        self.rows.set_rows(rows)
        if self.rows.current_id is None and rows:
            self.rows.set_current(rows[0].id)
        self._empty.setVisible(not rows)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show the chosen row beside the list."""
        had_focus = self._shown is not None and self._shown.isAncestorOf(self.focusWidget())
        made = self.make_chosen(self.rows.current_id)
        if self._shown is not None and self._shown is not made:
            self._right.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._right.setVisible(made is not None)
        if made is not None and made is not self._shown:
            self._right.addWidget(made)
            self._right.setCurrentWidget(made)
        self._shown = made
        if had_focus and made is not None:
            self.rows.setFocus()
        self.rows_changed.emit()
