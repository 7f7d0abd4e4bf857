"""A line to write tasks down: what, who, before when; Enter adds and is ready for the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.meetings import task_operations
from ui.theme.measures import lay_out, set_size
from ui.widgets.buttons import button
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import DropDown
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from ui.pages.acts import MeetingContext


class TaskAdder(QWidget):
    """The line for one item, or for the meeting; `closed` tells that Esc put it away."""

    closed = Signal()

    def __init__(
        self, context: MeetingContext, item_id: UUID | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("task_adder")
        self._context = context
        self._item_id = item_id
        self._has_drafts = False
        column = QVBoxLayout(self)
        lay_out(column, 8)
        self.text = Field(
            translate("MeetingsPage", "New task"),
            AutosaveLine(translate("MeetingsPage", "What is to be done?")),
            name="new_task_text",
        )
        column.addWidget(self.text)
        self.owner = DropDown()
        self.owner.setSizeAdjustPolicy(
            DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.owner.setMinimumContentsLength(12)
        owner = Field(translate("MeetingsPage", "Who"), self.owner, name="new_task_owner")
        self.due = DateEdit()
        due = Field(translate("MeetingsPage", "Before"), self.due, name="new_task_due")
        self.due.misread.connect(
            lambda _text: due.set_error(translate("MeetingsPage", "Write a date, e.g. 12.1."))
        )
        self.due.changed.connect(lambda _value: due.set_error(None))
        add = button(
            translate("MeetingsPage", "Add"),
            "add",
            name="add_task",
            spoken=translate("MeetingsPage", "Add the task"),
            on_click=self.add_task,
        )
        # As high as a field, so that the button stands in line with what one types in.
        under_label = QWidget()
        set_size(under_label, min_height=62)
        beside = QVBoxLayout(under_label)
        lay_out(beside, 0)
        beside.addStretch(1)
        beside.addWidget(add)
        holder = QWidget()
        row = FlowLayout(holder, gap=12)
        for made in (owner, due, under_label):
            row.addWidget(made)
        column.addWidget(holder)
        self._fields = {"text": self.text, "owner_id": owner, "due_on": due}
        self.text.editor.returnPressed.connect(self.add_task)
        # Queued: the line reads its date after it tells of Enter.
        self.due.inner.returnPressed.connect(self.add_task, Qt.ConnectionType.QueuedConnection)

    @property
    def has_text(self) -> bool:
        """Whether something is typed that is no task yet."""
        return bool(self.text.editor.text().strip())

    def set_owners(self, owners: Sequence[tuple[UUID, str]]) -> None:
        """Who a task can be given to; what was kept of an earlier time is put back."""
        self.owner.set_options([(None, translate("MeetingsPage", "Nobody yet")), *owners])
        if not self._has_drafts:
            self._has_drafts = True
            place = f"item/{self._item_id}" if self._item_id is not None else "other"
            self._context.drafts.keep(self.text.editor, f"{place}/new_task")

    def focus_text(self) -> None:
        """Go to where one writes."""
        self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_task(self) -> None:
        """Write the task down, or say beside the field what is missing."""
        editor = self.text.editor
        if self._fields["due_on"].error:
            self.due.inner.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def on_added(_task_id: object) -> None:
            self._context.drafts.settle_and_clear(editor)
            self.owner.set_value(None)
            self.due.set_value(None)
            self.focus_text()

        self._context.acts.do(
            task_operations.add_task,
            translate("MeetingsPage", "The task is written down."),
            fields=self._fields,
            then=on_added,
            course_id=self._context.course_id,
            meeting_id=self._context.meeting_id,
            item_id=self._item_id,
            text=editor.text(),
            owner_id=self.owner.currentData(),
            due_on=self.due.value,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the line away; a half-written task stays in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
