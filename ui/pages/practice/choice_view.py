"""The decision: the form the course is about, and what was chosen before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.practice import choice_operations
from ui.pages.meetings.outcome_lines import Line
from ui.pages.practice.choice_form import ChoiceForm
from ui.pages.revealing import reveal
from ui.theme.measures import lay_out, rescale
from ui.widgets import texts
from ui.widgets.buttons import button, primary_button, quiet_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from models.practice.rows import CandidateDetail, ChoiceDetail
    from ui.pages.practice.acts import PracticeActs
    from ui.pages.practice.facts import PracticeFacts

FIELDS = {"choice": "rule"}
"""Where the keyboard goes for a condition whose field is not an editor of its own."""


class ChoiceView(QWidget):
    """The form chosen, or how to come to a choice; `forms_wanted` asks for the cards."""

    forms_wanted = Signal()
    rows_changed = Signal()

    def __init__(self, acts: PracticeActs) -> None:
        super().__init__()
        self.setObjectName("choice_view")
        self._acts = acts
        self._facts: PracticeFacts | None = None
        self.form: ChoiceForm | None = None
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        column = QVBoxLayout()
        lay_out(column, 16, (0, 4, 8, 16))
        outer.addWidget(scrolling(column, "choice_scroll"))
        self._room = QVBoxLayout()
        lay_out(self._room, 0)
        column.addLayout(self._room)
        self._empty = self._make_empty()
        column.addWidget(self._empty)
        self.candidates: KeyedColumn[Line] = KeyedColumn(
            name="candidates_to_choose", spoken=translate("PracticePage", "What you consider")
        )
        column.addWidget(self.candidates)
        self._earlier_heading = texts.heading(translate("PracticePage", "Chosen before"))
        column.addWidget(self._earlier_heading)
        self.earlier: KeyedColumn[Line] = KeyedColumn(
            name="earlier_choices", spoken=translate("PracticePage", "Chosen before")
        )
        column.addWidget(self.earlier)
        column.addStretch(1)

    def show_facts(self, facts: PracticeFacts) -> None:
        """Show the choice as it is now."""
        self._facts = facts
        primary = facts.primary
        if self.form is not None and (
            primary is None or self.form.detail.choice.id != primary.choice.id
        ):
            self._close_form()
        if primary is not None:
            self._show_form(primary, facts)
        self._empty.setVisible(primary is None and not facts.candidates)
        self.candidates.show_rows(
            [(one.candidate.id, one) for one in facts.candidates] if primary is None else [],
            self._make_candidate_line,
            lambda _line, _row: None,
        )
        self._earlier_heading.setVisible(bool(facts.earlier))
        self.earlier.show_rows(
            [(one.choice.id, one) for one in facts.earlier],
            self._make_earlier_line,
            lambda _line, _row: None,
        )
        self.rows_changed.emit()

    def focus_field(self, field: str) -> None:
        """Put the keyboard where a condition of the gate is met."""
        if self.form is not None:
            found = self.form.fields.get(FIELDS.get(field, field))
            if found is not None:
                reveal(found.editor)
            return
        if self.candidates.widgets:
            reveal(self.candidates.widgets[0].findChild(QWidget, "choose_now"))
        else:
            reveal(self._start)

    def _show_form(self, primary: ChoiceDetail, facts: PracticeFacts) -> None:
        if self.form is None:
            self.form = ChoiceForm(self._acts, primary)
            self._room.addWidget(self.form)
            rescale(self.form)
        self.form.show_choice(primary, facts)

    def _close_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            # Hidden first: the fields still save what is typed in them.
            form.hide()
            self._room.removeWidget(form)
            form.deleteLater()

    def _make_candidate_line(self, detail: CandidateDetail) -> Line:
        assert self._facts is not None
        form = self._facts.form_of(detail.candidate)
        line = Line(f"choose_line_{detail.candidate.id}")
        line.words.addWidget(texts.strong(form.title))
        if form.purpose:
            line.words.addWidget(texts.small(form.purpose))
        choose = button(
            translate("PracticePage", "Choose this one…"),
            "decision",
            name="choose_now",
            spoken=translate("PracticePage", "Choose “{title}”").format(title=form.title),
            on_click=lambda: self._choose(detail),
        )
        line.buttons.addWidget(choose)
        return line

    def _choose(self, detail: CandidateDetail) -> None:
        fresh = self._facts.candidate(detail.candidate.id) if self._facts is not None else None
        if fresh is not None:
            self._acts.choose(fresh)

    def _make_earlier_line(self, detail: ChoiceDetail) -> Line:
        assert self._facts is not None
        title = self._facts.form_of(detail.candidate).title
        choice = detail.choice
        line = Line(f"earlier_{choice.id}")
        line.words.addWidget(texts.strong(title))
        facts = f"{long_date(choice.decided_on)} · {enum_text(choice.rule)}"
        line.words.addWidget(texts.small(facts))
        line.words.addWidget(texts.body(choice.reason))
        again = quiet_button(
            translate("PracticePage", "Make it our choice again"),
            "undo",
            name="choose_again",
            on_click=lambda: self._acts.acts.do(
                choice_operations.edit_choice,
                translate("PracticePage", "“{title}” is the choice again.").format(title=title),
                choice_id=choice.id,
                is_primary=True,
            ),
        )
        remove = quiet_button(
            translate("PracticePage", "Remove"),
            "remove",
            name="remove_earlier",
            on_click=lambda: self._acts.acts.do(
                choice_operations.withdraw_choice,
                translate("PracticePage", "The choice is taken back."),
                choice_id=choice.id,
            ),
        )
        for made in (again, remove):
            made.setAccessibleDescription(title)
            line.buttons.addWidget(made)
        return line

    def _make_empty(self) -> EmptyState:
        self._start = primary_button(
            translate("PracticePage", "See the forms"),
            "practice",
            name="see_forms_to_choose",
            on_click=self.forms_wanted.emit,
        )
        return EmptyState(
            "decision",
            translate("PracticePage", "Nothing is chosen yet"),
            translate(
                "PracticePage",
                "Consider two or three forms, see how they fit, and then choose one together. "
                "Here the choice stands with its reason, its objections and each side's view.",
            ),
            example=translate(
                "PracticePage",
                "For example “All agree: it answers what we found about the mornings”",
            ),
            action=self._start,
            name="nothing_chosen",
        )
