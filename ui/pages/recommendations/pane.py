"""One recommendation: its text, what it rests on, and the way to final."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.errors import NotFound, RuleViolation
from models.recommendations import operations
from models.recommendations.rows import RecommendationState
from ui.dialogs.new_recommendation import FinaliseDialog
from ui.pages.plan.context import PlanContext
from ui.pages.recommendations.evidence_list import EvidenceList
from ui.pages.recommendations.facts import (
    RecommendationFacts,
    get_recommendation_facts,
    get_recommendation_version,
)
from ui.pages.recommendations.form import RecommendationForm
from ui.pages.recommendations.head import RecommendationHead
from ui.pages.recommendations.words import short_labels
from ui.pages.revealing import reveal
from ui.pages.row_edits import RowEdits
from ui.pages.trials.missing_line import MissingLine
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.scrolling import scrolling
from ui.wording import error_words

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.library.jobs import Jobs
    from ui.navigation import Navigator
    from ui.pages.acts import Acts
    from ui.pages.row_form import RowForm

_SETTLING = (0, 60)
"""Milliseconds after which a new pane has its layout: at once, or after a second round of it."""


class RecommendationPane(QWidget):
    """A recommendation on the page.

    `gone` tells that it is there no more, `rows_changed` that Tab has to be told,
    `history_wanted` that its history is wanted.
    """

    gone = Signal()
    rows_changed = Signal()
    history_wanted = Signal(str, object, str)

    def __init__(
        self,
        recommendation_id: UUID,
        jobs: Jobs,
        acts: Acts,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recommendation_pane")
        self.recommendation_id = recommendation_id
        self.facts: RecommendationFacts | None = None
        self._acts = acts
        self._navigator = navigator
        # The evidence belongs to the recommendation, not to the course.
        self._context = PlanContext(jobs, navigator, recommendation_id)
        self._focus_wanted = ""
        self._edits = RowEdits(
            acts,
            navigator,
            operations.edit_recommendation,
            {"recommendation_id": recommendation_id},
            lambda then: acts.ask(get_recommendation_version, recommendation_id, then=then),
        )
        column = QVBoxLayout(self)
        lay_out(column, 8)
        self.head = RecommendationHead()
        self.head.final_wanted.connect(self.finalise)
        self.head.reopening_wanted.connect(self.reopen)
        self.head.removal_wanted.connect(self._on_removal_wanted)
        self.head.history_wanted.connect(self._on_history_wanted)
        column.addWidget(self.head)
        self.missing = MissingLine(
            translate("RecommendationsPage", "Everything is said. The group can make it final."),
            short_labels(),
        )
        self.missing.wanted.connect(self.focus)
        self._locked = texts.soft(
            translate(
                "RecommendationsPage",
                "The group has approved it, so its text is locked. Open it again to change it.",
            )
        )
        column.addWidget(self.missing)
        column.addWidget(self._locked)
        self._inner = QVBoxLayout()
        lay_out(self._inner, 24, (0, 4, 16, 24))
        self._inner.addStretch(1)
        column.addWidget(scrolling(self._inner, "recommendation_scroll"), 1)
        self._text: RecommendationForm | None = None
        self._evidence: EvidenceList | None = None
        self.setVisible(False)

    @property
    def form(self) -> RowForm:
        """The texts, made when they are first shown."""
        if self._text is None:
            self._text = RecommendationForm(self.recommendation_id, self._edits, self._navigator)
            self._inner.insertWidget(0, self._text)
        return self._text.form

    @property
    def evidence(self) -> EvidenceList:
        """What it rests on, made a moment after the texts: nobody waits for both."""
        if self._evidence is None:
            self._evidence = EvidenceList(self._context)
            self._evidence.rows_changed.connect(self.rows_changed)
            self._inner.insertWidget(1, self._evidence)
        return self._evidence

    def reload(self) -> None:
        """Fetch the recommendation again."""
        self._acts.ask(
            get_recommendation_facts,
            self.recommendation_id,
            then=self._on_facts_fetched,
            failed=self._on_fetch_failed,
        )

    def focus(self, field: str) -> None:
        """Go to a column, to `evidence`, or (`recommendations`) to the first thing missing."""
        self._focus_wanted = field
        if self.facts is not None:
            self._follow_focus()

    def finalise(self) -> None:
        """Ask whether it is to be final; where something is missing, go there instead."""
        if self.facts is None:
            return
        missing = self.facts.detail.missing_for_final
        if missing:
            self._show_missing(missing)
            return

        def submit(then: Any, failed: Any) -> None:
            def done(result: Any) -> None:
                then(result)
                self._navigator.show_message(
                    translate("RecommendationsPage", "The recommendation is final."),
                    translate("RecommendationsPage", "Open it again"),
                    self.reopen,
                )

            self._edits.save(
                {}, then=done, failed=failed, operation=operations.finalise_recommendation
            )

        FinaliseDialog(self.facts.detail.recommendation.title, submit, self.window()).open()

    def reopen(self) -> None:
        """Make it preliminary again."""
        said = translate("RecommendationsPage", "The recommendation is preliminary again.")
        self._edits.save(
            {},
            then=lambda _result: self._navigator.show_undoable(said),
            operation=operations.reopen_recommendation,
        )

    def _on_facts_fetched(self, facts: RecommendationFacts) -> None:
        if facts.detail.recommendation.id != self.recommendation_id:
            return
        self.facts = facts
        row = facts.detail.recommendation
        is_final = row.state is RecommendationState.FINAL
        self.setAccessibleName(row.title)
        self.head.show_recommendation(facts.detail)
        self.missing.setVisible(not is_final)
        self.missing.show_missing(facts.detail.missing_for_final)
        self._locked.setVisible(is_final)
        self.form.show(row)
        self.form.set_read_only(is_final)
        for name in set(short_labels()) - set(facts.detail.missing_for_final):
            if name in self.form.fields:
                self.form.fields[name].set_error(None)
        if self._evidence is not None or self._focus_wanted:
            self._show_evidence()
        else:
            QTimer.singleShot(0, self, self._show_evidence)
        self.setVisible(True)
        self.rows_changed.emit()
        self._follow_focus()

    def _show_evidence(self) -> None:
        if self.facts is not None:
            self.evidence.show_facts(self.facts)

    def _on_fetch_failed(self, failure: BaseException) -> None:
        # Removed meanwhile, or its making undone: that is no error.
        if isinstance(failure, NotFound):
            self.gone.emit()
        else:
            self._navigator.show_error(failure)

    def _show_missing(self, missing: tuple[str, ...]) -> None:
        field = self.form.fields.get(missing[0], self.evidence.list.adder)
        field.set_error(error_words(RuleViolation("recommendation_not_ready", missing=missing)))
        self.focus(missing[0])

    def _follow_focus(self) -> None:
        field, self._focus_wanted = self._focus_wanted, ""
        if not field or self.facts is None:
            return
        if self._evidence is None:
            self._show_evidence()
        if field not in self.form.fields and field != "evidence":
            field = next(iter(self.facts.detail.missing_for_final), "title")
        if field == "evidence":
            reveal(self.evidence.first_control())
        else:
            self.form.focus(field)
        # Again when everything has its room, an error under the field as well.
        for wait in _SETTLING:
            QTimer.singleShot(wait, self, self._reveal_focused)

    def _reveal_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus():
            reveal(focused)

    def _on_removal_wanted(self) -> None:
        said = translate("RecommendationsPage", "The recommendation is removed.")
        self._edits.save(
            {},
            then=lambda _result: self._navigator.show_undoable(said),
            operation=operations.remove_recommendation,
        )

    def _on_history_wanted(self) -> None:
        if self.facts is not None:
            title = self.facts.detail.recommendation.title
            self.history_wanted.emit("recommendation", self.recommendation_id, title)
