"""How a candidate fits, seven questions long: open scores by side, never a total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.practice.rows import FitQuestion
from ui.pages.practice.fit_row import FitRow
from ui.pages.practice.words import capacity_text, widest_text
from ui.theme.measures import lay_out, rescale
from ui.widgets import texts
from ui.widgets.buttons import primary_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.empty_state import EmptyState
from ui.widgets.scrolling import scrolling
from ui.widgets.status_mark import Status, StatusMark

if TYPE_CHECKING:
    from uuid import UUID

    from models.practice.rows import CandidateDetail
    from ui.pages.practice.acts import PracticeActs
    from ui.pages.practice.facts import PracticeFacts

_AT_ONCE = 3
"""Questions built in one go: more of them would be felt as a halt."""


class FitView(QStackedWidget):
    """One candidate at a time; `forms_wanted` asks for the cards."""

    forms_wanted = Signal()
    rows_changed = Signal()

    def __init__(self, acts: PracticeActs) -> None:
        super().__init__()
        self.setObjectName("fit_view")
        self._acts = acts
        self._facts: PracticeFacts | None = None
        self._titles: list[tuple[UUID, str]] = []
        self.candidate_id: UUID | None = None
        self.rows: dict[FitQuestion, FitRow] = {}
        self._fresh: list[FitQuestion] = []
        self._rest_timer = QTimer(self, singleShot=True, interval=0)
        self._rest_timer.timeout.connect(self._on_rest_timer_timeout)
        column = QVBoxLayout()
        lay_out(column, 12, (0, 4, 8, 16))
        self._choice_room = QVBoxLayout()
        lay_out(self._choice_room, 0)
        column.addLayout(self._choice_room)
        self.choice: SegmentedChoice | None = None
        self.widest = texts.lead("")
        column.addWidget(self.widest)
        self._warning = QWidget()
        row = QHBoxLayout(self._warning)
        lay_out(row, 12)
        self._warning_mark = StatusMark(
            Status.ATTENTION, translate("PracticePage", "Low capacity"), name="fit_capacity"
        )
        row.addWidget(self._warning_mark, 0, Qt.AlignmentFlag.AlignTop)
        self.warning = texts.body("")
        row.addWidget(self.warning, 1)
        column.addWidget(self._warning)
        column.addWidget(
            texts.small(
                translate(
                    "PracticePage",
                    "1: not at all. 5: fully. Everyone sees the scores; there is no total. "
                    "Talk about the differences.",
                )
            )
        )
        self._room = QVBoxLayout()
        lay_out(self._room, 12)
        column.addLayout(self._room)
        column.addStretch(1)
        self.addWidget(scrolling(column, "fit_scroll"))
        self.addWidget(self._make_empty())

    def show_facts(self, facts: PracticeFacts) -> None:
        """Show the candidate's profile as it is now."""
        self._facts = facts
        self.setCurrentIndex(0 if facts.candidates else 1)
        if not facts.candidates:
            return
        self._show_titles(facts)
        shown = facts.candidate(self.candidate_id)
        if shown is None:
            primary = facts.primary
            shown = facts.candidate(primary.candidate.id) if primary is not None else None
            shown = shown or facts.candidates[0]
        self._show(shown)

    def open_candidate(self, candidate_id: UUID) -> None:
        """Show another candidate."""
        detail = self._facts.candidate(candidate_id) if self._facts is not None else None
        if detail is not None:
            self._show(detail)

    def _show_titles(self, facts: PracticeFacts) -> None:
        titles = [
            (one.candidate.id, facts.form_of(one.candidate).title) for one in facts.candidates
        ]
        if titles == self._titles:
            return
        self._titles = titles
        if self.choice is not None:
            self._choice_room.removeWidget(self.choice)
            self.choice.hide()
            self.choice.deleteLater()
        self.choice = SegmentedChoice(
            titles, name="fit_candidate", spoken=translate("PracticePage", "The form to score")
        )
        self.choice.chosen.connect(self.open_candidate)
        self._choice_room.addWidget(self.choice)
        rescale(self.choice)
        self.rows_changed.emit()

    def _show(self, detail: CandidateDetail) -> None:
        assert self._facts is not None
        if detail.candidate.id != self.candidate_id:
            self._close_rows()
            self.candidate_id = detail.candidate.id
            self._drafts = self._acts.drafts(f"fit/{self.candidate_id}")
        if self.choice is not None:
            self.choice.set_value(detail.candidate.id)
        self.widest.setText(widest_text(detail.profile))
        words = capacity_text(detail.profile)
        self.warning.setText(words)
        self._warning.setVisible(bool(words))
        self._make_rows()
        for line in detail.profile.lines:
            if line.question in self.rows:
                self.rows[line.question].show_line(line, detail.profile, self._facts.sides)
        for question in self._fresh:
            rescale(self.rows[question])
        if self._fresh:
            self.rows_changed.emit()

    def _make_rows(self) -> None:
        """Build what is missing of the seven questions, a few at a time."""
        assert self.candidate_id is not None
        missing = [question for question in FitQuestion if question not in self.rows]
        self._fresh = missing[:_AT_ONCE]
        for question in self._fresh:
            self.rows[question] = FitRow(self._acts, self._drafts, self.candidate_id, question)
            self._room.addWidget(self.rows[question])
        if len(missing) > _AT_ONCE:
            self._rest_timer.start()

    def _on_rest_timer_timeout(self) -> None:
        if self._facts is not None and self.candidate_id is not None:
            self.open_candidate(self.candidate_id)

    def _close_rows(self) -> None:
        for row in self.rows.values():
            # Hidden first: the fields still save what is typed in them.
            row.hide()
            self._room.removeWidget(row)
            row.deleteLater()
        self.rows = {}

    def _make_empty(self) -> QWidget:
        column = QVBoxLayout()
        lay_out(column, 0)
        column.addWidget(
            EmptyState(
                "vote",
                translate("PracticePage", "No form to score yet"),
                translate(
                    "PracticePage",
                    "Consider a form first. Then leadership, staff and residents each give it "
                    "open scores on seven questions, and you see where you differ.",
                ),
                action=primary_button(
                    translate("PracticePage", "See the forms"),
                    "practice",
                    name="see_forms_to_score",
                    on_click=self.forms_wanted.emit,
                ),
                name="nothing_to_score",
            )
        )
        return scrolling(column, "fit_empty_scroll")
