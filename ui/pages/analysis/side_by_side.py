"""All six themes at once: what each side says, and where they see it differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from ui.item_models.word_table import KEY_ROLE, WordTable
from ui.pages.analysis.words import score_text
from ui.theme.measures import lay_out
from ui.widgets import texts

if TYPE_CHECKING:
    from models.analysis.rows import ThemeAnswerRow, ThemeOverview
    from ui.pages.analysis.facts import AnalysisFacts


class SideBySide(QWidget):
    """The table; `theme_wanted` carries the theme of a row that was opened."""

    theme_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        lay_out(column, 8)
        self.lead = texts.body("")
        column.addWidget(self.lead)
        self.table = QTableView()
        self.table.setObjectName("side_by_side")
        self.table.setAccessibleName(translate("AnalysisPage", "All themes and all sides"))
        self.model = WordTable(self)
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.activated.connect(self._on_table_activated)
        # Rows are as high as their words, once the columns have their width.
        self._fit_timer = QTimer(self, singleShot=True, interval=0)
        self._fit_timer.timeout.connect(self.table.resizeRowsToContents)
        header.sectionResized.connect(lambda *_: self._fit_timer.start())
        column.addWidget(self.table, 1)

    def show_facts(self, facts: AnalysisFacts) -> None:
        """Show all answers."""
        apart = sum(overview.is_talking_point for overview in facts.overviews)
        self.lead.setText(
            translate(
                "AnalysisPage",
                "%n theme(s) are seen two steps or more apart. Begin there: differences are what "
                "you have to talk about.",
                None,
                apart,
            )
            if apart
            else translate(
                "AnalysisPage", "Each theme in a line, each side in a column. Enter opens a theme."
            )
        )
        headings = [translate("AnalysisPage", "Theme"), *map(enum_text, facts.sides)]
        rows = []
        for theme, overview in zip(facts.themes, facts.overviews, strict=True):
            answers = {answer.perspective: answer for answer in overview.answers}
            cells = [_answer_text(answers.get(side)) for side in facts.sides]
            rows.append((theme.code, (_theme_text(theme.title, overview), *cells)))
        self.model.show_table(headings, rows)
        self._fit_timer.start()

    def _on_table_activated(self, index: QModelIndex) -> None:
        self.theme_wanted.emit(index.data(KEY_ROLE))


def _theme_text(title: str, overview: ThemeOverview) -> str:
    if not overview.is_talking_point:
        return title
    words = translate("AnalysisPage", "{count} steps apart: worth a talk")
    return f"{title}\n{words.format(count=overview.gap)}"


def _answer_text(answer: ThemeAnswerRow | None) -> str:
    if answer is None:
        return "–"
    lines = [score_text(answer)[:1].upper() + score_text(answer)[1:]]
    if answer.strengths:
        lines.append("+ " + " ".join(answer.strengths.split()))
    if answer.wishes:
        lines.append("→ " + " ".join(answer.wishes.split()))
    return "\n".join(lines)
