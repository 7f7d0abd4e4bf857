"""The page Praksisform: nine cards, two or three side by side, the fit, and the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer

from desktop.support.translation import current_language, translate
from ui.pages.acts import Acts
from ui.pages.page import Page
from ui.pages.practice.acts import PracticeActs
from ui.pages.practice.choice_view import ChoiceView
from ui.pages.practice.compare_view import CompareView
from ui.pages.practice.facts import PracticeFacts, gather
from ui.pages.practice.fit_view import FitView
from ui.pages.practice.forms_view import FormsView
from ui.theme.measures import rescale
from ui.widgets.choice import SegmentedChoice
from ui.widgets.scrolling import RoomStack
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

FORMS, COMPARE, FIT, CHOICE = "forms", "compare", "fit", "choice"
_CHOICE_FIELDS = frozenset(
    {"choice", "finding", "reason", "objections", "review_on", "decided_on", "rule"}
    | {f"{side}_view" for side in ("leadership", "staff", "residents")}
)


class PracticePage(Page):
    """From the nine cards to one decision everybody can explain."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"own_form", "candidate", "fit_score", "form_choice", "finding", "member"}
    )
    SCROLLS = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setObjectName("practice_page")
        self.set_heading(
            translate("PracticePage", "Practice form"),
            translate("PracticePage", "Find the way of working that answers what you found."),
        )
        self._acts = Acts(self.jobs, self.navigator, self)
        self._target: dict[str, Any] = {}
        self.facts: PracticeFacts | None = None
        self.acts: PracticeActs | None = None
        self._parts: dict[str, Any] = {}
        self.view = SegmentedChoice(
            [
                (FORMS, translate("PracticePage", "The forms"), "practice"),
                (COMPARE, translate("PracticePage", "Compare"), "copy"),
                (FIT, translate("PracticePage", "Does it fit?"), "vote"),
                (CHOICE, translate("PracticePage", "The choice"), "decision"),
            ],
            name="practice_view",
            spoken=translate("PracticePage", "What the page shows"),
        )
        self.view.set_value(FORMS)
        self.view.chosen.connect(lambda _view: self._show_view())
        self.add_header_action(self.view)  # type: ignore[arg-type]  # any widget stands there
        self._views = RoomStack()
        self.body.addWidget(self._views, 1)
        self._tab_timer = QTimer(self, singleShot=True, interval=0)
        self._tab_timer.timeout.connect(lambda: order_by_reading(self))

    def load(self, course_id: UUID | None) -> None:
        """Another course: what was shown of the last one goes."""
        if course_id != self.course_id:
            self._close_parts()
        super().load(course_id)

    def reload(self) -> None:
        """Fetch forms, candidates and choices."""
        if self.course_id is None:
            return
        asked = self.course_id
        self._acts.ask(
            gather,
            asked,
            current_language(),
            then=lambda facts: self._on_facts_fetched(asked, facts),
        )

    def show_target(self, **target: Any) -> None:
        """Show a form (`form`), a candidate's fit (`candidate_id`), a condition's `field`."""
        self._target = target
        self._is_stale = True
        self._reload_if_seen()

    def part(self, view: str) -> Any:
        """The widget of a view, made on its first visit."""
        found = self._parts.get(view)
        if found is not None:
            return found
        makers: dict[str, Any] = {
            FORMS: FormsView,
            COMPARE: CompareView,
            FIT: FitView,
            CHOICE: ChoiceView,
        }
        made: QWidget = makers[view](self.acts)
        if not isinstance(made, FormsView):
            made.forms_wanted.connect(lambda: self._go(FORMS))
            made.rows_changed.connect(self._order_tabs_soon)
        self._parts[view] = made
        self._views.addWidget(made)
        rescale(made)
        return made

    def _on_facts_fetched(self, asked: UUID, facts: PracticeFacts) -> None:
        if asked != self.course_id:
            return
        is_first = self.facts is None
        self.facts = facts
        if self.acts is None:
            self._make_acts(asked)
        assert self.acts is not None
        self.acts.facts = facts
        if is_first and facts.primary is not None and not self._target:
            self.view.set_value(CHOICE)
        target, self._target = self._target, {}
        self._show_view(target)

    def _make_acts(self, course_id: UUID) -> None:
        self.acts = PracticeActs(self._acts, self.navigator, course_id, self)
        self.acts.form_wanted.connect(lambda key: self._go(FORMS, form=key))
        self.acts.fit_wanted.connect(lambda one: self._go(FIT, candidate_id=one))
        self.acts.comparison_wanted.connect(lambda: self._go(COMPARE))
        self.acts.choice_wanted.connect(lambda: self._go(CHOICE))

    def _go(self, view: str, **target: Any) -> None:
        self.view.set_value(view)
        self._show_view(target)

    def _show_view(self, target: dict[str, Any] | None = None) -> None:
        """Show the view that is chosen, or the one a target is in."""
        if self.facts is None:
            return
        target = target or {}
        field = target.get("field", "")
        if target.get("view") in (FORMS, COMPARE, FIT, CHOICE):
            self.view.set_value(target["view"])
        elif field in _CHOICE_FIELDS:
            self.view.set_value(CHOICE)
        elif target.get("form") is not None:
            self.view.set_value(FORMS)
        elif target.get("candidate_id") is not None:
            self.view.set_value(FIT)
        part = self.part(self.view.value)
        part.show_facts(self.facts)
        self._views.setCurrentWidget(part)
        if target.get("form") is not None:
            part.open_form(target["form"])
        elif target.get("candidate_id") is not None:
            part.open_candidate(target["candidate_id"])
        elif field in _CHOICE_FIELDS:
            QTimer.singleShot(0, self, lambda: part.focus_field(field))
        self._order_tabs_soon()

    def _close_parts(self) -> None:
        self.facts = None
        for part in self._parts.values():
            # Hidden first: the fields still save what is typed in them.
            part.hide()
            self._views.removeWidget(part)
            part.deleteLater()
        self._parts = {}
        acts, self.acts = self.acts, None
        if acts is not None:
            acts.deleteLater()
        self.view.set_value(FORMS)

    def _order_tabs_soon(self) -> None:
        self._tab_timer.start()
