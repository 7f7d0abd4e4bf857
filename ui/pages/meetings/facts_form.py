"""When, where and who: the facts of a meeting, changed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.meetings import operations
from ui.pages.meetings.words import person_and_role
from ui.theme.measures import lay_out
from ui.widgets.card import Card
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown
from ui.widgets.text_editing import AutosaveLine, AutosaveText
from ui.widgets.time_edit import TimeEdit

if TYPE_CHECKING:
    from models.meetings.detail_rows import MeetingDetail
    from models.meetings.rows import MeetingRow
    from ui.pages.acts import MeetingContext


class FactsForm(Card):
    """Title, date, time, place, chair, minute taker and purpose; each saves by itself."""

    def __init__(self, context: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("MeetingsPage", "Time, place and roles"), name="meeting_facts", parent=parent
        )
        self._context = context
        self._meeting: MeetingRow | None = None
        self.title = self._text_field(translate("MeetingsPage", "Title"), "title")
        self.body.addWidget(self.title)
        self._date = DateEdit()
        self._starts = TimeEdit()
        self._ends = TimeEdit()
        self.date = Field(translate("MeetingsPage", "Date"), self._date, name="meeting_date")
        self.starts = Field(translate("MeetingsPage", "From"), self._starts, name="meeting_starts")
        self.ends = Field(translate("MeetingsPage", "To"), self._ends, name="meeting_ends")
        self.place = self._text_field(translate("MeetingsPage", "Place"), "place")
        self._add_row((self.date, 0), (self.starts, 0), (self.ends, 0), (self.place, 1))
        self._chair = DropDown()
        self._taker = DropDown()
        chair = Field(translate("MeetingsPage", "Chair"), self._chair, name="meeting_chair")
        taker = Field(translate("MeetingsPage", "Minute taker"), self._taker, name="meeting_taker")
        self._add_row((chair, 1), (taker, 1))
        self.purpose = Field(
            translate("MeetingsPage", "Purpose"),
            AutosaveText(
                translate("MeetingsPage", "What should come of the meeting?"), min_lines=1
            ),
            name="meeting_purpose",
        )
        self.body.addWidget(self.purpose)
        self._commit(self.purpose, "purpose")
        self._fields = {
            "held_on": self.date,
            "starts_at": self.starts,
            "ends_at": self.ends,
            "chair_id": chair,
            "minute_taker_id": taker,
        }
        self._date.changed.connect(self._on_date_changed)
        self._date.misread.connect(self._on_date_misread)
        self._starts.changed.connect(lambda value: self._save(starts_at=value))
        self._ends.changed.connect(lambda value: self._save(ends_at=value))
        for field in (self.starts, self.ends):
            field.editor.misread.connect(
                lambda _text, field=field: field.set_error(
                    translate("MeetingsPage", "Write a time, for example 13.30.")
                )
            )
        for box, key in ((self._chair, "chair_id"), (self._taker, "minute_taker_id")):
            box.activated.connect(
                lambda _index, box=box, key=key: self._save(**{key: box.currentData()})
            )

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show the stored facts; what is being typed stays."""
        is_first = self._meeting is None
        meeting = self._meeting = detail.meeting
        for field, key in self._texts():
            field.editor.show_text(getattr(meeting, key))
            if is_first:
                self._context.drafts.keep(field.editor, key)
        if not self._date.inner.hasFocus() or self._date.value == meeting.held_on:
            self._date.set_value(meeting.held_on)
        self._starts.set_value(meeting.starts_at)
        self._ends.set_value(meeting.ends_at)
        options: list[tuple[object, str]] = [(None, translate("MeetingsPage", "Nobody yet"))]
        members = [attendee.member for attendee in detail.attendees]
        for box, chosen in ((self._chair, detail.chair), (self._taker, detail.minute_taker)):
            known = [*members]
            if chosen is not None and chosen.id not in {member.id for member in known}:
                known.append(chosen)
            box.set_options([*options, *((each.id, person_and_role(each)) for each in known)])
            box.set_value(chosen.id if chosen is not None else None)

    def _texts(self) -> tuple[tuple[Field, str], ...]:
        return (self.title, "title"), (self.place, "place"), (self.purpose, "purpose")

    def _text_field(self, label: str, key: str) -> Field:
        field = Field(label, AutosaveLine(), name=f"meeting_{key}")
        self._commit(field, key)
        return field

    def _commit(self, field: Field, key: str) -> None:
        self._context.acts.commit_text(
            field,
            operations.edit_meeting,
            key,
            lambda: {"meeting_id": self._context.meeting_id},
        )

    def _add_row(self, *fields: tuple[Field, int]) -> None:
        row = QHBoxLayout()
        lay_out(row, 16)
        for field, stretch in fields:
            column = QVBoxLayout()
            lay_out(column, 0)
            column.addWidget(field)
            column.addStretch(1)
            row.addLayout(column, stretch)
        self.body.addLayout(row)

    def _save(self, **values: Any) -> None:
        self._context.acts.do(
            operations.edit_meeting,
            fields=self._fields,
            meeting_id=self._context.meeting_id,
            **values,
        )

    def _on_date_changed(self, value: object) -> None:
        if value is None:
            self._on_date_misread("")
        else:
            self._save(held_on=value)

    def _on_date_misread(self, _text: str) -> None:
        self.date.set_error(translate("MeetingsPage", "Write a date, for example 12 January 2024."))
