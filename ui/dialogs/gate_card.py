"""The card of a gate: each condition ticked or not, where it is met, and how to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.translation import current_language, translate
from models.phases.catalogue import get_phase_text
from models.phases.rows import GateState
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.gate_condition import ConditionCard
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, primary_button, quiet_button
from ui.widgets.field import Field
from ui.widgets.status_mark import Status, StatusMark
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from models.phases.rows import GateRow, Phase


class GateActs(Protocol):
    """What the card can ask for; `failed` gets what went wrong, to be said beside the field."""

    def pass_gate(
        self, phase: Phase, passed_by: str, reason: str, failed: Callable[[BaseException], None]
    ) -> None:
        """Go on from a phase; with open conditions a reason is needed."""

    def reopen_gate(self, phase: Phase, failed: Callable[[BaseException], None]) -> None:
        """Go back to a phase."""

    def attest(
        self,
        condition: str,
        attested_on: dt.date,
        role: str,
        note: str,
        failed: Callable[[BaseException], None],
    ) -> None:
        """Vouch for a condition no data can show."""

    def withdraw(self, condition: str, failed: Callable[[BaseException], None]) -> None:
        """Take an attestation back."""


class GateCard(FormDialog):
    """A phase and its gate. `place_wanted` carries page and field where a condition is met."""

    place_wanted = Signal(str, str)

    def __init__(
        self, gate: GateRow, acts: GateActs, operator: str = "", parent: QWidget | None = None
    ) -> None:
        text = get_phase_text(gate.phase, current_language())
        super().__init__(
            f"{text.number}. {text.title}",
            text.purpose,
            "",
            name="gate_card",
            width=680,
            parent=parent,
        )
        self._acts = acts
        self._operator = operator
        self._phase = gate.phase
        self._mark = StatusMark()
        self.body.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        self._when = texts.small("")
        self.body.addWidget(self._when)
        self._conditions = QVBoxLayout()
        lay_out(self._conditions, 8)
        self.body.addLayout(self._conditions)
        self._cards: dict[str, ConditionCard] = {}
        self._texts = {condition.code: condition for condition in text.conditions}
        self._passage = texts.body("")
        self.body.addWidget(self._passage)
        self._make_going_on()
        self.body.addStretch(1)
        self.show_gate(gate)

    @property
    def phase(self) -> Phase:
        """Whose card it is."""
        return self._phase

    def show_gate(self, gate: GateRow) -> None:
        """Show the gate as it is now; forms that are open stay open with what was typed."""
        self._when.setText(
            translate("GateCard", "Planned {start} to {end}").format(
                start=long_date(gate.planned_from), end=long_date(gate.planned_to)
            )
        )
        for condition in gate.conditions:
            card = self._cards.get(condition.code)
            if card is None:
                card = ConditionCard(self._texts[condition.code], self._acts, self)
                card.place_wanted.connect(self.place_wanted)
                self._cards[condition.code] = card
                self._conditions.addWidget(card)
            card.show_condition(condition)
        self._show_state(gate)
        self._show_going_on(gate)

    def _show_state(self, gate: GateRow) -> None:
        count = translate("GateCard", "{met} of {total} met").format(met=gate.met, total=gate.total)
        states = {
            GateState.PASSED: (Status.DONE, translate("GateCard", "Passed")),
            GateState.CURRENT: (
                Status.ACTIVE,
                translate("GateCard", "The group is here · {count}").format(count=count),
            ),
            GateState.AHEAD: (
                Status.WAITING,
                translate("GateCard", "Still ahead · {count}").format(count=count),
            ),
        }
        status, word = states[gate.state]
        passage = gate.passage
        if passage is None:
            self._passage.hide()
        else:
            words = translate("GateCard", "The group went on {date}, decided by {name}.").format(
                name=passage.passed_by, date=long_date(passage.passed_on)
            )
            if passage.is_override:
                status = Status.ATTENTION
                word = translate("GateCard", "Passed with open conditions")
                words += "\n" + translate("GateCard", "Reason: {reason}").format(
                    reason=passage.override_reason
                )
            self._passage.setText(words)
            self._passage.show()
        self._mark.show_status(status, word)

    def _make_going_on(self) -> None:
        self._go_on = primary_button(
            translate("GateCard", "Go on to the next phase"),
            "forward",
            name="gate_go_on",
            on_click=self._on_go_on_clicked,
        )
        self._go_on_anyway = button(
            translate("GateCard", "Go on anyway…"),
            "forward",
            name="gate_go_on_anyway",
            on_click=self._on_go_on_anyway_clicked,
        )
        self._go_back = quiet_button(
            translate("GateCard", "Go back to this phase"),
            "back",
            name="gate_go_back",
            on_click=self._on_go_back_clicked,
        )
        for made in (self._go_on, self._go_on_anyway, self._go_back):
            self.footer.addWidget(made)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        lay_out(form, 12)
        self._form_lead = texts.body(
            translate(
                "GateCard",
                "You may always go on. The reason and the name are shown in every report, so that "
                "nobody wonders later.",
            )
        )
        form.addWidget(self._form_lead)
        self._reason = Field(
            translate("GateCard", "Why does the group go on now?"),
            AutosaveText(min_lines=2, max_lines=6),
            name="gate_reason",
        )
        self._name = Field(
            translate("GateCard", "Who decides it?"),
            AutosaveLine(),
            translate("GateCard", "Name and role, for example: Anna Holm, leader."),
            name="gate_passed_by",
        )
        self.fields.update(override_reason=self._reason, passed_by=self._name)
        form.addWidget(self._reason)
        form.addWidget(self._name)
        self._confirm = primary_button(
            translate("GateCard", "Go on"),
            "forward",
            name="gate_confirm",
            on_click=self._on_confirm_clicked,
        )
        form.addWidget(self._confirm, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._form)
        self._form.hide()

    def _show_going_on(self, gate: GateRow) -> None:
        is_current = gate.state is GateState.CURRENT
        is_form_open = self._form.isVisibleTo(self)
        is_ready = not gate.open_conditions
        if not is_current:
            self._form.hide()
            is_form_open = False
        self._go_on.setVisible(is_current and is_ready and not is_form_open)
        self._go_on_anyway.setVisible(is_current and not is_ready and not is_form_open)
        self._go_back.setVisible(gate.state is GateState.PASSED)
        self._reason.setVisible(not is_ready)
        self._form_lead.setVisible(not is_ready)

    def _open_form(self, first: Field) -> None:
        self._go_on.hide()
        self._go_on_anyway.hide()
        self._form.show()
        if not self._name.editor.text():
            self._name.editor.setText(self._operator)
        first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self._confirm)

    def _on_go_on_clicked(self) -> None:
        self._open_form(self._name)

    def _on_go_on_anyway_clicked(self) -> None:
        self._open_form(self._reason)

    def _on_confirm_clicked(self) -> None:
        self._clear_errors()
        reason = self._reason.editor.toPlainText() if self._reason.isVisibleTo(self) else ""
        self._acts.pass_gate(self._phase, self._name.editor.text(), reason, self.show_failure)

    def _on_go_back_clicked(self) -> None:
        self._acts.reopen_gate(self._phase, self.show_failure)
