"""One side's answer to one theme: score or pass, strengths, wishes, an example, how it was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.analysis import operations
from models.analysis.rows import FindingKind
from models.groups.rows import ExpressionMode, Perspective
from ui.pages.analysis.prompts import Prompts
from ui.pages.date_saving import save_date, show_date
from ui.pages.seen import Seen
from ui.theme.current import px
from ui.theme.measures import lay_out, set_size
from ui.widgets.buttons import link_button, quiet_button
from ui.widgets.card import Card
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown, Tick
from ui.widgets.score_scale import ScoreScale
from ui.widgets.side_mark import SideMark
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from models.analysis.catalogue import ThemeText
    from models.analysis.rows import ThemeAnswerRow
    from ui.pages.analysis.facts import AnalysisContext
    from ui.pages.pane_drafts import PaneDrafts

TEXTS = ("strengths", "wishes", "example")
_WIDTH = 248


class SideCard(Card):
    """A column to fill in; `history_wanted` carries the answer's id."""

    history_wanted = Signal(object)

    def __init__(
        self,
        context: AnalysisContext,
        drafts: PaneDrafts,
        theme: ThemeText,
        side: Perspective,
    ) -> None:
        super().__init__(name=f"side_{side}")
        self.setAccessibleName(f"{theme.title}, {enum_text(side)}")
        lay_out(self.body, 8, (16, 16, 16, 12))
        self._context = context
        self._theme = theme
        self.side = side
        self._answer: ThemeAnswerRow | None = None
        self._seen = Seen()
        self.body.addWidget(SideMark(side))
        self.prompts = Prompts(theme.prompts_for(side), name=f"{side}_prompts")
        self.body.addWidget(self.prompts)
        self._make_score()
        self.fields: dict[str, Field] = {"score": self._score_field}
        self._make_texts()
        self._make_circumstances()
        self._make_footer()
        self.body.addStretch(1)
        for key in TEXTS:
            drafts.keep(self.fields[key].editor, f"{side}/{key}")

    def show_answer(self, answer: ThemeAnswerRow | None, findings: frozenset[str]) -> None:
        """Show what is stored; what is being typed stays.

        Args:
            answer: of this side, None while there is none.
            findings: texts that already stand as findings of this theme.
        """
        self._answer = answer
        self._seen.show(answer.version if answer is not None else None)
        self.score.set_score(answer.score if answer is not None else None)
        self.pass_tick.setChecked(answer is not None and answer.score is None)
        for key in TEXTS:
            self.fields[key].editor.show_text(getattr(answer, key, ""))
        self.expressed_via.set_value(getattr(answer, "expressed_via", None))
        show_date(self.fields["answered_on"], getattr(answer, "answered_on", None))
        has_answer = answer is not None
        for made in (self._clear, self._history):
            made.setVisible(has_answer)
        self.fields["answered_on"].setVisible(has_answer)
        for key, made in self._takers.items():
            text = _one_line(getattr(answer, key, ""))
            made.setVisible(bool(text))
            made.setEnabled(text not in findings)
            made.set_word(*self._taker_words(key, is_taken=text in findings))
        self.prompts.show_for(is_answered=has_answer)

    def focus_score(self) -> None:
        """Put the keyboard where an answer begins."""
        self.score.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_score(self) -> None:
        self.score = ScoreScale()
        self._score_field = Field(
            translate("AnalysisPage", "How far are we?"),
            self.score,
            translate("AnalysisPage", "1: far to go. 5: it works well."),
            name=f"{self.side}_score",
        )
        self._name(self.score, translate("AnalysisPage", "How far are we?"))
        self.body.addWidget(self._score_field)
        self.pass_tick = Tick(translate("AnalysisPage", "Pass, no number"))
        self.pass_tick.setObjectName(f"{self.side}_pass")
        self._name(self.pass_tick, translate("AnalysisPage", "Pass, no number"))
        self.body.addWidget(self.pass_tick)
        self.score.scored.connect(self._on_score_scored)
        self.pass_tick.clicked.connect(self._on_pass_tick_clicked)

    def _make_texts(self) -> None:
        labels = {
            "strengths": translate("AnalysisPage", "What works"),
            "wishes": translate("AnalysisPage", "What we want to get better at"),
            "example": translate("AnalysisPage", "An example"),
        }
        self._takers = {}
        for key in TEXTS:
            field = Field(
                labels[key], AutosaveText(min_lines=2, max_lines=10), name=f"{self.side}_{key}"
            )
            self._name(field.editor, labels[key])
            self.fields[key] = field
            self.body.addWidget(field)
            self._context.acts.commit_text(field, operations.answer_theme, key, self._arguments)
            if key != "example":
                self._takers[key] = link_button("", name=f"{self.side}_take_{key}")
                self._takers[key].clicked.connect(lambda _checked=False, k=key: self._take(k))
                self.body.addWidget(self._takers[key], 0, Qt.AlignmentFlag.AlignLeft)

    def _make_circumstances(self) -> None:
        self.expressed_via = DropDown()
        self.expressed_via.set_options(
            [(None, translate("AnalysisPage", "Not said"))]
            + [(mode, enum_text(mode)) for mode in ExpressionMode]
        )
        how = translate("AnalysisPage", "How it was expressed")
        self.fields["expressed_via"] = Field(
            how, self.expressed_via, name=f"{self.side}_expressed_via"
        )
        self._name(self.expressed_via, how)
        self.expressed_via.activated.connect(
            lambda _index: self._save(expressed_via=self.expressed_via.currentData())
        )
        self.answered_on = DateEdit()
        set_size(self.answered_on.inner, width=164)
        when = translate("AnalysisPage", "Answered on")
        self.fields["answered_on"] = Field(when, self.answered_on, name=f"{self.side}_answered_on")
        self._name(self.answered_on, when)
        save_date(self.fields["answered_on"], lambda day: self._save(answered_on=day))
        for key in ("expressed_via", "answered_on"):
            self.body.addWidget(self.fields[key])

    def _make_footer(self) -> None:
        row = QHBoxLayout()
        lay_out(row, 0)
        who = enum_text(self.side)
        self._clear = quiet_button(
            translate("AnalysisPage", "Remove"),
            "remove",
            name=f"{self.side}_clear",
            spoken=translate("AnalysisPage", "Remove the answer of {side}").format(side=who),
            on_click=self._on_clear_clicked,
        )
        self._history = quiet_button(
            translate("AnalysisPage", "History"),
            "history",
            name=f"{self.side}_history",
            spoken=translate("AnalysisPage", "History of the answer of {side}").format(side=who),
            on_click=self._on_history_clicked,
        )
        row.addWidget(self._clear)
        row.addWidget(self._history)
        row.addStretch(1)
        self.body.addLayout(row)

    def _name(self, widget: Any, words: str) -> None:
        widget.setAccessibleName(f"{words}, {enum_text(self.side)}")

    def _taker_words(self, key: str, *, is_taken: bool) -> tuple[str, str]:
        if is_taken:
            words = translate("AnalysisPage", "Stands under What we found")
        elif key == "strengths":
            words = translate("AnalysisPage", "Make it a strength")
        else:
            words = translate("AnalysisPage", "Make it a development area")
        return words, f"{words}, {enum_text(self.side)}"

    def _arguments(self) -> dict[str, Any]:
        return {
            "course_id": self._context.course_id,
            "theme": self._theme.code,
            "perspective": self.side,
            "seen": self._seen.take(),
        }

    def _save(self, **values: Any) -> None:
        self._context.acts.do(
            operations.answer_theme, fields=self.fields, **self._arguments(), **values
        )

    def _take(self, key: str) -> None:
        """Carry the marked words, or all of them, over as a finding."""
        editor = self.fields[key].editor
        editor.autosave.commit_now()
        marked = editor.textCursor().selectedText().replace("\u2029", " ")
        kind = FindingKind.STRENGTH if key == "strengths" else FindingKind.DEVELOPMENT_AREA
        said = (
            translate("AnalysisPage", "The strength stands under What we found.")
            if kind is FindingKind.STRENGTH
            else translate("AnalysisPage", "The development area stands under What we found.")
        )
        self._context.acts.do(
            operations.add_finding,
            said,
            fields={"text": self.fields[key]},
            course_id=self._context.course_id,
            kind=kind,
            theme=self._theme.code,
            text=_one_line(marked or editor.toPlainText()),
        )

    def _clear_answer(self) -> None:
        if self._answer is None:
            return
        words = translate("AnalysisPage", "The answer of {side} is removed.")
        self._context.acts.do(
            operations.clear_theme_answer,
            words.format(side=enum_text(self.side).lower()),
            answer_id=self._answer.id,
        )

    def _has_words(self) -> bool:
        return any(self.fields[key].editor.toPlainText().strip() for key in TEXTS)

    def _on_score_scored(self, score: int | None) -> None:
        if score is None and not self._has_words():
            self._clear_answer()
        else:
            self._save(score=score)

    def _on_pass_tick_clicked(self, is_pass: bool) -> None:
        if is_pass:
            self._save(score=None)
        elif self._has_words():
            self.pass_tick.setChecked(True)
            self.focus_score()
        else:
            self._clear_answer()

    def _on_clear_clicked(self) -> None:
        self._clear_answer()

    def _on_history_clicked(self) -> None:
        if self._answer is not None:
            self.history_wanted.emit(self._answer.id)

    def sizeHint(self) -> QSize:
        """Three stand side by side on a small screen; a wide one gives them more."""
        return QSize(px(_WIDTH), super().sizeHint().height())


def _one_line(text: str) -> str:
    return " ".join(text.split())
