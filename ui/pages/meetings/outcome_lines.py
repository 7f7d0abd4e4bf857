"""A decision and a task as lines under an item, and on the way to approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.clock import today
from models.meetings.rows import TaskState
from models.meetings.rules import needs_lifting
from ui.pages.meetings.words import mandate_text, task_line, task_status
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import quiet_button
from ui.widgets.status_mark import Status, StatusMark

if TYPE_CHECKING:
    from models.meetings.detail_rows import TaskDetail
    from models.meetings.rows import DecisionRow


class Line(QWidget):
    """Words at the left, quiet buttons at the right.

    Attributes:
        words: the layout of the words.
        buttons: the layout of the buttons.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        row = QHBoxLayout(self)
        lay_out(row, 12, (0, 4, 0, 4))
        self.words = QVBoxLayout()
        lay_out(self.words, 2)
        row.addLayout(self.words, 1)
        self.buttons = QHBoxLayout()
        lay_out(self.buttons, 0)
        row.addLayout(self.buttons)
        row.setAlignment(self.buttons, Qt.AlignmentFlag.AlignTop)


class DecisionLine(Line):
    """A decision with what belongs to it; `edited` and `removed` carry it."""

    edited = Signal(object)
    removed = Signal(object)

    def __init__(
        self, decision: DecisionRow, *, is_large: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(f"decision_{decision.id}", parent)
        self.decision = decision
        self._text = (texts.heading if is_large else texts.strong)("")
        self._details = texts.small("")
        self._missing = StatusMark(name="lift_missing")
        self.words.addWidget(self._text)
        self.words.addWidget(self._missing, 0, Qt.AlignmentFlag.AlignLeft)
        self.words.addWidget(self._details)
        self._edit = quiet_button(
            translate("MeetingsPage", "Correct"),
            "edit",
            name="edit_decision",
            on_click=lambda: self.edited.emit(self.decision),
        )
        self._remove = quiet_button(
            translate("MeetingsPage", "Remove"),
            "remove",
            name="remove_decision",
            on_click=lambda: self.removed.emit(self.decision),
        )
        self.buttons.addWidget(self._edit)
        self.buttons.addWidget(self._remove)

    def show_decision(self, decision: DecisionRow, *, is_open: bool) -> None:
        """Show it; `is_open` says whether it can still be changed."""
        self.decision = decision
        self._text.setText(decision.text)
        self._details.setText("\n".join(decision_details(decision)))
        self._details.setVisible(bool(self._details.text()))
        is_missing = needs_lifting(decision.mandate, decision.lifted_to)
        self._missing.setVisible(is_missing)
        if is_missing:
            words = translate("MeetingsPage", "{mandate}: say who is asked")
            self._missing.show_status(
                Status.ATTENTION, words.format(mandate=enum_text(decision.mandate))
            )
        for made in (self._edit, self._remove):
            made.setVisible(is_open)
            made.setAccessibleDescription(decision.text)


class TaskLine(Line):
    """A task while the minutes are open: corrected or taken away; both signals carry it."""

    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, detail: TaskDetail, parent: QWidget | None = None) -> None:
        super().__init__(f"task_{detail.task.id}", parent)
        self.detail = detail
        self._text = texts.body("")
        self._who = texts.small("")
        self.words.addWidget(self._text)
        self.words.addWidget(self._who)
        self._mark = StatusMark(name="task_state")
        self.buttons.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._edit = quiet_button(
            translate("MeetingsPage", "Correct"),
            "edit",
            name="edit_task",
            on_click=lambda: self.edited.emit(self.detail),
        )
        self._remove = quiet_button(
            translate("MeetingsPage", "Remove"),
            "remove",
            name="remove_task",
            on_click=lambda: self.removed.emit(self.detail),
        )
        self.buttons.addWidget(self._edit)
        self.buttons.addWidget(self._remove)

    def show_task(self, detail: TaskDetail, *, is_open: bool) -> None:
        """Show it; `is_open` says whether what was agreed can still be corrected."""
        self.detail = detail
        self._text.setText(detail.task.text)
        self._who.setText(task_line(detail))
        status, word = task_status(detail.task, today())
        self._mark.show_status(status, word)
        self._mark.setVisible(detail.task.state is not TaskState.OPEN or not is_open)
        for made in (self._edit, self._remove):
            made.setVisible(is_open)
            made.setAccessibleDescription(detail.task.text)


def decision_details(decision: DecisionRow) -> list[str]:
    """What belongs to a decision, a line each."""
    lines = []
    mandate = mandate_text(decision)
    if mandate and not needs_lifting(decision.mandate, decision.lifted_to):
        lines.append(mandate)
    if decision.rule is not None:
        words = translate("MeetingsPage", "Decided by: {rule}")
        lines.append(words.format(rule=enum_text(decision.rule)))
    for text, words in (
        (decision.residents_view, translate("MeetingsPage", "The residents say: {text}")),
        (decision.objections, translate("MeetingsPage", "Objection: {text}")),
        (decision.basis, translate("MeetingsPage", "It rests on: {text}")),
    ):
        if text:
            lines.append(words.format(text=text))
    if decision.review_on is not None:
        words = translate("MeetingsPage", "We look at it again on {date}")
        lines.append(words.format(date=long_date(decision.review_on)))
    return lines
