"""A new indicator: its question and its unit, perhaps from the practice form's own suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.measures.rows import Direction, Rhythm
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.choice import SegmentedChoice
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from models.practice.catalogue import PossibleIndicator

    Submit = Callable[
        [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
    ]


class NewIndicatorDialog(FormDialog):
    """Asks for a new indicator.

    Args:
        submit: performs the operation with keyword arguments.
        suggestions: numbers the chosen practice form suggests; may be empty.
        parent: the window.
    """

    def __init__(
        self,
        submit: Submit,
        suggestions: Sequence[PossibleIndicator] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("NewIndicatorDialog", "New indicator"),
            translate(
                "NewIndicatorDialog",
                "A question is enough to begin with. Start and goal are written afterwards.",
            ),
            translate("NewIndicatorDialog", "Make the indicator"),
            name="new_indicator",
            width=640,
            parent=parent,
        )
        self._submit = submit
        self._suggestions = tuple(suggestions)
        self._decimals = 0
        self.start = DropDown()
        options: list[tuple[object, str]] = [
            (None, translate("NewIndicatorDialog", "Your own question")),
            *((each.code, each.question) for each in self._suggestions),
        ]
        self.start.set_options(options)
        self.start.activated.connect(lambda _index: self._on_start_chosen())
        if self._suggestions:
            self.body.addWidget(
                Field(
                    translate("NewIndicatorDialog", "Begin with"),
                    self.start,
                    translate(
                        "NewIndicatorDialog", "Suggestions from the practice form you chose."
                    ),
                    name="new_indicator_start",
                )
            )
        self.title = AutosaveLine(
            translate("NewIndicatorDialog", "For example: how many evenings were calm?")
        )
        self.unit = AutosaveLine(translate("NewIndicatorDialog", "for example evenings"))
        self.direction = SegmentedChoice(
            [(each, enum_text(each)) for each in Direction], name="new_indicator_direction"
        )
        self.direction.set_value(Direction.UP)
        self.rhythm = DropDown()
        rhythms: list[tuple[object, str]] = [
            (None, translate("NewIndicatorDialog", "Not agreed yet"))
        ]
        self.rhythm.set_options([*rhythms, *((each, enum_text(each)) for each in Rhythm)])
        for key, label, editor in (
            ("title", translate("NewIndicatorDialog", "What is the question?"), self.title),
            ("unit", translate("NewIndicatorDialog", "Unit"), self.unit),
            (
                "direction",
                translate("NewIndicatorDialog", "Which way is good?"),
                self.direction,
            ),
            (
                "rhythm",
                translate("NewIndicatorDialog", "How often do you measure?"),
                self.rhythm,
            ),
        ):
            self.add_field(key, Field(label, editor, name=f"new_indicator_{key}"))
        self.body.addStretch(1)

    def submit(self) -> None:
        """Make the indicator."""
        self.set_busy(True)
        self._submit(
            {
                "title": self.title.text(),
                "unit": self.unit.text(),
                "decimals": self._decimals,
                "direction": self.direction.value,
                "rhythm": self.rhythm.currentData(),
            },
            lambda _result: self.accept(),
            self.show_failure,
        )

    def _on_start_chosen(self) -> None:
        code = self.start.currentData()
        found = next((each for each in self._suggestions if each.code == code), None)
        if found is None:
            self._decimals = 0
            return
        self.title.setText(found.question)
        self.unit.setText(found.unit)
        self._decimals = found.decimals
        self.direction.set_value(Direction(found.direction))
        self.rhythm.set_value(Rhythm(found.rhythm))
