"""The page Plan: why it should help, what may go wrong, what the leader must decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer

from desktop.support.translation import translate
from models.clock import today
from ui.pages.acts import Acts
from ui.pages.lazy_views import LazyViews
from ui.pages.page import Page
from ui.pages.plan.context import PlanContext
from ui.pages.plan.facts import gather
from ui.pages.plan.follow_up_views import question_view, risk_view
from ui.pages.plan.theory_view import TheoryView
from ui.pages.revealing import reveal
from ui.widgets.choice import SegmentedChoice
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from ui.pages.plan.facts import PlanFacts

THEORY, RISKS, QUESTIONS = "theory", "risks", "questions"
_VIEW_OF_TARGET = {"assumption_id": THEORY, "risk_id": RISKS, "question_id": QUESTIONS}


class PlanPage(Page):
    """Theory of change, risks and questions of the course."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            "theory_of_change",
            "assumption",
            "risk",
            "leader_question",
            "hours_commitment",
            "hours_use",
            "course",
        }
    )
    SCROLLS = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setObjectName("plan_page")
        self.set_heading(
            translate("PlanPage", "Plan"),
            translate("PlanPage", "Why we believe it will help, and what we keep an eye on."),
        )
        self._acts = Acts(self.jobs, self.navigator, self)
        self._target: dict[str, Any] = {}
        self._shown_course: UUID | None = None
        self.view = SegmentedChoice(
            [
                (THEORY, translate("PlanPage", "Theory of change"), "plan"),
                (RISKS, translate("PlanPage", "Risks"), "warning"),
                (QUESTIONS, translate("PlanPage", "Questions to the leader"), "help"),
            ],
            name="plan_view",
            spoken=translate("PlanPage", "What the page shows"),
        )
        self.view.set_value(THEORY)
        self.view.chosen.connect(self._go_to_view)
        self.add_header_action(self.view)  # type: ignore[arg-type]  # any widget stands there
        self._views = LazyViews(
            {
                THEORY: self._made(TheoryView),
                RISKS: self._made(risk_view),
                QUESTIONS: self._made(question_view),
            }
        )
        self.body.addWidget(self._views, 1)
        self._tab_timer = QTimer(self, singleShot=True, interval=0)
        self._tab_timer.timeout.connect(lambda: order_by_reading(self))

    @property
    def theory(self) -> Any:
        """The view of the theory of change, None before it was shown."""
        return self._views.view(THEORY)

    @property
    def risks(self) -> Any:
        """The view of the risks, None before it was shown."""
        return self._views.view(RISKS)

    @property
    def questions(self) -> Any:
        """The view of the questions to the leader, None before it was shown."""
        return self._views.view(QUESTIONS)

    def reload(self) -> None:
        """Fetch the plan."""
        if self.course_id is None:
            return
        asked = self.course_id
        self._acts.ask(
            gather, asked, today(), then=lambda facts: self._on_facts_fetched(asked, facts)
        )

    def show_target(self, **target: Any) -> None:
        """Show what a gate condition asks for (`field`), one row by its id, or a `view`."""
        self._target = target
        self._is_stale = True
        self._reload_if_seen()

    def _on_facts_fetched(self, asked: UUID, facts: PlanFacts) -> None:
        if asked != self.course_id:
            return
        if self._shown_course != asked:
            self._shown_course = asked
            self._views.forget()
        self._views.show_facts(facts, self.view.value)
        self._tab_timer.start()
        self._follow_target()

    def _made(self, make: Callable[[PlanContext], Any]) -> Callable[[], Any]:
        def made() -> Any:
            assert self._shown_course is not None
            view = make(PlanContext(self.jobs, self.navigator, self._shown_course))
            view.rows_changed.connect(self._tab_timer.start)
            return view

        return made

    def _go_to_view(self, view: str) -> Any:
        self.view.set_value(view)
        self._tab_timer.start()
        return self._views.show_view(view)

    def _follow_target(self) -> None:
        target, self._target = self._target, {}
        for key, view in _VIEW_OF_TARGET.items():
            if target.get(key) is not None:
                self._go_to_view(view).list.open_row(target[key])
                return
        field = target.get("field")
        if field == "theory":
            reveal(self._go_to_view(THEORY).sheet.first_empty())
        elif field == "assumptions":
            reveal(self._go_to_view(THEORY).list.adder.editor)
        elif field in (RISKS, QUESTIONS):
            reveal(self._go_to_view(field).list.first_control())
        elif target.get("view") in (THEORY, RISKS, QUESTIONS):
            self._go_to_view(target["view"])
