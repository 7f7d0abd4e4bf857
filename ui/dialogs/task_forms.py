"""What can be done with a task besides closing it: corrected, moved, handed over, given up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.dates import long_date
from desktop.support.translation import translate
from ui.dialogs.form_dates import take_date
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from models.meetings.rows import TaskRow

    Submit = Callable[
        [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
    ]


class TaskDialog(FormDialog):
    """A task's words at the top, some questions, and one operation.

    Args:
        submit: performs it with keyword arguments.
        title: the heading.
        lead: the task, or a sentence about it.
        accept_text: the word on the button.
        name: the object name.
        parent: the window.
    """

    def __init__(
        self,
        submit: Submit,
        title: str,
        lead: str,
        accept_text: str,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, lead, accept_text, name=name, parent=parent)
        self._submit = submit
        self._required_date: Field | None = None

    def submit(self) -> None:
        """Perform it, or say beside the field what is missing."""
        for field in self.fields.values():
            if isinstance(field.editor, DateEdit) and not take_date(
                self, field, is_required=field is self._required_date
            ):
                return
        self.set_busy(True)
        values = {key: _value(field.editor) for key, field in self.fields.items()}
        self._submit(values, lambda _result: self.accept(), self.show_failure)


def edit_task_dialog(
    submit: Submit,
    task: TaskRow,
    owners: Sequence[tuple[UUID, str]],
    parent: QWidget | None = None,
) -> TaskDialog:
    """Correct what was agreed: text, who, before when."""
    dialog = TaskDialog(
        submit,
        translate("TaskDialog", "Correct the task"),
        "",
        translate("TaskDialog", "Save"),
        "edit_task",
        parent,
    )
    text = AutosaveText(min_lines=2)
    text.show_text(task.text)
    dialog.add_field(
        "text", Field(translate("TaskDialog", "What is to be done?"), text, name="task_text")
    )
    dialog.add_field("owner_id", _owner_field(owners, task.owner_id, can_be_nobody=True))
    due = DateEdit()
    due.set_value(task.due_on)
    dialog.add_field("due_on", Field(translate("TaskDialog", "Before when?"), due, name="task_due"))
    dialog.body.addStretch(1)
    return dialog


def move_task_dialog(submit: Submit, task: TaskRow, parent: QWidget | None = None) -> TaskDialog:
    """Another date, and why; the first date is kept."""
    now = (
        translate(
            "TaskDialog", "The date is now {date}. It stays in the list, with the reason."
        ).format(date=long_date(task.due_on))
        if task.due_on is not None
        else translate("TaskDialog", "The task has no date yet.")
    )
    dialog = TaskDialog(
        submit,
        translate("TaskDialog", "Move the date"),
        f"“{task.text}” {now}",
        translate("TaskDialog", "Move the date"),
        "move_task",
        parent,
    )
    due = Field(translate("TaskDialog", "New date"), DateEdit(), name="move_due")
    dialog.add_field("due_on", due)
    dialog._required_date = due
    dialog.add_field(
        "reason",
        Field(
            translate("TaskDialog", "Why?"),
            AutosaveLine(translate("TaskDialog", "For example: the night shift was ill")),
            name="move_reason",
        ),
    )
    dialog.body.addStretch(1)
    return dialog


def hand_over_dialog(
    submit: Submit,
    task: TaskRow,
    owners: Sequence[tuple[UUID, str]],
    parent: QWidget | None = None,
) -> TaskDialog:
    """Another member does it."""
    dialog = TaskDialog(
        submit,
        translate("TaskDialog", "Hand over the task"),
        f"“{task.text}”",
        translate("TaskDialog", "Hand over"),
        "hand_over_task",
        parent,
    )
    others = [owner for owner in owners if owner[0] != task.owner_id]
    dialog.add_field("owner_id", _owner_field(others, None, can_be_nobody=False))
    dialog.body.addStretch(1)
    return dialog


def cancel_task_dialog(submit: Submit, task: TaskRow, parent: QWidget | None = None) -> TaskDialog:
    """It will not be done after all, and why."""
    dialog = TaskDialog(
        submit,
        translate("TaskDialog", "Give up the task"),
        f"“{task.text}”",
        translate("TaskDialog", "Give up the task"),
        "cancel_task",
        parent,
    )
    dialog.add_field(
        "note",
        Field(
            translate("TaskDialog", "Why will it not be done?"),
            AutosaveText(min_lines=2),
            name="cancel_note",
        ),
    )
    dialog.body.addStretch(1)
    return dialog


def carry_item_dialog(submit: Submit, title: str, parent: QWidget | None = None) -> TaskDialog:
    """An agenda item is put off, with the reason."""
    dialog = TaskDialog(
        submit,
        translate("TaskDialog", "Carry the item over"),
        translate(
            "TaskDialog", "“{title}” comes back at the next meeting, with your reason."
        ).format(title=title),
        translate("TaskDialog", "Carry over"),
        "carry_item",
        parent,
    )
    dialog.add_field(
        "reason",
        Field(
            translate("TaskDialog", "Why?"),
            AutosaveLine(translate("TaskDialog", "For example: we ran out of time")),
            name="carry_reason",
        ),
    )
    dialog.body.addStretch(1)
    return dialog


def lift_decision_dialog(
    submit: Submit, lifted_to: str, text: str, parent: QWidget | None = None
) -> TaskDialog:
    """A decision was lifted to whoever may make it: whom, and when."""
    dialog = TaskDialog(
        submit,
        translate("TaskDialog", "The decision is lifted"),
        f"“{text}”",
        translate("TaskDialog", "Save"),
        "lift_decision",
        parent,
    )
    whom = AutosaveLine()
    whom.show_text(lifted_to)
    dialog.add_field(
        "lifted_to", Field(translate("TaskDialog", "To whom?"), whom, name="lift_whom")
    )
    dialog.add_field(
        "lifted_on", Field(translate("TaskDialog", "When?"), DateEdit(), name="lift_when")
    )
    dialog.body.addStretch(1)
    return dialog


def _owner_field(
    owners: Sequence[tuple[UUID, str]], chosen: UUID | None, *, can_be_nobody: bool
) -> Field:
    box = DropDown()
    nobody: list[tuple[object, str]] = [(None, translate("TaskDialog", "Nobody yet"))]
    box.set_options([*(nobody if can_be_nobody else []), *owners])
    box.set_value(chosen)
    return Field(translate("TaskDialog", "Who does it?"), box, name="task_owner")


def _value(editor: QWidget) -> object:
    if isinstance(editor, DateEdit):
        return editor.value
    if isinstance(editor, DropDown):
        return editor.currentData()
    if isinstance(editor, AutosaveText):
        return editor.toPlainText()
    assert isinstance(editor, AutosaveLine)
    return editor.text()
