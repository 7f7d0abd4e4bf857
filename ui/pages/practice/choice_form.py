"""The choice as it stands, changed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.journal.history import list_history
from models.practice import choice_operations, operations
from ui.dialogs.choose_form import choice_texts, rule_options
from ui.dialogs.history import HistoryDialog
from ui.pages.date_saving import save_date, show_date
from ui.pages.practice.words import area_options
from ui.pages.seen import Seen
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, quiet_button
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import DropDown
from ui.widgets.side_by_side import SideBySide
from ui.widgets.status_mark import Status, StatusMark
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from models.practice.rows import ChoiceDetail
    from ui.pages.practice.acts import PracticeActs
    from ui.pages.practice.facts import PracticeFacts


class ChoiceForm(QWidget):
    """Form, link, rule, dates at the left; reason, views and objections at the right.

    Attributes:
        fields: by the column they save, and `finding` for the link to the analysis.
    """

    def __init__(self, acts: PracticeActs, detail: ChoiceDetail) -> None:
        super().__init__()
        self.setObjectName("choice_form")
        self._acts = acts
        self.detail = detail
        self._seen = Seen()
        self._candidate_seen = Seen()
        self.fields: dict[str, Field] = {}
        outer = QVBoxLayout(self)
        lay_out(outer, 12)
        self._mark = StatusMark(name="choice_mark")
        outer.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        self._title = texts.heading("")
        self._purpose = texts.lead("")
        outer.addWidget(self._title)
        outer.addWidget(self._purpose)
        columns = SideBySide(760, name="choice_columns")
        columns.add(self._make_facts(), 2)
        columns.add(self._make_texts(), 3)
        outer.addWidget(columns)
        outer.addLayout(self._make_buttons())

    def show_choice(self, detail: ChoiceDetail, facts: PracticeFacts) -> None:
        """Show it as it is now; what is being typed stays."""
        self.detail = detail
        form = facts.form_of(detail.candidate)
        choice = detail.choice
        self._seen.show(choice.version)
        self._candidate_seen.show(detail.candidate.version)
        words = translate("PracticePage", "Chosen {date}").format(date=long_date(choice.decided_on))
        self._mark.show_status(Status.DONE, words)
        self._title.setText(form.title)
        self._purpose.setText(form.purpose)
        self._purpose.setVisible(bool(form.purpose))
        self.area.set_options(area_options(facts.areas))
        self.area.set_value(detail.candidate.finding_id)
        self.rule.set_value(choice.rule)
        for key in ("decided_on", "review_on"):
            show_date(self.fields[key], getattr(choice, key))
        for key, _label, _hint in choice_texts():
            self.fields[key].editor.show_text(getattr(choice, key))

    def _make_facts(self) -> QWidget:
        room = QWidget()
        column = QVBoxLayout(room)
        lay_out(column, 12)
        self.area = DropDown()
        self.area.setSizeAdjustPolicy(
            DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.area.setMinimumContentsLength(16)
        self.area.activated.connect(self._on_area_activated)
        self.rule = DropDown()
        self.rule.set_options(rule_options())
        self.rule.activated.connect(lambda _index: self._save(rule=self.rule.currentData()))
        for key, field in {
            "finding": Field(
                translate("PracticePage", "Which development area does it answer?"),
                self.area,
                translate("PracticePage", "They come from Analysis, What we found."),
                name="choice_area",
            ),
            "rule": Field(
                translate("PracticePage", "How it was decided"), self.rule, name="choice_rule"
            ),
            "decided_on": Field(
                translate("PracticePage", "Decided on"), DateEdit(), name="choice_decided_on"
            ),
            "review_on": Field(
                translate("PracticePage", "We look at it again"),
                DateEdit(),
                name="choice_review_on",
                is_optional_text=translate("PracticePage", "may be left out"),
            ),
        }.items():
            self.fields[key] = field
            column.addWidget(field)
        save_date(
            self.fields["decided_on"], lambda day: self._save(decided_on=day), is_required=True
        )
        save_date(self.fields["review_on"], lambda day: self._save(review_on=day))
        column.addStretch(1)
        return room

    def _make_texts(self) -> QWidget:
        room = QWidget()
        column = QVBoxLayout(room)
        lay_out(column, 12)
        drafts = self._acts.drafts(f"chosen/{self.detail.choice.id}")
        for key, label, hint in choice_texts():
            editor = AutosaveText(min_lines=2 if key == "reason" else 1, max_lines=10)
            editor.show_text(getattr(self.detail.choice, key))
            field = Field(label, editor, hint, name=f"choice_{key}")
            self.fields[key] = field
            column.addWidget(field)
            self._acts.acts.commit_text(field, choice_operations.edit_choice, key, self._arguments)
            drafts.keep(editor, key)
        column.addStretch(1)
        return room

    def _make_buttons(self) -> FlowLayout:
        row = FlowLayout(gap=8)
        for made in (
            button(
                translate("PracticePage", "Choose another form"),
                "practice",
                name="choose_another",
                on_click=self._acts.comparison_wanted.emit,
            ),
            quiet_button(
                translate("PracticePage", "Take the choice back"),
                "remove",
                name="withdraw_choice",
                on_click=self._on_withdraw_clicked,
            ),
            quiet_button(
                translate("PracticePage", "History"),
                "history",
                name="choice_history",
                on_click=self._on_history_clicked,
            ),
        ):
            row.addWidget(made)
        return row

    def _arguments(self) -> dict[str, Any]:
        return {"choice_id": self.detail.choice.id, "seen": self._seen.take()}

    def _save(self, **values: Any) -> None:
        self._acts.acts.do(
            choice_operations.edit_choice, fields=self.fields, **self._arguments(), **values
        )

    def _on_area_activated(self, _index: int) -> None:
        self._acts.acts.do(
            operations.link_candidate,
            fields={"finding_id": self.fields["finding"]},
            candidate_id=self.detail.candidate.id,
            finding_id=self.area.currentData(),
            seen=self._candidate_seen.take(),
        )

    def _on_withdraw_clicked(self) -> None:
        self._acts.acts.do(
            choice_operations.withdraw_choice,
            translate("PracticePage", "The choice is taken back."),
            choice_id=self.detail.choice.id,
        )

    def _on_history_clicked(self) -> None:
        title = self._title.text()
        self._acts.acts.ask(
            list_history,
            "form_choice",
            self.detail.choice.id,
            then=lambda rows: HistoryDialog(title, rows, self.window()).open(),
        )
