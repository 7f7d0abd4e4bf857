"""Open tasks on the front page: the late ones first, ticked off in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.pages.overview_cards import clear
from ui.pages.overview_words import late_text, sorted_tasks, task_line
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import link_button, quiet_button
from ui.widgets.card import Card
from ui.widgets.status_mark import Status, StatusMark

if TYPE_CHECKING:
    from models.meetings.detail_rows import TaskDetail
    from models.phases.overview import OverviewFacts

MOST_SHOWN = 6


class TasksCard(Card):
    """`task_completed` carries the row of a task somebody ticked off; `all_wanted` asks for all."""

    task_completed = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("OverviewPage", "Open tasks"), name="tasks_card", parent=parent)
        self._rows = QVBoxLayout()
        lay_out(self._rows, 10)
        self._empty = texts.soft(
            translate(
                "OverviewPage",
                "No open tasks. What somebody promises at a meeting is written as a task: who "
                "does what, before when.",
            )
        )
        self._all = link_button("", name="all_tasks", on_click=self.all_wanted.emit)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_facts(self, facts: OverviewFacts) -> None:
        """Show the tasks that want doing first; the keyboard stays at its place in the list."""
        place = self._focused_place()
        clear(self._rows)
        tasks = sorted_tasks(facts.tasks, facts.day)
        for index, detail in enumerate(tasks[:MOST_SHOWN]):
            row = self._row(index, detail, facts)
            self._rows.addWidget(row)
            # Shown now: what is still hidden cannot take the keyboard.
            row.show()
        self._empty.setVisible(not tasks)
        more = len(tasks) - MOST_SHOWN
        self._all.setVisible(more > 0)
        if more > 0:
            word = translate("OverviewPage", "See all %n task(s)", None, len(tasks))
            self._all.set_word(word)
        if place is not None:
            self.focus_task(place)

    def focus_task(self, place: int = 0) -> None:
        """Give the keyboard to a task of the list, or the last one there is."""
        buttons = self._buttons()
        if buttons:
            buttons[min(place, len(buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> list[QWidget]:
        found = []
        for index in range(self._rows.count()):
            row = self._rows.itemAt(index).widget()
            found += [child for child in row.children() if child.objectName().startswith("done_")]
        return found  # type: ignore[return-value]  # only buttons have such names

    def _focused_place(self) -> int | None:
        return next((at for at, made in enumerate(self._buttons()) if made.hasFocus()), None)

    def _row(self, index: int, detail: TaskDetail, facts: OverviewFacts) -> QWidget:
        row = QWidget()
        row.setObjectName(f"task_{index}")
        line = QHBoxLayout(row)
        lay_out(line, 12)
        words = QVBoxLayout()
        lay_out(words, 2)
        words.addWidget(texts.body(detail.task.text))
        under = QHBoxLayout()
        lay_out(under, 8)
        late = late_text(detail, facts.day)
        if late:
            under.addWidget(StatusMark(Status.ATTENTION, late), 0, Qt.AlignmentFlag.AlignTop)
        under.addWidget(texts.small(task_line(detail, facts.day)), 1)
        words.addLayout(under)
        line.addLayout(words, 1)
        done = quiet_button(
            translate("OverviewPage", "Done"),
            "check",
            name=f"done_{index}",
            spoken=translate("OverviewPage", "Done: {task}").format(task=detail.task.text),
            on_click=lambda: self.task_completed.emit(detail.task),
        )
        line.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        return row
