"""One form to read together: purpose, questions, trials, how to begin, and the easy card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from ui.pages.practice.own_form_fields import OwnFormFields
from ui.pages.practice.words import bullets
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import link_button, primary_button, quiet_button
from ui.widgets.card import Card
from ui.widgets.scrolling import scrolling
from ui.widgets.side_by_side import SideBySide
from ui.widgets.status_mark import Status, StatusMark
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from models.practice.catalogue import PracticeFormText
    from ui.pages.practice.acts import PracticeActs
    from ui.pages.practice.facts import Form, PracticeFacts


class FormSheet(QWidget):
    """A form; `closed` asks for all cards again."""

    closed = Signal()

    def __init__(self, acts: PracticeActs, form: Form) -> None:
        super().__init__()
        self.setObjectName("form_sheet")
        self._acts = acts
        self.form = form
        outer = QVBoxLayout(self)
        lay_out(outer, 4)
        outer.addLayout(self._make_top())
        column = QVBoxLayout()
        lay_out(column, 12, (0, 4, 8, 16))
        self._title = texts.heading("")
        self._purpose = texts.lead("")
        column.addWidget(self._title)
        column.addWidget(self._purpose)
        self.fields: OwnFormFields | None = None
        if form.text is not None:
            column.addWidget(_catalogue_text(form.text))
        else:
            self.fields = OwnFormFields(acts, form)
            column.addWidget(self.fields)
        column.addStretch(1)
        outer.addWidget(scrolling(column, "form_scroll"), 1)
        order_by_reading(self)

    def show_form(self, form: Form, facts: PracticeFacts) -> None:
        """Show it, and whether the group considers it."""
        self.form = form
        self.setAccessibleName(form.title)
        self._title.setText(form.title)
        self._purpose.setText(form.purpose)
        self._purpose.setVisible(bool(form.purpose) and self.fields is None)
        candidate = facts.candidate_for(form)
        is_considered = candidate is not None
        self._consider.setVisible(not is_considered)
        self._mark.setVisible(is_considered)
        self._compare.setVisible(is_considered)
        self._drop.setVisible(is_considered and candidate.choice is None)
        if is_considered:
            is_chosen = candidate.choice is not None and candidate.choice.is_primary
            self._mark.show_status(
                Status.DONE if is_chosen else Status.ACTIVE,
                translate("PracticePage", "Chosen")
                if is_chosen
                else translate("PracticePage", "Considered"),
            )
        self._remove.setVisible(form.own is not None and not is_considered)
        self._facts = facts
        if self.fields is not None:
            self.fields.show_form(form)

    def focus_start(self) -> None:
        """Put the keyboard at the top."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        lay_out(row, 8, (0, 0, 8, 0))
        self._back = quiet_button(
            translate("PracticePage", "All forms"),
            "back",
            name="back_to_forms",
            on_click=self.closed.emit,
        )
        row.addWidget(self._back)
        row.addStretch(1)
        self._mark = StatusMark(name="form_state")
        self._compare = link_button(
            translate("PracticePage", "Compare"),
            name="go_to_comparison",
            on_click=lambda: self._acts.comparison_wanted.emit(),
        )
        self._drop = quiet_button(
            translate("PracticePage", "Consider no longer"),
            "remove",
            name="drop_form",
            on_click=self._on_drop_clicked,
        )
        self._remove = quiet_button(
            translate("PracticePage", "Remove the form"),
            "remove",
            name="remove_own_form",
            on_click=lambda: self._acts.remove_own(self.form),
        )
        self._consider = primary_button(
            translate("PracticePage", "Consider this form"),
            "add",
            name="consider_form",
            on_click=lambda: self._acts.consider(self.form),
        )
        for made in (self._mark, self._compare, self._drop, self._remove, self._consider):
            row.addWidget(made)
        return row

    def _on_drop_clicked(self) -> None:
        candidate = self._facts.candidate_for(self.form)
        if candidate is not None:
            self._acts.drop(candidate, self.form)


def _catalogue_text(text: PracticeFormText) -> QWidget:
    """The catalogue's words in two columns."""
    columns = SideBySide(720, name="form_columns")
    left, right = QWidget(), QWidget()
    reading, beside = QVBoxLayout(left), QVBoxLayout(right)
    for column in (reading, beside):
        lay_out(column, 6)
    _add_part(
        reading, translate("PracticePage", "Questions to talk about"), bullets(text.questions)
    )
    reading.addWidget(texts.subheading(translate("PracticePage", "Trials to begin with")))
    for trial in text.trials:
        reading.addSpacing(2)
        reading.addWidget(texts.strong(trial.title))
        reading.addWidget(texts.body(trial.description))
        reading.addWidget(
            texts.small(
                translate("PracticePage", "%n week(s). Look for: {what}", None, trial.weeks).format(
                    what=trial.look_for
                )
            )
        )
    reading.addStretch(1)
    card = Card(translate("PracticePage", "Easy to read"), name="easy_card")
    card.body.addWidget(texts.Text(_sentence_lines(text.easy_card), "lead", is_narrow=True))
    beside.addWidget(card)
    _add_part(
        beside,
        translate("PracticePage", "It helps most with"),
        bullets([enum_text(theme) for theme in text.helps_themes]),
    )
    _add_part(
        beside,
        translate("PracticePage", "How to begin"),
        "\n\n".join((text.start.opening_meeting, text.start.coordinators, text.start.rota)),
    )
    _add_part(beside, translate("PracticePage", "The whole house"), text.community_track)
    _add_part(beside, translate("PracticePage", "One resident at a time"), text.individual_track)
    _add_part(beside, translate("PracticePage", "Watch out"), bullets(text.watch_out))
    _add_part(
        beside,
        translate("PracticePage", "Numbers you could follow"),
        bullets([f"{one.question} ({one.unit})" for one in text.indicators]),
    )
    if text.note:
        _add_part(beside, translate("PracticePage", "What belongs elsewhere"), text.note)
    beside.addStretch(1)
    columns.add(left, 3)
    columns.add(right, 2)
    return columns


def _add_part(column: QVBoxLayout, heading: str, words: str) -> None:
    column.addWidget(texts.subheading(heading))
    column.addWidget(texts.body(words))
    column.addSpacing(8)


def _sentence_lines(text: str) -> str:
    """Easy words are read a sentence a line."""
    return text.replace(". ", ".\n")
