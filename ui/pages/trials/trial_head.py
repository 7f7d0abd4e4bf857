"""The top of a trial: its name, where it is, and what can be done with it as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.trials import operations
from models.trials.rows import TrialState
from ui.pages.trials.words import TRIAL_STATUS, about_text
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, quiet_button
from ui.widgets.status_mark import Status, StatusMark

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.trials.rows import TrialDetail
    from ui.pages.row_edits import RowEdits
    from ui.pages.trials.context import TrialContext


class TrialHead(QWidget):
    """Name, state, who and when; start, finish, stop and remove.

    `history_wanted` tells that the history of the trial is to be shown, `list_wanted` that the
    list is.
    """

    history_wanted = Signal()
    list_wanted = Signal()

    def __init__(
        self, context: TrialContext, edits: RowEdits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trial_head")
        self._context = context
        self._edits = edits
        column = QVBoxLayout(self)
        lay_out(column, 2)
        self.back = quiet_button(
            translate("TrialsPage", "All trials"),
            "back",
            name="all_trials",
            on_click=self.list_wanted.emit,
        )
        self.back.hide()
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        top = QHBoxLayout()
        lay_out(top, 0)
        self._title = texts.heading("")
        self._title.setObjectName("trial_title_text")
        self._state = StatusMark(name="trial_state")
        self._early = StatusMark(
            Status.WAITING, translate("TrialsPage", "before the choice"), name="trial_early"
        )
        self._early.setToolTip(
            translate("TrialsPage", "The trial began before a practice form was chosen.")
        )
        top.addWidget(self._title, 1)
        self._buttons = self._make_buttons()
        for made in self._buttons.values():
            top.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        foot = QHBoxLayout()
        lay_out(foot, 8)
        self._about = texts.soft("")
        foot.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._early, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._about, 1)
        column.addLayout(foot)

    def show_trial(self, detail: TrialDetail) -> None:
        """Show the trial as it is now."""
        trial = detail.trial
        self._title.setText(trial.title)
        self._about.setText(about_text(detail))
        self._state.show_status(TRIAL_STATUS[trial.state], enum_text(trial.state))
        self._early.setVisible(trial.is_before_choice)
        is_over = trial.state in (TrialState.FINISHED, TrialState.STOPPED)
        self._buttons["start"].setVisible(trial.state is TrialState.PLANNED)
        self._buttons["resume"].setVisible(is_over)
        self._buttons["finish"].setVisible(trial.state is TrialState.RUNNING)
        self._buttons["stop"].setVisible(not is_over)

    def _make_buttons(self) -> dict[str, QWidget]:
        started = translate("TrialsPage", "The trial has begun.")
        return {
            "start": button(
                translate("TrialsPage", "Begin"),
                "play",
                name="start_trial",
                spoken=translate("TrialsPage", "Begin the trial"),
                on_click=lambda: self._act(operations.start_trial, started),
            ),
            "resume": quiet_button(
                translate("TrialsPage", "Take it up again"),
                "play",
                name="resume_trial",
                on_click=lambda: self._act(operations.start_trial, started),
            ),
            "finish": quiet_button(
                translate("TrialsPage", "Finish"),
                "check",
                name="finish_trial",
                spoken=translate("TrialsPage", "Finish the trial"),
                on_click=lambda: self._act(
                    operations.finish_trial, translate("TrialsPage", "The trial is finished.")
                ),
            ),
            "stop": quiet_button(
                translate("TrialsPage", "Stop"),
                "stop",
                name="stop_trial",
                spoken=translate("TrialsPage", "Stop the trial"),
                on_click=lambda: self._act(
                    operations.stop_trial, translate("TrialsPage", "The trial is stopped.")
                ),
            ),
            "history": quiet_button(
                translate("TrialsPage", "History"),
                "history",
                name="trial_history",
                spoken=translate("TrialsPage", "History of the trial"),
                on_click=self.history_wanted.emit,
            ),
            "remove": quiet_button(
                translate("TrialsPage", "Remove"),
                "remove",
                name="remove_trial",
                spoken=translate("TrialsPage", "Remove the trial"),
                on_click=lambda: self._act(
                    operations.remove_trial, translate("TrialsPage", "The trial is removed.")
                ),
            ),
        }

    def _act(self, operation: Callable[..., Any], said: str) -> None:
        self._edits.save(
            {},
            then=lambda _result: self._context.navigator.show_undoable(said),
            operation=operation,
        )
