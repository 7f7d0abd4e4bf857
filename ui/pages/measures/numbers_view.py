"""The numbers of an indicator: the table to type in, its line beside it, and what you learn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.charts.chart_view import ChartView
from ui.pages.measures.entry_grid import EntryGrid
from ui.pages.measures.line_chart import chart_sentence, line_chart, trials_sentence
from ui.pages.measures.words import way_text
from ui.pages.pane_drafts import PaneDrafts
from ui.pages.row_form import RowForm
from ui.theme.measures import lay_out, set_size
from ui.widgets import texts
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from uuid import UUID

    from ui.navigation import Navigator
    from ui.pages.acts import Acts
    from ui.pages.measures.facts import IndicatorFacts
    from ui.pages.row_edits import RowEdits

_ROOM_BESIDE = 640


class NumbersView(QWidget):
    """Table at the left, line and learning at the right; under each other in a narrow room."""

    def __init__(
        self,
        indicator_id: UUID,
        edits: RowEdits,
        acts: Acts,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("numbers_view")
        outer = QVBoxLayout(self)
        lay_out(outer, 0, (0, 0, 0, 0))
        self._sides = SideBySide(_ROOM_BESIDE, 24, name="numbers_sides")
        outer.addWidget(self._sides, 1)
        self.grid = EntryGrid(acts, navigator)
        set_size(self.grid, min_width=340, min_height=260)
        self._sides.add(self.grid, 3)
        self.form = RowForm(
            "indicator",
            edits,
            PaneDrafts(navigator.drafts, f"indicator/{indicator_id}/"),
            self,
        )
        self._sides.add(self._make_right(), 4)

    def show_indicator(self, facts: IndicatorFacts) -> None:
        """Show the numbers as they are now; what is being typed stays."""
        self.grid.show_indicator(facts)
        self.form.show(facts.series.indicator)
        self._way.setText(way_text(facts.summary))
        chart = line_chart(facts)
        self.chart.show_chart(chart)
        self.chart.setVisible(chart is not None)
        self._too_few.setVisible(chart is None)
        self._sentence.setText(chart_sentence(facts.series) if chart is not None else "")
        self._sentence.setVisible(chart is not None)
        trials = trials_sentence(facts)
        self._trials.setText(trials)
        self._trials.setVisible(bool(trials))

    def focus_grid(self) -> None:
        """Go to where the next number is typed."""
        table = self.grid.table
        table.go_to(self.grid.rows.rowCount() - 1, 1)
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        lay_out(column, 8)
        self._way = texts.strong("")
        self._way.setObjectName("indicator_way")
        self.chart = ChartView(name="indicator_chart")
        set_size(self.chart, min_height=200)
        self._sentence = texts.small("")
        self._trials = texts.small("")
        self._too_few = texts.soft(
            translate("MeasuresPage", "When two numbers stand here, they become a line.")
        )
        for part in (self._way, self.chart, self._too_few, self._sentence, self._trials):
            column.addWidget(part)
        column.addWidget(
            self.form.text(
                "learning",
                translate("MeasuresPage", "What do the numbers teach you?"),
                example=translate(
                    "MeasuresPage", "The number alone says little. What do you think lies behind?"
                ),
                min_lines=2,
            )
        )
        column.addStretch(1)
        return side
