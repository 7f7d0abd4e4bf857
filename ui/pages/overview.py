"""The front page of a group: the next useful step, the next meeting, what is open, what moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.clock import today
from ui.pages.overview_cards import (
    ChartCard,
    GroupCard,
    MeetingCard,
    RecentCard,
    StandingCard,
    StepCard,
)
from ui.pages.overview_step import GATE, TASKS, NextStep, next_step
from ui.pages.overview_tasks import TasksCard
from ui.pages.page import Page
from ui.theme.measures import lay_out
from ui.widgets.side_by_side import SideBySide
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from desktop.library.changes import Changes
    from models.meetings.rows import TaskRow
    from models.phases.overview import OverviewFacts

SIDE_BY_SIDE = 720
"""From this width on (at 100 %) the cards stand in two columns."""


class OverviewPage(Page):
    """The front page of one course."""

    SHOWS: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.setObjectName("overview_page")
        self._title_text = translate("OverviewPage", "Overview")
        self._lead_text = translate("OverviewPage", "What to do next, and where the group stands.")
        self.set_heading(self._title_text, self._lead_text)
        self._facts: OverviewFacts | None = None
        self.step = StepCard()
        self.meeting = MeetingCard()
        self.standing = StandingCard(opens_gate=self._gate_opener() is not None)
        self.group = GroupCard()
        self.tasks = TasksCard()
        self.chart = ChartCard()
        self.recent = RecentCard()
        self._cards = QWidget()
        column = QVBoxLayout(self._cards)
        lay_out(column, 16)
        column.addWidget(self.step)
        top = SideBySide(SIDE_BY_SIDE, 16, name="overview_top")
        for card in (self.meeting, self.standing, self.group):
            top.add(card)
        column.addWidget(top)
        below = SideBySide(SIDE_BY_SIDE, 16, name="overview_below")
        below.add(_column(self.tasks, self.recent), 3)
        below.add(_column(self.chart), 2)
        column.addWidget(below)
        column.addStretch(1)
        self.body.addWidget(self._cards)
        self._cards.hide()
        self._tab_timer = QTimer(self, singleShot=True, interval=0)
        self._tab_timer.timeout.connect(lambda: order_by_reading(self))
        self.step.step_taken.connect(self._on_step_step_taken)
        self.meeting.meeting_wanted.connect(
            lambda it: self.navigator.go_to("meetings", meeting_id=it)
        )
        self.meeting.new_wanted.connect(lambda: self.navigator.go_to("meetings", new=True))
        self.standing.gate_wanted.connect(self._open_gate)
        self.tasks.task_completed.connect(self._on_tasks_task_completed)
        self.tasks.all_wanted.connect(lambda: self.navigator.go_to("meetings", view="tasks"))

    def load(self, course_id: UUID | None) -> None:
        """Show another course; the old one's cards go at once."""
        if course_id != self.course_id:
            self._facts = None
            self._cards.hide()
        super().load(course_id)

    def on_changed(self, changes: Changes) -> None:
        """Every change of the library is news here."""
        if changes.kinds:
            self._is_stale = True
            self._reload_if_seen()

    def reload(self) -> None:
        """Fetch the facts in one go."""
        wanted = self.course_id
        if wanted is None:
            return
        from models.phases.overview import get_overview

        self.jobs.query(
            get_overview, wanted, today=today(), then=lambda it: self._on_facts_fetched(wanted, it)
        )

    def _on_facts_fetched(self, course_id: UUID, facts: OverviewFacts) -> None:
        if not isValid(self) or course_id != self.course_id:
            return
        self._facts = facts
        lead = self._lead_text
        if facts.is_seen_back:
            lead = translate(
                "OverviewPage", "The course is over. You see it as it was on {date}."
            ).format(date=long_date(facts.day))
        self.set_heading(self._title_text, lead)
        self.step.show_step(next_step(facts))
        for card in (
            self.meeting,
            self.standing,
            self.group,
            self.tasks,
            self.chart,
            self.recent,
        ):
            card.show_facts(facts)
        self._cards.show()
        self._tab_timer.start()

    def _on_step_step_taken(self, step: NextStep) -> None:
        if step.place == TASKS:
            self.tasks.focus_task()
        elif step.place == GATE:
            self._open_gate()
        else:
            self.navigator.go_to(step.place, **step.target)

    def _on_tasks_task_completed(self, task: TaskRow) -> None:
        from models.meetings.task_operations import complete_task

        said = translate("OverviewPage", "The task is done: {task}").format(task=task.text)
        self.jobs.perform(
            complete_task,
            then=lambda _result: self.navigator.show_undoable(said),
            failed=self.navigator.show_error,
            task_id=task.id,
            seen=task.version,
        )

    def _open_gate(self) -> None:
        opener = self._gate_opener()
        if opener is not None:
            opener()

    def _gate_opener(self) -> Callable[[], object] | None:
        """How the card of the phase is opened, where the window can."""
        run = getattr(self.navigator, "run_command", None)
        return None if run is None else lambda: run("show_gate")


def _column(*cards: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    lay_out(layout, 16)
    for card in cards:
        layout.addWidget(card)
    layout.addStretch(1)
    return column
