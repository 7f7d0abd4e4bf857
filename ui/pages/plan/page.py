"""The page Plan: why it should help, what may go wrong, what the leader must decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from desktop.support.translation import translate
from models.clock import today
from ui.pages.meetings.acts import Acts
from ui.pages.page import Page
from ui.pages.plan.context import PlanContext
from ui.pages.plan.facts import gather
from ui.pages.plan.follow_up_views import ListView, question_view, risk_view
from ui.pages.plan.theory_view import TheoryView
from ui.pages.revealing import reveal
from ui.theme.measures import rescale
from ui.widgets.choice import SegmentedChoice
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from uuid import UUID

    from ui.pages.plan.facts import PlanFacts

THEORY, RISKS, QUESTIONS = "theory", "risks", "questions"
_PLACES = {THEORY: 0, RISKS: 1, QUESTIONS: 2}
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
        self.theory: TheoryView | None = None
        self.risks: ListView | None = None
        self.questions: ListView | None = None
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
        self.view.chosen.connect(lambda _view: self._show_view())
        self.add_header_action(self.view)  # type: ignore[arg-type]  # any widget stands there
        self._views = QStackedWidget()
        self.body.addWidget(self._views, 1)
        self._tab_timer = QTimer(self, singleShot=True, interval=0)
        self._tab_timer.timeout.connect(lambda: order_by_reading(self))

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
            self._make_views(asked)
        assert self.theory is not None
        assert self.risks is not None
        assert self.questions is not None
        self.theory.show_facts(facts)
        self.risks.list.show_rows(facts.risks)
        self.questions.list.show_rows(facts.questions)
        self._show_view()
        self._follow_target()

    def _make_views(self, course_id: UUID) -> None:
        """The views of one course; those of the last one go, saving what is typed in them."""
        while self._views.count():
            old = self._views.widget(0)
            old.hide()
            self._views.removeWidget(old)
            old.deleteLater()
        self._shown_course = course_id
        context = PlanContext(self.jobs, self.navigator, course_id)
        self.theory = TheoryView(context)
        self.risks = risk_view(context)
        self.questions = question_view(context)
        for view in (self.theory, self.risks, self.questions):
            view.rows_changed.connect(self._tab_timer.start)
            self._views.addWidget(view)
            rescale(view)

    def _show_view(self) -> None:
        self._views.setCurrentIndex(_PLACES[self.view.value])
        self._tab_timer.start()

    def _go_to_view(self, view: str) -> None:
        self.view.set_value(view)
        self._show_view()

    def _follow_target(self) -> None:
        target, self._target = self._target, {}
        assert self.theory is not None
        assert self.risks is not None
        assert self.questions is not None
        lists = {
            THEORY: self.theory.assumptions,
            RISKS: self.risks.list,
            QUESTIONS: self.questions.list,
        }
        for key, view in _VIEW_OF_TARGET.items():
            if target.get(key) is not None:
                self._go_to_view(view)
                lists[view].open_row(target[key])
                return
        field = target.get("field")
        if field == "theory":
            self._go_to_view(THEORY)
            reveal(self.theory.sheet.first_empty())
        elif field == "assumptions":
            self._go_to_view(THEORY)
            reveal(self.theory.assumptions.adder.editor)
        elif field in (RISKS, QUESTIONS):
            self._go_to_view(field)
            reveal(lists[field].first_control())
        elif target.get("view") in _PLACES:
            self._go_to_view(target["view"])
