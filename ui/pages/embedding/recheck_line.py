"""A look at whether the practice still lives: when, what was seen, what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.clock import today
from models.embedding import operations
from models.embedding.rows import RecheckOutcome
from models.embedding.rules import overdue_days
from ui.pages.date_saving import save_date, show_date
from ui.pages.plan.open_row import OpenRow
from ui.pages.trials.layout import field_row
from ui.widgets.buttons import Button, quiet_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.line_button import ButtonLine
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtWidgets import QVBoxLayout

    from models.embedding.rows import RecheckRow
    from ui.pages.plan.context import PlanContext

_ICONS = {
    RecheckOutcome.LIVES: "face_good",
    RecheckOutcome.PARTLY: "face_middle",
    RecheckOutcome.GONE: "face_bad",
}


class RecheckLine(OpenRow):
    """One look; the list stands by date, so nothing moves by hand."""

    TABLE = "recheck"

    def __init__(self, context: PlanContext, row: RecheckRow) -> None:
        super().__init__(context, row, operations.edit_recheck, "recheck_id")

    def words_of(self, row: RecheckRow) -> ButtonLine:
        """Its day, what was seen; kindly, when it is late."""
        lines = []
        if row.outcome is not None and row.done_on is not None:
            words = translate("EmbeddingPage", "{outcome}, seen on {date}")
            lines.append(words.format(outcome=enum_text(row.outcome), date=long_date(row.done_on)))
        lines += row.finding.strip().splitlines()[:1]
        late = overdue_days(row, today())
        return ButtonLine(
            "",
            long_date(row.due_on),
            "\n".join(lines),
            _ICONS[row.outcome] if row.outcome is not None else "calendar",
            translate("EmbeddingPage", "Looked at")
            if row.done_on is not None
            else translate("EmbeddingPage", "Planned"),
            translate("EmbeddingPage", "It was to be looked at %n day(s) ago.", None, late)
            if late
            else "",
        )

    def fill_form(self, column: QVBoxLayout) -> None:
        """What was seen, what it means, the days."""
        self.texts["finding"] = Field(
            translate("EmbeddingPage", "What did you see?"),
            AutosaveText(
                translate("EmbeddingPage", "Go there, and ask a resident and a temp"), min_lines=2
            ),
            name="recheck_finding",
        )
        self.outcome = SegmentedChoice(
            [(each, enum_text(each), _ICONS[each]) for each in RecheckOutcome],
            name="recheck_outcome",
        )
        self.outcome.chosen.connect(lambda _outcome: self._finish(self.row.done_on))
        self.due = Field(
            translate("EmbeddingPage", "To be looked at"), DateEdit(), name="recheck_due"
        )
        self.done = Field(
            translate("EmbeddingPage", "Looked at on"), DateEdit(), name="recheck_done"
        )
        save_date(
            self.due,
            lambda day: self.edits.save(fields={"due_on": self.due}, due_on=day),
            is_required=True,
        )
        save_date(self.done, self._finish, is_required=True)
        column.addWidget(self.texts["finding"])
        column.addWidget(
            Field(
                translate("EmbeddingPage", "Does the practice still live?"),
                self.outcome,
                name="recheck_outcome",
            )
        )
        column.addWidget(field_row(self.due, self.done))

    def more_buttons(self) -> list[Button]:
        """Take the answer back."""
        self._reopen = quiet_button(
            translate("EmbeddingPage", "Take the answer away"),
            "undo",
            name="recheck_reopen",
            on_click=self._on_reopen_clicked,
        )
        return [self._reopen]

    def show_values(self, row: Any) -> None:
        """Show the answer and the days."""
        self.outcome.set_value(row.outcome)
        show_date(self.due, row.due_on)
        show_date(self.done, row.done_on)
        self.done.setVisible(row.done_on is not None)
        self._reopen.setVisible(row.done_on is not None)
        self.buttons["up"].hide()
        self.buttons["down"].hide()

    def _finish(self, day: dt.date | None) -> None:
        self.edits.do(
            operations.finish_recheck,
            fields={"done_on": self.done},
            failed=lambda _failure: self.outcome.set_value(self.row.outcome),
            outcome=self.outcome.value,
            done_on=day,
            **self.edits.row(),
        )

    def _on_reopen_clicked(self) -> None:
        self.edits.do(
            operations.reopen_recheck,
            translate("EmbeddingPage", "The answer is taken away."),
            **self.edits.row(),
        )
