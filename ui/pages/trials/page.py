"""The page Prøvehandlinger: the trials of a course, one of them opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.clock import today
from models.journal.history import list_history
from models.trials import operations, queries
from ui.dialogs.history import HistoryDialog
from ui.item_models.list_rows import ListRow
from ui.pages.meetings.acts import Acts
from ui.pages.meetings.step import RoomStack
from ui.pages.page import Page
from ui.pages.trials.context import TrialContext
from ui.pages.trials.planning import TrialPlanning
from ui.pages.trials.trial_pane import TrialPane
from ui.pages.trials.words import list_detail, trial_status
from ui.theme.current import px
from ui.theme.measures import lay_out, rescale, set_size
from ui.widgets.buttons import primary_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.movable_list import MovableList
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from models.trials.rows import TrialSummary

_ROOM_FOR_LIST = 900
"""Narrower than this at 100 %, list and trial take turns."""


class TrialsPage(Page):
    """Trials at the left in an order of their own, the chosen one at the right."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"trial", "trial_cycle", "member", "finding", "indicator", "form_choice"}
    )
    SCROLLS = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setObjectName("trials_page")
        self.set_heading(
            translate("TrialsPage", "Trials"),
            translate("TrialsPage", "Try something small, look at it together, and decide."),
        )
        self._acts = Acts(self.jobs, self.navigator, self)
        self._planning = TrialPlanning(self._acts, self)
        self._planning.trial_planned.connect(lambda id_: self.show_target(trial_id=id_, new=True))
        self._trials: tuple[TrialSummary, ...] = ()
        self._target: dict[str, Any] = {}
        self._is_list_wanted = True
        self.pane: TrialPane | None = None
        self._new = primary_button(
            translate("TrialsPage", "New trial"),
            "add",
            name="new_trial",
            on_click=self.plan_trial,
        )
        self.add_header_action(self._new)
        self._views = RoomStack()
        self.body.addWidget(self._views, 1)
        self._views.addWidget(self._make_panes())
        self._views.addWidget(self._make_empty())
        self._tab_timer = QTimer(self, singleShot=True, interval=0)
        self._tab_timer.timeout.connect(lambda: order_by_reading(self))

    def load(self, course_id: UUID | None) -> None:
        """Another course: what was shown of the last one goes."""
        if course_id != self.course_id:
            self._close_pane()
        super().load(course_id)

    def reload(self) -> None:
        """Fetch the list and the trial shown."""
        if self.course_id is None:
            return
        asked = self.course_id
        self._acts.ask(
            queries.list_trials,
            asked,
            today(),
            then=lambda rows: self._on_trials_fetched(asked, rows),
        )

    def show_target(self, **target: Any) -> None:
        """Show a trial (`trial_id`, with `cycle_id`), or what a gate condition asks for (`field`)."""
        self._target = target
        if target.get("new"):
            self._is_list_wanted = False
        self._is_stale = True
        self._reload_if_seen()

    def plan_trial(self) -> None:
        """Ask for a new trial."""
        if self.course_id is not None:
            self._planning.open(self.course_id)

    def _make_panes(self) -> QWidget:
        panes = QWidget()
        row = QHBoxLayout(panes)
        lay_out(row, 24)
        self.list = MovableList(
            name="trial_list", spoken=translate("TrialsPage", "The trials of the course")
        )
        set_size(self.list, width=296)
        self.list.list.row_chosen.connect(self._on_row_chosen)
        self.list.list.row_opened.connect(self._on_row_opened)
        self.list.moved.connect(self._on_row_moved)
        row.addWidget(self.list)
        self._room = QVBoxLayout()
        lay_out(self._room, 0)
        row.addLayout(self._room, 1)
        return panes

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

    def _on_trials_fetched(self, asked: UUID, rows: tuple[TrialSummary, ...]) -> None:
        if asked != self.course_id:
            return
        self._trials = rows
        self.list.set_rows([_row(summary) for summary in rows])
        self._views.setCurrentIndex(0 if rows else 1)
        self._new.setVisible(bool(rows))
        target, self._target = self._target, {}
        chosen = self._trial_to_show(target)
        if chosen is None:
            self._close_pane()
            self._order_tabs_soon()
            return
        self._open(chosen)
        assert self.pane is not None
        if target.get("cycle_id") is not None:
            self.pane.show_link(target["cycle_id"])
        if target.get("new"):
            self.pane.focus("idea")
        elif target.get("field"):
            self._is_list_wanted = False
            self._arrange()
            self.pane.focus(target["field"])

    def _trial_to_show(self, target: dict[str, Any]) -> UUID | None:
        ids = [summary.trial.id for summary in self._trials]
        shown = self.pane.trial_id if self.pane is not None else None
        wanted = target.get("trial_id")
        if wanted not in ids and target.get("field"):
            wanted = _trial_to_mend(self._trials, target["field"])
        for each in (wanted, shown, self.list.list.current_id):
            if each in ids:
                return each
        return _trial_now(self._trials)

    def _open(self, trial_id: UUID) -> None:
        self.list.list.set_current(trial_id)
        if self.pane is None or self.pane.trial_id != trial_id:
            self._close_pane()
            assert self.course_id is not None
            context = TrialContext(self._acts, self.navigator, self.course_id, trial_id, self)
            pane = TrialPane(context)
            pane.gone.connect(self._on_pane_gone)
            pane.rows_changed.connect(self._order_tabs_soon)
            pane.history_wanted.connect(self._on_history_wanted)
            pane.head.list_wanted.connect(self._on_list_wanted)
            self._room.addWidget(pane)
            rescale(pane)
            self.pane = pane
        self.pane.reload()
        self._arrange()

    def _close_pane(self) -> None:
        pane, self.pane = self.pane, None
        if pane is not None:
            # Hidden first: the fields still save what is typed in them.
            pane.hide()
            self._room.removeWidget(pane)
            pane.deleteLater()

    def _arrange(self) -> None:
        """Where room is short, list and trial take turns."""
        is_narrow = self.width() < px(_ROOM_FOR_LIST)
        self.list.setVisible(not is_narrow or self._is_list_wanted or self.pane is None)
        if self.pane is not None:
            self.pane.head.back.setVisible(is_narrow)
            is_shown = self.pane.facts is not None
            self.pane.setVisible(is_shown and not (is_narrow and self._is_list_wanted))

    def _order_tabs_soon(self) -> None:
        self._tab_timer.start()

    def _on_row_chosen(self, trial_id: UUID) -> None:
        if self.width() >= px(_ROOM_FOR_LIST):
            self._open(trial_id)

    def _on_row_opened(self, trial_id: UUID) -> None:
        self._is_list_wanted = False
        self._open(trial_id)
        if self.pane is not None:
            self.pane.chain.focus_shown()

    def _on_row_moved(self, trial_id: UUID, after_id: UUID | None) -> None:
        self._acts.do(operations.move_trial, trial_id=trial_id, after_id=after_id)

    def _on_list_wanted(self) -> None:
        self._is_list_wanted = True
        self._arrange()
        self.list.list.setFocus()

    def _on_pane_gone(self) -> None:
        self._close_pane()
        self._is_list_wanted = True
        self.reload()

    def _on_history_wanted(self, table: str, identity: UUID, title: str) -> None:
        self._acts.ask(
            list_history,
            table,
            identity,
            then=lambda rows: HistoryDialog(title, rows, self.window()).open(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another arrangement."""
        super().resizeEvent(event)
        self._arrange()


def _row(summary: TrialSummary) -> ListRow:
    status, word = trial_status(summary)
    return ListRow(summary.trial.id, summary.trial.title, list_detail(summary), status, word)


def _trial_now(trials: tuple[TrialSummary, ...]) -> UUID | None:
    """A late trial, else one that runs, else the first."""
    for asks in (
        lambda each: each.overdue_days > 0,
        lambda each: each.trial.state == "running",
        lambda _each: True,
    ):
        found = next((each for each in trials if asks(each)), None)
        if found is not None:
            return found.trial.id
    return None


def _trial_to_mend(trials: tuple[TrialSummary, ...], field: str) -> UUID | None:
    """The trial a gate waits for: the latest one for its cycles, the one closest to whole."""
    if not trials:
        return None
    if field == "cycles":
        late = [each for each in trials if each.overdue_days]
        waiting = [each for each in trials if each.cycle_count > each.decided_count]
        return max(late or waiting or trials, key=lambda each: each.overdue_days).trial.id
    return min(trials, key=lambda each: len(each.missing_plan_fields)).trial.id
