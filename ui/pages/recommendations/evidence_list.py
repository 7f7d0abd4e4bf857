"""What a recommendation rests on: trials, numbers and voices, in an order of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.recommendations import evidence_operations
from models.recommendations.rows import EvidenceKind, RecommendationState
from ui.pages.plan.open_rows import ListActs, ListWords, OpenRows
from ui.pages.recommendations.evidence_line import EvidenceLine
from ui.pages.recommendations.words import EVIDENCE_ICONS
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.choice import Segment, SegmentedChoice
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown

if TYPE_CHECKING:
    from ui.pages.plan.context import PlanContext
    from ui.pages.recommendations.facts import RecommendationFacts


class EvidenceList(QWidget):
    """The list; `rows_changed` tells that controls came or went.

    Args:
        context: the page's, about one recommendation instead of a course.
        parent: the widget it lives in.

    Attributes:
        list: the rows and the line for a new one.
        kind: what is to be added.
        trial: which trial.
        indicator: which number.
    """

    rows_changed = Signal()

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self._is_final = False
        column = QVBoxLayout(self)
        lay_out(column, 8)
        self._adding = self._make_adding()
        self.list = OpenRows(
            "evidence_list",
            context,
            ListWords(
                heading=translate("RecommendationsPage", "What it rests on"),
                new_label=translate("RecommendationsPage", "What did it show? What was said?"),
                example=translate(
                    "RecommendationsPage", "For example: seven of eight evenings were calm"
                ),
                add=translate("RecommendationsPage", "Add"),
                hint=translate(
                    "RecommendationsPage",
                    "Enter opens a line. Alt with an arrow moves it. Delete removes it.",
                ),
                removed=translate("RecommendationsPage", "“{text}” is removed."),
            ),
            ListActs(
                argument="evidence_id",
                add=evidence_operations.add_evidence,
                move=evidence_operations.move_evidence,
                remove=evidence_operations.remove_evidence,
                add_values=self._values,
                opens_new=False,
                owner=("recommendation_id", context.course_id),
            ),
            lambda row: EvidenceLine(context, row, lambda: self._is_final),
            texts.soft(
                translate(
                    "RecommendationsPage",
                    "Nothing yet. Point at the trials and the numbers, and write what people "
                    "said: others believe it when they can see where it comes from.",
                )
            ),
            before_adder=self._adding,
        )
        self.list.beside = {"trial_id": self._trial_field, "indicator_id": self._indicator_field}
        self.list.rows_changed.connect(self.rows_changed)
        column.addWidget(self.list)
        self._show_kind()

    def show_facts(self, facts: RecommendationFacts) -> None:
        """Show what it rests on, and what can be pointed at."""
        self._is_final = facts.detail.recommendation.state is RecommendationState.FINAL
        nothing: list[tuple[object, str]] = [(None, translate("RecommendationsPage", "Choose…"))]
        self.trial.set_options([*nothing, *facts.sources.trials])
        self.indicator.set_options([*nothing, *facts.sources.indicators])
        self.list.show_rows(facts.detail.evidence)
        self._adding.setVisible(not self._is_final)
        self.list.adder.setVisible(not self._is_final)
        self.list.add_button.setVisible(not self._is_final)

    def first_control(self) -> QWidget:
        """Where one begins to add."""
        if self._is_final:
            return self.list.first_control()
        return self.kind.findChildren(Segment)[0]

    def _make_adding(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        lay_out(column, 8, (0, 8, 0, 0))
        label = translate("RecommendationsPage", "Add what it rests on")
        self.kind = SegmentedChoice(
            [(each, enum_text(each), EVIDENCE_ICONS[each]) for each in EvidenceKind],
            name="evidence_kind",
            spoken=label,
        )
        self.kind.set_value(EvidenceKind.TRIAL)
        self.kind.chosen.connect(lambda _kind: self._show_kind())
        self.trial = DropDown()
        self.indicator = DropDown()
        self._trial_field = Field(
            translate("RecommendationsPage", "Which trial?"), self.trial, name="evidence_trial"
        )
        self._indicator_field = Field(
            translate("RecommendationsPage", "Which number?"),
            self.indicator,
            name="evidence_indicator",
        )
        column.addWidget(Field(label, self.kind, name="evidence_kind"))
        column.addWidget(self._trial_field)
        column.addWidget(self._indicator_field)
        return holder

    def _show_kind(self) -> None:
        kind = self.kind.value
        self._trial_field.setVisible(kind is EvidenceKind.TRIAL)
        self._indicator_field.setVisible(kind is EvidenceKind.INDICATOR)
        for field in (self._trial_field, self._indicator_field, self.list.adder):
            field.set_error(None)
        self.rows_changed.emit()

    def _values(self) -> dict[str, Any]:
        kind = self.kind.value
        return {
            "kind": kind,
            "trial_id": self.trial.currentData() if kind is EvidenceKind.TRIAL else None,
            "indicator_id": (
                self.indicator.currentData() if kind is EvidenceKind.INDICATOR else None
            ),
        }
