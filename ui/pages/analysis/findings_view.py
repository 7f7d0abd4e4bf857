"""What the group found: strengths, development areas, the residents' view, and showing it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.analysis import operations
from models.analysis.rows import FindingKind
from ui.pages.analysis.finding_list import FindingList
from ui.pages.pane_drafts import PaneDrafts
from ui.pages.revealing import reveal
from ui.pages.seen import Seen
from ui.theme.current import px
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.scrolling import scrolling
from ui.widgets.status_mark import Status, StatusMark
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from ui.pages.analysis.facts import AnalysisContext, AnalysisFacts


class FindingsView(QWidget):
    """Two columns of findings, and below them what belongs to the whole analysis."""

    rows_changed = Signal()

    def __init__(self, context: AnalysisContext) -> None:
        super().__init__()
        self.setObjectName("findings_view")
        self._context = context
        self._seen = Seen()
        drafts = PaneDrafts(context.navigator.drafts, f"analysis/{context.course_id}/findings/")
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        column = QVBoxLayout()
        lay_out(column, 24, (0, 4, 8, 16))
        outer.addWidget(scrolling(column, "findings_scroll"))
        lists = QWidget()
        flow = FlowLayout(lists, gap=24, fills_lines=True)
        self.lists = {kind: FindingList(context, drafts, kind) for kind in FindingKind}
        for made in self.lists.values():
            flow.addWidget(_Column(made))
            made.rows_changed.connect(self.rows_changed)
        column.addWidget(lists)
        cards = QWidget()
        row = FlowLayout(cards, gap=24, fills_lines=True)
        row.addWidget(_Column(self._make_residents()))
        row.addWidget(_Column(self._make_summary()))
        row.addWidget(_Column(self._make_shown_back()))
        column.addWidget(cards)
        column.addStretch(1)
        for key, field in self.fields.items():
            context.acts.commit_text(field, operations.write_analysis_note, key, self._arguments)
            drafts.keep(field.editor, key)

    def show_facts(self, facts: AnalysisFacts) -> None:
        """Show everything as it is now."""
        for made in self.lists.values():
            made.show_facts(facts)
        note = facts.note
        self._seen.show(note.version if note is not None else None)
        for key, field in self.fields.items():
            field.editor.show_text(getattr(note, key, ""))
        self._show_residents(facts)
        self._show_shown_back(facts)

    def focus_field(self, field: str) -> None:
        """Put the keyboard where a condition of the gate is met."""
        if field == "findings":
            missing = [kind for kind, made in self.lists.items() if not made.cards.widgets]
            self.lists[missing[0] if missing else FindingKind.DEVELOPMENT_AREA].focus_adder()
        elif field in self.fields:
            self.fields[field].show()
            reveal(self.fields[field].editor)

    def _make_residents(self) -> Card:
        card = Card(translate("AnalysisPage", "The residents' view"), name="residents_card")
        self._residents_mark = StatusMark(name="residents_mark")
        card.body.addWidget(self._residents_mark, 0, Qt.AlignmentFlag.AlignLeft)
        self.fields = {
            "no_residents_reason": Field(
                translate("AnalysisPage", "Why is it missing, and how will you find it?"),
                AutosaveText(
                    translate(
                        "AnalysisPage", "e.g. We ask again with picture cards at the house meeting"
                    ),
                    min_lines=3,
                ),
                translate("AnalysisPage", "It is shown in the reports."),
                name="no_residents_reason",
            )
        }
        card.body.addWidget(self.fields["no_residents_reason"])
        card.body.addStretch(1)
        return card

    def _make_summary(self) -> Card:
        card = Card(translate("AnalysisPage", "The whole picture"), name="summary_card")
        self.fields["summary"] = Field(
            translate("AnalysisPage", "What does the analysis say as a whole?"),
            AutosaveText(min_lines=3),
            translate("AnalysisPage", "A few sentences that everybody in the group can tell."),
            name="analysis_summary",
        )
        card.body.addWidget(self.fields["summary"])
        card.body.addStretch(1)
        return card

    def _make_shown_back(self) -> Card:
        card = Card(translate("AnalysisPage", "Show it back"), name="shown_back_card")
        self._shown_mark = StatusMark(name="shown_back_mark")
        card.body.addWidget(self._shown_mark, 0, Qt.AlignmentFlag.AlignLeft)
        self._shown = texts.body("")
        card.body.addWidget(self._shown)
        card.body.addStretch(1)
        return card

    def _show_residents(self, facts: AnalysisFacts) -> None:
        count = facts.residents_answers
        field = self.fields["no_residents_reason"]
        has_reason = bool(field.editor.toPlainText().strip())
        if count:
            words = translate("AnalysisPage", "Heard on %n theme(s)", None, count)
            self._residents_mark.show_status(Status.DONE, words)
        elif has_reason:
            words = translate("AnalysisPage", "Missing, with a reason")
            self._residents_mark.show_status(Status.WAITING, words)
        else:
            words = translate("AnalysisPage", "Not heard yet")
            self._residents_mark.show_status(Status.ATTENTION, words)
        field.setVisible(not count or has_reason)

    def _show_shown_back(self, facts: AnalysisFacts) -> None:
        attested = facts.shown_back
        if attested is None:
            self._shown_mark.show_status(
                Status.WAITING, translate("AnalysisPage", "Not confirmed yet")
            )
            self._shown.setText(
                translate(
                    "AnalysisPage",
                    "Take the findings to the house meeting and the staff meeting, and let people "
                    "correct them. Then press 2. Initial analysis in the line at the top and "
                    "confirm the day.",
                )
            )
            return
        self._shown_mark.show_status(Status.DONE, translate("AnalysisPage", "Shown back"))
        words = translate("AnalysisPage", "Confirmed {date} by {role}.")
        self._shown.setText(words.format(date=long_date(attested.attested_on), role=attested.role))

    def _arguments(self) -> dict[str, Any]:
        return {"course_id": self._context.course_id, "seen": self._seen.take()}


class _Column(QWidget):
    """Gives what it holds an equal share of the width."""

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        lay_out(column, 0)
        column.addWidget(held)

    def sizeHint(self) -> QSize:
        """Two or three beside one another where there is room."""
        return QSize(px(312), super().sizeHint().height())
