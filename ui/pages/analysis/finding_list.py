"""The strengths, or the development areas, in the group's order; new ones at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.analysis import operations
from models.analysis.rows import FindingKind
from ui.pages.analysis.finding_row import FindingCard
from ui.pages.ordering import place_after
from ui.pages.revealing import reveal
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from uuid import UUID

    from models.analysis.rows import FindingRow
    from ui.pages.analysis.facts import AnalysisContext, AnalysisFacts
    from ui.pages.pane_drafts import PaneDrafts


class FindingList(QWidget):
    """A column of findings of one kind; `rows_changed` tells that one came or went."""

    rows_changed = Signal()

    def __init__(self, context: AnalysisContext, drafts: PaneDrafts, kind: FindingKind) -> None:
        super().__init__()
        self.setObjectName(f"{kind}_list")
        self._context = context
        self._drafts = drafts
        self._kind = kind
        self._rows: tuple[FindingRow, ...] = ()
        column = QVBoxLayout(self)
        lay_out(column, 8)
        is_strength = kind == FindingKind.STRENGTH
        column.addWidget(
            texts.heading(
                translate("AnalysisPage", "Strengths")
                if is_strength
                else translate("AnalysisPage", "Development areas")
            )
        )
        self.lead = texts.small(
            translate("AnalysisPage", "What must not break while you change things?")
            if is_strength
            else translate(
                "AnalysisPage", "What could be better? Tick the one or two you will work with."
            )
        )
        column.addWidget(self.lead)
        self.cards: KeyedColumn[FindingCard] = KeyedColumn(name=f"{kind}_cards")
        column.addWidget(self.cards)
        self._make_adder(column, is_strength=is_strength)
        column.addStretch(1)

    def show_facts(self, facts: AnalysisFacts) -> None:
        """Show the findings as they are now."""
        before = [row.id for row in self._rows]
        self._rows = facts.of_kind(self._kind)

        def make(row: FindingRow) -> FindingCard:
            card = FindingCard(self._context, self._drafts, facts.themes, row)
            card.moved.connect(self._on_card_moved)
            card.removed.connect(self._on_card_removed)
            return card

        self.cards.show_rows(
            [(row.id, row) for row in self._rows], make, lambda card, row: card.show_row(row)
        )
        if before != [row.id for row in self._rows]:
            self.rows_changed.emit()

    def focus_adder(self) -> None:
        """Put the keyboard where a new one is written."""
        reveal(self.adder.editor)

    def _make_adder(self, column: QVBoxLayout, *, is_strength: bool) -> None:
        words = (
            translate("AnalysisPage", "A new strength")
            if is_strength
            else translate("AnalysisPage", "A new development area")
        )
        example = (
            translate("AnalysisPage", "e.g. We laugh together every day")
            if is_strength
            else translate("AnalysisPage", "e.g. Calm mornings for everyone")
        )
        self.adder = Field(words, AutosaveLine(example), name=f"new_{self._kind}")
        self.adder.editor.returnPressed.connect(self._on_add)
        row = QHBoxLayout()
        lay_out(row, 8)
        row.addWidget(self.adder, 1)
        self._add = button(
            translate("AnalysisPage", "Add"),
            "add",
            name=f"add_{self._kind}",
            spoken=translate("AnalysisPage", "Add: {what}").format(what=words),
            on_click=self._on_add,
        )
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self._drafts.keep(self.adder.editor, f"new/{self._kind}")

    def _on_add(self) -> None:
        editor = self.adder.editor
        if not editor.text().strip():
            self.adder.set_error(translate("AnalysisPage", "Write it in a few words first."))
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def added(_finding_id: UUID) -> None:
            self._drafts.settle_and_clear(editor)
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

        self._context.acts.do(
            operations.add_finding,
            fields={"text": self.adder},
            then=added,
            course_id=self._context.course_id,
            kind=self._kind,
            text=editor.text(),
        )

    def _on_card_moved(self, finding_id: UUID, step: int) -> None:
        is_possible, after = place_after([row.id for row in self._rows], finding_id, step)
        if is_possible:
            self._context.acts.do(operations.move_finding, finding_id=finding_id, after_id=after)

    def _on_card_removed(self, row: FindingRow) -> None:
        self._context.acts.do(
            operations.remove_finding,
            translate("AnalysisPage", "“{text}” is removed.").format(text=row.text),
            finding_id=row.id,
        )
