"""The page Målinger: the indicators of a course, one of them opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from desktop.support.translation import translate
from models.clock import today
from models.measures import operations, queries
from ui.item_models.list_rows import ListRow
from ui.pages.list_and_pane import ListAndPanePage
from ui.pages.measures.adding import IndicatorAdding
from ui.pages.measures.indicator_pane import IndicatorPane
from ui.pages.measures.words import (
    DIRECTION_ICONS,
    indicator_status,
    list_detail,
    missing_fields,
)
from ui.widgets.buttons import primary_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from models.measures.rows import IndicatorSummary


class MeasuresPage(ListAndPanePage):
    """Indicators at the left in an order of their own, the chosen one's numbers at the right."""

    SHOWS: ClassVar[frozenset[str]] = frozenset({"indicator", "measurement", "trial"})

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setObjectName("measures_page")
        self.set_heading(
            translate("MeasuresPage", "Measurements"),
            translate("MeasuresPage", "A few numbers that help you learn, never a verdict."),
        )
        self._indicators: tuple[IndicatorSummary, ...] = ()
        self._adding = IndicatorAdding(self.acts, self)
        self._adding.indicator_added.connect(
            lambda id_: self.show_target(row_id=id_, field="indicators")
        )
        self.build(
            "indicator_list",
            translate("MeasuresPage", "The indicators of the course"),
            self._make_empty(),
            primary_button(
                translate("MeasuresPage", "New indicator"),
                "add",
                name="new_indicator",
                on_click=self.add_indicator,
            ),
        )

    @property
    def adding(self) -> IndicatorAdding:
        """What asks for a new indicator."""
        return self._adding

    def reload(self) -> None:
        """Fetch the list and the indicator shown."""
        self.ask_rows(queries.list_indicators, today(), shown=self._on_indicators_fetched)

    def show_target(self, **target: Any) -> None:
        """Show an indicator (`indicator_id`), or what a gate condition asks for (`field`)."""
        if "indicator_id" in target:
            target["row_id"] = target.pop("indicator_id")
        super().show_target(**target)

    def add_indicator(self) -> None:
        """Ask for a new indicator."""
        if self.course_id is not None:
            self._adding.open(self.course_id)

    def make_pane(self, identity: UUID) -> QWidget:
        """The pane of an indicator."""
        return IndicatorPane(identity, self.acts, self.navigator)

    def row_to_show(self, target: dict[str, Any]) -> UUID | None:
        """What a gate waits for; else one that is to be measured now, or the first."""
        if not self._indicators:
            return None
        open_ones = [each for each in self._indicators if not each.indicator.is_closed]
        if target.get("field") == "indicators":
            open_ones = [each for each in open_ones if missing_fields(each.indicator)] or open_ones
        elif target.get("field") == "measurements":
            open_ones = sorted(open_ones, key=lambda each: each.after_baseline_count)
        else:
            day = today()
            due = [each for each in open_ones if indicator_status(each, day)[0] is Status.ATTENTION]
            open_ones = due or open_ones
        return (open_ones or self._indicators)[0].indicator.id

    def move_row(self, identity: UUID, after_id: UUID | None) -> None:
        """Put an indicator behind another."""
        self.acts.do(operations.move_indicator, indicator_id=identity, after_id=after_id)

    def _make_empty(self) -> QWidget:
        return EmptyState(
            "measures",
            translate("MeasuresPage", "No indicators here yet"),
            translate(
                "MeasuresPage",
                "An indicator is a question with a number for an answer. One to four are enough. "
                "Preferably take numbers you already write down somewhere.",
            ),
            example=translate(
                "MeasuresPage", "For example “How many evenings a week were calm after 8 pm?”"
            ),
            action=primary_button(
                translate("MeasuresPage", "Add the first indicator"),
                "add",
                name="add_first_indicator",
                on_click=self.add_indicator,
            ),
            name="no_indicators",
        )

    def _on_indicators_fetched(self, rows: tuple[IndicatorSummary, ...]) -> None:
        self._indicators = rows
        self.show_rows([_row(summary) for summary in rows])


def _row(summary: IndicatorSummary) -> ListRow:
    indicator = summary.indicator
    status, word = indicator_status(summary, today())
    icon = DIRECTION_ICONS[indicator.direction]
    return ListRow(indicator.id, indicator.title, list_detail(summary), status, word, icon)
