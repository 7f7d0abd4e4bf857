"""The sheet, the assumptions under it, and the hours in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.dates import hours_number
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.journal.history import list_history
from models.trials import theory_operations
from ui.dialogs.history import HistoryDialog
from ui.pages.acts import Acts
from ui.pages.plan.assumption_row import AssumptionRow
from ui.pages.plan.open_rows import ListActs, ListWords, OpenRows
from ui.pages.plan.theory_sheet import TheorySheet
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import link_button, quiet_button
from ui.widgets.card import Card
from ui.widgets.scrolling import scrolling
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from models.trials.rows import TheoryRow
    from ui.pages.plan.context import PlanContext
    from ui.pages.plan.facts import PlanFacts


class TheoryView(QWidget):
    """Why the group believes it will help.

    Attributes:
        sheet: the five columns.
        list: the assumptions.
    """

    rows_changed = Signal()

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("theory_view")
        self._acts = Acts(context.jobs, context.navigator, self)
        self._theory: TheoryRow | None = None
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        column = QVBoxLayout()
        lay_out(column, 20, (0, 0, 16, 24))
        self.sheet = TheorySheet(context)
        column.addWidget(self.sheet)
        pair = SideBySide(820, 32, name="theory_pair")
        self.list = _assumption_list(context)
        self.list.rows_changed.connect(self.rows_changed)
        pair.add(self.list, 2)
        side = QWidget()
        beside = QVBoxLayout(side)
        lay_out(beside, 12)
        self.hours = HoursCard(context)
        beside.addWidget(self.hours)
        self._history = quiet_button(
            translate("PlanPage", "History of the sheet"),
            "history",
            name="theory_history",
            on_click=self._on_history_clicked,
        )
        beside.addWidget(self._history, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        pair.add(side, 1)
        column.addWidget(pair)
        column.addStretch(1)
        outer.addWidget(scrolling(column, "theory_scroll"))

    def show_facts(self, facts: PlanFacts) -> None:
        """Show what is stored; what is being typed stays."""
        self._theory = facts.theory
        self.sheet.show_theory(facts.theory)
        self.list.show_rows(facts.assumptions)
        self.hours.show_facts(facts)
        self._history.setVisible(facts.theory is not None)

    def _on_history_clicked(self) -> None:
        if self._theory is None:
            return
        self._acts.ask(
            list_history,
            "theory_of_change",
            self._theory.id,
            then=lambda rows: HistoryDialog(
                translate("PlanPage", "Theory of change"), rows, self.window()
            ).open(),
        )


class HoursCard(Card):
    """Hours used of those set aside, a line a role, and the way to the page Gruppen."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("PlanPage", "The time we have"), name="plan_hours", parent=parent
        )
        self._lines = texts.body("")
        self.body.addWidget(self._lines)
        self.link = link_button(
            translate("PlanPage", "Go to the hours"),
            name="go_to_hours",
            on_click=lambda: context.navigator.go_to("groups", field="hours"),
        )
        self.body.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_facts(self, facts: PlanFacts) -> None:
        """Show the hours until now."""
        words = translate("PlanPage", "{role}: {used} of {planned} hours used")
        lines = [
            words.format(
                role=enum_text(row.role),
                used=hours_number(row.used_minutes),
                planned=hours_number(row.planned_minutes),
            )
            for row in facts.hours
        ]
        self._lines.setText(
            "\n".join(lines) or translate("PlanPage", "No hours are set aside yet.")
        )


def _assumption_list(context: PlanContext) -> OpenRows:
    return OpenRows(
        "assumptions",
        context,
        ListWords(
            heading=translate("PlanPage", "Assumptions said aloud"),
            new_label=translate("PlanPage", "What must be true for this to work?"),
            example=translate(
                "PlanPage", "For example: the night team will use the same words as the day team"
            ),
            add=translate("PlanPage", "Say it aloud"),
            hint=translate(
                "PlanPage", "Enter opens a line. Alt with an arrow moves it. Delete removes it."
            ),
            removed=translate("PlanPage", "“{text}” is taken off the list."),
        ),
        ListActs(
            argument="assumption_id",
            add=theory_operations.add_assumption,
            move=theory_operations.move_assumption,
            remove=theory_operations.remove_assumption,
            opens_new=False,
        ),
        lambda row: AssumptionRow(context, row),
        texts.soft(
            translate(
                "PlanPage",
                "No assumption is written yet. A plan stands on things we believe. Say them "
                "aloud, and you can see later which of them held.",
            )
        ),
    )
