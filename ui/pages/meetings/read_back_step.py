"""Step three: what was decided and agreed, large enough to read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.clock import today
from models.meetings import operations
from models.meetings.rows import ItemState, MeetingState
from ui.pages.meetings.outcomes import OutcomeSection
from ui.pages.meetings.step import Step
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, primary_button
from ui.widgets.card import Card
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from uuid import UUID

    from models.meetings.detail_rows import MeetingDetail
    from ui.pages.acts import MeetingContext


class OutcomeCard(Card):
    """What came of one item, large."""

    def __init__(
        self, context: MeetingContext, item_id: UUID | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(" ", name=f"outcome_{item_id or 'other'}", parent=parent)
        self.outcome = OutcomeSection(context, item_id, is_large=True, can_add=False)
        self.body.addWidget(self.outcome)


class ReadBackStep(Step):
    """Each decision and task by its item; the day it was read and what was said to it.

    `left` tells that the next step is wanted, `meeting_wanted` that the meeting is to be held
    first, `rows_changed` that Tab has to be told.
    """

    left = Signal()
    meeting_wanted = Signal()
    rows_changed = Signal()

    def __init__(self, context: MeetingContext) -> None:
        super().__init__(context, name="read_back_step")
        self._detail: MeetingDetail | None = None
        self._hint = texts.body("")
        self.content.addWidget(self._hint)
        self._begin = button(
            translate("MeetingsPage", "Go to the meeting"),
            "back",
            name="back_to_meeting",
            on_click=self.meeting_wanted.emit,
        )
        self.content.addWidget(self._begin)
        self._nothing = texts.soft(
            translate("MeetingsPage", "No decisions and no tasks were written down.")
        )
        self.content.addWidget(self._nothing)
        self.cards: KeyedColumn[OutcomeCard] = KeyedColumn(name="read_back_cards", gap=12)
        self.content.addWidget(self.cards)
        self._open_items = texts.soft("")
        self.content.addWidget(self._open_items)
        self._form = QWidget()
        row = QHBoxLayout(self._form)
        lay_out(row, 16)
        self._date = DateEdit()
        self._date.set_value(today())
        self.date = Field(
            translate("MeetingsPage", "Read aloud on"), self._date, name="read_back_on"
        )
        self.note = Field(
            translate("MeetingsPage", "What was said to it?"),
            AutosaveText(
                translate("MeetingsPage", "Objections, corrections, thumbs up"), min_lines=1
            ),
            name="read_back_note",
            is_optional_text=translate("MeetingsPage", "may be left out"),
        )
        row.addWidget(self.date)
        row.addWidget(self.note, 1)
        self.content.addWidget(self._form)
        self.content.addStretch(1)
        self._done = texts.soft("")
        self.footer.addWidget(self._done, 1)
        self._read = primary_button(
            translate("MeetingsPage", "It was read aloud"),
            "check",
            name="read_back",
            on_click=self._on_read_clicked,
        )
        self.footer.addWidget(self._read)
        self._date.misread.connect(lambda _text: self._ask_for_date())
        self._date.changed.connect(lambda _value: self.date.set_error(None))
        self._has_drafts = False

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show what is to be read, or why that has to wait."""
        self._detail = detail
        meeting = detail.meeting
        is_held = meeting.state is MeetingState.HELD
        is_draft = meeting.state is MeetingState.DRAFT
        self._begin.setVisible(is_draft)
        self._hint.setText(
            translate("MeetingsPage", "The meeting has not been held yet.")
            if is_draft
            else translate(
                "MeetingsPage",
                "Read each decision aloud, slowly. Ask: is that what we decided? "
                "Correct it here, while everybody is in the room.",
            )
        )
        with_outcome = [each for each in detail.items if each.decisions or each.tasks]
        rows: list[tuple[object, object]] = [(each.item.id, each) for each in with_outcome]
        if detail.decisions or detail.tasks:
            rows.append((None, None))
        self.cards.show_rows(
            rows if not is_draft else [],
            lambda each: OutcomeCard(self.context, each.item.id if each else None),
            lambda card, each: self._show_card(card, each),
        )
        self._nothing.setVisible(not rows and not is_draft)
        missed = [each.item.title for each in detail.items if each.item.state is ItemState.OPEN]
        self._open_items.setVisible(bool(missed) and is_held)
        words = translate(
            "MeetingsPage", "Not finished: {items}. They come back at the next meeting."
        )
        self._open_items.setText(words.format(items="; ".join(missed)))
        self._form.setVisible(is_held)
        self._read.setVisible(is_held)
        self._show_reading(detail)
        self.rows_changed.emit()

    def _show_reading(self, detail: MeetingDetail) -> None:
        meeting = detail.meeting
        note = self.note.editor
        note.show_text(meeting.read_back_note)
        if not self._has_drafts:
            self._has_drafts = True
            if meeting.read_back_on is not None:
                self._date.set_value(meeting.read_back_on)
            self.context.drafts.keep(note, "read_back_note")
        self._done.setText("")
        if meeting.read_back_on is not None:
            words = translate("MeetingsPage", "Read aloud on {date}.")
            self._done.setText(words.format(date=long_date(meeting.read_back_on)))

    def _show_card(self, card: OutcomeCard, each: object) -> None:
        detail = self._detail
        assert detail is not None
        if each is None:
            title = translate("MeetingsPage", "Other matters")
            decisions, tasks = detail.decisions, detail.tasks
        else:
            title, decisions, tasks = each.item.title, each.decisions, each.tasks  # type: ignore[attr-defined]  # an ItemDetail
        card.set_heading(title)
        card.outcome.show_outcome(detail, decisions, tasks, title)

    def _ask_for_date(self) -> None:
        self.date.set_error(translate("MeetingsPage", "Write a date, for example 12 January 2024."))

    def _on_read_clicked(self) -> None:
        if self._date.value is None:
            self._ask_for_date()
            return
        note = self.note.editor

        def on_read(_result: object) -> None:
            self.context.drafts.settle(note)
            self.left.emit()

        self.context.acts.do(
            operations.read_back,
            translate("MeetingsPage", "It is noted that the minutes were read aloud."),
            fields={"read_back_on": self.date, "note": self.note},
            then=on_read,
            meeting_id=self.context.meeting_id,
            read_back_on=self._date.value,
            note=note.toPlainText(),
        )
