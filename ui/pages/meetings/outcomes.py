"""What came of an item: its decisions and tasks, and how more are written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.meetings import decision_operations, task_operations
from models.meetings.rows import MeetingState
from ui.dialogs.decision_form import DecisionDialog
from ui.dialogs.task_forms import edit_task_dialog
from ui.pages.meetings.outcome_lines import DecisionLine, TaskLine
from ui.pages.meetings.task_adder import TaskAdder
from ui.pages.meetings.words import person_and_role
from ui.pages.revealing import reveal
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button
from ui.widgets.keyed_column import KeyedColumn

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from models.meetings.detail_rows import MeetingDetail, TaskDetail
    from models.meetings.rows import DecisionRow
    from ui.pages.acts import MeetingContext


class OutcomeSection(QWidget):
    """Decisions and tasks of one item, or of the meeting where they belong to none.

    `rows_changed` tells that lines came or went.
    """

    rows_changed = Signal()

    def __init__(
        self,
        context: MeetingContext,
        item_id: UUID | None,
        *,
        is_large: bool = False,
        can_add: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._item_id = item_id
        self._is_large = is_large
        self._can_add = can_add
        self._about = ""
        self._owners: list[tuple[UUID, str]] = []
        column = QVBoxLayout(self)
        lay_out(column, 8)
        head = QHBoxLayout()
        lay_out(head, 8)
        self._decisions_heading = texts.subheading(translate("MeetingsPage", "Decisions"))
        head.addWidget(self._decisions_heading, 1)
        self.write = button(
            translate("MeetingsPage", "Write a decision…"),
            "decision",
            name="write_decision",
            on_click=self.open_new_decision,
        )
        head.addWidget(self.write)
        column.addLayout(head)
        self.decisions: KeyedColumn[DecisionLine] = KeyedColumn(name="decision_lines", gap=8)
        column.addWidget(self.decisions)
        tasks_head = QHBoxLayout()
        lay_out(tasks_head, 8)
        self._tasks_heading = texts.subheading(translate("MeetingsPage", "Tasks"))
        tasks_head.addWidget(self._tasks_heading, 1)
        self.write_task = button(
            translate("MeetingsPage", "Write a task…"),
            "task",
            name="write_task",
            on_click=self.open_new_task,
        )
        tasks_head.addWidget(self.write_task)
        column.addLayout(tasks_head)
        self.tasks: KeyedColumn[TaskLine] = KeyedColumn(name="task_lines", gap=4)
        column.addWidget(self.tasks)
        self.adder = TaskAdder(context, item_id)
        self.adder.hide()
        self.adder.closed.connect(self._on_adder_closed)
        column.addWidget(self.adder)

    def show_outcome(
        self,
        detail: MeetingDetail,
        decisions: Sequence[DecisionRow],
        tasks: Sequence[TaskDetail],
        about: str,
    ) -> None:
        """Show what was decided and agreed; `about` names the item."""
        self._about = about
        is_open = detail.meeting.state is MeetingState.HELD
        self.decisions.show_rows(
            [(each.id, each) for each in decisions],
            self._make_decision_line,
            lambda widget, row: widget.show_decision(row, is_open=is_open),
        )
        self.tasks.show_rows(
            [(each.task.id, each) for each in tasks],
            self._make_task_line,
            lambda widget, row: widget.show_task(row, is_open=is_open),
        )
        self._owners = [(each.member.id, person_and_role(each.member)) for each in detail.attendees]
        is_growing = is_open and self._can_add
        self.write.setVisible(is_growing)
        self._decisions_heading.setVisible(is_growing)
        self._tasks_heading.setVisible(is_growing or bool(tasks))
        if is_growing:
            self.adder.set_owners(self._owners)
        is_adding = is_growing and (self.adder.isVisibleTo(self) or self.adder.has_text)
        self.adder.setVisible(is_adding)
        self.write_task.setVisible(is_growing and not is_adding)
        self.rows_changed.emit()

    def open_new_decision(self) -> None:
        """Ask for a decision of this item."""
        self._open_decision(None)

    def open_new_task(self) -> None:
        """Show the line for a new task and go there."""
        self.adder.show()
        self.write_task.hide()
        self.rows_changed.emit()
        self.adder.focus_text()
        # Once it has its place: below a long list it would be typed into unseen.
        QTimer.singleShot(0, self.adder, lambda: reveal(self.adder.text.editor))

    def edit_decision(self, decision: DecisionRow) -> None:
        """Ask for the changes to a decision."""
        self._open_decision(decision)

    def edit_task(self, detail: TaskDetail) -> None:
        """Ask for the changes to a task."""

        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            if values["due_on"] == detail.task.due_on:
                del values["due_on"]
            self._context.acts.do(
                task_operations.edit_task,
                translate("MeetingsPage", "The task is corrected."),
                then=then,
                failed=failed,
                task_id=detail.task.id,
                seen=detail.task.version,
                **values,
            )

        _open(edit_task_dialog(submit, detail.task, self._owners, self.window()))

    def _open_decision(self, decision: DecisionRow | None) -> None:
        dialog: DecisionDialog

        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            def saved(result: Any) -> None:
                for editor in dialog.editors.values():
                    self._context.drafts.settle(editor)
                then(result)

            if decision is not None:
                self._context.acts.do(
                    decision_operations.edit_decision,
                    translate("MeetingsPage", "The decision is corrected."),
                    then=saved,
                    failed=failed,
                    decision_id=decision.id,
                    seen=decision.version,
                    **values,
                )
                return
            self._context.acts.do(
                decision_operations.record_decision,
                translate("MeetingsPage", "The decision is written down."),
                then=saved,
                failed=failed,
                course_id=self._context.course_id,
                meeting_id=self._context.meeting_id,
                item_id=self._item_id,
                **values,
            )

        dialog = DecisionDialog(submit, decision, self._about, self.window())
        place = f"decision/{decision.id}" if decision is not None else f"{self._place()}/decision"
        for key, editor in dialog.editors.items():
            self._context.drafts.keep_fresh(editor, f"{place}/{key}")
        _open(dialog)

    def _place(self) -> str:
        return f"item/{self._item_id}" if self._item_id is not None else "other"

    def _make_decision_line(self, decision: DecisionRow) -> DecisionLine:
        line = DecisionLine(decision, is_large=self._is_large)
        line.edited.connect(self.edit_decision)
        line.removed.connect(self._on_decision_removed)
        return line

    def _make_task_line(self, detail: TaskDetail) -> TaskLine:
        line = TaskLine(detail)
        line.edited.connect(self.edit_task)
        line.removed.connect(self._on_task_removed)
        return line

    def _on_adder_closed(self) -> None:
        self.adder.hide()
        self.write_task.show()
        self.write_task.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_decision_removed(self, decision: DecisionRow) -> None:
        self._context.acts.do(
            decision_operations.remove_decision,
            translate("MeetingsPage", "The decision is taken out of the minutes."),
            decision_id=decision.id,
        )

    def _on_task_removed(self, detail: TaskDetail) -> None:
        self._context.acts.do(
            task_operations.remove_task,
            translate("MeetingsPage", "The task is taken out of the minutes."),
            task_id=detail.task.id,
        )


def _open(dialog: Any) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
