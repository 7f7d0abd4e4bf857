"""The page Anbefalinger: recommendations, one of them opened, and what did not work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.recommendations import operations
from ui.dialogs.new_recommendation import NewRecommendationDialog
from ui.item_models.list_rows import ListRow
from ui.pages.list_and_pane import ListAndPanePage
from ui.pages.plan.context import PlanContext
from ui.pages.recommendations.facts import CourseFacts, gather
from ui.pages.recommendations.not_worked import NotWorkedView
from ui.pages.recommendations.pane import RecommendationPane
from ui.pages.recommendations.words import RECOMMENDATION_STATUS, list_detail
from ui.pages.revealing import reveal
from ui.widgets.buttons import primary_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from models.recommendations.rows import RecommendationDetail

RECOMMENDED, NOT_WORKED = "recommended", "not_worked"


class RecommendationsPage(ListAndPanePage):
    """Recommendations at the left, the chosen one at the right; or what did not work."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"recommendation", "evidence", "not_worked", "trial", "indicator"}
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setObjectName("recommendations_page")
        self.set_heading(
            translate("RecommendationsPage", "Recommendations"),
            translate(
                "RecommendationsPage", "What you would tell another house to do, and to leave."
            ),
        )
        self._details: tuple[RecommendationDetail, ...] = ()
        self._facts: CourseFacts | None = None
        self._not_worked_course: UUID | None = None
        self.not_worked: NotWorkedView | None = None
        self.view = SegmentedChoice(
            [
                (
                    RECOMMENDED,
                    translate("RecommendationsPage", "Recommendations"),
                    "recommendations",
                ),
                (NOT_WORKED, translate("RecommendationsPage", "What did not work"), "stop"),
            ],
            name="recommendations_view",
            spoken=translate("RecommendationsPage", "What the page shows"),
        )
        self.view.set_value(RECOMMENDED)
        self.view.chosen.connect(lambda _view: self.show_view())
        self.add_header_action(self.view)  # type: ignore[arg-type]  # any widget stands there
        self.build(
            "recommendation_list",
            translate("RecommendationsPage", "The recommendations of the course"),
            self._make_empty(),
            primary_button(
                translate("RecommendationsPage", "New recommendation"),
                "add",
                name="new_recommendation",
                on_click=self.write_recommendation,
            ),
        )

    def load(self, course_id: UUID | None) -> None:
        """Another course: what is known of the last one is forgotten."""
        if course_id != self.course_id:
            self._facts = None
        super().load(course_id)

    def reload(self) -> None:
        """Fetch the list, what did not work, and the recommendation shown."""
        self.ask_rows(gather, shown=self._on_facts_fetched)

    def show_target(self, **target: Any) -> None:
        """Show a recommendation (`recommendation_id`), a note (`not_worked_id`) or a `field`."""
        if "recommendation_id" in target:
            target["row_id"] = target.pop("recommendation_id")
        is_other = "not_worked_id" in target or target.get("field") == NOT_WORKED
        self.view.set_value(NOT_WORKED if is_other else RECOMMENDED)
        super().show_target(**target)

    def show_view(self) -> None:
        """Show the recommendations, or what did not work."""
        if self.view.value == NOT_WORKED:
            self._show_not_worked()
        self.arrange_views(has_rows=bool(self._details))
        self._order_tabs_soon()

    def write_recommendation(self) -> None:
        """Ask for a new recommendation."""
        if self.course_id is None:
            return
        course_id = self.course_id

        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            def added(identity: UUID) -> None:
                then(identity)
                self.show_target(row_id=identity, field="for_whom")

            self.acts.do(
                operations.add_recommendation,
                translate("RecommendationsPage", "The recommendation is there."),
                then=added,
                failed=failed,
                course_id=course_id,
                **values,
            )

        NewRecommendationDialog(submit, self.window()).open()

    def make_pane(self, identity: UUID) -> QWidget:
        """The pane of a recommendation."""
        return RecommendationPane(identity, self.jobs, self.acts, self.navigator)

    def row_to_show(self, target: dict[str, Any]) -> UUID | None:
        """The first; where a gate asks, the one that lacks least."""
        if not self._details:
            return None
        if target.get("field"):
            waiting = [each for each in self._details if each.missing_for_final] or self._details
            return min(waiting, key=lambda each: len(each.missing_for_final)).recommendation.id
        return self._details[0].recommendation.id

    def move_row(self, identity: UUID, after_id: UUID | None) -> None:
        """Put a recommendation behind another."""
        self.acts.do(operations.move_recommendation, recommendation_id=identity, after_id=after_id)

    def arrange_views(self, *, has_rows: bool) -> None:
        """The view that is chosen; without rows the one for recommendations teaches."""
        if self.view.value == NOT_WORKED and self.not_worked is not None:
            self._views.setCurrentWidget(self.not_worked)
            self._new.setVisible(False)
        else:
            super().arrange_views(has_rows=has_rows)

    def _on_facts_fetched(self, facts: CourseFacts) -> None:
        self._facts = facts
        self._details = facts.recommendations
        if self.view.value == NOT_WORKED:
            self._show_not_worked()
        target = dict(self._target)
        self.show_rows([_row(detail) for detail in facts.recommendations])
        if self.view.value == NOT_WORKED:
            self._go_to_not_worked(target)

    def _go_to_not_worked(self, target: dict[str, Any]) -> None:
        assert self.not_worked is not None
        if target.get("not_worked_id") is not None:
            self.not_worked.list.open_row(target["not_worked_id"])
        elif target.get("field"):
            reveal(self.not_worked.list.adder.editor)

    def follow_target(self, target: dict[str, Any]) -> None:
        """Go to a field of the pane, where that is what is shown."""
        if self.view.value == RECOMMENDED:
            super().follow_target(target)

    def _show_not_worked(self) -> None:
        if self._facts is None:
            return
        self._make_not_worked()
        assert self.not_worked is not None
        self.not_worked.show_facts(self._facts)

    def _make_not_worked(self) -> None:
        """What did not work in this course, made when it is first looked at."""
        if self.not_worked is not None and self._not_worked_course == self.course_id:
            return
        assert self.course_id is not None
        old = self.not_worked
        if old is not None:
            # Hidden first: the fields still save what is typed in them.
            old.hide()
            self._views.removeWidget(old)
            old.deleteLater()
        self._not_worked_course = self.course_id
        self.not_worked = NotWorkedView(PlanContext(self.jobs, self.navigator, self.course_id))
        self.not_worked.rows_changed.connect(self._order_tabs_soon)
        self._views.addWidget(self.not_worked)

    def _make_empty(self) -> QWidget:
        return EmptyState(
            "recommendations",
            translate("RecommendationsPage", "No recommendations yet"),
            translate(
                "RecommendationsPage",
                "A recommendation says what another house should do, for whom, how, and what you "
                "build that on. It is preliminary until the group has approved it.",
            ),
            example=translate(
                "RecommendationsPage",
                "For example “Ask at six how the evening should be”, built on two trials, a "
                "number, and what the residents said.",
            ),
            action=primary_button(
                translate("RecommendationsPage", "Write the first recommendation"),
                "add",
                name="write_first_recommendation",
                on_click=self.write_recommendation,
            ),
            name="no_recommendations",
        )


def _row(detail: RecommendationDetail) -> ListRow:
    row = detail.recommendation
    status = RECOMMENDATION_STATUS[row.state]
    return ListRow(row.id, row.title, list_detail(detail), status, enum_text(row.state))
