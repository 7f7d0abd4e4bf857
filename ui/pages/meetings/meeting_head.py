"""A meeting's name, state, day and place; its history and removal where one sits at a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings.rows import MeetingState
from ui.pages.meetings.step_line import MeetingStep
from ui.pages.meetings.words import MEETING_STATUS, when_text
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import quiet_button
from ui.widgets.status_mark import StatusMark

if TYPE_CHECKING:
    from models.meetings.detail_rows import MeetingDetail


class MeetingHead(QWidget):
    """Two lines over a meeting; its signals are wishes."""

    history_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        lay_out(column, 0)
        top = QHBoxLayout()
        lay_out(top, 12)
        self._title = texts.heading("")
        self._title.setObjectName("meeting_title_text")
        self._state = StatusMark(name="meeting_state")
        self._history = quiet_button(
            translate("MeetingsPage", "History"),
            "history",
            name="meeting_history",
            on_click=self.history_wanted.emit,
        )
        self._remove = quiet_button(
            translate("MeetingsPage", "Remove"),
            "remove",
            name="remove_meeting",
            spoken=translate("MeetingsPage", "Remove the meeting"),
            on_click=self.removal_wanted.emit,
        )
        top.addWidget(self._title, 1)
        for made in (self._state, self._history, self._remove):
            top.addWidget(made)
        self._when = texts.soft("")
        column.addLayout(top)
        column.addWidget(self._when)

    def set_short(self, *, is_short: bool) -> None:
        """Where room is short, day and place stand back."""
        self._when.setVisible(not is_short)

    def show_meeting(self, detail: MeetingDetail, step: MeetingStep) -> None:
        """Show the meeting; history and removal stand back while people sit together."""
        meeting = detail.meeting
        self._title.setText(meeting.title)
        self._when.setText(when_text(meeting))
        self._state.show_status(MEETING_STATUS[meeting.state], enum_text(meeting.state))
        has_outcome = bool(detail.all_decisions or detail.all_tasks)
        is_approved = meeting.state is MeetingState.APPROVED
        is_desk = step in (MeetingStep.PREPARE, MeetingStep.APPROVE)
        self._history.setVisible(is_desk)
        self._remove.setVisible(is_desk and not is_approved and not has_outcome)
