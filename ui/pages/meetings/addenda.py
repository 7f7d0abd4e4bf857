"""Dated additions to approved minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.clock import today
from models.meetings import operations
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from models.meetings.detail_rows import MeetingDetail
    from models.meetings.rows import AddendumRow
    from ui.pages.acts import MeetingContext


class AddendaCard(Card):
    """What was added, and a form for the next addition."""

    def __init__(self, context: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("MeetingsPage", "Additions to the minutes"), name="addenda", parent=parent
        )
        self._context = context
        self.rows: KeyedColumn[AddendumText] = KeyedColumn(name="addendum_lines", gap=8)
        self.body.addWidget(self.rows)
        self.text = Field(
            translate("MeetingsPage", "What is to be added or corrected?"),
            AutosaveText(min_lines=2),
            name="addendum_text",
        )
        self.author = Field(
            translate("MeetingsPage", "Written by"), AutosaveLine(), name="addendum_author"
        )
        self.body.addWidget(self.text)
        row = QHBoxLayout()
        lay_out(row, 16)
        row.addWidget(self.author, 1)
        row.addWidget(
            button(
                translate("MeetingsPage", "Add to the minutes"),
                "add",
                name="add_addendum",
                on_click=self._on_add_clicked,
            ),
            0,
            Qt.AlignmentFlag.AlignBottom,
        )
        self.body.addLayout(row)
        self._has_drafts = False

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show the additions."""
        self.rows.show_rows(
            [(each.id, each) for each in detail.addenda],
            lambda _row: AddendumText(),
            lambda widget, row: widget.show_addendum(row),
        )
        if not self._has_drafts:
            self._has_drafts = True
            self._context.drafts.keep(self.text.editor, "addendum/text")
            self._context.drafts.keep(self.author.editor, "addendum/author")

    def _on_add_clicked(self) -> None:
        text, author = self.text.editor, self.author.editor

        def on_added(_addendum_id: object) -> None:
            self._context.drafts.settle_and_clear(text)
            self._context.drafts.settle_and_clear(author)

        self._context.acts.do(
            operations.add_addendum,
            translate("MeetingsPage", "The addition stands beneath the minutes."),
            fields={"text": self.text, "author": self.author},
            then=on_added,
            meeting_id=self._context.meeting_id,
            added_on=today(),
            author=author.text(),
            text=text.toPlainText(),
        )


class AddendumText(QWidget):
    """One addition with its date and author."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        lay_out(column, 2)
        self._head = texts.small("")
        self._text = texts.body("")
        column.addWidget(self._head)
        column.addWidget(self._text)

    def show_addendum(self, addendum: AddendumRow) -> None:
        """Show it."""
        self._head.setText(f"{long_date(addendum.added_on)} · {addendum.author}")
        self._text.setText(addendum.text)
