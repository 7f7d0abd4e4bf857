"""The meetings of a course at the left, the chosen one at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.clock import today
from ui.pages.meetings.meeting_list import meeting_rows
from ui.pages.meetings.meeting_pane import MeetingPane
from ui.pages.meetings.step_line import MeetingStep
from ui.theme.current import px
from ui.theme.measures import lay_out, rescale, set_size
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from desktop.library.jobs import Jobs
    from models.meetings.detail_rows import MeetingListRow
    from ui.navigation import Navigator

_ROOM_FOR_LIST = 836
"""Narrower than this at 100 %, list and meeting take turns."""

_ROOM_FOR_HEAD = 400
"""Lower than this at 100 %, day and place stand back; while people sit together, the title too."""

_IN_THE_ROOM = (MeetingStep.HOLD, MeetingStep.READ_BACK)


class MeetingBoard(QWidget):
    """List and meeting; while people sit together, and where room is short, the list stands back.

    `gone` tells that the meeting shown is there no more; the others are wishes of the meeting
    shown, `rows_changed` tells that Tab has to be told.

    Attributes:
        list: the meetings.
        pane: the one shown, None where none is.
    """

    gone = Signal()
    next_meeting_wanted = Signal()
    history_wanted = Signal()
    rows_changed = Signal()

    def __init__(self, jobs: Jobs, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._navigator = navigator
        self._course_id: UUID | None = None
        self._is_list_wanted = False
        self.pane: MeetingPane | None = None
        row = QHBoxLayout(self)
        lay_out(row, 24)
        self.list = RowList(
            name="meeting_list", spoken=translate("MeetingsPage", "The meetings of the course")
        )
        set_size(self.list, max_width=296)
        self.list.row_chosen.connect(self._on_list_row_chosen)
        self.list.row_opened.connect(self._on_list_row_opened)
        row.addWidget(self.list, 3)
        self._room = QVBoxLayout()
        lay_out(self._room, 0)
        row.addLayout(self._room, 8)

    def show_meetings(self, course_id: UUID, meetings: Sequence[MeetingListRow]) -> None:
        """Show the list of a course."""
        self._course_id = course_id
        self.list.set_rows(meeting_rows(meetings, today()))

    def open_meeting(self, meeting_id: UUID) -> None:
        """Show a meeting, or fetch the one shown again."""
        self.list.set_current(meeting_id)
        if self.pane is None or self.pane.meeting_id != meeting_id:
            self.close_meeting()
            assert self._course_id is not None
            pane = MeetingPane(meeting_id, self._course_id, self._jobs, self._navigator)
            pane.closed.connect(self._on_pane_closed)
            pane.gone.connect(self._on_pane_gone)
            pane.next_meeting_wanted.connect(self.next_meeting_wanted)
            pane.history_wanted.connect(self.history_wanted)
            pane.step_shown.connect(self._on_pane_step_shown)
            pane.rows_changed.connect(self.rows_changed)
            self._room.addWidget(pane)
            rescale(pane)
            self.pane = pane
        self.pane.reload()
        self._arrange()

    def close_meeting(self) -> None:
        """Show no meeting; what is typed in its fields is saved."""
        pane, self.pane = self.pane, None
        if pane is not None:
            pane.hide()
            self._room.removeWidget(pane)
            pane.deleteLater()

    def stop_showing_list(self) -> None:
        """The meeting is wanted again where both have no room."""
        self._is_list_wanted = False
        self._arrange()

    def _arrange(self) -> None:
        pane = self.pane
        is_narrow = self.width() < px(_ROOM_FOR_LIST)
        is_in_the_room = pane is not None and pane.step in _IN_THE_ROOM
        is_folded = pane is not None and (is_narrow or is_in_the_room) and not self._is_list_wanted
        self.list.setVisible(not is_folded)
        is_short = self.height() < px(_ROOM_FOR_HEAD)
        if pane is not None:
            pane.back.setVisible(is_folded)
            pane.head.set_short(is_short=is_short)
            pane.head.setVisible(not (is_short and is_in_the_room))
            pane.setVisible(not (is_narrow and self._is_list_wanted))
        self.rows_changed.emit()

    def _on_list_row_chosen(self, meeting_id: UUID) -> None:
        if self.width() >= px(_ROOM_FOR_LIST):
            self._is_list_wanted = False
            self.open_meeting(meeting_id)

    def _on_list_row_opened(self, meeting_id: UUID) -> None:
        self._is_list_wanted = False
        self.open_meeting(meeting_id)

    def _on_pane_step_shown(self, _step: MeetingStep) -> None:
        self._arrange()

    def _on_pane_closed(self) -> None:
        self._is_list_wanted = True
        self._arrange()
        self.list.setFocus()

    def _on_pane_gone(self) -> None:
        self.close_meeting()
        self.gone.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another arrangement."""
        super().resizeEvent(event)
        self._arrange()
