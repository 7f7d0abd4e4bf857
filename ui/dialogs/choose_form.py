"""The decision for a practice form: by which rule, why, with which objections and views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.clock import today
from models.practice.rows import DecisionRule
from ui.dialogs.form_dates import take_date
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from models.practice.rows import FormChoiceRow

    Submit = Callable[
        [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
    ]


def choice_texts() -> tuple[tuple[str, str, str], ...]:
    """The texts of a choice: column, label, hint."""
    own_words = translate("ChooseForm", "One sentence, in their own words.")
    return (
        ("reason", translate("ChooseForm", "Why this form?"), ""),
        ("residents_view", translate("ChooseForm", "What do the residents say?"), own_words),
        ("staff_view", translate("ChooseForm", "What do the staff say?"), ""),
        ("leadership_view", translate("ChooseForm", "What does the leadership say?"), ""),
        (
            "objections",
            translate("ChooseForm", "Objections"),
            translate("ChooseForm", "They stay here, also when one person stands alone."),
        ),
    )


def rule_options() -> list[tuple[object, str]]:
    """The ways to decide."""
    return [(rule, enum_text(rule)) for rule in DecisionRule]


class ChooseFormDialog(FormDialog):
    """Asks for the decision.

    Args:
        submit: performs the operation with keyword arguments; gets what to do then, and what to
            do with a failure.
        title: of the form.
        choice: what was decided about it before, None for the first time.
        replaces: the title of the form chosen now, empty where there is none.
        parent: the window.
    """

    def __init__(
        self,
        submit: Submit,
        title: str,
        choice: FormChoiceRow | None = None,
        *,
        replaces: str = "",
        parent: QWidget | None = None,
    ) -> None:
        lead = translate("ChooseForm", "Agree first how you decide; then say it aloud, one by one.")
        if replaces:
            words = translate("ChooseForm", "The earlier choice, “{title}”, is kept beside it.")
            lead = words.format(title=replaces)
        super().__init__(
            translate("ChooseForm", "Choose “{title}”").format(title=title),
            lead,
            translate("ChooseForm", "Choose the form"),
            name="choose_form",
            width=640,
            parent=parent,
        )
        self._submit = submit
        self.rule = DropDown()
        self.rule.set_options(
            [(None, translate("ChooseForm", "Choose how you decide")), *rule_options()]
        )
        self.add_field(
            "rule",
            Field(translate("ChooseForm", "How do you decide?"), self.rule, name="choose_rule"),
        )
        optional = translate("ChooseForm", "may be left out")
        for key, label, hint in choice_texts():
            editor = AutosaveText(min_lines=2 if key == "reason" else 1, max_lines=6)
            is_optional_text = optional if key != "reason" else ""
            field = Field(
                label, editor, hint, name=f"choose_{key}", is_optional_text=is_optional_text
            )
            self.add_field(key, field)
        self.decided_on = DateEdit()
        self.decided_on.set_value(today())
        self.review_on = DateEdit()
        for key, label, editor in (
            ("decided_on", translate("ChooseForm", "Decided on"), self.decided_on),
            ("review_on", translate("ChooseForm", "When do you look at it again?"), self.review_on),
        ):
            self.add_field(key, Field(label, editor, name=f"choose_{key}"))
        self.body.addStretch(1)
        if choice is not None:
            self._show(choice)

    @property
    def editors(self) -> dict[str, AutosaveText]:
        """The text fields by the operation's arguments, for their drafts."""
        return {key: self.fields[key].editor for key, _label, _hint in choice_texts()}  # type: ignore[misc]

    def submit(self) -> None:
        """Choose the form, or say beside the field what is missing."""
        if self.rule.currentData() is None:
            self.show_field_error(
                self.fields["rule"], translate("ChooseForm", "Say how you decide.")
            )
            return
        if not take_date(self, self.fields["decided_on"], is_required=True):
            return
        if not take_date(self, self.fields["review_on"]):
            return
        values: dict[str, Any] = {key: editor.toPlainText() for key, editor in self.editors.items()}
        values |= {
            "rule": self.rule.currentData(),
            "decided_on": self.decided_on.value,
            "review_on": self.review_on.value,
        }
        self.set_busy(True)
        self._submit(values, lambda _result: self.accept(), self.show_failure)

    def _show(self, choice: FormChoiceRow) -> None:
        for key, editor in self.editors.items():
            editor.show_text(getattr(choice, key))
        self.rule.set_value(choice.rule)
        self.review_on.set_value(choice.review_on)
