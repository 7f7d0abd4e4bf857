"""The page Møder: prepare, hold, read back, approve; decisions and tasks as one register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.clock import today
from models.journal.history import list_history
from models.meetings import queries
from ui.dialogs.history import HistoryDialog
from ui.pages.acts import Acts
from ui.pages.meetings.decision_register import DecisionRegister
from ui.pages.meetings.meeting_board import MeetingBoard
from ui.pages.meetings.meeting_list import meeting_to_show
from ui.pages.meetings.meeting_pane import MeetingPane
from ui.pages.meetings.planning import Planning
from ui.pages.meetings.task_register import TaskRegister
from ui.pages.page import Page
from ui.theme.current import px
from ui.theme.measures import lay_out
from ui.widgets.buttons import button, primary_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.empty_state import EmptyState
from ui.widgets.scrolling import RoomStack, scrolling
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from models.journal.history import HistoryRow
    from models.meetings.detail_rows import MeetingListRow

MEETINGS, DECISIONS, TASKS = "meetings", "decisions", "tasks"
_ROOM_FOR_LEAD = 560


class MeetingsPage(Page):
    """Meetings of the course, one of them opened; and the two registers."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            "meeting",
            "agenda_item",
            "item_subject",
            "attendance",
            "decision",
            "task",
            "task_move",
            "addendum",
            "member",
            "leader_question",
            "trial",
        }
    )
    SCROLLS = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setObjectName("meetings_page")
        self.set_heading(
            translate("MeetingsPage", "Meetings"),
            translate("MeetingsPage", "From the agenda to minutes everybody has agreed to."),
        )
        self._tab_timer = QTimer(self, singleShot=True, interval=0)
        self._tab_timer.timeout.connect(lambda: order_by_reading(self))
        self._acts = Acts(self.jobs, self.navigator, self)
        self._planning = Planning(self._acts, self)
        self._planning.meeting_planned.connect(self._on_meeting_planned)
        self._meetings: tuple[MeetingListRow, ...] = ()
        self._wanted: UUID | None = None
        self._target: dict[str, Any] = {}
        self.view = SegmentedChoice(
            [
                (MEETINGS, translate("MeetingsPage", "Meetings"), "meetings"),
                (DECISIONS, translate("MeetingsPage", "Decisions"), "decision"),
                (TASKS, translate("MeetingsPage", "Tasks"), "task"),
            ],
            name="meetings_view",
            spoken=translate("MeetingsPage", "What the page shows"),
        )
        self.view.set_value(MEETINGS)
        self.view.chosen.connect(self._on_view_chosen)
        self.add_header_action(self.view)  # type: ignore[arg-type]  # any widget stands there
        self._new = button(
            translate("MeetingsPage", "New meeting"),
            "add",
            name="new_meeting",
            on_click=self.plan_meeting,
        )
        self.add_header_action(self._new)
        self._views = RoomStack()
        self.body.addWidget(self._views, 1)
        self.decisions = DecisionRegister(self.jobs, self.navigator)
        self.tasks = TaskRegister(self.jobs, self.navigator)
        for register in (self.decisions, self.tasks):
            register.meeting_wanted.connect(lambda id_: self.show_target(meeting_id=id_))
            register.rows_changed.connect(self._order_tabs_soon)
        self.board = MeetingBoard(self.jobs, self.navigator)
        self.board.gone.connect(self.reload)
        self.board.next_meeting_wanted.connect(self.plan_meeting)
        self.board.history_wanted.connect(self._on_history_wanted)
        self.board.rows_changed.connect(self._order_tabs_soon)
        self._views.addWidget(self.board)
        self._views.addWidget(self._make_empty())
        self._views.addWidget(self.decisions)
        self._views.addWidget(self.tasks)

    def load(self, course_id: UUID | None) -> None:
        """Another course: what was shown of the last one goes."""
        if course_id != self.course_id:
            self._wanted = None
            self.board.close_meeting()
        super().load(course_id)

    def reload(self) -> None:
        """Fetch the list, the meeting shown, or the register shown."""
        if self.course_id is None:
            return
        if self.view.value == DECISIONS:
            self.decisions.load(self.course_id)
        elif self.view.value == TASKS:
            self.tasks.load(self.course_id)
        asked = self.course_id
        self._acts.ask(
            queries.list_meetings,
            asked,
            then=lambda rows: self._on_meetings_fetched(asked, rows),
        )

    def show_target(self, **target: Any) -> None:
        """A meeting (`meeting_id`, `item_id`, `field`), a register (`view`), planning (`new`)."""
        view = target.get("view", MEETINGS)
        if view in (MEETINGS, DECISIONS, TASKS) and view != self.view.value:
            self.view.set_value(view)
            self._show_view()
        self._target = target
        if target.get("meeting_id") is not None:
            self._wanted = target["meeting_id"]
            self.board.stop_showing_list()
        self._is_stale = True
        self._reload_if_seen()
        if target.get("new"):
            self.plan_meeting()

    def commands(self) -> dict[str, Callable[[], object]]:
        """A new meeting always; printing and holding where meetings are shown."""
        found: dict[str, Callable[[], object]] = {"new_meeting": self.plan_meeting}
        if self.view.value == MEETINGS:
            found["print"] = lambda: self._with_pane(MeetingPane.print)
            found["print_agenda"] = lambda: self._with_pane(MeetingPane.print_agenda)
            found["hold_meeting"] = lambda: self._with_pane(MeetingPane.hold)
        return found

    def plan_meeting(self) -> None:
        """Ask for a new meeting; its agenda drafts itself."""
        if self.course_id is not None:
            self._planning.open(self.course_id)

    def _with_pane(self, act: Callable[[MeetingPane], object]) -> None:
        if self.board.pane is not None:
            act(self.board.pane)
        else:
            self.navigator.show_message(translate("MeetingsPage", "There is no meeting yet."))

    def _make_empty(self) -> QWidget:
        empty = EmptyState(
            "meetings",
            translate("MeetingsPage", "No meetings here yet"),
            translate(
                "MeetingsPage",
                "A meeting begins with an agenda. Whatever is open comes onto it by itself. When "
                "the meeting has been held, it becomes minutes that the group approves.",
            ),
            example=translate(
                "MeetingsPage", "For example “Group meeting 1: who are we, and why are we here?”"
            ),
            action=primary_button(
                translate("MeetingsPage", "Plan the first meeting"),
                "add",
                name="plan_first_meeting",
                on_click=self.plan_meeting,
            ),
            name="no_meetings",
        )
        column = QVBoxLayout()
        lay_out(column, 0)
        column.addWidget(empty)
        return scrolling(column, "no_meetings_scroll")

    def _on_meetings_fetched(self, asked: UUID, rows: tuple[MeetingListRow, ...]) -> None:
        if asked != self.course_id:
            return
        self._meetings = rows
        self.board.show_meetings(asked, rows)
        pane = self.board.pane
        shown = pane.meeting_id if pane is not None else None
        chosen = meeting_to_show(rows, today(), self._wanted or shown)
        self._wanted = None
        self._show_view()
        if chosen is None:
            self.board.close_meeting()
        else:
            self.board.open_meeting(chosen)
        self._follow_target()

    def _follow_target(self) -> None:
        target, self._target = self._target, {}
        pane = self.board.pane
        if pane is None:
            return
        if target.get("item_id") is not None:
            pane.show_item(target["item_id"])
        elif target.get("meeting_id") is not None and target.get("field"):
            pane.show_facts()

    def _show_view(self) -> None:
        is_empty = not self._meetings
        place = {MEETINGS: 1 if is_empty else 0, DECISIONS: 2, TASKS: 3}[self.view.value]
        self._views.setCurrentIndex(place)
        self._new.setVisible(not (is_empty and self.view.value == MEETINGS))
        self._order_tabs_soon()

    def _order_tabs_soon(self) -> None:
        self._tab_timer.start()

    def _on_view_chosen(self, _view: str) -> None:
        self._show_view()
        self.reload()

    def _on_meeting_planned(self, meeting_id: UUID) -> None:
        self.show_target(meeting_id=meeting_id)

    def _on_history_wanted(self) -> None:
        pane = self.board.pane
        if pane is None or pane.detail is None:
            return
        title = pane.detail.meeting.title
        self._acts.ask(
            list_history,
            "meeting",
            pane.meeting_id,
            then=lambda rows: self._open_history(title, rows),
        )

    def _open_history(self, title: str, rows: tuple[HistoryRow, ...]) -> None:
        dialog = HistoryDialog(title, rows, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, the sentence under the heading stands back."""
        super().resizeEvent(event)
        self.set_heading(
            translate("MeetingsPage", "Meetings"),
            ""
            if event.size().height() < px(_ROOM_FOR_LEAD)
            else translate("MeetingsPage", "From the agenda to minutes everybody has agreed to."),
        )
