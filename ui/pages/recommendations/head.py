"""The top of a recommendation: its name, where it is, and what can be done with it as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.recommendations.rows import RecommendationState
from ui.pages.recommendations.words import RECOMMENDATION_STATUS
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import Button, button, quiet_button
from ui.widgets.status_mark import StatusMark

if TYPE_CHECKING:
    from models.recommendations.rows import RecommendationDetail


class RecommendationHead(QWidget):
    """Name and state; finalise, open again, history, remove: each a signal `…_wanted`."""

    list_wanted = Signal()
    final_wanted = Signal()
    reopening_wanted = Signal()
    history_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recommendation_head")
        column = QVBoxLayout(self)
        lay_out(column, 4)
        self.back = quiet_button(
            translate("RecommendationsPage", "All recommendations"),
            "back",
            name="all_recommendations",
            on_click=self.list_wanted.emit,
        )
        self.back.hide()
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._title = texts.heading("")
        column.addWidget(self._title)
        row = QHBoxLayout()
        lay_out(row, 4)
        self._state = StatusMark(name="recommendation_state")
        row.addWidget(self._state)
        row.addStretch(1)
        self.buttons = self._make_buttons()
        for made in self.buttons.values():
            row.addWidget(made)
        column.addLayout(row)

    def show_recommendation(self, detail: RecommendationDetail) -> None:
        """Show the recommendation as it is now."""
        row = detail.recommendation
        is_final = row.state is RecommendationState.FINAL
        self._title.setText(row.title)
        self._state.show_status(RECOMMENDATION_STATUS[row.state], enum_text(row.state))
        self.buttons["final"].setVisible(not is_final)
        self.buttons["reopen"].setVisible(is_final)
        self.buttons["remove"].setVisible(not is_final)

    def _make_buttons(self) -> dict[str, Button]:
        return {
            "final": button(
                translate("RecommendationsPage", "Make it final…"),
                "check",
                name="finalise_recommendation",
                spoken=translate("RecommendationsPage", "Make the recommendation final"),
                on_click=self.final_wanted.emit,
            ),
            "reopen": button(
                translate("RecommendationsPage", "Open it again"),
                "undo",
                name="reopen_recommendation",
                spoken=translate("RecommendationsPage", "Open the recommendation again"),
                on_click=self.reopening_wanted.emit,
            ),
            "history": quiet_button(
                translate("RecommendationsPage", "History"),
                "history",
                name="recommendation_history",
                spoken=translate("RecommendationsPage", "History of the recommendation"),
                on_click=self.history_wanted.emit,
            ),
            "remove": quiet_button(
                translate("RecommendationsPage", "Remove"),
                "remove",
                name="remove_recommendation",
                spoken=translate("RecommendationsPage", "Remove the recommendation"),
                on_click=self.removal_wanted.emit,
            ),
        }
