"""Gate cards: why the group stands where it stands, and how it goes on."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from models.errors import RuleViolation
from models.phases.rows import GateState, Phase
from tests.ui.checks import assert_accessible
from tests.ui.widgets.gates import make_condition, make_gate
from ui.dialogs.gate_card import GateCard
from ui.dialogs.gate_condition import ConditionCard


class Acts:
    """Notes what the card asks for; `failure` is handed back where it is set."""

    def __init__(self) -> None:
        self.asked: list[tuple] = []
        self.failure: Exception | None = None

    def pass_gate(self, phase, passed_by, reason, failed) -> None:
        self._note(("pass", phase, passed_by, reason), failed)

    def reopen_gate(self, phase, failed) -> None:
        self._note(("reopen", phase), failed)

    def attest(self, condition, attested_on, role, note, failed) -> None:
        self._note(("attest", condition, attested_on, role, note), failed)

    def withdraw(self, condition, failed) -> None:
        self._note(("withdraw", condition), failed)

    def _note(self, asked, failed) -> None:
        self.asked.append(asked)
        if self.failure is not None:
            failed(self.failure)


@pytest.fixture
def acts() -> Acts:
    return Acts()


@pytest.fixture
def show(themed, qtbot, acts):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 760)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)

    def made(gate, operator=""):
        card = GateCard(gate, acts, operator, window)
        qtbot.addWidget(card)
        card.open()
        qtbot.waitUntil(card.isActiveWindow)
        return card

    return made


def _button(card, name):
    return card.findChild(object, name)


def _words(card) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_that_every_condition_says_whether_it_is_met(show) -> None:
    card = show(make_gate(Phase.STARTUP, met=("coordinator_named",)))
    conditions = card.findChildren(ConditionCard)
    assert len(conditions) == 6
    names = {each.objectName(): each.accessibleName() for each in conditions}
    assert names["condition_coordinator_named"].startswith("Opfyldt")
    assert names["condition_charter_complete"].startswith("Mangler")


def test_that_an_open_condition_says_how_to_meet_it_and_a_met_one_does_not(show) -> None:
    card = show(make_gate(Phase.STARTUP, met=("leader_and_staff",)))
    words = _words(card)
    assert "Udfyld de fire felter" in words
    assert "Tilføj en leder" not in words


def test_that_a_condition_leads_to_its_page_or_names_the_place_in_words(
    show, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr("ui.dialogs.gate_condition.is_there", lambda page: page == "groups")
    card = show(make_gate(Phase.STARTUP))
    with qtbot.waitSignal(card.place_wanted) as signal:
        _button(card, "go_charter_complete").click()
    assert signal.args == ["groups", "x"]
    card = show(make_gate(Phase.ANALYSIS))
    assert not _button(card, "go_strength_and_area_found").isVisible()
    assert "Det hører til under Analyse." in _words(card)


def test_that_somebody_vouches_with_a_date_and_a_role(show, acts, qtbot) -> None:
    card = show(make_gate(Phase.STARTUP))
    _button(card, "confirm_rules_agreed").click()
    qtbot.keyClicks(_button(card, "attested_by_rules_agreed"), "lederen")
    qtbot.keyClicks(_button(card, "attested_on_rules_agreed").inner, "")
    _button(card, "attested_on_rules_agreed").set_value(dt.date(2026, 2, 1))
    _button(card, "attest_rules_agreed").click()
    assert acts.asked == [("attest", "rules_agreed", dt.date(2026, 2, 1), "lederen", "")]


def test_that_a_refused_attestation_stands_beside_its_field(show, acts) -> None:
    acts.failure = RuleViolation("text_missing", "role")
    card = show(make_gate(Phase.STARTUP))
    _button(card, "confirm_rules_agreed").click()
    _button(card, "attest_rules_agreed").click()
    field = _button(card, "attested_by_rules_agreed_field")
    assert field.error


def test_that_an_attestation_without_a_date_asks_for_one(show, acts) -> None:
    card = show(make_gate(Phase.STARTUP))
    _button(card, "confirm_rules_agreed").click()
    _button(card, "attested_on_rules_agreed").set_value(None)
    _button(card, "attest_rules_agreed").click()
    assert acts.asked == []
    assert _button(card, "attested_on_rules_agreed_field").error


def test_that_an_attestation_shows_who_and_when_and_can_be_taken_back(show, acts) -> None:
    gate = make_gate(Phase.STARTUP)
    card = show(gate)
    vouched = make_condition("rules_agreed", Phase.STARTUP, by="lederen")
    condition = card.findChild(ConditionCard, "condition_rules_agreed")
    condition.show_condition(vouched)
    assert "Bekræftet 1. februar 2026 af lederen" in _words(card)
    _button(card, "withdraw_rules_agreed").click()
    assert acts.asked == [("withdraw", "rules_agreed")]


def test_that_going_on_with_everything_met_needs_a_name_and_no_reason(show, acts) -> None:
    card = show(make_gate(Phase.STARTUP, all_met=True), operator="MK, tovholder")
    assert not _button(card, "gate_go_on_anyway").isVisible()
    _button(card, "gate_go_on").click()
    assert not _button(card, "gate_reason").isVisible()
    _button(card, "gate_confirm").click()
    assert acts.asked == [("pass", Phase.STARTUP, "MK, tovholder", "")]


def test_that_going_on_anyway_asks_for_a_reason_and_a_name(show, acts, qtbot) -> None:
    card = show(make_gate(Phase.STARTUP))
    assert not _button(card, "gate_go_on").isVisible()
    _button(card, "gate_go_on_anyway").click()
    qtbot.keyClicks(_button(card, "gate_reason"), "Vi retter det.")
    qtbot.keyClicks(_button(card, "gate_passed_by"), "Karen, leder")
    _button(card, "gate_confirm").click()
    assert acts.asked == [("pass", Phase.STARTUP, "Karen, leder", "Vi retter det.")]


def test_that_a_missing_reason_is_asked_for_beside_its_field_and_the_name_stays(
    show, acts, qtbot
) -> None:
    acts.failure = RuleViolation("text_missing", "override_reason")
    card = show(make_gate(Phase.STARTUP))
    _button(card, "gate_go_on_anyway").click()
    qtbot.keyClicks(_button(card, "gate_passed_by"), "Karen, leder")
    _button(card, "gate_confirm").click()
    assert card.fields["override_reason"].error
    assert _button(card, "gate_passed_by").text() == "Karen, leder"


def test_that_a_passed_gate_says_by_whom_and_why_and_can_be_gone_back_to(show, acts) -> None:
    card = show(make_gate(Phase.STARTUP, GateState.PASSED, override_reason="Vi retter det."))
    words = _words(card)
    assert "10. februar 2026" in words
    assert "Karen Holm, leder" in words
    assert "Vi retter det." in words
    _button(card, "gate_go_back").click()
    assert acts.asked == [("reopen", Phase.STARTUP)]


def test_that_a_phase_ahead_offers_no_way_on(show) -> None:
    card = show(make_gate(Phase.EMBEDDING, GateState.AHEAD))
    for name in ("gate_go_on", "gate_go_on_anyway", "gate_go_back"):
        assert not _button(card, name).isVisible()


def test_that_new_data_keep_a_reason_that_is_being_typed(show, qtbot) -> None:
    card = show(make_gate(Phase.STARTUP))
    _button(card, "gate_go_on_anyway").click()
    qtbot.keyClicks(_button(card, "gate_reason"), "Vi retter")
    card.show_gate(make_gate(Phase.STARTUP, met=("coordinator_named",)))
    assert _button(card, "gate_reason").toPlainText() == "Vi retter"
    assert _button(card, "gate_reason").isVisible()


@pytest.mark.parametrize("state", list(GateState))
def test_that_every_control_of_a_card_is_named_and_reached(show, state) -> None:
    card = show(make_gate(Phase.STARTUP, state))
    if state is GateState.CURRENT:
        _button(card, "confirm_rules_agreed").click()
        _button(card, "gate_go_on_anyway").click()
    assert_accessible(card)


def test_that_ctrl_enter_and_enter_never_pass_a_gate_by_accident(show, acts, qtbot) -> None:
    card = show(make_gate(Phase.STARTUP))
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert acts.asked == []
