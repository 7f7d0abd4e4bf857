"""Step two: the meeting itself. First who is here, then one item after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.errors import RuleViolation
from models.meetings import agenda_operations, operations
from models.meetings.rows import ItemState, MeetingState
from ui.dialogs.task_forms import carry_item_dialog
from ui.pages.meetings.attendance_panel import AttendancePanel
from ui.pages.meetings.hold_buttons import HoldButtons
from ui.pages.meetings.hold_places import ATTENDANCE, OTHER, place_rows
from ui.pages.meetings.item_panel import ItemPanel, OtherPanel
from ui.pages.meetings.step import Step
from ui.theme.measures import lay_out, rescale, set_size
from ui.widgets.row_list import RowList
from ui.widgets.scrolling import RoomStack, scrolling
from ui.wording import error_words

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from models.meetings.detail_rows import MeetingDetail
    from models.meetings.rows import DecisionRow
    from ui.pages.acts import MeetingContext


class HoldStep(Step):
    """Places at the left, the chosen place at the right, forward and back at the bottom.

    `left` tells that the meeting is over, `rows_changed` that Tab has to be told.
    """

    left = Signal()
    rows_changed = Signal()

    def __init__(self, context: MeetingContext) -> None:
        super().__init__(context, name="hold_step", scrolls=False)
        self._detail: MeetingDetail | None = None
        self._place: str | UUID = ATTENDANCE
        row = QHBoxLayout()
        lay_out(row, 24)
        self.places = RowList(
            name="meeting_places", spoken=translate("MeetingsPage", "The items of the meeting")
        )
        set_size(self.places, max_width=300)
        self.places.row_chosen.connect(self.show_place)
        self.places.row_opened.connect(self._on_places_opened)
        row.addWidget(self.places, 2)
        self._stack = RoomStack()
        row.addWidget(self._stack, 5)
        self.content.addLayout(row, 1)
        self._panels: dict[str | UUID, QWidget] = {}
        self._areas: dict[str | UUID, QWidget] = {}
        self.attendance = AttendancePanel(context)
        self.attendance.rows_changed.connect(self.rows_changed)
        self._add_panel(ATTENDANCE, self.attendance)
        self._buttons = HoldButtons(self.footer, self)
        self._connect_buttons()

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show the meeting as it is now."""
        self._detail = detail
        is_draft = detail.meeting.state is MeetingState.DRAFT
        places = [row.id for row in place_rows(detail)]
        if is_draft or self._place not in places:
            self._place = ATTENDANCE
        self.places.setVisible(not is_draft)
        self.places.set_rows(place_rows(detail))
        self.places.set_current(self._place)
        self.attendance.show_meeting(detail)
        self._buttons.show_error("")
        self._show_panels(detail)
        self._show_footer()

    def show_place(self, place: str | UUID) -> None:
        """Show who is here, an item, or other matters."""
        self._place = place
        self.places.set_current(place)
        if self._detail is not None:
            self._ensure_panel(place, self._detail)
            self._show_panels(self._detail)
        self._stack.setCurrentWidget(self._areas[place])
        self._show_footer()
        self.rows_changed.emit()

    def focus_place(self) -> None:
        """Go to where one writes at this place."""
        panel = self._panels.get(self._place)
        if isinstance(panel, ItemPanel):
            panel.focus_notes()
        elif panel is self.attendance:
            self.attendance.focus_first_open()

    def panel_of(self, item_id: UUID) -> ItemPanel | None:
        """The panel of an item that was visited."""
        panel = self._panels.get(item_id)
        return panel if isinstance(panel, ItemPanel) else None

    def _on_places_opened(self, place: str | UUID) -> None:
        self.show_place(place)
        self.focus_place()

    def edit_decision(self, decision: DecisionRow) -> None:
        """Ask for the changes to a decision at the place shown."""
        panel = self._panels[self._place]
        if isinstance(panel, (ItemPanel, OtherPanel)):
            panel.outcome.edit_decision(decision)

    def _connect_buttons(self) -> None:
        self._buttons.back_wanted.connect(self._go_back)
        self._buttons.next_wanted.connect(self._on_next_wanted)
        self._buttons.carrying_wanted.connect(self._on_carrying_wanted)
        self._buttons.reopening_wanted.connect(self._on_reopening_wanted)
        self._buttons.end_wanted.connect(self.left)
        for keys, act in (("Ctrl+PgDown", self._on_next_wanted), ("Ctrl+PgUp", self._go_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show_footer(self) -> None:
        detail = self._detail
        if detail is None:
            return
        item = self._item()
        self._buttons.show_place(
            is_draft=detail.meeting.state is MeetingState.DRAFT,
            is_first=self._place == ATTENDANCE,
            is_last=self._next_place() is None,
            item_state=item.state if item is not None else None,
        )

    def _order(self) -> list[str | UUID]:
        items = self._detail.items if self._detail is not None else ()
        return [ATTENDANCE, *(each.item.id for each in items)]

    def _next_place(self) -> str | UUID | None:
        order = self._order()
        if self._place not in order:
            return None
        place = order.index(self._place) + 1
        return order[place] if place < len(order) else None

    def _item(self) -> Any:
        items = self._detail.items if self._detail is not None else ()
        return next((each.item for each in items if each.item.id == self._place), None)

    def _add_panel(self, place: str | UUID, panel: QWidget) -> None:
        column = QVBoxLayout()
        lay_out(column, 0, (2, 0, 16, 12))
        column.addWidget(panel)
        area = scrolling(column, f"place_{place}_scroll")
        self._panels[place] = panel
        self._areas[place] = area
        self._stack.addWidget(area)
        rescale(area)

    def _ensure_panel(self, place: str | UUID, detail: MeetingDetail) -> None:
        if place in self._panels:
            return
        if place == OTHER:
            other = OtherPanel(self.context)
            other.outcome.rows_changed.connect(self.rows_changed)
            self._add_panel(OTHER, other)
            return
        found = next(each for each in detail.items if each.item.id == place)
        panel = ItemPanel(self.context, found)
        panel.rows_changed.connect(self.rows_changed)
        self._add_panel(place, panel)

    def _show_panels(self, detail: MeetingDetail) -> None:
        numbers = {each.item.id: (each, n) for n, each in enumerate(detail.items, 1)}
        for place, panel in self._panels.items():
            if isinstance(panel, ItemPanel) and place in numbers:
                panel.show_item(detail, *numbers[place])  # type: ignore[index]  # an item's id
            elif isinstance(panel, OtherPanel):
                panel.show_meeting(detail)
        self._stack.setCurrentWidget(self._areas[self._place])

    def _go_back(self) -> None:
        order = self._order()
        place = order.index(self._place) if self._place in order else len(order)
        if (
            place > 0
            and self._detail is not None
            and self._detail.meeting.state is not MeetingState.DRAFT
        ):
            self.show_place(order[place - 1])
            self.focus_place()

    def _go_on(self) -> None:
        following = self._next_place()
        if following is None:
            self.left.emit()
            return
        self.show_place(following)
        self.focus_place()

    def _on_next_wanted(self) -> None:
        detail = self._detail
        if detail is None:
            return
        if detail.meeting.state is MeetingState.DRAFT:
            self.context.acts.do(
                operations.hold_meeting,
                translate("MeetingsPage", "The meeting has begun."),
                then=self._on_meeting_begun,
                failed=self._on_beginning_failed,
                meeting_id=self.context.meeting_id,
            )
            return
        item = self._item()
        if item is not None and item.state is ItemState.OPEN:
            self.context.acts.do(
                agenda_operations.close_item,
                then=lambda _result: self._go_on(),
                item_id=item.id,
            )
            return
        self._go_on()

    def _on_meeting_begun(self, _result: object) -> None:
        self._buttons.show_error("")
        self.places.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_beginning_failed(self, failure: BaseException) -> None:
        if isinstance(failure, RuleViolation):
            self._buttons.show_error(error_words(failure))
            self.attendance.focus_first_open()
        else:
            self.context.navigator.show_error(failure)

    def _on_carrying_wanted(self) -> None:
        item = self._item()
        if item is None:
            return

        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            self.context.acts.do(
                agenda_operations.carry_item,
                translate("MeetingsPage", "The item comes back at the next meeting."),
                then=then,
                failed=failed,
                item_id=item.id,
                **values,
            )

        dialog = carry_item_dialog(submit, item.title, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_reopening_wanted(self) -> None:
        item = self._item()
        if item is not None:
            self.context.acts.do(agenda_operations.reopen_item, item_id=item.id)
