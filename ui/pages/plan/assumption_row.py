"""An assumption: said aloud, and later settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.trials import theory_operations
from models.trials.rows import AssumptionState
from ui.pages.plan.open_row import OpenRow
from ui.widgets.choice import SegmentedChoice
from ui.widgets.field import Field
from ui.widgets.line_button import ButtonLine
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from models.trials.rows import AssumptionRow as Assumption
    from ui.pages.plan.context import PlanContext

_ICONS = {
    AssumptionState.OPEN: "help",
    AssumptionState.HELD: "check",
    AssumptionState.FAILED: "close",
}


class AssumptionRow(OpenRow):
    """What must be true for the plan to work, and whether it was."""

    TABLE = "assumption"

    def __init__(self, context: PlanContext, row: Assumption) -> None:
        super().__init__(context, row, theory_operations.edit_assumption, "assumption_id")

    def words_of(self, row: Assumption) -> ButtonLine:
        """The assumption, and where it stands."""
        return ButtonLine("", row.text, "", _ICONS[row.state], enum_text(row.state))

    def fill_form(self, column: QVBoxLayout) -> None:
        """Its text and what became of it."""
        self.texts["text"] = Field(
            translate("PlanPage", "What must be true?"), AutosaveLine(), name="assumption_text"
        )
        self.state = SegmentedChoice(
            [(state, enum_text(state), _ICONS[state]) for state in AssumptionState],
            name="assumption_state",
        )
        self.state.chosen.connect(self._on_state_chosen)
        column.addWidget(self.texts["text"])
        column.addWidget(
            Field(translate("PlanPage", "Did it hold?"), self.state, name="assumption_state")
        )

    def show_values(self, row: Any) -> None:
        """Show where it stands."""
        self.state.set_value(row.state)

    def _on_state_chosen(self, state: AssumptionState) -> None:
        self.edits.do(
            theory_operations.settle_assumption,
            failed=self._on_state_failed,
            state=state,
            **self.edits.row(),
        )

    def _on_state_failed(self, failure: BaseException) -> None:
        self.state.set_value(self.row.state)
        self._context.navigator.show_error(failure)
