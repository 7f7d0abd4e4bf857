"""A new trial: a name and the idea behind it, perhaps from the practice form's own suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.translation import translate
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from models.practice.catalogue import PossibleTrial

    Submit = Callable[
        [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
    ]


class NewTrialDialog(FormDialog):
    """Asks for a new trial.

    Args:
        submit: performs the operation with keyword arguments.
        suggestions: possible trials of the chosen practice form; may be empty.
        parent: the window.
    """

    def __init__(
        self,
        submit: Submit,
        suggestions: Sequence[PossibleTrial] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("NewTrialDialog", "New trial"),
            translate(
                "NewTrialDialog", "A name is enough to begin with. The plan is written afterwards."
            ),
            translate("NewTrialDialog", "Make the trial"),
            name="new_trial",
            width=640,
            parent=parent,
        )
        self._submit = submit
        self._suggestions = tuple(suggestions)
        self._suggested: PossibleTrial | None = None
        self.start = DropDown()
        options: list[tuple[object, str]] = [
            (None, translate("NewTrialDialog", "Your own idea")),
            *((each.code, each.title) for each in self._suggestions),
        ]
        self.start.set_options(options)
        self.start.activated.connect(lambda _index: self._on_start_chosen())
        if self._suggestions:
            self.body.addWidget(
                Field(
                    translate("NewTrialDialog", "Begin with"),
                    self.start,
                    translate("NewTrialDialog", "Suggestions from the practice form you chose."),
                    name="new_trial_start",
                )
            )
        self.title = AutosaveLine(
            translate("NewTrialDialog", "For example: music instead of television from 8 pm")
        )
        self.add_field(
            "title",
            Field(
                translate("NewTrialDialog", "What do you want to try?"),
                self.title,
                name="new_trial_title",
            ),
        )
        self.idea = AutosaveText(
            translate("NewTrialDialog", "We believe that … because …"), min_lines=3
        )
        self.add_field(
            "idea",
            Field(
                translate("NewTrialDialog", "The idea"),
                self.idea,
                name="new_trial_idea",
                is_optional_text=translate("NewTrialDialog", "may be left out"),
            ),
        )
        self.body.addStretch(1)

    def submit(self) -> None:
        """Make the trial."""
        self.set_busy(True)
        values = {"title": self.title.text(), "idea": self.idea.toPlainText()}
        if self._suggested is not None:
            values["sign"] = self._suggested.look_for
        self._submit(values, lambda _result: self.accept(), self.show_failure)

    def _on_start_chosen(self) -> None:
        code = self.start.currentData()
        self._suggested = next((each for each in self._suggestions if each.code == code), None)
        if self._suggested is not None:
            self.title.setText(self._suggested.title)
            self.idea.setPlainText(self._suggested.description)
