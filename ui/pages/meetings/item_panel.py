"""One item while the meeting is held: what it is about, notes, decisions, tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings import agenda_operations, register_queries, task_operations
from models.meetings.rows import ItemState, MeetingState
from ui.dialogs.task_forms import move_task_dialog
from ui.pages.meetings.outcomes import OutcomeSection
from ui.pages.meetings.subject_line import SubjectLine
from ui.pages.meetings.words import ITEM_STATUS, carried_text
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.field import Field
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.status_mark import StatusMark
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from models.meetings.detail_rows import ItemDetail, MeetingDetail, SubjectRow
    from ui.pages.acts import MeetingContext


class ItemPanel(QWidget):
    """Everything about one item; notes save by themselves.

    `rows_changed` tells that lines came or went.
    """

    rows_changed = Signal()

    def __init__(
        self, context: MeetingContext, detail: ItemDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.detail = detail
        item = detail.item
        self.setObjectName(f"item_{item.id}")
        column = QVBoxLayout(self)
        lay_out(column, 8)
        head = QHBoxLayout()
        lay_out(head, 12)
        self._title = texts.heading(item.title)
        self._mark = StatusMark(name="item_state")
        head.addWidget(self._title, 1)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._about = texts.soft("")
        self._age_words = texts.small("")
        self._purpose = texts.body("")
        for made in (self._about, self._age_words, self._purpose):
            column.addWidget(made)
        self.subjects: KeyedColumn[SubjectLine] = KeyedColumn(name="subject_lines", gap=0)
        column.addWidget(self.subjects)
        self.notes = Field(
            translate("MeetingsPage", "Notes"),
            AutosaveText(
                translate("MeetingsPage", "What was said, in short. Names of residents stay out."),
                min_lines=3,
            ),
            name="item_notes",
        )
        column.addWidget(self.notes)
        context.acts.commit_text(
            self.notes, agenda_operations.write_notes, "notes", lambda: {"item_id": item.id}
        )
        self.outcome = OutcomeSection(context, item.id)
        self.outcome.rows_changed.connect(self.rows_changed)
        column.addWidget(self.outcome)
        column.addStretch(1)
        self._has_drafts = False

    def show_item(self, meeting: MeetingDetail, detail: ItemDetail, number: int) -> None:
        """Show the item as it is now; what is being typed stays."""
        self.detail = detail
        item = detail.item
        self._title.setText(f"{number}. {item.title}")
        self._mark.setVisible(item.state is not ItemState.OPEN)
        self._mark.show_status(ITEM_STATUS[item.state], enum_text(item.state))
        self._about.setText(_about(detail))
        age = carried_text(detail.age) if detail.age is not None else ""
        if item.state is ItemState.CARRIED:
            words = translate("MeetingsPage", "Carried over to the next meeting: {reason}")
            age = "\n".join(filter(None, (age, words.format(reason=item.carry_reason))))
        self._age_words.setText(age)
        self._age_words.setVisible(bool(age))
        self._purpose.setText(item.purpose)
        self._purpose.setVisible(bool(item.purpose))
        self.subjects.show_rows(
            [(each.id, each) for each in detail.subjects],
            self._make_subject_line,
            lambda widget, row: widget.show_subject(row),
        )
        self.notes.editor.show_text(item.notes)
        self.notes.editor.setReadOnly(meeting.meeting.state is MeetingState.APPROVED)
        if not self._has_drafts:
            self._has_drafts = True
            self._context.drafts.keep(self.notes.editor, f"item/{item.id}/notes")
        self.outcome.show_outcome(meeting, detail.decisions, detail.tasks, item.title)

    def focus_notes(self) -> None:
        """Go to where one writes."""
        self.notes.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_subject_line(self, subject: SubjectRow) -> SubjectLine:
        line = SubjectLine(subject)
        line.completed.connect(self._on_subject_completed)
        line.moved.connect(self._on_subject_moved)
        return line

    def _on_subject_completed(self, subject: SubjectRow) -> None:
        words = translate("MeetingsPage", "“{text}” is done.")
        self._context.acts.do(
            task_operations.complete_task,
            words.format(text=subject.text),
            task_id=subject.target_id,
        )

    def _on_subject_moved(self, subject: SubjectRow) -> None:
        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            self._context.acts.do(
                task_operations.move_task,
                translate("MeetingsPage", "The date is moved."),
                then=then,
                failed=failed,
                task_id=subject.target_id,
                **values,
            )

        def open_dialog(tasks: Any) -> None:
            for found in tasks:
                if found.task.id == subject.target_id:
                    dialog = move_task_dialog(submit, found.task, self.window())
                    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                    dialog.open()

        self._context.acts.ask(
            register_queries.list_tasks,
            course_id=self._context.course_id,
            search=subject.key,
            then=open_dialog,
        )


class OtherPanel(QWidget):
    """Decisions and tasks of the meeting that belong to no item."""

    def __init__(self, context: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("other_panel")
        column = QVBoxLayout(self)
        lay_out(column, 8)
        column.addWidget(texts.heading(translate("MeetingsPage", "Other matters")))
        column.addWidget(
            texts.soft(translate("MeetingsPage", "Decisions and tasks that belong to no item."))
        )
        self.outcome = OutcomeSection(context, None)
        column.addWidget(self.outcome)
        column.addStretch(1)

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show them as they are now."""
        title = translate("MeetingsPage", "Other matters")
        self.outcome.show_outcome(detail, detail.decisions, detail.tasks, title)


def _about(detail: ItemDetail) -> str:
    """Kind, minutes, who asked for it, which trial."""
    item = detail.item
    parts = [enum_text(item.kind)]
    if item.minutes is not None:
        parts.append(translate("MeetingsPage", "%n minute(s)", None, item.minutes))
    if item.proposed_by is not None:
        words = translate("MeetingsPage", "proposed by {role}")
        parts.append(words.format(role=enum_text(item.proposed_by).lower()))
    if detail.trial_title:
        parts.append(translate("MeetingsPage", "trial: {title}").format(title=detail.trial_title))
    return " · ".join(parts)
