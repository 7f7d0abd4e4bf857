"""A page with a list at the left, in an order of its own, and the chosen thing at the right."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.journal.history import list_history
from ui.dialogs.history import HistoryDialog
from ui.pages.acts import Acts
from ui.pages.page import Page
from ui.theme.current import px
from ui.theme.measures import lay_out, rescale, set_size
from ui.widgets.movable_list import MovableList
from ui.widgets.scrolling import RoomStack
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from ui.item_models.list_rows import ListRow
    from ui.widgets.buttons import Button

_ROOM_FOR_LIST = 900
"""Narrower than this at 100 %, list and pane take turns."""

_LIST = 312
_WIDEST = 640
"""A list alone is no wider: its marks stay near its words."""


class ListAndPanePage(Page):
    """The base of such a page.

    A pane has `reload()`, `facts` (None before the first answer), `focus(field)`, a `head` with
    `back` and `list_wanted`, and the signals `gone`, `rows_changed` and `history_wanted`.

    Attributes:
        list: the list.
        pane: what is opened, None where nothing is.
        acts: performs and asks for the page.
    """

    SCROLLS: ClassVar[bool] = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.acts = Acts(self.jobs, self.navigator, self)
        self.list: MovableList
        self.pane: Any = None
        self._shown_id: UUID | None = None
        self._ids: list[UUID] = []
        self._target: dict[str, Any] = {}
        self._is_list_wanted = True
        self._tab_timer = QTimer(self, singleShot=True, interval=0)
        self._tab_timer.timeout.connect(lambda: order_by_reading(self))

    @abstractmethod
    def make_pane(self, identity: UUID) -> QWidget:
        """A pane for one row."""

    @abstractmethod
    def row_to_show(self, target: dict[str, Any]) -> UUID | None:
        """The row a target means where it names none, or the one to begin with."""

    @abstractmethod
    def move_row(self, identity: UUID, after_id: UUID | None) -> None:
        """Put a row behind another (None: first)."""

    def follow_target(self, target: dict[str, Any]) -> None:
        """Go to the very thing inside the pane that was opened for it."""
        if target.get("field"):
            self.pane.focus(target["field"])

    def build(self, name: str, spoken: str, empty: QWidget, new_button: Button) -> None:
        """Fill the page: once, in the constructor.

        Args:
            name: the object name of the list.
            spoken: what the list holds, for those who listen.
            empty: shown while there are no rows.
            new_button: makes another row; stands in the header.
        """
        self._new = new_button
        self.add_header_action(new_button)
        self._views = RoomStack()
        # Its panes scroll and take turns: it asks for no more room than the page has.
        self._views.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self._views, 1)
        panes = QWidget()
        row = QHBoxLayout(panes)
        lay_out(row, 24)
        self.list = MovableList(name=name, spoken=spoken)
        set_size(self.list, min_width=_LIST, max_width=_LIST)
        self.list.list.row_chosen.connect(self._on_row_chosen)
        self.list.list.row_opened.connect(self._on_row_opened)
        self.list.list.clicked.connect(lambda _index: self._on_row_clicked())
        self.list.moved.connect(self.move_row)
        row.addWidget(self.list)
        self._room = QVBoxLayout()
        lay_out(self._room, 0)
        row.addLayout(self._room, 1)
        self._views.addWidget(panes)
        self._views.addWidget(empty)

    def load(self, course_id: UUID | None) -> None:
        """Another course: what was shown of the last one goes."""
        if course_id != self.course_id:
            self._close_pane()
        super().load(course_id)

    def show_target(self, **target: Any) -> None:
        """Show one row (`row_id`), or what a gate condition asks for (`field`)."""
        self._target = target
        self._is_stale = True
        self._reload_if_seen()

    def arrange_views(self, *, has_rows: bool) -> None:
        """Show the list and what is opened, or what an empty page teaches."""
        self._views.setCurrentIndex(0 if has_rows else 1)
        self._new.setVisible(has_rows)

    def ask_rows(
        self, query: Callable[..., Any], *args: Any, shown: Callable[[Any], object]
    ) -> None:
        """Fetch rows of the course; an answer about another course is dropped."""
        asked = self.course_id
        if asked is None:
            return

        def answer(rows: Any) -> None:
            if asked == self.course_id:
                shown(rows)

        self.acts.ask(query, asked, *args, then=answer)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show the list, and the row that was asked for, was shown, or comes first."""
        self._ids = [row.id for row in rows]
        self.list.set_rows(rows)
        self.arrange_views(has_rows=bool(rows))
        target, self._target = self._target, {}
        chosen = self._chosen(target)
        if chosen is None:
            self._close_pane()
            self._order_tabs_soon()
            return
        if target:
            self._is_list_wanted = False
        self._open(chosen)
        if target:
            self.follow_target(target)

    def _chosen(self, target: dict[str, Any]) -> UUID | None:
        asked = self.row_to_show(target) if target else None
        wanted = (target.get("row_id"), asked, self._shown_id, self.list.list.current_id)
        found = next((each for each in wanted if each in self._ids), None)
        return found if found is not None else self.row_to_show({})

    def _open(self, identity: UUID) -> None:
        self.list.list.set_current(identity)
        if self.pane is None or self._shown_id != identity:
            self._close_pane()
            pane: Any = self.make_pane(identity)
            pane.gone.connect(self._on_pane_gone)
            pane.rows_changed.connect(self._order_tabs_soon)
            pane.history_wanted.connect(self._on_history_wanted)
            pane.head.list_wanted.connect(self._on_list_wanted)
            self._room.addWidget(pane)
            rescale(pane)
            self.pane = pane
            self._shown_id = identity
        self.pane.reload()
        self._arrange()

    def _close_pane(self) -> None:
        pane, self.pane = self.pane, None
        self._shown_id = None
        if pane is not None:
            # Hidden first: the fields still save what is typed in them.
            pane.hide()
            self._room.removeWidget(pane)
            pane.deleteLater()

    def _arrange(self) -> None:
        """Where room is short, list and pane take turns."""
        is_narrow = self._is_narrow()
        set_size(self.list, min_width=_LIST, max_width=_WIDEST if is_narrow else _LIST)
        self.list.setVisible(not is_narrow or self._is_list_wanted or self.pane is None)
        if self.pane is not None:
            self.pane.head.back.setVisible(is_narrow)
            is_known = self.pane.facts is not None
            self.pane.setVisible(is_known and not (is_narrow and self._is_list_wanted))

    def _is_narrow(self) -> bool:
        return self.width() < px(_ROOM_FOR_LIST)

    def _order_tabs_soon(self) -> None:
        self._tab_timer.start()

    def _on_row_chosen(self, identity: UUID) -> None:
        if not self._is_narrow():
            self._open(identity)

    def _on_row_opened(self, identity: UUID) -> None:
        self._is_list_wanted = False
        self._open(identity)

    def _on_row_clicked(self) -> None:
        if self._is_narrow() and self.list.list.current_id is not None:
            self._on_row_opened(self.list.list.current_id)

    def _on_list_wanted(self) -> None:
        self._is_list_wanted = True
        self._arrange()
        self.list.list.setFocus()

    def _on_pane_gone(self) -> None:
        self._close_pane()
        self._is_list_wanted = True
        self.reload()

    def _on_history_wanted(self, table: str, identity: UUID, title: str) -> None:
        self.acts.ask(
            list_history,
            table,
            identity,
            then=lambda rows: HistoryDialog(title, rows, self.window()).open(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another arrangement."""
        super().resizeEvent(event)
        self._arrange()
