"""A decision written down: what, on whose mandate, by which rule, with which objections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings.rows import Mandate
from models.practice.rows import DecisionRule
from ui.dialogs.form_dates import take_date
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.choice import SegmentedChoice
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from models.meetings.rows import DecisionRow

    Submit = Callable[
        [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
    ]

TEXTS = ("text", "lifted_to", "residents_view", "objections", "basis")


class DecisionDialog(FormDialog):
    """Asks for a decision, or for the changes to one.

    Args:
        submit: performs the operation with keyword arguments; gets what to do then, and what to
            do with a failure.
        decision: the decision to change; None for a new one.
        about: the item it is made under, shown as the lead.
        parent: the window.
    """

    def __init__(
        self,
        submit: Submit,
        decision: DecisionRow | None = None,
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        is_new = decision is None
        super().__init__(
            translate("DecisionDialog", "Write the decision")
            if is_new
            else translate("DecisionDialog", "Correct the decision"),
            about,
            translate("DecisionDialog", "Save the decision"),
            name="decision",
            width=640,
            parent=parent,
        )
        self._submit = submit
        optional = translate("DecisionDialog", "may be left out")
        self.text = self._text(
            "text",
            translate("DecisionDialog", "What was decided?"),
            AutosaveText(
                translate("DecisionDialog", "We try … from … until …, and look at it again on …"),
                min_lines=2,
            ),
        )
        self.mandate = SegmentedChoice(
            [(mandate, enum_text(mandate)) for mandate in Mandate], name="decision_mandate"
        )
        self.mandate.set_value(Mandate.WITHIN)
        self.mandate.chosen.connect(self._on_mandate_chosen)
        self.add_field(
            "mandate",
            Field(
                translate("DecisionDialog", "May the group decide this itself?"),
                self.mandate,
                name="decision_mandate",
            ),
        )
        self.lifted_to = self._text(
            "lifted_to",
            translate("DecisionDialog", "Who is asked instead?"),
            AutosaveLine(translate("DecisionDialog", "For example: the leader")),
        )
        self.rule = DropDown()
        self.rule.set_options(
            [(None, translate("DecisionDialog", "Not said"))]
            + [(rule, enum_text(rule)) for rule in DecisionRule]
        )
        self.add_field(
            "rule",
            Field(
                translate("DecisionDialog", "How was it decided?"), self.rule, name="decision_rule"
            ),
        )
        self.residents_view = self._text(
            "residents_view",
            translate("DecisionDialog", "What do the residents say to it?"),
            AutosaveText(min_lines=1),
            translate("DecisionDialog", "One sentence, in their own words."),
            optional,
        )
        self.objections = self._text(
            "objections",
            translate("DecisionDialog", "Objections"),
            AutosaveText(min_lines=1),
            translate(
                "DecisionDialog", "An objection stays in the minutes, also when it is alone."
            ),
            optional,
        )
        self.basis = self._text(
            "basis",
            translate("DecisionDialog", "What does it rest on?"),
            AutosaveText(min_lines=1),
            "",
            optional,
        )
        self.review_on = DateEdit()
        self.add_field(
            "review_on",
            Field(
                translate("DecisionDialog", "When do we look at it again?"),
                self.review_on,
                name="decision_review_on",
                is_optional_text=optional,
            ),
        )
        self.body.addStretch(1)
        if decision is not None:
            self._show(decision)
        self._on_mandate_chosen(self.mandate.value)

    @property
    def editors(self) -> dict[str, AutosaveLine | AutosaveText]:
        """The text fields by the operation's arguments, for their drafts."""
        return {key: self.fields[key].editor for key in TEXTS}  # type: ignore[misc]

    def submit(self) -> None:
        """Save the decision, or say beside the field what is missing."""
        review_on = self.fields["review_on"]
        if not take_date(self, review_on):
            return
        mandate = self.mandate.value
        values = {
            "text": self.text.toPlainText(),
            "mandate": mandate,
            "lifted_to": "" if mandate is Mandate.WITHIN else self.lifted_to.text(),
            "rule": self.rule.currentData(),
            "residents_view": self.residents_view.toPlainText(),
            "objections": self.objections.toPlainText(),
            "basis": self.basis.toPlainText(),
            "review_on": self.review_on.value,
        }
        self.set_busy(True)
        self._submit(values, lambda _result: self.accept(), self.show_failure)

    def _text(self, key: str, label: str, editor: Any, hint: str = "", optional: str = "") -> Any:
        self.add_field(
            key, Field(label, editor, hint, name=f"decision_{key}", is_optional_text=optional)
        )
        return editor

    def _show(self, decision: DecisionRow) -> None:
        for key, editor in self.editors.items():
            editor.show_text(getattr(decision, key))
        self.mandate.set_value(decision.mandate)
        self.rule.set_value(decision.rule)
        self.review_on.set_value(decision.review_on)

    def _on_mandate_chosen(self, mandate: object) -> None:
        self.fields["lifted_to"].setVisible(mandate is not Mandate.WITHIN)
