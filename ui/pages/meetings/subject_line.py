"""Something an item takes up again: a task, an earlier decision, a question to the leader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings.rows import SubjectKind
from ui.pages.meetings.outcome_lines import Line
from ui.pages.meetings.words import due_text, person
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button
from ui.widgets.status_mark import Status, StatusMark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from models.meetings.detail_rows import SubjectRow


class SubjectLine(Line):
    """What was agreed, decided or asked, and where it is now.

    `completed` and `moved` carry the subject, for an open task.
    """

    completed = Signal(object)
    moved = Signal(object)

    def __init__(self, subject: SubjectRow, parent: QWidget | None = None) -> None:
        super().__init__(f"subject_{subject.id}", parent)
        self.subject = subject
        self._text = texts.body("")
        self._details = texts.small("")
        self.words.addWidget(self._text)
        self.words.addWidget(self._details)
        self._mark = StatusMark(name="subject_state")
        self.buttons.addWidget(self._mark)
        self._done = button(
            translate("MeetingsPage", "Done"),
            "check",
            name="complete_task",
            on_click=lambda: self.completed.emit(self.subject),
        )
        self._move = button(
            translate("MeetingsPage", "Move the date…"),
            "calendar",
            name="move_task",
            on_click=lambda: self.moved.emit(self.subject),
        )
        lay_out(self.buttons, 8)
        self.buttons.addWidget(self._done)
        self.buttons.addWidget(self._move)

    def show_subject(self, subject: SubjectRow) -> None:
        """Show it as it is now."""
        self.subject = subject
        self._text.setText(subject.text)
        self._details.setText(_details(subject))
        self._mark.setVisible(subject.is_settled)
        word = (
            translate("MeetingsPage", "Closed")
            if subject.kind is SubjectKind.TASK
            else translate("MeetingsPage", "Answered")
        )
        self._mark.show_status(Status.DONE, word)
        is_open_task = subject.kind is SubjectKind.TASK and not subject.is_settled
        for made in (self._done, self._move):
            made.setVisible(is_open_task)
            made.setAccessibleDescription(subject.text)


def _details(subject: SubjectRow) -> str:
    if subject.kind is SubjectKind.TASK:
        return " · ".join((subject.key, person(subject.owner), due_text(subject.due_on)))
    if subject.kind is SubjectKind.QUESTION:
        if subject.answer:
            return translate("MeetingsPage", "Answer: {text}").format(text=subject.answer)
        if subject.due_on is None:
            return translate("MeetingsPage", "Not answered yet")
        words = translate("MeetingsPage", "Not answered yet, wanted by {date}")
        return words.format(date=long_date(subject.due_on))
    return f"{enum_text(subject.kind)} {subject.key}"
