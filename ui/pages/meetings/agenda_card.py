"""The agenda being prepared: its items, their order, their minutes against the time set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings import agenda_operations, draft_operations
from models.meetings.rows import ItemKind, MeetingState
from models.meetings.rules import agenda_minutes, agenda_times, minutes_over
from ui.pages.meetings.agenda_row import AgendaRow
from ui.theme.measures import lay_out, set_size
from ui.widgets import texts
from ui.widgets.buttons import button, quiet_button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown, NumberEdit
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.status_mark import Status, StatusMark
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from uuid import UUID

    from models.meetings.detail_rows import ItemDetail, MeetingDetail
    from ui.pages.acts import MeetingContext


class AgendaCard(Card):
    """The agenda with a line to add to it.

    `rows_changed` tells that lines came or went, so that Tab has to be told.
    """

    rows_changed = Signal()

    def __init__(self, context: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(translate("MeetingsPage", "Agenda"), name="meeting_agenda", parent=parent)
        self._context = context
        self._detail: MeetingDetail | None = None
        self._fetch = quiet_button(
            translate("MeetingsPage", "Fetch what is open"),
            "refresh",
            name="fetch_open_matters",
            on_click=self._on_fetch_clicked,
        )
        self.add_action(self._fetch)
        self._time = StatusMark(name="agenda_time")
        self.body.addWidget(self._time, 0, Qt.AlignmentFlag.AlignLeft)
        self._empty = texts.soft(
            translate(
                "MeetingsPage",
                "Nothing is on the agenda yet. Write the first item below, or fetch what is open.",
            )
        )
        self.body.addWidget(self._empty)
        self.rows: KeyedColumn[AgendaRow] = KeyedColumn(name="agenda_rows", gap=2)
        self.body.addWidget(self.rows)
        self._make_adder()
        self._hint = texts.small(
            translate(
                "MeetingsPage",
                "Enter opens an item. Alt with an arrow moves it. Delete removes it.",
            )
        )
        self.body.addWidget(self._hint)

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show the agenda as it is now; open lines stay open."""
        is_first = self._detail is None
        self._detail = detail
        meeting = detail.meeting
        items = [each.item for each in detail.items]
        times = agenda_times(items, meeting.starts_at)
        rows = [
            (each.item.id, (each, times[place], place + 1))
            for place, each in enumerate(detail.items)
        ]
        self.rows.show_rows(
            rows, lambda row: self._make_row(row[0]), lambda widget, row: widget.show_item(*row)
        )
        self._empty.setVisible(not items)
        self._hint.setVisible(bool(items))
        self._fetch.setVisible(meeting.state is MeetingState.DRAFT)
        self._show_time(agenda_minutes(items), detail)
        if is_first:
            self._context.drafts.keep(self.adder.editor, "new_item")
        self.rows_changed.emit()

    def open_item(self, item_id: UUID) -> None:
        """Open a line and go there."""
        row = self.rows.widget_of(item_id)
        if row is not None:
            row.line.setChecked(True)

    def _show_time(self, planned: int, detail: MeetingDetail) -> None:
        meeting = detail.meeting
        over = minutes_over(
            [each.item for each in detail.items], meeting.starts_at, meeting.ends_at
        )
        self._time.setVisible(bool(detail.items))
        total = translate("MeetingsPage", "%n minute(s) on the agenda", None, planned)
        without = sum(each.item.minutes is None for each in detail.items)
        if without and (over is None or over <= 0):
            words = translate("MeetingsPage", "%n item(s) without a time", None, without)
            self._time.show_status(Status.WAITING, f"{total}, {words}")
        elif over is None:
            self._time.show_status(Status.WAITING, total)
        elif over > 0:
            late = translate("MeetingsPage", "%n more than set aside", None, over)
            self._time.show_status(Status.ATTENTION, f"{total}, {late}")
        elif over == 0:
            fits = translate("MeetingsPage", "just what is set aside")
            self._time.show_status(Status.DONE, f"{total}, {fits}")
        else:
            left = translate("MeetingsPage", "%n left", None, -over)
            self._time.show_status(Status.DONE, f"{total}, {left}")

    def _make_row(self, detail: ItemDetail) -> AgendaRow:
        row = AgendaRow(self._context, detail)
        row.opened.connect(self._on_row_opened)
        row.moved.connect(self._on_row_moved)
        row.removed.connect(self._on_row_removed)
        row.line.installEventFilter(self)
        return row

    def _make_adder(self) -> None:
        row = QHBoxLayout()
        lay_out(row, 8, (0, 8, 0, 0))
        self.adder = Field(
            translate("MeetingsPage", "New item"),
            AutosaveLine(translate("MeetingsPage", "What should the group talk about?")),
            name="new_item_title",
        )
        self._kind = DropDown()
        self._kind.set_options([(kind, enum_text(kind)) for kind in ItemKind])
        self._kind.set_value(ItemKind.DISCUSSION)
        kind = Field(translate("MeetingsPage", "Kind"), self._kind, name="new_item_kind")
        self._minutes = NumberEdit(0, 480)
        self._minutes.setSpecialValueText("–")
        self._minutes.setValue(10)
        set_size(self._minutes, width=84)
        minutes = Field(
            translate("MeetingsPage", "Minutes"), self._minutes, name="new_item_minutes"
        )
        self._add = button(
            translate("MeetingsPage", "Add"), "add", name="add_item", on_click=self._on_add_clicked
        )
        row.addWidget(self.adder, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(kind, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(minutes, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.adder.editor.returnPressed.connect(self._on_add_clicked)
        self._fields = {"title": self.adder, "minutes": minutes}

    def _on_add_clicked(self) -> None:
        editor = self.adder.editor
        title = editor.text()

        def on_added(_item_id: object) -> None:
            self._context.drafts.settle_and_clear(editor)
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

        self._context.acts.do(
            agenda_operations.add_item,
            fields=self._fields,
            then=on_added,
            meeting_id=self._context.meeting_id,
            title=title,
            kind=self._kind.currentData(),
            minutes=self._minutes.value() or None,
        )

    def _on_fetch_clicked(self) -> None:
        self._context.acts.do(
            draft_operations.add_open_matters,
            translate("MeetingsPage", "What is open now stands on the agenda."),
            meeting_id=self._context.meeting_id,
            tasks_title=tasks_title(),
            questions_title=questions_title(),
        )

    def _on_row_opened(self, item_id: UUID) -> None:
        for row in self.rows.widgets:
            if row.item_id != item_id:
                row.close_form()
        self.rows_changed.emit()

    def _on_row_moved(self, item_id: UUID, step: int) -> None:
        order = [row.item_id for row in self.rows.widgets]
        place = order.index(item_id) + step
        if not 0 <= place < len(order):
            return
        others = [each for each in order if each != item_id]
        self._context.acts.do(
            agenda_operations.move_item,
            item_id=item_id,
            after_id=others[place - 1] if place else None,
        )

    def _on_row_removed(self, item_id: UUID) -> None:
        row = self.rows.widget_of(item_id)
        if row is None:
            return
        order = [each.item_id for each in self.rows.widgets]
        place = order.index(item_id)
        neighbours = order[place + 1 :] + order[:place][::-1]

        def on_removed(_result: object) -> None:
            near = self.rows.widget_of(neighbours[0]) if neighbours else None
            target = near.line if near is not None else self.adder.editor
            target.setFocus(Qt.FocusReason.OtherFocusReason)

        words = translate("MeetingsPage", "“{title}” is taken off the agenda.")
        self._context.acts.do(
            agenda_operations.remove_item,
            words.format(title=row.detail.item.title),
            then=on_removed,
            item_id=item_id,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go from line to line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                lines = [row.line for row in self.rows.widgets]
                place = lines.index(watched) + step
                if 0 <= place < len(lines):
                    lines[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)


def tasks_title() -> str:
    """The item that gathers tasks whose date has come."""
    return translate("MeetingsPage", "Tasks whose date has come")


def questions_title() -> str:
    """The item that gathers questions to the leader."""
    return translate("MeetingsPage", "Questions to the leader")
