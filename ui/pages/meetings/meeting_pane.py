"""One meeting: its name and time, the line of its steps, and the step that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.errors import NotFound
from models.meetings import operations, queries
from models.meetings.rows import MeetingState
from ui.pages.acts import Acts, MeetingContext
from ui.pages.meetings.approve_step import ApproveStep
from ui.pages.meetings.hold_places import OTHER
from ui.pages.meetings.hold_step import HoldStep
from ui.pages.meetings.meeting_head import MeetingHead
from ui.pages.meetings.prepare_step import PrepareStep
from ui.pages.meetings.read_back_step import ReadBackStep
from ui.pages.meetings.step_line import MeetingStep, StepLine, step_now, steps_of
from ui.pages.pane_drafts import PaneDrafts
from ui.theme.measures import lay_out, rescale
from ui.widgets.buttons import quiet_button
from ui.widgets.scrolling import RoomStack

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from desktop.library.jobs import Jobs
    from models.meetings.detail_rows import MeetingDetail, Obstacle
    from ui.navigation import Navigator
    from ui.pages.meetings.step import Step


class MeetingPane(QWidget):
    """A meeting with its four steps, each made on the first visit.

    `closed` tells that the list is wanted, `gone` that the meeting is there no more,
    `next_meeting_wanted` that another is to be planned, `step_shown` which step is seen,
    `history_wanted` that its history is, and `rows_changed` that Tab has to be told.
    """

    closed = Signal()
    gone = Signal()
    next_meeting_wanted = Signal()
    step_shown = Signal(object)
    history_wanted = Signal()
    rows_changed = Signal()

    def __init__(
        self,
        meeting_id: UUID,
        course_id: UUID,
        jobs: Jobs,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_pane")
        self.meeting_id = meeting_id
        self.detail: MeetingDetail | None = None
        self.step: MeetingStep | None = None
        self._navigator = navigator
        self._acts = Acts(jobs, navigator, self)
        self._context = MeetingContext(
            self._acts,
            navigator,
            PaneDrafts(navigator.drafts, f"meeting/{meeting_id}/"),
            course_id,
            meeting_id,
        )
        self._steps: dict[MeetingStep, Step] = {}
        self._waiting: list[Callable[[], None]] = []
        column = QVBoxLayout(self)
        lay_out(column, 12)
        self.head = MeetingHead()
        self.head.history_wanted.connect(self.history_wanted)
        self.head.removal_wanted.connect(self._on_removal_wanted)
        column.addWidget(self.head)
        self.line = StepLine()
        self.line.step_chosen.connect(self.show_step)
        steps = QHBoxLayout()
        lay_out(steps, 16)
        self.back = quiet_button(
            translate("MeetingsPage", "All meetings"),
            "back",
            name="all_meetings",
            on_click=self.closed.emit,
        )
        self.back.hide()
        steps.addWidget(self.back)
        steps.addWidget(self.line, 1)
        column.addLayout(steps)
        self._stack = RoomStack()
        column.addWidget(self._stack, 1)
        self.hide_content()

    def reload(self) -> None:
        """Fetch the meeting again."""
        self._acts.ask(
            queries.get_meeting,
            self.meeting_id,
            then=self._on_meeting_fetched,
            failed=self._on_fetch_failed,
        )

    def show_step(self, step: MeetingStep) -> None:
        """Show a step; the meeting itself stays where it is."""
        self.step = step
        if self.detail is None:
            return
        shown = self._step(step)
        shown.show_meeting(self.detail)
        self._stack.setCurrentWidget(shown)
        self.head.show_meeting(self.detail, step)
        self.line.show_steps(steps_of(self.detail.meeting), step)
        self.step_shown.emit(step)
        self.rows_changed.emit()

    def show_facts(self) -> None:
        """Go to the fields for time, place and roles."""
        self._when_there(self._open_facts)

    def show_item(self, item_id: UUID) -> None:
        """Go to an item: to its notes while the meeting is held, else to the agenda."""
        self._when_there(lambda: self._open_item(item_id))

    def hold(self) -> None:
        """Go to the meeting itself."""
        self._when_there(lambda: self.show_step(MeetingStep.HOLD))

    def print_agenda(self) -> None:
        """Go to the agenda as a document."""
        self._navigator.go_to("reports", kind="agenda", meeting_id=self.meeting_id)

    def print_minutes(self) -> None:
        """Go to the minutes as a document."""
        self._navigator.go_to("reports", kind="minutes", meeting_id=self.meeting_id)

    def print(self) -> None:
        """The agenda before the meeting, the minutes after it."""
        is_draft = self.detail is None or self.detail.meeting.state is MeetingState.DRAFT
        (self.print_agenda if is_draft else self.print_minutes)()

    def hide_content(self) -> None:
        """Nothing is known of the meeting yet."""
        self.line.setVisible(self.detail is not None)
        self._stack.setVisible(self.detail is not None)

    def _on_meeting_fetched(self, detail: MeetingDetail) -> None:
        is_first = self.detail is None
        if self.detail is not None and self.step is step_now(self.detail.meeting):
            # It goes on with the meeting where somebody else held or approved it.
            self.step = step_now(detail.meeting)
        self.detail = detail
        meeting = detail.meeting
        self.setAccessibleName(meeting.title)
        if is_first:
            self.hide_content()
        if self.step is None:
            self.show_step(step_now(meeting))
        else:
            self.show_step(self.step)
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    def _on_fetch_failed(self, failure: BaseException) -> None:
        # Removed meanwhile, or its planning undone: that is no error.
        if isinstance(failure, NotFound):
            self.gone.emit()
        else:
            self._navigator.show_error(failure)

    def _step(self, step: MeetingStep) -> Step:
        if step not in self._steps:
            made = {
                MeetingStep.PREPARE: self._make_prepare,
                MeetingStep.HOLD: self._make_hold,
                MeetingStep.READ_BACK: self._make_read_back,
                MeetingStep.APPROVE: self._make_approve,
            }[step]()
            self._steps[step] = made
            self._stack.addWidget(made)
            rescale(made)
        return self._steps[step]

    def _make_prepare(self) -> PrepareStep:
        step = PrepareStep(self._context)
        step.left.connect(lambda: self.show_step(MeetingStep.HOLD))
        step.rows_changed.connect(self.rows_changed)
        step.printing_wanted.connect(self.print_agenda)
        return step

    def _make_hold(self) -> HoldStep:
        step = HoldStep(self._context)
        step.left.connect(lambda: self.show_step(MeetingStep.READ_BACK))
        step.rows_changed.connect(self.rows_changed)
        return step

    def _make_read_back(self) -> ReadBackStep:
        step = ReadBackStep(self._context)
        step.left.connect(lambda: self.show_step(MeetingStep.APPROVE))
        step.meeting_wanted.connect(lambda: self.show_step(MeetingStep.HOLD))
        step.rows_changed.connect(self.rows_changed)
        return step

    def _make_approve(self) -> ApproveStep:
        step = ApproveStep(self._context)
        step.obstacle_wanted.connect(self._on_obstacle_wanted)
        step.next_meeting_wanted.connect(self.next_meeting_wanted)
        step.printing_wanted.connect(self.print_minutes)
        step.rows_changed.connect(self.rows_changed)
        return step

    def _when_there(self, act: Callable[[], None]) -> None:
        if self.detail is None:
            self._waiting.append(act)
        else:
            act()

    def _open_facts(self) -> None:
        self.show_step(MeetingStep.PREPARE)
        step = self._step(MeetingStep.PREPARE)
        assert isinstance(step, PrepareStep)
        step.show_facts()

    def _open_item(self, item_id: UUID) -> None:
        assert self.detail is not None
        if item_id not in {each.item.id for each in self.detail.items}:
            return
        if self.detail.meeting.state is MeetingState.HELD:
            self.show_step(MeetingStep.HOLD)
            hold = self._step(MeetingStep.HOLD)
            assert isinstance(hold, HoldStep)
            hold.show_place(item_id)
            hold.focus_place()
        elif self.detail.meeting.state is MeetingState.DRAFT:
            self.show_step(MeetingStep.PREPARE)
            prepare = self._step(MeetingStep.PREPARE)
            assert isinstance(prepare, PrepareStep)
            prepare.agenda.open_item(item_id)

    def _on_obstacle_wanted(self, obstacle: Obstacle) -> None:
        detail = self.detail
        assert detail is not None
        if obstacle.item_id is not None:
            self._open_item(obstacle.item_id)
            return
        self.show_step(MeetingStep.HOLD)
        decision = next((d for d in detail.all_decisions if d.id == obstacle.decision_id), None)
        if decision is None:
            return
        hold = self._step(MeetingStep.HOLD)
        assert isinstance(hold, HoldStep)
        hold.show_place(decision.item_id or OTHER)
        hold.edit_decision(decision)

    def _on_removal_wanted(self) -> None:
        self._acts.do(
            operations.remove_meeting,
            translate("MeetingsPage", "The meeting is removed."),
            then=lambda _result: self.gone.emit(),
            meeting_id=self.meeting_id,
        )
