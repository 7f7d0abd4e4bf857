"""Gate cards on a real library: attesting, going on, going back."""

from __future__ import annotations

import datetime as dt

import pytest

from models.errors import RuleViolation
from models.phases.rows import Phase
from tests.ui.window_desk import add_course


@pytest.fixture
def window(desk):
    add_course(library := desk.new_library())
    desk.show()
    desk.show_library(library)
    return desk.window


@pytest.fixture
def gates(window):
    return window.gates


def _fail(error: BaseException) -> None:
    raise error


def _condition(window, phase, code):
    gate = window.frame.phases.gate_of(phase)
    return next(each for each in gate.conditions if each.code == code)


def test_that_an_attestation_is_saved_and_the_open_card_follows(window, gates) -> None:
    card = gates.open_card(window.frame.phases.gate_of(Phase.STARTUP))
    gates.attest("rules_agreed", dt.date(2026, 2, 1), "lederen", "", _fail)
    assert _condition(window, Phase.STARTUP, "rules_agreed").is_met
    assert card.findChild(object, "withdraw_rules_agreed").isVisible()
    gates.withdraw("rules_agreed", _fail)
    assert not _condition(window, Phase.STARTUP, "rules_agreed").is_met
    assert card.findChild(object, "confirm_rules_agreed").isVisible()


def test_that_a_refused_passage_is_handed_to_the_card(window, gates) -> None:
    failures: list[BaseException] = []
    gates.pass_gate(Phase.STARTUP, "Karen", "", failures.append)
    assert isinstance(failures[0], RuleViolation)
    assert window.frame.phases.current_phase is Phase.STARTUP


def test_that_going_on_closes_the_card_and_going_back_is_possible(window, gates, qtbot) -> None:
    gates.open_card(window.frame.phases.gate_of(Phase.STARTUP))
    with qtbot.waitSignal(gates.phase_passed):
        gates.pass_gate(Phase.STARTUP, "Karen", "Vi retter det.", _fail)
    assert window.frame.phases.current_phase is Phase.ANALYSIS
    with qtbot.waitSignal(gates.phase_reopened):
        gates.reopen_gate(Phase.STARTUP, _fail)
    assert window.frame.phases.current_phase is Phase.STARTUP


def test_that_only_one_card_is_open(window, gates) -> None:
    first = gates.open_card(window.frame.phases.gate_of(Phase.STARTUP))
    second = gates.open_card(window.frame.phases.gate_of(Phase.ANALYSIS))
    assert not first.isVisible()
    assert second.isVisible()


def test_that_a_link_closes_the_card_and_says_where_to_go(window, gates, qtbot) -> None:
    card = gates.open_card(window.frame.phases.gate_of(Phase.STARTUP))
    with qtbot.waitSignal(gates.place_wanted) as signal:
        card.place_wanted.emit("meetings", "title")
    assert signal.args == ["meetings", "title"]
    assert not card.isVisible()
    assert window.frame.pages.page_name == "meetings"
