"""One thing a recommendation rests on: a trial, a number, or what somebody said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.recommendations import evidence_operations
from models.recommendations.rows import EvidenceKind
from ui.pages.plan.open_row import OpenRow
from ui.pages.recommendations.words import EVIDENCE_ICONS
from ui.widgets.buttons import Button, quiet_button
from ui.widgets.field import Field
from ui.widgets.line_button import ButtonLine
from ui.widgets.text_editing import AutosaveText
from ui.widgets.texts import set_look

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout

    from models.recommendations.rows import EvidenceRow
    from ui.pages.plan.context import PlanContext


class EvidenceLine(OpenRow):
    """A line that opens: its words, and the way to what it points at.

    Args:
        context: the page's.
        row: the evidence.
        is_final: whether the recommendation is locked, asked each time the row is shown.
    """

    TABLE = "evidence"

    def __init__(
        self, context: PlanContext, row: EvidenceRow, is_final: Callable[[], bool]
    ) -> None:
        super().__init__(context, row, evidence_operations.edit_evidence, "evidence_id")
        self._is_final = is_final

    def words_of(self, row: EvidenceRow) -> ButtonLine:
        """What it points at and what that showed; a voice speaks for itself."""
        icon, kind = EVIDENCE_ICONS[row.kind], enum_text(row.kind)
        if row.kind is EvidenceKind.VOICE:
            return ButtonLine("", row.text, "", icon, kind)
        source = row.source_title or translate("RecommendationsPage", "(is removed)")
        return ButtonLine("", source, row.text, icon, kind)

    def fill_form(self, column: QVBoxLayout) -> None:
        """Its words."""
        label = (
            translate("RecommendationsPage", "What was said?")
            if self.row.kind is EvidenceKind.VOICE
            else translate("RecommendationsPage", "What did it show?")
        )
        self.texts["text"] = Field(label, AutosaveText(min_lines=2), name="evidence_text")
        column.addWidget(self.texts["text"])

    def more_buttons(self) -> list[Button]:
        """Go to the trial or the number."""
        if self.row.kind is EvidenceKind.VOICE:
            return []
        word = (
            translate("RecommendationsPage", "Go to the trial")
            if self.row.kind is EvidenceKind.TRIAL
            else translate("RecommendationsPage", "Go to the number")
        )
        self._go = quiet_button(word, "link", name="evidence_go", on_click=self._on_go_clicked)
        return [self._go]

    def show_values(self, row: Any) -> None:
        """A locked recommendation can only be read."""
        is_final = self._is_final()
        editor = self.texts["text"].editor
        assert isinstance(editor, AutosaveText)
        if editor.isReadOnly() != is_final:
            editor.setReadOnly(is_final)
            # The style sheet looks at the property only when it is told.
            set_look(editor)
        for name in ("up", "down", "remove"):
            self.buttons[name].setVisible(not is_final)
        if row.kind is not EvidenceKind.VOICE:
            self._go.setVisible(bool(row.source_title))

    def _on_go_clicked(self) -> None:
        if self.row.kind is EvidenceKind.TRIAL:
            self._context.navigator.go_to("trials", trial_id=self.row.trial_id)
        else:
            self._context.navigator.go_to("measures", indicator_id=self.row.indicator_id)
