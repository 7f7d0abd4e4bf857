"""Step four: what stands in the way, then the approval; afterwards the minutes to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.clock import today
from models.errors import RuleViolation
from models.meetings import operations
from models.meetings.rows import MeetingState
from ui.pages.meetings.addenda import AddendaCard
from ui.pages.meetings.minutes_view import MinutesView
from ui.pages.meetings.outcome_lines import Line
from ui.pages.meetings.step import Step
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, primary_button, quiet_button
from ui.widgets.card import Card
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.status_mark import Status, StatusMark
from ui.widgets.text_editing import AutosaveLine
from ui.wording import error_words

if TYPE_CHECKING:
    from models.meetings.detail_rows import MeetingDetail, Obstacle
    from ui.pages.acts import MeetingContext


class ObstacleLine(Line):
    """One thing that stands in the way, with the way there; `wanted` carries the obstacle."""

    wanted = Signal(object)

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__("obstacle")
        self._obstacle = obstacle
        self._text = texts.body("")
        self.words.addWidget(self._text)
        self.go = button(
            translate("MeetingsPage", "Go there"),
            "forward",
            name="go_to_obstacle",
            on_click=lambda: self.wanted.emit(self._obstacle),
        )
        self.buttons.addWidget(self.go)

    def show_obstacle(self, obstacle: Obstacle) -> None:
        """Say what is missing."""
        self._obstacle = obstacle
        self._text.setText(error_words(RuleViolation(obstacle.code, "", **obstacle.values)))
        self.go.setAccessibleDescription(self._text.text())


class ApproveStep(Step):
    """Obstacles, the approval, and after it the minutes with their additions.

    `obstacle_wanted` carries the obstacle to go to; `next_meeting_wanted` and
    `printing_wanted` are what comes after.
    """

    obstacle_wanted = Signal(object)
    next_meeting_wanted = Signal()
    printing_wanted = Signal()
    rows_changed = Signal()

    def __init__(self, context: MeetingContext) -> None:
        super().__init__(context, name="approve_step")
        self._make_obstacles()
        self._make_form()
        self._state = StatusMark(Status.DONE, name="approved_mark")
        self.content.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        self.addenda = AddendaCard(context)
        self.minutes = MinutesView(context)
        self.minutes.rows_changed.connect(self.rows_changed)
        self.content.addWidget(self.minutes)
        self.content.addWidget(self.addenda)
        self.content.addStretch(1)
        self._print = quiet_button(
            translate("MeetingsPage", "Print the minutes"),
            "print",
            name="print_minutes",
            on_click=self.printing_wanted.emit,
        )
        self.footer.addWidget(self._print)
        self.footer.addStretch(1)
        self._approve = primary_button(
            translate("MeetingsPage", "Approve the minutes"),
            "lock",
            name="approve_minutes",
            on_click=self._on_approve_clicked,
        )
        self._plan = primary_button(
            translate("MeetingsPage", "Plan the next meeting"),
            "add",
            name="plan_next_meeting",
            on_click=self.next_meeting_wanted.emit,
        )
        self.footer.addWidget(self._approve)
        self.footer.addWidget(self._plan)
        self._has_drafts = False

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show what is missing, what to fill in, or what was approved."""
        meeting = detail.meeting
        is_approved = meeting.state is MeetingState.APPROVED
        self.obstacles.show_rows(
            [((o.code, o.item_id, o.decision_id), o) for o in detail.obstacles],
            self._make_obstacle_line,
            lambda line, obstacle: line.show_obstacle(obstacle),
        )
        self._missing.setVisible(bool(detail.obstacles))
        self._form.setVisible(not is_approved and not detail.obstacles)
        self._approve.setVisible(not is_approved)
        self._approve.setEnabled(not detail.obstacles)
        self._plan.setVisible(is_approved)
        self._print.setVisible(meeting.state is not MeetingState.DRAFT)
        for made in (self._state, self.addenda, self.minutes):
            made.setVisible(is_approved)
        if is_approved and meeting.approved_on is not None:
            words = translate("MeetingsPage", "Approved on {date} by {who}")
            self._state.show_status(
                Status.DONE,
                words.format(date=long_date(meeting.approved_on), who=meeting.approved_by),
            )
            self.minutes.show_meeting(detail)
            self.addenda.show_meeting(detail)
        elif not self._has_drafts:
            self._has_drafts = True
            self.context.drafts.keep(self.who.editor, "approved_by")
        self.rows_changed.emit()

    def _make_obstacles(self) -> None:
        self._missing = Card(
            translate("MeetingsPage", "Before the minutes can be approved"), name="obstacles"
        )
        self.obstacles: KeyedColumn[ObstacleLine] = KeyedColumn(name="obstacle_lines", gap=4)
        self._missing.body.addWidget(self.obstacles)
        self.content.addWidget(self._missing)

    def _make_form(self) -> None:
        self._form = Card(translate("MeetingsPage", "Ready to be approved"), name="approval")
        self._form.body.addWidget(
            texts.body(
                translate(
                    "MeetingsPage",
                    "Approved minutes are locked: they cannot be changed, and the approval cannot "
                    "be undone. Corrections are added beneath them with date and name. Tasks go on "
                    "as before.",
                )
            )
        )
        row = QHBoxLayout()
        lay_out(row, 16)
        self._date = DateEdit()
        self._date.set_value(today())
        self.date = Field(translate("MeetingsPage", "Approved on"), self._date, name="approved_on")
        self.who = Field(
            translate("MeetingsPage", "Approved by"),
            AutosaveLine(translate("MeetingsPage", "For example: the whole group")),
            name="approved_by",
        )
        row.addWidget(self.date, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.who, 1, Qt.AlignmentFlag.AlignTop)
        self._form.body.addLayout(row)
        self.content.addWidget(self._form)
        self._date.misread.connect(lambda _text: self._ask_for_date())
        self._date.changed.connect(lambda _value: self.date.set_error(None))

    def _make_obstacle_line(self, obstacle: Obstacle) -> ObstacleLine:
        line = ObstacleLine(obstacle)
        line.wanted.connect(self.obstacle_wanted)
        return line

    def _ask_for_date(self) -> None:
        self.date.set_error(translate("MeetingsPage", "Write a date, for example 12 January 2024."))

    def _on_approve_clicked(self) -> None:
        if self._date.value is None:
            self._ask_for_date()
            return
        editor = self.who.editor

        def on_approved(_result: object) -> None:
            self.context.drafts.settle(editor)
            self.context.navigator.show_message(
                translate("MeetingsPage", "The minutes are approved and locked.")
            )
            self._plan.setFocus(Qt.FocusReason.OtherFocusReason)

        self.context.acts.do(
            operations.approve_minutes,
            fields={"approved_on": self.date, "approved_by": self.who},
            then=on_approved,
            meeting_id=self.context.meeting_id,
            approved_on=self._date.value,
            approved_by=editor.text(),
        )
