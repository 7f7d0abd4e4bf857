"""The top of an indicator: its question, where it stands, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.clock import today
from models.measures import operations
from ui.pages.measures.words import about_text, indicator_status
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import quiet_button
from ui.widgets.status_mark import StatusMark

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.measures.rows import IndicatorSummary
    from ui.navigation import Navigator
    from ui.pages.row_edits import RowEdits


class IndicatorHead(QWidget):
    """Question, state, rhythm; close, open again, remove.

    `history_wanted` tells that the history is to be shown, `list_wanted` that the list is.
    """

    history_wanted = Signal()
    list_wanted = Signal()

    def __init__(
        self, edits: RowEdits, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("indicator_head")
        self._edits = edits
        self._navigator = navigator
        column = QVBoxLayout(self)
        lay_out(column, 2)
        self.back = quiet_button(
            translate("MeasuresPage", "All indicators"),
            "back",
            name="all_indicators",
            on_click=self.list_wanted.emit,
        )
        self.back.hide()
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        top = QHBoxLayout()
        lay_out(top, 0)
        self._title = texts.heading("")
        self._title.setObjectName("indicator_title_text")
        top.addWidget(self._title, 1)
        self._make_buttons()
        for made in (self._close, self._reopen, self._history, self._remove):
            top.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        foot = QHBoxLayout()
        lay_out(foot, 8)
        self._state = StatusMark(name="indicator_state")
        self._about = texts.soft("")
        foot.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._about, 1)
        column.addLayout(foot)

    def show_indicator(self, summary: IndicatorSummary) -> None:
        """Show it as it is now."""
        self._title.setText(summary.indicator.title)
        self._about.setText(about_text(summary))
        self._state.show_status(*indicator_status(summary, today()))
        self._close.setVisible(not summary.indicator.is_closed)
        self._reopen.setVisible(summary.indicator.is_closed)

    def _make_buttons(self) -> None:
        self._close = quiet_button(
            translate("MeasuresPage", "Close"),
            "check",
            name="close_indicator",
            spoken=translate("MeasuresPage", "Close the indicator: it is measured no longer"),
            on_click=lambda: self._act(
                operations.close_indicator,
                translate("MeasuresPage", "The indicator is closed. Its numbers stay."),
                is_closed=True,
            ),
        )
        self._close.setToolTip(translate("MeasuresPage", "Stop measuring; the numbers stay"))
        self._reopen = quiet_button(
            translate("MeasuresPage", "Open again"),
            "open",
            name="reopen_indicator",
            spoken=translate("MeasuresPage", "Measure the indicator again"),
            on_click=lambda: self._act(
                operations.close_indicator,
                translate("MeasuresPage", "The indicator is open again."),
                is_closed=False,
            ),
        )
        self._history = quiet_button(
            translate("MeasuresPage", "History"),
            "history",
            name="indicator_history",
            spoken=translate("MeasuresPage", "History of the indicator"),
            on_click=self.history_wanted.emit,
        )
        self._remove = quiet_button(
            translate("MeasuresPage", "Remove"),
            "remove",
            name="remove_indicator",
            spoken=translate("MeasuresPage", "Remove the indicator"),
            on_click=lambda: self._act(
                operations.remove_indicator,
                translate("MeasuresPage", "The indicator and its numbers are removed."),
            ),
        )

    def _act(self, operation: Callable[..., Any], said: str, **values: Any) -> None:
        self._edits.save(
            values,
            then=lambda _result: self._navigator.show_undoable(said),
            operation=operation,
        )
