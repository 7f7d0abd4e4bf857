"""What did not work, and the trial that showed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.recommendations import operations
from ui.pages.plan.follow_up_views import ListView
from ui.pages.plan.open_row import OpenRow
from ui.pages.plan.open_rows import ListActs, ListWords, OpenRows
from ui.theme.measures import lay_out
from ui.widgets.buttons import Button, quiet_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown
from ui.widgets.line_button import ButtonLine
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from models.recommendations.rows import NotWorkedRow
    from ui.pages.plan.context import PlanContext
    from ui.pages.recommendations.facts import CourseFacts

    Trials = tuple[tuple[UUID, str], ...]


class NotWorkedLine(OpenRow):
    """One thing that did not work.

    Args:
        context: the page's.
        row: the note.
        trials: the course's trials (id, name), asked each time the row is shown.
    """

    TABLE = "not_worked"

    def __init__(
        self, context: PlanContext, row: NotWorkedRow, trials: Callable[[], Trials]
    ) -> None:
        super().__init__(context, row, operations.edit_not_worked, "not_worked_id")
        self._trials = trials

    def words_of(self, row: NotWorkedRow) -> ButtonLine:
        """The note and its trial."""
        trial = ""
        if row.trial_title:
            trial = translate("RecommendationsPage", "Tried in: {trial}")
            trial = trial.format(trial=row.trial_title)
        return ButtonLine("", row.text, trial, "stop")

    def fill_form(self, column: QVBoxLayout) -> None:
        """Its text and its trial."""
        self.texts["text"] = Field(
            translate("RecommendationsPage", "What did not work, and what do you think is why?"),
            AutosaveText(min_lines=2),
            name="not_worked_text",
        )
        self.trial = DropDown()
        self.trial.activated.connect(
            lambda _index: self.edits.save(trial_id=self.trial.currentData())
        )
        column.addWidget(self.texts["text"])
        column.addWidget(
            Field(
                translate("RecommendationsPage", "Which trial showed it?"),
                self.trial,
                name="not_worked_trial",
            )
        )

    def more_buttons(self) -> list[Button]:
        """Go to the trial."""
        self._go = quiet_button(
            translate("RecommendationsPage", "Go to the trial"),
            "link",
            name="not_worked_go",
            on_click=lambda: self._context.navigator.go_to("trials", trial_id=self.row.trial_id),
        )
        return [self._go]

    def show_values(self, row: Any) -> None:
        """Show the trial."""
        none: list[tuple[object, str]] = [(None, translate("RecommendationsPage", "No trial"))]
        self.trial.set_options([*none, *self._trials()])
        self.trial.set_value(row.trial_id)
        self._go.setVisible(bool(row.trial_title))


class NotWorkedView(QWidget):
    """The list with the room to itself; `rows_changed` tells that controls came or went.

    Attributes:
        list: the list.
    """

    rows_changed = Signal()

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("not_worked_room")
        self._trials: Trials = ()
        self.list = OpenRows(
            "not_worked",
            context,
            ListWords(
                heading=translate("RecommendationsPage", "What did not work"),
                new_label=translate("RecommendationsPage", "What should others be spared?"),
                example=translate(
                    "RecommendationsPage", "For example: a list on the door was never read"
                ),
                add=translate("RecommendationsPage", "Add"),
                hint=translate(
                    "RecommendationsPage",
                    "Enter opens a line. Alt with an arrow moves it. Delete removes it.",
                ),
                removed=translate("RecommendationsPage", "“{text}” is removed."),
            ),
            ListActs(
                argument="not_worked_id",
                add=operations.add_not_worked,
                move=operations.move_not_worked,
                remove=operations.remove_not_worked,
            ),
            lambda row: NotWorkedLine(context, row, lambda: self._trials),
            EmptyState(
                "stop",
                translate("RecommendationsPage", "Nothing is written down yet"),
                translate(
                    "RecommendationsPage",
                    "What did not work is worth as much as what did: it spares the next house "
                    "the trouble. Look at the trials you stopped or changed.",
                ),
                example=translate(
                    "RecommendationsPage",
                    "For example: we asked at breakfast, but nobody can say in the morning how "
                    "the evening is to be.",
                ),
                name="no_not_worked",
            ),
            has_heading=False,
        )
        self.list.rows_changed.connect(self.rows_changed)
        column = QVBoxLayout(self)
        lay_out(column, 0)
        column.addWidget(ListView("not_worked", self.list))

    def show_facts(self, facts: CourseFacts) -> None:
        """Show what is stored; what is being typed stays."""
        self._trials = facts.sources.trials
        self.list.show_rows(facts.not_worked)
