"""The page Prøvehandlinger: the trials of a course, one of them opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from desktop.support.translation import translate
from models.clock import today
from models.trials import operations, queries
from models.trials.rows import TrialState
from ui.item_models.list_rows import ListRow
from ui.pages.list_and_pane import ListAndPanePage
from ui.pages.trials.context import TrialContext
from ui.pages.trials.planning import TrialPlanning
from ui.pages.trials.trial_pane import TrialPane
from ui.pages.trials.words import list_detail, trial_status
from ui.widgets.buttons import primary_button
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from models.trials.rows import TrialSummary


class TrialsPage(ListAndPanePage):
    """Trials at the left in an order of their own, the chosen one at the right."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"trial", "trial_cycle", "member", "finding", "indicator", "form_choice"}
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setObjectName("trials_page")
        self.set_heading(
            translate("TrialsPage", "Trials"),
            translate("TrialsPage", "Try something small, look at it together, and decide."),
        )
        self._trials: tuple[TrialSummary, ...] = ()
        self._planning = TrialPlanning(self.acts, self)
        self._planning.trial_planned.connect(lambda id_: self.show_target(row_id=id_, new=True))
        self.build(
            "trial_list",
            translate("TrialsPage", "The trials of the course"),
            self._make_empty(),
            primary_button(
                translate("TrialsPage", "New trial"),
                "add",
                name="new_trial",
                on_click=self.plan_trial,
            ),
        )

    @property
    def planning(self) -> TrialPlanning:
        """What asks for a new trial."""
        return self._planning

    def reload(self) -> None:
        """Fetch the list and the trial shown."""
        self.ask_rows(queries.list_trials, today(), shown=self._on_trials_fetched)

    def show_target(self, **target: Any) -> None:
        """Show a trial (`trial_id`), perhaps with `cycle_id`, or what a gate asks for (`field`)."""
        if "trial_id" in target:
            target["row_id"] = target.pop("trial_id")
        super().show_target(**target)

    def plan_trial(self) -> None:
        """Ask for a new trial."""
        if self.course_id is not None:
            self._planning.open(self.course_id)

    def make_pane(self, identity: UUID) -> QWidget:
        """The pane of a trial."""
        assert self.course_id is not None
        return TrialPane(TrialContext(self.acts, self.navigator, self.course_id, identity, self))

    def row_to_show(self, target: dict[str, Any]) -> UUID | None:
        """What a gate waits for; else a trial that is late, one that runs, the first."""
        if not self._trials:
            return None
        if target.get("field"):
            return _trial_to_mend(self._trials, target["field"])
        late = [each for each in self._trials if each.overdue_days]
        running = [each for each in self._trials if each.trial.state is TrialState.RUNNING]
        return (late or running or self._trials)[0].trial.id

    def move_row(self, identity: UUID, after_id: UUID | None) -> None:
        """Put a trial behind another."""
        self.acts.do(operations.move_trial, trial_id=identity, after_id=after_id)

    def follow_target(self, target: dict[str, Any]) -> None:
        """Show the cycle that was asked for, or go to a field."""
        if target.get("cycle_id") is not None:
            self.pane.show_link(target["cycle_id"])
        if target.get("new"):
            self.pane.focus("question")
        super().follow_target(target)

    def _make_empty(self) -> QWidget:
        return EmptyState(
            "trials",
            translate("TrialsPage", "No trials here yet"),
            translate(
                "TrialsPage",
                "A trial is one small thing you do differently for a short time. You write down "
                "beforehand what you expect, look at what happened, and decide what comes next.",
            ),
            example=translate(
                "TrialsPage",
                "For example “Music instead of television from 8 pm, two evenings a week, for "
                "three weeks”",
            ),
            action=primary_button(
                translate("TrialsPage", "Plan the first trial"),
                "add",
                name="plan_first_trial",
                on_click=self.plan_trial,
            ),
            name="no_trials",
        )

    def _on_trials_fetched(self, rows: tuple[TrialSummary, ...]) -> None:
        self._trials = rows
        self.show_rows([_row(summary) for summary in rows])


def _row(summary: TrialSummary) -> ListRow:
    status, word = trial_status(summary)
    return ListRow(summary.trial.id, summary.trial.title, list_detail(summary), status, word)


def _trial_to_mend(trials: tuple[TrialSummary, ...], field: str) -> UUID:
    """The trial a gate waits for: the latest one for its cycles, the one closest to whole."""
    if field == "cycles":
        late = [each for each in trials if each.overdue_days]
        waiting = [each for each in trials if each.cycle_count > each.decided_count]
        return max(late or waiting or trials, key=lambda each: each.overdue_days).trial.id
    return min(trials, key=lambda each: len(each.missing_plan_fields)).trial.id
