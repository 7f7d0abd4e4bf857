"""One question on fit: each side's open score and its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.practice import operations
from ui.pages.practice.words import question_text
from ui.pages.seen import Seen
from ui.theme.measures import lay_out, set_size
from ui.theme.theme import Shape
from ui.widgets import texts
from ui.widgets.field import Field
from ui.widgets.score_scale import ScoreScale
from ui.widgets.side_by_side import SideBySide
from ui.widgets.side_mark import SideMark
from ui.widgets.status_mark import Status, StatusMark
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from uuid import UUID

    from models.groups.rows import Perspective
    from models.practice.rows import FitLine, FitProfile, FitQuestion, FitScoreRow
    from ui.pages.pane_drafts import PaneDrafts
    from ui.pages.practice.acts import PracticeActs


class SideAnswer(QWidget):
    """A side's score and why."""

    def __init__(
        self,
        acts: PracticeActs,
        drafts: PaneDrafts,
        candidate_id: UUID,
        question: FitQuestion,
        side: Perspective,
    ) -> None:
        super().__init__()
        self._acts = acts
        self._key = {
            "candidate_id": candidate_id,
            "question": question,
            "perspective": side,
        }
        self._seen = Seen()
        row = QHBoxLayout(self)
        lay_out(row, 12)
        mark = SideMark(side)
        set_size(mark, width=140, height=Shape.CONTROL)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        about = f"{enum_text(question)}, {enum_text(side)}"
        self.scale = ScoreScale(name=f"{question}_{side}", spoken=about)
        self.scale.scored.connect(self._on_scale_scored)
        row.addWidget(self.scale, 0, Qt.AlignmentFlag.AlignTop)
        why = translate("PracticePage", "Why?")
        self.why = Field("", AutosaveLine(why), name=f"{question}_{side}_why")
        self.why.editor.setAccessibleName(f"{why} {about}")
        row.addWidget(self.why, 1)
        self.why.editor.committed.connect(self._on_why_committed)
        drafts.keep(self.why.editor, f"{question}/{side}")

    def show_answer(self, answer: FitScoreRow | None) -> None:
        """Show what is stored; what is being typed stays."""
        self._seen.show(answer.version if answer is not None else None)
        self.scale.set_score(answer.score if answer is not None else None)
        if answer is not None or not self.why.error:
            self.why.editor.show_text(answer.note if answer is not None else "")

    def _on_scale_scored(self, score: int | None) -> None:
        waiting = self.why.editor.text() if self.why.error else None
        self._save(score=score, note=waiting)

    def _on_why_committed(self, text: str) -> None:
        if self.scale.score is None:
            self.why.editor.autosave.refuse()
            self.why.set_error(
                translate("PracticePage", "Give a number first; what you wrote stays.")
                if text.strip()
                else None
            )
            return
        self._save(score=self.scale.score, note=text)

    def _save(self, **values: Any) -> None:
        autosave = self.why.editor.autosave

        def saved(_result: object) -> None:
            if values.get("note") is not None:
                autosave.confirm()

        self._acts.acts.do(
            operations.score_fit,
            fields={"note": self.why},
            then=saved,
            failed=lambda _failure: autosave.allow_again(),
            seen=self._seen.take(),
            **self._key,
            **values,
        )


class FitRow(QWidget):
    """A question with the sides under each other, and how far apart they are."""

    def __init__(
        self, acts: PracticeActs, drafts: PaneDrafts, candidate_id: UUID, question: FitQuestion
    ) -> None:
        super().__init__()
        self.setObjectName(f"fit_{question}")
        self.setAccessibleName(question_text(question))
        self._acts = acts
        self._drafts = drafts
        self._candidate_id = candidate_id
        self._question = question
        self.answers: dict[Perspective, SideAnswer] = {}
        outer = QVBoxLayout(self)
        lay_out(outer, 12)
        outer.addWidget(texts.hairline())
        columns = SideBySide(820)
        words = QWidget()
        reading = QVBoxLayout(words)
        lay_out(reading, 2)
        reading.addWidget(texts.strong(question_text(question)))
        reading.addWidget(texts.small(enum_text(question)))
        self._mark = StatusMark(name="fit_mark")
        reading.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        reading.addStretch(1)
        columns.add(words, 2)
        room = QWidget()
        self._column = QVBoxLayout(room)
        lay_out(self._column, 6)
        columns.add(room, 5)
        outer.addWidget(columns)

    def show_line(self, line: FitLine, profile: FitProfile, sides: tuple[Perspective, ...]) -> None:
        """Show each side's answer to the question."""
        for side in sides:
            if side not in self.answers:
                made = SideAnswer(
                    self._acts, self._drafts, self._candidate_id, self._question, side
                )
                self.answers[side] = made
                self._column.addWidget(made)
        given = {answer.perspective: answer for answer in line.answers}
        for side, shown in self.answers.items():
            shown.show_answer(given.get(side))
        is_apart = line.question in profile.widest and (line.spread or 0) > 1
        self._mark.setVisible(is_apart)
        if is_apart and line.spread is not None:
            self._mark.show_status(
                Status.ACTIVE,
                translate("PracticePage", "Widest apart: %n step(s)", None, line.spread),
            )
