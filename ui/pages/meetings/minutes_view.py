"""Approved minutes: read, never changed; additions come dated beneath them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings.rows import AttendanceState, ItemState
from models.meetings.rules import CAME
from ui.pages.meetings.outcome_lines import decision_details
from ui.pages.meetings.task_follow_up import TaskFollowUp
from ui.pages.meetings.words import person, person_and_role
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.card import Card
from ui.widgets.keyed_column import KeyedColumn

if TYPE_CHECKING:
    from models.meetings.detail_rows import ItemDetail, MeetingDetail
    from ui.pages.acts import MeetingContext


class MinutesItem(Card):
    """One item as it stands in the minutes, with its tasks as they are now."""

    def __init__(self, context: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(" ", name="minutes_item", parent=parent)
        self._context = context
        self._about = texts.small("")
        self._notes = texts.body("")
        self.body.addWidget(self._about)
        self.body.addWidget(self._notes)
        self._decisions: KeyedColumn[DecisionText] = KeyedColumn(name="minutes_decisions", gap=8)
        self.body.addWidget(self._decisions)
        self._tasks: KeyedColumn[TaskFollowUp] = KeyedColumn(name="minutes_tasks", gap=4)
        self.body.addWidget(self._tasks)

    def show_item(self, meeting: MeetingDetail, each: ItemDetail | None, number: int) -> None:
        """Show an item; None for what belongs to no item."""
        if each is None:
            self.set_heading(translate("MeetingsPage", "Other matters"))
            decisions, tasks, about, notes = meeting.decisions, meeting.tasks, "", ""
        else:
            item = each.item
            self.set_heading(f"{number}. {item.title}")
            decisions, tasks, notes = each.decisions, each.tasks, item.notes
            about = enum_text(item.kind)
            if item.state is ItemState.CARRIED:
                words = translate("MeetingsPage", "carried over: {reason}")
                about += " · " + words.format(reason=item.carry_reason)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        self._decisions.show_rows(
            [(decision.id, decision) for decision in decisions],
            lambda _decision: DecisionText(),
            lambda widget, decision: widget.show_decision(decision),
        )
        owners = [(a.member.id, person_and_role(a.member)) for a in meeting.attendees]
        self._tasks.show_rows(
            [(task.task.id, task) for task in tasks],
            lambda task: TaskFollowUp(self._context.acts, task),
            lambda widget, task: widget.show_task(task, owners),
        )


class DecisionText(QWidget):
    """A decision to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        lay_out(column, 2)
        self._text = texts.strong("")
        self._details = texts.small("")
        column.addWidget(self._text)
        column.addWidget(self._details)

    def show_decision(self, decision: object) -> None:
        """Show its words and what belongs to it."""
        words = translate("MeetingsPage", "Decision: {text}")
        self._text.setText(words.format(text=decision.text))  # type: ignore[attr-defined]  # a DecisionRow
        lines = decision_details(decision)  # type: ignore[arg-type]  # as above
        self._details.setText("\n".join(lines))
        self._details.setVisible(bool(lines))


class MinutesView(QWidget):
    """Everything in the minutes. `rows_changed` tells that lines came or went."""

    rows_changed = Signal()

    def __init__(self, context: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        lay_out(column, 12)
        self._present = texts.small("")
        column.addWidget(self._present)
        self._items: KeyedColumn[MinutesItem] = KeyedColumn(name="minutes_items", gap=12)
        column.addWidget(self._items)
        self._read_back = texts.small("")
        column.addWidget(self._read_back)

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show the minutes as they were approved."""
        self._present.setText("\n".join(_present(detail)))
        rows = [(each.item.id, (each, n)) for n, each in enumerate(detail.items, 1)]
        if detail.decisions or detail.tasks:
            rows.append((None, (None, 0)))  # type: ignore[arg-type]  # what belongs to no item
        self._items.show_rows(
            rows,
            lambda _row: MinutesItem(self._context),
            lambda widget, row: widget.show_item(detail, *row),
        )
        meeting = detail.meeting
        words = ""
        if meeting.read_back_on is not None:
            words = translate("MeetingsPage", "Read aloud on {date}. {note}")
            words = words.format(date=long_date(meeting.read_back_on), note=meeting.read_back_note)
        self._read_back.setText(words.strip())
        self._read_back.setVisible(bool(words))
        self.rows_changed.emit()


def _present(detail: MeetingDetail) -> list[str]:
    """Who came, who sent their excuses, who led and wrote."""
    lines = []
    for words, states in (
        (translate("MeetingsPage", "Present: {names}"), CAME),
        (translate("MeetingsPage", "Excused: {names}"), {AttendanceState.EXCUSED}),
    ):
        names = [person(each.member) for each in detail.attendees if each.state in states]
        if names:
            lines.append(words.format(names=", ".join(names)))
    if detail.chair is not None or detail.minute_taker is not None:
        words = translate("MeetingsPage", "Chair: {chair} · Minute taker: {taker}")
        lines.append(words.format(chair=person(detail.chair), taker=person(detail.minute_taker)))
    return lines
