"""One condition on a gate card: met or not, how to meet it, where, and vouching for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.clock import today
from models.errors import RuleViolation
from models.phases.rows import ConditionKind
from ui.pages.registry import is_there, place_name
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, link_button, primary_button, quiet_button
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.status_mark import Status, StatusMark
from ui.widgets.text_editing import AutosaveLine
from ui.wording import error_words

if TYPE_CHECKING:
    from models.phases.catalogue import ConditionText
    from models.phases.rows import ConditionRow
    from ui.dialogs.gate_card import GateActs


class ConditionCard(QFrame):
    """A condition with its mark, its hint, its place and, where needed, the form to vouch."""

    place_wanted = Signal(str, str)

    def __init__(self, text: ConditionText, acts: GateActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setObjectName(f"condition_{text.code}")
        self._text = text
        self._acts = acts
        self._field = ""
        row = QHBoxLayout(self)
        lay_out(row, 12, (16, 12, 16, 12))
        self._mark = StatusMark()
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        lay_out(self._column, 4)
        row.addLayout(self._column, 1)
        self._column.addWidget(texts.body(text.text))
        self._hint = texts.small(text.hint)
        self._column.addWidget(self._hint)
        self._who = texts.small("")
        self._column.addWidget(self._who)
        self._make_actions()
        self._form: QWidget | None = None

    def show_condition(self, condition: ConditionRow) -> None:
        """Show whether it is met, and what can be done here."""
        self._field = condition.field
        met = condition.is_met
        word = translate("GateCard", "Met") if met else translate("GateCard", "Open")
        self._mark.show_status(Status.DONE if met else Status.WAITING, word)
        self.setAccessibleName(f"{word}: {self._text.text}")
        self._hint.setVisible(not met)
        attestation = condition.attestation
        self._who.setVisible(attestation is not None)
        if attestation is not None:
            words = translate("GateCard", "Confirmed {date} by {role}").format(
                date=long_date(attestation.attested_on), role=attestation.role
            )
            if attestation.note:
                words += f". {attestation.note}"
            self._who.setText(words)
        is_attested = condition.kind is ConditionKind.ATTESTED
        self._vouch.setVisible(is_attested and not met and not self._is_form_open())
        self._withdraw.setVisible(is_attested and attestation is not None)
        self._go.setVisible(not met and is_there(condition.page) and not is_attested)
        self._where.setVisible(not met and not is_there(condition.page) and not is_attested)
        if met and self._form is not None:
            self._form.hide()

    def _make_actions(self) -> None:
        name = place_name(self._text.page)
        self._go = link_button(
            translate("GateCard", "Go to {place}").format(place=name),
            name=f"go_{self._text.code}",
            spoken=translate("GateCard", "Go to {place}: {condition}").format(
                place=name, condition=self._text.text
            ),
            on_click=self._on_go_clicked,
        )
        self._where = texts.small(
            translate("GateCard", "This belongs under {place}.").format(place=name)
        )
        self._vouch = button(
            translate("GateCard", "Confirm…"),
            "check",
            name=f"confirm_{self._text.code}",
            spoken=translate("GateCard", "Confirm: {condition}").format(condition=self._text.text),
            on_click=self._on_vouch_clicked,
        )
        self._withdraw = link_button(
            translate("GateCard", "Take back"),
            name=f"withdraw_{self._text.code}",
            spoken=translate("GateCard", "Take back: {condition}").format(
                condition=self._text.text
            ),
            on_click=self._on_withdraw_clicked,
        )
        self._column.addWidget(self._where)
        for made in (self._go, self._vouch, self._withdraw):
            self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def _is_form_open(self) -> bool:
        return self._form is not None and not self._form.isHidden()

    def _make_form(self) -> QWidget:
        form = QWidget(self)
        column = QVBoxLayout(form)
        lay_out(column, 8, (0, 8, 0, 0))
        code = self._text.code
        self._on = DateEdit()
        self._on.set_value(today())
        self._on_field = Field(translate("GateCard", "When?"), self._on, name=f"attested_on_{code}")
        self._role = Field(
            translate("GateCard", "Who vouches for it?"),
            AutosaveLine(),
            translate("GateCard", "A role is enough, for example: the leader."),
            name=f"attested_by_{code}",
        )
        self._note = Field(
            translate("GateCard", "Note"),
            AutosaveLine(),
            name=f"attested_note_{code}",
            is_optional_text=translate("GateCard", "may be left out"),
        )
        for field in (self._on_field, self._role, self._note):
            column.addWidget(field)
        row = QHBoxLayout()
        lay_out(row, 8)
        row.addWidget(
            primary_button(
                translate("GateCard", "Confirm"),
                "check",
                name=f"attest_{code}",
                on_click=self._on_confirm_clicked,
            )
        )
        row.addWidget(
            quiet_button(
                translate("Dialogs", "Cancel"),
                name=f"attest_cancel_{code}",
                on_click=self._on_cancel_clicked,
            )
        )
        row.addStretch(1)
        column.addLayout(row)
        self._column.addWidget(form)
        return form

    def _on_go_clicked(self) -> None:
        self.place_wanted.emit(self._text.page, self._field)

    def _on_vouch_clicked(self) -> None:
        if self._form is None:
            self._form = self._make_form()
        self._form.show()
        self._vouch.hide()
        self._role.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_cancel_clicked(self) -> None:
        self._form.hide()
        self._vouch.show()
        self._vouch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_confirm_clicked(self) -> None:
        for field in (self._on_field, self._role, self._note):
            field.set_error(None)
        if self._on.value is None:
            self._on_field.set_error(
                translate("GateCard", "Write a date, for example 12 January 2024.")
            )
            return
        self._acts.attest(
            self._text.code,
            self._on.value,
            self._role.editor.text(),
            self._note.editor.text(),
            self._on_failed,
        )

    def _on_withdraw_clicked(self) -> None:
        self._acts.withdraw(self._text.code, self._on_failed)

    def _on_failed(self, failure: BaseException) -> None:
        fields = {"attested_on": self._on_field, "role": self._role, "note": self._note}
        field = fields.get(failure.field) if isinstance(failure, RuleViolation) else None
        if self._is_form_open():
            (field or self._role).set_error(error_words(failure))
            return
        self._who.setText(error_words(failure))
        self._who.show()
