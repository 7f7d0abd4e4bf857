"""Justér: what a cycle leads to, why, and when it was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.clock import today
from models.trials.rows import CycleDecision, TrialCycleRow
from ui.pages.revealing import reveal
from ui.pages.trials.words import cycle_status
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, quiet_button
from ui.widgets.choice import Segment, SegmentedChoice
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.status_mark import StatusMark
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from ui.pages.trials.cycle_panel import CyclePanel


class DecisionPart(QWidget):
    """Asks for a decision with its reason; a decision that stands is shown with both.

    Args:
        panel: the cycle it belongs to; it writes the decision.

    Attributes:
        reason: the field for why.
        day: the field for when.
    """

    def __init__(self, panel: CyclePanel) -> None:
        super().__init__(panel)
        self.setObjectName("cycle_decision_part")
        self._panel = panel
        self._is_decided = False
        self._has_drafts = False
        column = QVBoxLayout(self)
        lay_out(column, 8)
        label = translate("TrialsPage", "Adjust: what do you decide?")
        self.choices = SegmentedChoice(
            [(each, enum_text(each)) for each in CycleDecision],
            name="cycle_decision",
            spoken=label,
        )
        self.choices.chosen.connect(lambda _value: self._show_choice())
        self.choice = Field(label, self.choices, name="cycle_decision")
        self._meaning = texts.small("")
        self._meaning.setObjectName("decision_meaning")
        self._stands = self._make_stands()
        self._reason = AutosaveText(min_lines=1)
        self._reason.committed.connect(self._on_reason_committed)
        self.reason = Field(
            translate("TrialsPage", "Why?"), self._reason, name="cycle_decision_reason"
        )
        self._day = DateEdit()
        self._day.changed.connect(self._on_day_changed)
        self.day = Field(translate("TrialsPage", "Decided on"), self._day, name="cycle_decided_on")
        self._decide = button(
            translate("TrialsPage", "Write the decision"),
            "check",
            name="decide_cycle",
            on_click=self._on_decide_clicked,
        )
        for part in (self.choice, self._meaning, self._stands, self.reason):
            column.addWidget(part)
        foot = QHBoxLayout()
        lay_out(foot, 16)
        foot.addWidget(self.day)
        foot.addWidget(self._decide, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addStretch(1)
        column.addLayout(foot)

    def show_cycle(self, cycle: TrialCycleRow) -> None:
        """Show the decision as it stands, or ask for it; a choice not written yet stays."""
        was_decided, self._is_decided = self._is_decided, cycle.decision is not None
        if self._is_decided:
            status, word = cycle_status(cycle, today())
            self._mark.show_status(status, word)
            when = long_date(cycle.decided_on) if cycle.decided_on is not None else ""
            self._when.setText(translate("TrialsPage", "decided on {date}").format(date=when))
            self._day.set_value(cycle.decided_on)
            self._reason.show_text(cycle.decision_reason)
        elif was_decided:
            self.choices.set_value(None)
        if not self._is_decided and not self._has_drafts:
            self._has_drafts = True
            self._panel.drafts.keep(self._reason, "decision_reason")
        self._show_choice()

    def focus_choices(self) -> None:
        """Go to the choices."""
        reveal(self.choices.findChildren(Segment)[0])

    def _make_stands(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        lay_out(row, 12)
        row.addWidget(texts.strong(translate("TrialsPage", "Adjust: you decided")))
        self._mark = StatusMark(name="cycle_decision_mark")
        self._when = texts.soft("")
        row.addWidget(self._mark)
        row.addWidget(self._when, 1)
        row.addWidget(
            quiet_button(
                translate("TrialsPage", "Take the decision back"),
                "undo",
                name="reopen_cycle",
                on_click=self._panel.take_back,
            )
        )
        return holder

    def _show_choice(self) -> None:
        chosen = self.choices.value
        is_open = self._is_decided or chosen is not None
        self.choice.setVisible(not self._is_decided)
        self._stands.setVisible(self._is_decided)
        self._meaning.setVisible(not self._is_decided)
        self._meaning.setText(_meaning(chosen))
        self.reason.setVisible(is_open)
        self.day.setVisible(is_open)
        self._decide.setVisible(is_open and not self._is_decided)
        if is_open and self._day.value is None:
            self._day.set_value(today())

    def _on_decide_clicked(self) -> None:
        self.reason.set_error(None)
        self._decide.setEnabled(False)

        def on_decided(_drafted: object) -> None:
            self._decide.setEnabled(True)
            self._panel.drafts.settle(self._reason)

        self._panel.decide(
            {
                "decision": self.choices.value,
                "reason": self._reason.toPlainText(),
                "decided_on": self._day.value,
            },
            on_decided,
            self._on_decide_failed,
        )

    def _on_decide_failed(self, _failure: BaseException) -> None:
        self._decide.setEnabled(True)
        for field in (*self._panel.form.fields.values(), self.reason, self.day):
            if field.error:
                editor = field.editor
                reveal(getattr(editor, "inner", editor))
                return

    def _on_reason_committed(self, text: str) -> None:
        # Before the decision is written the reason is only a draft.
        if self._is_decided:
            self._panel.edits.save(
                {"decision_reason": text},
                fields={"reason": self.reason},
                then=lambda _result: self._reason.autosave.confirm(),
                failed=lambda _failure: self._reason.autosave.refuse(),
            )

    def _on_day_changed(self, day: object) -> None:
        if self._is_decided:
            self._panel.edits.save({"decided_on": day}, fields={"decided_on": self.day})


def _meaning(decision: CycleDecision | None) -> str:
    if decision is None:
        return translate(
            "TrialsPage", "Each answer is a good one. A trial that is stopped has taught you most."
        )
    return {
        CycleDecision.ADOPT: translate(
            "TrialsPage", "It helps. You go on doing it, and can finish the trial."
        ),
        CycleDecision.ADAPT: translate(
            "TrialsPage",
            "Something is to be different. The next cycle is drafted for you to change.",
        ),
        CycleDecision.ABANDON: translate(
            "TrialsPage", "It does not help. You stop here and keep what you learned."
        ),
        CycleDecision.SCALE: translate(
            "TrialsPage", "It helps, and more are to have it: another unit, more residents."
        ),
        CycleDecision.EXTEND: translate(
            "TrialsPage", "You cannot tell yet. The next cycle is drafted with the same plan."
        ),
    }[decision]
