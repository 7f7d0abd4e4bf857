"""A question to the leader: when it was asked, when the answer is wanted, and the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.clock import today
from models.courses import follow_up_operations
from models.errors import RuleViolation
from ui.pages.date_saving import save_date, show_date
from ui.pages.pane_drafts import PaneDrafts
from ui.pages.plan.open_row import OpenRow
from ui.widgets.buttons import Button, quiet_button
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.line_button import ButtonLine
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from models.courses.rows import LeaderQuestionRow as Question
    from ui.pages.plan.context import PlanContext


class QuestionRow(OpenRow):
    """Something the leader must decide."""

    TABLE = "leader_question"

    def __init__(self, context: PlanContext, row: Question) -> None:
        super().__init__(context, row, follow_up_operations.edit_leader_question, "question_id")
        self._has_answer_draft = False

    def words_of(self, row: Question) -> ButtonLine:
        """The question, its dates, the answer; kindly, when the answer is late."""
        dates = [translate("PlanPage", "Asked on {date}").format(date=long_date(row.asked_on))]
        if row.answered_on is not None:
            words = translate("PlanPage", "answered on {date}")
            dates.append(words.format(date=long_date(row.answered_on)))
        elif row.wanted_by is not None:
            words = translate("PlanPage", "answer wanted by {date}")
            dates.append(words.format(date=long_date(row.wanted_by)))
        lines = [" · ".join(dates), *row.answer.strip().splitlines()[:1]]
        late = 0
        if row.answered_on is None and row.wanted_by is not None:
            late = max((today() - row.wanted_by).days, 0)
        return ButtonLine(
            "",
            row.text,
            "\n".join(lines),
            "check" if row.answered_on is not None else "help",
            translate("PlanPage", "Answered")
            if row.answered_on is not None
            else translate("PlanPage", "No answer yet"),
            translate("PlanPage", "The answer was wanted %n day(s) ago.", None, late)
            if late
            else "",
        )

    def fill_form(self, column: QVBoxLayout) -> None:
        """The question, its dates, the answer."""
        self.texts["text"] = Field(
            translate("PlanPage", "What must the leader decide?"),
            AutosaveLine(),
            name="leader_question_text",
        )
        column.addWidget(self.texts["text"])
        holder = QWidget()
        flow = FlowLayout(holder, gap=16)
        self.dates: dict[str, Field] = {}
        for key, label, is_required in (
            ("asked_on", translate("PlanPage", "Asked on"), True),
            ("wanted_by", translate("PlanPage", "Answer wanted by"), False),
        ):
            field = Field(label, DateEdit(), name=f"leader_question_{key}")
            self.dates[key] = field
            save_date(
                field,
                lambda value, key=key: self.edits.save(fields=self.dates, **{key: value}),
                is_required=is_required,
            )
            flow.addWidget(field)
        column.addWidget(holder)
        self.answer = Field(
            translate("PlanPage", "The leader's answer"),
            AutosaveText(translate("PlanPage", "As it was given, with its reason"), min_lines=2),
            name="leader_question_answer",
        )
        self.answer.editor.committed.connect(self._on_answer_committed)  # type: ignore[attr-defined]
        column.addWidget(self.answer)

    def more_buttons(self) -> list[Button]:
        """Take the answer back."""
        self._reopen = quiet_button(
            translate("PlanPage", "Take the answer away"),
            "undo",
            name="leader_question_reopen",
            on_click=self._on_reopen_clicked,
        )
        return [self._reopen]

    def show_values(self, row: Any) -> None:
        """Show the dates and the answer."""
        editor = self.answer.editor
        assert isinstance(editor, AutosaveText)
        editor.show_text(row.answer)
        if not self._has_answer_draft:
            self._has_answer_draft = True
            prefix = f"{self.TABLE}/{self.row_id}/"
            PaneDrafts(self._context.navigator.drafts, prefix).keep(editor, "answer")
        for key, field in self.dates.items():
            show_date(field, getattr(row, key))
        self._reopen.setVisible(row.answered_on is not None)

    def _on_answer_committed(self, answer: str) -> None:
        autosave = self.answer.editor.autosave  # type: ignore[attr-defined]  # an autosave field

        def on_failed(failure: BaseException) -> None:
            if isinstance(failure, RuleViolation):
                autosave.refuse()
            else:
                autosave.allow_again()

        self.edits.do(
            follow_up_operations.answer_leader_question,
            fields={"answer": self.answer, "answered_on": self.answer},
            then=lambda _result: autosave.confirm(),
            failed=on_failed,
            answer=answer,
            answered_on=self.row.answered_on or max(today(), self.row.asked_on),
            **self.edits.row(),
        )

    def _on_reopen_clicked(self) -> None:
        self.edits.do(
            follow_up_operations.reopen_leader_question,
            translate("PlanPage", "The question is open again."),
            question_id=self.row_id,
        )
