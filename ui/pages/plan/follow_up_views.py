"""Risks, and questions to the leader: two lists of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.clock import today
from models.courses import follow_up_operations
from ui.pages.plan.open_rows import ListActs, ListWords, OpenRows
from ui.pages.plan.question_row import QuestionRow
from ui.pages.plan.risk_row import RiskRow
from ui.theme.measures import lay_out
from ui.widgets.empty_state import EmptyState
from ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from ui.pages.plan.context import PlanContext
    from ui.pages.plan.facts import PlanFacts


class ListView(QWidget):
    """One list with the room to itself; `name` is the column of the facts it shows.

    Attributes:
        list: the list.
    """

    rows_changed = Signal()

    def __init__(self, name: str, rows: OpenRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_view")
        self.list = rows
        self._name = name
        rows.rows_changed.connect(self.rows_changed)
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        column = QVBoxLayout()
        lay_out(column, 0, (0, 0, 16, 24))
        column.addWidget(rows)
        column.addStretch(1)
        outer.addWidget(scrolling(column, f"{name}_scroll"))

    def show_facts(self, facts: PlanFacts) -> None:
        """Show what is stored; what is being typed stays."""
        self.list.show_rows(getattr(facts, self._name))

    def open_first(self) -> None:
        """Open the first line."""
        self.list.open_first()


def risk_view(context: PlanContext) -> ListView:
    """What may go wrong."""
    rows = OpenRows(
        "risks",
        context,
        ListWords(
            heading=translate("PlanPage", "Risks"),
            new_label=translate("PlanPage", "What may go wrong?"),
            example=translate("PlanPage", "For example: new temps do not know what we agreed"),
            add=translate("PlanPage", "Add"),
            hint=_hint(),
            removed=translate("PlanPage", "“{text}” is removed."),
        ),
        ListActs(
            argument="risk_id",
            add=follow_up_operations.add_risk,
            move=follow_up_operations.move_risk,
            remove=follow_up_operations.remove_risk,
        ),
        lambda row: RiskRow(context, row),
        EmptyState(
            "warning",
            translate("PlanPage", "No risks are written yet"),
            translate(
                "PlanPage",
                "Take five minutes: what could stop us? Two or three are enough. Each gets "
                "somebody who keeps an eye on it, and a thing to do.",
            ),
            example=translate(
                "PlanPage",
                "For example: summer holidays begin in the middle of the trial, and temps do "
                "not know what we agreed.",
            ),
            name="no_risks",
        ),
        has_heading=False,
    )
    return ListView("risks", rows)


def question_view(context: PlanContext) -> ListView:
    """What the leader must decide."""
    rows = OpenRows(
        "questions",
        context,
        ListWords(
            heading=translate("PlanPage", "Questions to the leader"),
            new_label=translate("PlanPage", "What must the leader decide?"),
            example=translate("PlanPage", "For example: may we move the overlap in October?"),
            add=translate("PlanPage", "Ask"),
            hint=_hint(),
            removed=translate("PlanPage", "“{text}” is removed."),
        ),
        ListActs(
            argument="question_id",
            add=follow_up_operations.ask_leader,
            move=follow_up_operations.move_leader_question,
            remove=follow_up_operations.remove_leader_question,
            add_values=_asked_today,
        ),
        lambda row: QuestionRow(context, row),
        EmptyState(
            "decision",
            translate("PlanPage", "Nothing waits for the leader"),
            translate(
                "PlanPage",
                "What the group may not decide itself is asked here. An open question comes onto "
                "the next agenda and into the status report by itself, until it is answered.",
            ),
            example=translate(
                "PlanPage", "For example: can two hours a week stand in the rota for this?"
            ),
            name="no_questions",
        ),
        has_heading=False,
    )
    return ListView("questions", rows)


def _hint() -> str:
    return translate(
        "PlanPage", "Enter opens a line. Alt with an arrow moves it. Delete removes it."
    )


def _asked_today() -> dict[str, Any]:
    return {"asked_on": today()}
