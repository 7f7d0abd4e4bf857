"""A form of one's own, written on its sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.practice import operations
from ui.pages.seen import Seen
from ui.theme.measures import lay_out
from ui.widgets.field import Field
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from ui.pages.practice.acts import PracticeActs
    from ui.pages.practice.facts import Form


class OwnFormFields(QWidget):
    """Title, purpose, questions, trials and numbers; each saves itself."""

    def __init__(self, acts: PracticeActs, form: Form) -> None:
        super().__init__()
        assert form.own is not None
        self._id = form.own.id
        self._seen = Seen()
        column = QVBoxLayout(self)
        lay_out(column, 12)
        a_line_each = translate("PracticePage", "One in each line.")
        labels = {
            "title": (translate("PracticePage", "What is it called?"), ""),
            "purpose": (translate("PracticePage", "What is it for?"), ""),
            "questions": (translate("PracticePage", "Questions to talk about"), a_line_each),
            "possible_trials": (translate("PracticePage", "Trials to begin with"), a_line_each),
            "possible_indicators": (
                translate("PracticePage", "Numbers you could follow"),
                a_line_each,
            ),
        }
        drafts = acts.drafts(f"own/{self._id}")
        self.fields: dict[str, Field] = {}
        for key, (label, hint) in labels.items():
            editor = AutosaveLine() if key == "title" else AutosaveText(min_lines=2)
            field = Field(label, editor, hint, name=f"own_{key}")
            self.fields[key] = field
            column.addWidget(field)
            acts.acts.commit_text(field, operations.edit_own_form, key, self._arguments)
        self.show_form(form)
        for key, field in self.fields.items():
            drafts.keep(field.editor, key)

    def show_form(self, form: Form) -> None:
        """Show what is stored; what is being typed stays."""
        if form.own is None:
            return
        self._seen.show(form.own.version)
        for key, field in self.fields.items():
            field.editor.show_text(getattr(form.own, key))

    def _arguments(self) -> dict[str, Any]:
        return {"own_form_id": self._id, "seen": self._seen.take()}
