"""One indicator: its question and state at the top, below its numbers or what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.clock import today
from models.errors import NotFound
from models.measures import operations
from ui.pages.measures.facts import (
    IndicatorFacts,
    get_indicator_facts,
    get_indicator_version,
)
from ui.pages.measures.indicator_form import IndicatorForm
from ui.pages.measures.indicator_head import IndicatorHead
from ui.pages.measures.numbers_view import NumbersView
from ui.pages.measures.words import missing_fields
from ui.pages.row_edits import RowEdits
from ui.theme.measures import lay_out, rescale
from ui.widgets.choice import SegmentedChoice
from ui.widgets.scrolling import RoomStack, scrolling

if TYPE_CHECKING:
    from uuid import UUID

    from ui.navigation import Navigator
    from ui.pages.acts import Acts

NUMBERS, ABOUT = "numbers", "about"


class IndicatorPane(QWidget):
    """An indicator with its numbers and its description, one of them shown.

    `gone` tells that it is there no more, `rows_changed` that Tab has to be told,
    `history_wanted` that its history is wanted.
    """

    gone = Signal()
    rows_changed = Signal()
    history_wanted = Signal(str, object, str)

    def __init__(
        self, indicator_id: UUID, acts: Acts, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("indicator_pane")
        self.indicator_id = indicator_id
        self.facts: IndicatorFacts | None = None
        self._acts = acts
        self._navigator = navigator
        self._focus_wanted = ""
        self._edits = RowEdits(
            acts,
            navigator,
            operations.edit_indicator,
            {"indicator_id": indicator_id},
            lambda then: acts.ask(get_indicator_version, indicator_id, then=then),
        )
        column = QVBoxLayout(self)
        lay_out(column, 12)
        self.head = IndicatorHead(self._edits, navigator)
        self.head.history_wanted.connect(self._on_history_wanted)
        column.addWidget(self.head)
        self.view = SegmentedChoice(
            [
                (NUMBERS, translate("MeasuresPage", "Numbers and line"), "measures"),
                (ABOUT, translate("MeasuresPage", "What we measure"), "edit"),
            ],
            name="indicator_view",
            spoken=translate("MeasuresPage", "What is shown of the indicator"),
        )
        self.view.set_value(NUMBERS)
        self.view.chosen.connect(lambda _view: self._show())
        column.addWidget(self.view)
        self._stack = RoomStack()
        column.addWidget(self._stack, 1)
        self.numbers: NumbersView | None = None
        self.about: IndicatorForm | None = None
        self.setVisible(False)

    def reload(self) -> None:
        """Fetch the indicator again."""
        self._acts.ask(
            get_indicator_facts,
            self.indicator_id,
            today(),
            then=self._on_indicator_fetched,
            failed=self._on_fetch_failed,
        )

    def show_view(self, view: str) -> None:
        """Show its numbers or what it is."""
        self.view.set_value(view)
        self._show()

    def focus(self, field: str) -> None:
        """Go to what a gate asks for: `measurements`, `indicators`, or a column."""
        self._focus_wanted = field
        if self.facts is not None:
            self._follow_focus()

    def _on_indicator_fetched(self, facts: IndicatorFacts) -> None:
        is_first = self.facts is None
        self.facts = facts
        indicator = facts.series.indicator
        self._edits.note_version(indicator.version)
        self.setAccessibleName(indicator.title)
        self.head.show_indicator(facts.summary)
        if is_first and missing_fields(indicator) and not facts.series.points:
            self.view.set_value(ABOUT)
        self._show()
        self.setVisible(True)
        self._follow_focus()

    def _on_fetch_failed(self, failure: BaseException) -> None:
        # Removed meanwhile, or its making undone: that is no error.
        if isinstance(failure, NotFound):
            self.gone.emit()
        else:
            self._navigator.show_error(failure)

    def _show(self) -> None:
        if self.facts is None:
            return
        if self.view.value == NUMBERS:
            self._show_numbers()
        else:
            self._show_about()
        self.rows_changed.emit()

    def _show_numbers(self) -> None:
        assert self.facts is not None
        if self.numbers is None:
            self.numbers = NumbersView(self.indicator_id, self._edits, self._acts, self._navigator)
            self._add(self.numbers, "numbers_scroll")
        self.numbers.show_indicator(self.facts)
        self._stack.setCurrentIndex(self._place_of(self.numbers))

    def _show_about(self) -> None:
        assert self.facts is not None
        if self.about is None:
            self.about = IndicatorForm(self.indicator_id, self._edits, self._navigator)
            self._add(self.about, "indicator_scroll")
        self.about.show_indicator(self.facts.series.indicator)
        self._stack.setCurrentIndex(self._place_of(self.about))

    def _add(self, part: QWidget, name: str) -> None:
        column = QVBoxLayout()
        lay_out(column, 0)
        column.addWidget(part)
        area = scrolling(column, name)
        self._stack.addWidget(area)
        rescale(area)

    def _place_of(self, part: QWidget) -> int:
        for place in range(self._stack.count()):
            if self._stack.widget(place).isAncestorOf(part):
                return place
        return 0

    def _follow_focus(self) -> None:
        field, self._focus_wanted = self._focus_wanted, ""
        if not field:
            return
        if field == "measurements":
            self.show_view(NUMBERS)
            assert self.numbers is not None
            self.numbers.focus_grid()
            return
        if field == "learning":
            self.show_view(NUMBERS)
            assert self.numbers is not None
            self.numbers.form.focus("learning")
            return
        self.show_view(ABOUT)
        assert self.about is not None
        if field in self.about.form.fields:
            self.about.form.focus(field)
        else:
            self.about.focus_first_missing()

    def _on_history_wanted(self) -> None:
        if self.facts is not None:
            title = self.facts.series.indicator.title
            self.history_wanted.emit("indicator", self.indicator_id, title)
