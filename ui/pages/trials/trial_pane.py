"""One trial: its name and state, the chain of its cycles, and the link that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.clock import today
from models.errors import NotFound
from models.trials import cycle_operations
from models.trials.rows import TrialState
from models.trials.rules import is_finished, is_overdue_unexplained
from ui.pages.trials.chain import CycleChain, Link
from ui.pages.trials.cycle_panel import CyclePanel
from ui.pages.trials.facts import TrialFacts, get_trial_facts
from ui.pages.trials.plan_panel import PlanPanel, plan_edits
from ui.pages.trials.trial_head import TrialHead
from ui.pages.trials.words import cycle_status
from ui.theme.measures import lay_out, rescale
from ui.widgets.buttons import button
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    from uuid import UUID

    from models.trials.rows import TrialCycleRow
    from ui.pages.trials.context import TrialContext

PLAN = None
"""The link of the chain that shows the plan."""


class TrialPane(QWidget):
    """A trial with its plan and its cycles; one of them is shown at a time.

    `gone` tells that the trial is there no more, `rows_changed` that Tab has to be told,
    `history_wanted` carries table, id and words of what somebody wants to know the history of.
    """

    gone = Signal()
    rows_changed = Signal()
    history_wanted = Signal(str, object, str)

    def __init__(self, context: TrialContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trial_pane")
        self.context = context
        self.facts: TrialFacts | None = None
        self.shown: UUID | None = PLAN
        self._is_link_chosen = False
        self._focus_wanted = ""
        self._edits = plan_edits(context)
        column = QVBoxLayout(self)
        lay_out(column, 8)
        self.head = TrialHead(context, self._edits)
        self.head.history_wanted.connect(self._on_trial_history_wanted)
        column.addWidget(self.head)
        column.addLayout(self._make_chain_row())
        self._area = QScrollArea()
        self._area.setObjectName("trial_scroll")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        column.addWidget(self._area, 1)
        self._panel: PlanPanel | CyclePanel | None = None
        self.setVisible(False)

    @property
    def trial_id(self) -> UUID:
        """The trial."""
        return self.context.trial_id

    @property
    def panel(self) -> PlanPanel | CyclePanel | None:
        """The plan or the cycle that is shown."""
        return self._panel

    def reload(self) -> None:
        """Fetch the trial again."""
        self.context.acts.ask(
            get_trial_facts,
            self.trial_id,
            today(),
            then=self._on_trial_fetched,
            failed=self._on_fetch_failed,
        )

    def show_link(self, link: UUID | None) -> None:
        """Show the plan (None) or a cycle."""
        self._is_link_chosen = True
        self.shown = link
        self._show()

    def focus(self, field: str) -> None:
        """Go to what a gate condition asks for: `trials`, `cycles`, or a column of the plan."""
        self._focus_wanted = field
        if self.facts is not None:
            self._follow_focus()

    def open_cycle(self) -> None:
        """Open the next cycle."""
        self.context.acts.do(
            cycle_operations.open_cycle,
            translate("TrialsPage", "A new cycle is ready."),
            then=self._on_cycle_opened,
            trial_id=self.trial_id,
        )

    def _make_chain_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        lay_out(row, 8)
        self.chain = CycleChain()
        self.chain.link_chosen.connect(self.show_link)
        self._open = button(
            translate("TrialsPage", "Open a cycle"),
            "add",
            name="open_cycle",
            on_click=self.open_cycle,
        )
        row.addWidget(self.chain, 1)
        row.addWidget(self._open)
        return row

    def _on_trial_fetched(self, facts: TrialFacts) -> None:
        if facts.detail.trial.id != self.trial_id:
            return
        self.facts = facts
        self._edits.note_version(facts.detail.trial.version)
        self.setAccessibleName(facts.detail.trial.title)
        self.head.show_trial(facts.detail)
        ids = {cycle.id for cycle in facts.detail.cycles}
        if self.shown not in ids and self.shown is not PLAN:
            self._is_link_chosen = False
        if not self._is_link_chosen:
            self.shown = _link_now(facts.detail.cycles)
        self._show()
        self.setVisible(True)
        self._follow_focus()

    def _on_fetch_failed(self, failure: BaseException) -> None:
        # Removed meanwhile, or its planning undone: that is no error.
        if isinstance(failure, NotFound):
            self.gone.emit()
        else:
            self.context.navigator.show_error(failure)

    def _show(self) -> None:
        if self.facts is None:
            return
        detail = self.facts.detail
        cycle = next((each for each in detail.cycles if each.id == self.shown), None)
        if cycle is None:
            self.shown = PLAN
        self.chain.show_links(self._links(), self.shown)
        is_over = detail.trial.state in (TrialState.FINISHED, TrialState.STOPPED)
        is_open = any(each.decision is None for each in detail.cycles)
        self._open.setVisible(not is_over and not is_open)
        if cycle is None:
            self._show_plan()
        else:
            self._show_cycle(cycle)

    def _links(self) -> list[Link]:
        assert self.facts is not None
        detail = self.facts.detail
        missing = len(detail.missing_plan_fields)
        links = [
            Link(
                PLAN,
                translate("TrialsPage", "The plan"),
                Status.WAITING if missing else Status.DONE,
                translate("TrialsPage", "%n to be said", None, missing) if missing else "",
            )
        ]
        for cycle in detail.cycles:
            status, word = cycle_status(cycle, today())
            name = translate("TrialsPage", "Cycle {number}").format(number=cycle.number)
            links.append(Link(cycle.id, name, status, word))
        return links

    def _show_plan(self) -> None:
        if not isinstance(self._panel, PlanPanel):
            panel = PlanPanel(self.context, self._edits)
            panel.completed.connect(self.rows_changed)
            self._put(panel)
        assert isinstance(self._panel, PlanPanel)
        assert self.facts is not None
        self._panel.show_trial(self.facts)

    def _show_cycle(self, cycle: TrialCycleRow) -> None:
        panel = self._panel
        if not isinstance(panel, CyclePanel) or panel.cycle.id != cycle.id:
            panel = CyclePanel(self.context, cycle)
            panel.next_drafted.connect(self.show_link)
            panel.history_wanted.connect(self._on_cycle_history_wanted)
            self._put(panel)
        panel.show_cycle(cycle)

    def _put(self, panel: PlanPanel | CyclePanel) -> None:
        old = self._area.takeWidget()
        if old is not None:
            # Hidden first: the fields still save what is typed in them.
            old.hide()
            old.deleteLater()
        self._panel = panel
        self._area.setWidget(panel)
        rescale(panel)
        self.rows_changed.emit()

    def _follow_focus(self) -> None:
        field, self._focus_wanted = self._focus_wanted, ""
        if not field or self.facts is None:
            return
        cycles = self.facts.detail.cycles
        if field == "cycles" and cycles:
            cycle = _cycle_to_mend(cycles)
            self.show_link(cycle.id)
            assert isinstance(self._panel, CyclePanel)
            if is_overdue_unexplained(cycle, today()):
                self._panel.focus_explanation()
            else:
                self._panel.focus_first_missing()
            return
        if field == "cycles":
            self._open.setFocus()
            return
        self.show_link(PLAN)
        assert isinstance(self._panel, PlanPanel)
        self._panel.focus(field)

    def _on_cycle_opened(self, cycle_id: Any) -> None:
        self.show_link(cycle_id)
        self.reload()

    def _on_trial_history_wanted(self) -> None:
        if self.facts is not None:
            self.history_wanted.emit("trial", self.trial_id, self.facts.detail.trial.title)

    def _on_cycle_history_wanted(self) -> None:
        if isinstance(self._panel, CyclePanel):
            cycle = self._panel.cycle
            name = translate("TrialsPage", "Cycle {number}").format(number=cycle.number)
            self.history_wanted.emit("trial_cycle", cycle.id, name)


def _link_now(cycles: tuple[TrialCycleRow, ...]) -> UUID | None:
    """Where the work is: the open cycle, else the last one, else the plan."""
    found = next((cycle for cycle in cycles if cycle.decision is None), None)
    if found is None and cycles:
        found = cycles[-1]
    return found.id if found is not None else PLAN


def _cycle_to_mend(cycles: tuple[TrialCycleRow, ...]) -> TrialCycleRow:
    """The cycle a gate waits for: late without a word, open, decided too early, else the last."""
    day = today()
    for asks in (
        lambda cycle: is_overdue_unexplained(cycle, day),
        lambda cycle: cycle.decision is None,
        lambda cycle: not is_finished(cycle),
    ):
        found = next((cycle for cycle in cycles if asks(cycle)), None)
        if found is not None:
            return found
    return cycles[-1]
