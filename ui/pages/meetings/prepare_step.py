"""Step one: the agenda takes shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.support.translation import translate
from models.meetings.rows import MeetingState
from ui.pages.meetings.agenda_card import AgendaCard
from ui.pages.meetings.facts_form import FactsForm
from ui.pages.meetings.step import Step
from ui.widgets.buttons import primary_button, quiet_button

if TYPE_CHECKING:
    from models.meetings.detail_rows import MeetingDetail
    from ui.pages.acts import MeetingContext


class PrepareStep(Step):
    """Agenda first, the facts behind a button; printed from here.

    `left` tells that the next step is wanted, `rows_changed` that Tab has to be told.
    """

    left = Signal()
    rows_changed = Signal()
    printing_wanted = Signal()

    def __init__(self, context: MeetingContext) -> None:
        super().__init__(context, name="prepare_step")
        self.facts = FactsForm(context)
        self.facts.hide()
        self.agenda = AgendaCard(context)
        self.agenda.rows_changed.connect(self.rows_changed)
        self.content.addWidget(self.facts)
        self.content.addWidget(self.agenda)
        self.content.addStretch(1)
        self._edit = quiet_button(
            translate("MeetingsPage", "Time, place and roles"),
            "edit",
            name="edit_facts",
            on_click=self._on_edit_clicked,
        )
        self.footer.addWidget(self._edit)
        self.footer.addWidget(
            quiet_button(
                translate("MeetingsPage", "Print the agenda"),
                "print",
                name="print_agenda",
                on_click=self.printing_wanted.emit,
            )
        )
        self.footer.addStretch(1)
        self._next = primary_button(
            translate("MeetingsPage", "Hold the meeting"),
            "forward",
            name="go_to_hold",
            on_click=self.left.emit,
        )
        self.footer.addWidget(self._next)

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show agenda and facts as they are now."""
        self.facts.show_meeting(detail)
        self.agenda.show_meeting(detail)
        is_draft = detail.meeting.state is MeetingState.DRAFT
        self._next.set_word(
            translate("MeetingsPage", "Hold the meeting")
            if is_draft
            else translate("MeetingsPage", "Back to the meeting")
        )

    def show_facts(self, *, is_shown: bool = True) -> None:
        """Show the fields for time, place and roles, or fold them away."""
        self.facts.setVisible(is_shown)
        if is_shown:
            self.facts.title.editor.setFocus()
        self.rows_changed.emit()

    def _on_edit_clicked(self) -> None:
        self.show_facts(is_shown=self.facts.isHidden())
