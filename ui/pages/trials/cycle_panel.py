"""One learning circle on one screen: expectation beside what was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.clock import today
from models.groups.rows import ExpressionMode
from models.trials import cycle_operations
from models.trials.rows import AsPlanned, TrialCycleRow
from models.trials.rules import missing_cycle_fields
from ui.pages.pane_drafts import PaneDrafts
from ui.pages.row_edits import RowEdits
from ui.pages.row_form import RowForm
from ui.pages.trials.decision_part import DecisionPart
from ui.pages.trials.facts import get_cycle_version
from ui.pages.trials.layout import at_top, field_row
from ui.pages.trials.overdue_notice import OverdueNotice
from ui.theme.measures import lay_out, set_size
from ui.widgets import texts
from ui.widgets.buttons import quiet_button
from ui.widgets.card import Card

if TYPE_CHECKING:
    from uuid import UUID

    from ui.pages.trials.context import TrialContext


class CyclePanel(QWidget):
    """A cycle: plan, try, reflect, adjust; each field saves by itself.

    `next_drafted` carries the id of the cycle a decision drafted; `history_wanted` tells that
    what happened to the cycle is to be shown.
    """

    next_drafted = Signal(object)
    history_wanted = Signal()

    def __init__(
        self, context: TrialContext, cycle: TrialCycleRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cycle_panel")
        self.cycle = cycle
        self._context = context
        self.edits = RowEdits(
            context.acts,
            context.navigator,
            cycle_operations.edit_cycle,
            {"cycle_id": cycle.id},
            lambda then: context.acts.ask(get_cycle_version, context.trial_id, cycle.id, then=then),
        )
        self.drafts = PaneDrafts(context.navigator.drafts, f"trial_cycle/{cycle.id}/")
        self.form = RowForm(
            "cycle",
            self.edits,
            self.drafts,
            self,
            arguments={"seen": "what_was_seen"},
            together=("starts_on", "due_on"),
        )
        column = QVBoxLayout(self)
        lay_out(column, 12, (0, 0, 12, 16))
        self._make_fields(column)
        self.decision = DecisionPart(self)
        column.addWidget(self.decision)
        column.addLayout(self._make_rare_buttons())
        column.addStretch(1)

    def show_cycle(self, cycle: TrialCycleRow) -> None:
        """Show the cycle as it is now; what is being typed stays."""
        self.cycle = cycle
        self.form.show(cycle)
        self.notice.show_cycle(cycle, today())
        self.decision.show_cycle(cycle)

    def focus_first_missing(self) -> None:
        """Go to the first field the cycle still lacks, else to its decision."""
        missing = missing_cycle_fields(self.cycle)
        if missing:
            self.form.focus(missing[0])
        elif self.notice.is_needed:
            self.form.focus("overdue_explanation")
        else:
            self.decision.focus_choices()

    def focus_explanation(self) -> None:
        """Go to where one says what takes time."""
        if self.notice.is_needed:
            self.form.focus("overdue_explanation")
        else:
            self.focus_first_missing()

    def _make_fields(self, column: QVBoxLayout) -> None:
        form = self.form
        self.notice = OverdueNotice(
            form.line(
                "overdue_explanation",
                translate("TrialsPage", "What takes time?"),
                example=translate("TrialsPage", "For example: two were ill in week 9"),
            )
        )
        column.addWidget(self.notice)
        column.addWidget(
            field_row(
                form.text(
                    "plan",
                    translate("TrialsPage", "Plan: what we do this time"),
                    min_lines=1,
                ),
                form.text(
                    "what_happened", translate("TrialsPage", "Try: how it went"), min_lines=1
                ),
            )
        )
        heart = Card(name="cycle_heart")
        lay_out(heart.body, 0, (16, 12, 16, 16))
        heart.body.addWidget(
            field_row(
                form.text("prediction", translate("TrialsPage", "We expected"), min_lines=2),
                form.text("seen", translate("TrialsPage", "We saw"), min_lines=2),
            )
        )
        column.addWidget(heart)
        column.addWidget(field_row(self._make_dates(), self._make_as_planned(), least=640))
        column.addWidget(
            field_row(
                form.text(
                    "reflection",
                    translate("TrialsPage", "Reflect: what did we learn?"),
                    min_lines=2,
                ),
                self._make_voice(),
            )
        )

    def _make_dates(self) -> QWidget:
        dates = QWidget()
        row = QHBoxLayout(dates)
        lay_out(row, 12)
        for column, label in (
            ("starts_on", translate("TrialsPage", "From")),
            ("due_on", translate("TrialsPage", "Decide by")),
        ):
            field = self.form.date(column, label)
            set_size(field.editor.inner, width=144)  # type: ignore[attr-defined]  # a DateEdit
            row.addWidget(at_top(field))
        row.addStretch(1)
        return dates

    def _make_as_planned(self) -> QWidget:
        words = {
            AsPlanned.YES: translate("TrialsPage", "Yes"),
            AsPlanned.PARTLY: translate("TrialsPage", "Partly"),
            AsPlanned.NO: translate("TrialsPage", "No"),
        }
        return self.form.choice(
            "as_planned",
            translate("TrialsPage", "Did it go as planned?"),
            list(words.items()),
        )

    def _make_voice(self) -> QWidget:
        word = self.form.text(
            "resident_word",
            translate("TrialsPage", "In a resident's words"),
            example=translate("TrialsPage", "No names here."),
            min_lines=1,
        )
        via = self.form.list("expressed_via", translate("TrialsPage", "Expressed through"))
        options: list[tuple[object, str]] = [(None, translate("TrialsPage", "Not said"))]
        self.form.set_options(
            "expressed_via", [*options, *((mode, enum_text(mode)) for mode in ExpressionMode)]
        )
        set_size(via.editor, max_width=160)
        return field_row(word, via, least=300, gap=12)

    def _make_rare_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        lay_out(row, 4)
        row.addWidget(
            texts.small(
                translate(
                    "TrialsPage",
                    "What belongs in a resident's own journal is written there, not here.",
                )
            ),
            1,
        )
        row.addWidget(
            quiet_button(
                translate("TrialsPage", "History"),
                "history",
                name="cycle_history",
                spoken=translate("TrialsPage", "History of the cycle"),
                on_click=self.history_wanted.emit,
            )
        )
        row.addWidget(
            quiet_button(
                translate("TrialsPage", "Remove the cycle"),
                "remove",
                name="remove_cycle",
                on_click=self._on_remove_clicked,
            )
        )
        return row

    def decide(self, values: dict[str, Any], then: Any, failed: Any) -> None:
        """Write a decision; called by the part that asks for it."""

        def on_decided(drafted: UUID | None) -> None:
            then(drafted)
            said = (
                translate("TrialsPage", "The decision is written, and the next cycle is drafted.")
                if drafted is not None
                else translate("TrialsPage", "The decision is written.")
            )
            self._context.navigator.show_undoable(said)
            if drafted is not None:
                self.next_drafted.emit(drafted)

        self.edits.save(
            values,
            fields={
                "prediction": self.form.fields["prediction"],
                "what_was_seen": self.form.fields["seen"],
                "reflection": self.form.fields["reflection"],
                "reason": self.decision.reason,
                "decided_on": self.decision.day,
            },
            then=on_decided,
            failed=failed,
            operation=cycle_operations.decide_cycle,
        )

    def take_back(self) -> None:
        """Take the decision back."""
        self.edits.save(
            {},
            then=lambda _result: self._context.navigator.show_undoable(
                translate("TrialsPage", "The decision is taken back.")
            ),
            operation=cycle_operations.reopen_cycle,
        )

    def _on_remove_clicked(self) -> None:
        number = self.cycle.number
        self.edits.save(
            {},
            then=lambda _result: self._context.navigator.show_undoable(
                translate("TrialsPage", "Cycle {number} is removed.").format(number=number)
            ),
            operation=cycle_operations.remove_cycle,
        )
