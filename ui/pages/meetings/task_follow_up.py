"""A task and everything that may become of it, also long after its minutes were approved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.clock import today
from models.meetings import task_operations
from models.meetings.rows import TaskState
from models.meetings.rules import task_age_days
from ui.dialogs.task_forms import cancel_task_dialog, hand_over_dialog, move_task_dialog
from ui.pages.meetings.words import person, task_line, task_status
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import Button, button, quiet_button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.status_mark import StatusMark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from models.meetings.detail_rows import TaskDetail
    from ui.pages.acts import Acts


class TaskFollowUp(QWidget):
    """Text, who, before when, every move of the date; buttons for what comes next.

    `meeting_wanted` carries the id of the meeting it was agreed at.
    """

    meeting_wanted = Signal(object)

    def __init__(
        self,
        acts: Acts,
        detail: TaskDetail,
        *,
        is_alone: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._acts = acts
        self.detail = detail
        self._owners: Sequence[tuple[UUID, str]] = ()
        self.setObjectName(f"follow_up_{detail.task.id}")
        column = QVBoxLayout(self)
        lay_out(column, 6, (0, 4, 0, 8))
        head = QHBoxLayout()
        lay_out(head, 12)
        self._text = (texts.heading if is_alone else texts.strong)("")
        self._mark = StatusMark(name="task_state")
        head.addWidget(self._text, 1)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._who = texts.body("")
        self._past = texts.small("")
        column.addWidget(self._who)
        column.addWidget(self._past)
        self._source = button("", name="task_meeting", on_click=self._on_source_clicked)
        holder = QWidget()
        flow = FlowLayout(holder, gap=4)
        self._buttons: dict[str, Button] = {}
        for key, word, icon, act in self._acts_of_buttons():
            make = button if key in ("complete", "reopen") else quiet_button
            made = make(word, icon, name=f"{key}_task", on_click=act)
            self._buttons[key] = made
            flow.addWidget(made)
        if is_alone:
            self._source.setText(translate("MeetingsPage", "Go to the meeting"))
            self._source.setAccessibleName(translate("MeetingsPage", "Go to the meeting"))
            flow.addWidget(self._source)
        else:
            self._source.setParent(None)
        column.addWidget(holder)

    def show_task(self, detail: TaskDetail, owners: Sequence[tuple[UUID, str]]) -> None:
        """Show it as it is now; `owners` are those it may be handed over to."""
        self.detail = detail
        self._owners = owners
        task = detail.task
        self._text.setText(task.text)
        self._who.setText(task_line(detail))
        self._past.setText("\n".join(_past(detail)))
        status, word = task_status(task, today())
        self._mark.show_status(status, word)
        is_open = task.state is TaskState.OPEN
        for key, made in self._buttons.items():
            made.setVisible(is_open != (key == "reopen"))
            made.setAccessibleDescription(task.text)
        self._source.setVisible(task.meeting_id is not None)

    def _acts_of_buttons(self) -> list[tuple[str, str, str, Callable[[], None]]]:
        return [
            ("complete", translate("MeetingsPage", "Done"), "check", self._on_complete_clicked),
            (
                "move",
                translate("MeetingsPage", "Move the date…"),
                "calendar",
                self._on_move_clicked,
            ),
            (
                "hand_over",
                translate("MeetingsPage", "Hand over…"),
                "forward",
                self._on_hand_over_clicked,
            ),
            ("cancel", translate("MeetingsPage", "Give up…"), "close", self._on_cancel_clicked),
            ("reopen", translate("MeetingsPage", "Open again"), "undo", self._on_reopen_clicked),
        ]

    def _do(self, operation: Callable[..., Any], words: str, **arguments: Any) -> None:
        self._acts.do(
            operation,
            words.format(text=self.detail.task.text),
            task_id=self.detail.task.id,
            **arguments,
        )

    def _submit(self, operation: Callable[..., Any], words: str) -> Callable[..., None]:
        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            self._do(operation, words, then=then, failed=failed, **values)

        return submit

    def _on_complete_clicked(self) -> None:
        self._do(task_operations.complete_task, translate("MeetingsPage", "“{text}” is done."))

    def _on_reopen_clicked(self) -> None:
        self._do(task_operations.reopen_task, translate("MeetingsPage", "“{text}” is open again."))

    def _on_move_clicked(self) -> None:
        submit = self._submit(
            task_operations.move_task, translate("MeetingsPage", "The date is moved.")
        )
        _open(move_task_dialog(submit, self.detail.task, self.window()))

    def _on_hand_over_clicked(self) -> None:
        submit = self._submit(
            task_operations.hand_over_task, translate("MeetingsPage", "The task is handed over.")
        )
        _open(hand_over_dialog(submit, self.detail.task, self._owners, self.window()))

    def _on_cancel_clicked(self) -> None:
        submit = self._submit(
            task_operations.cancel_task, translate("MeetingsPage", "“{text}” is given up.")
        )
        _open(cancel_task_dialog(submit, self.detail.task, self.window()))

    def _on_source_clicked(self) -> None:
        self.meeting_wanted.emit(self.detail.task.meeting_id)


def _past(detail: TaskDetail) -> list[str]:
    """Where it comes from, how old it is, how its date and owner changed, how it ended."""
    task = detail.task
    agreed = translate("MeetingsPage", "{key} · agreed on {date}").format(
        key=task.key, date=long_date(task.agreed_on)
    )
    if task.state is TaskState.OPEN:
        age = task_age_days(task, today())
        agreed += " · " + translate("MeetingsPage", "%n day(s) old", None, age)
    lines = [agreed]
    if detail.original_owner is not None and detail.original_owner != detail.owner:
        words = translate("MeetingsPage", "First agreed with {name}")
        lines.append(words.format(name=person(detail.original_owner)))
    for move in detail.moves:
        words = translate("MeetingsPage", "Moved from {old} to {new}. {reason}")
        old = long_date(move.from_on) if move.from_on else translate("MeetingsPage", "no date")
        lines.append(words.format(old=old, new=long_date(move.to_on), reason=move.reason).strip())
    if task.closed_on is not None:
        words = translate("MeetingsPage", "Closed on {date}. {note}")
        closed = words.format(date=long_date(task.closed_on), note=task.closing_note)
        lines.append(closed.strip())
    return lines


def _open(dialog: Any) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
