"""The message bar: facts with a way back, failures in a tone of their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tests.ui.checks import assert_accessible
from ui.widgets.message_bar import MessageBar


@pytest.fixture
def bar(themed, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    made = MessageBar(host)
    QVBoxLayout(host).addWidget(made)
    host.resize(800, 120)
    host.show()
    qtbot.waitExposed(host)
    made.host = host
    return made


def test_that_it_is_not_there_before_there_is_something_to_say(bar) -> None:
    assert not bar.isVisible()
    assert bar.text == ""


def test_that_the_action_runs_once_and_takes_the_message_away(bar, qtbot) -> None:
    calls: list[str] = []
    bar.show_message("Opgaven er fjernet.", "Fortryd", lambda: calls.append("undo"))
    assert bar.text == "Opgaven er fjernet."
    qtbot.mouseClick(bar.findChild(QPushButton, "message_action"), Qt.MouseButton.LeftButton)
    assert calls == ["undo"]
    assert not bar.isVisible()


def test_that_a_message_without_an_action_offers_none(bar) -> None:
    bar.show_message("Opgaven er fjernet.", "Fortryd", lambda: None)
    bar.show_message("Rapporten er gemt.")
    assert not bar.findChild(QPushButton, "message_action").isVisible()


def test_that_it_stays_until_it_is_closed(bar, qtbot) -> None:
    bar.show_message("Rapporten er gemt.")
    qtbot.wait(50)
    assert bar.isVisible()
    qtbot.mouseClick(bar.findChild(QPushButton, "message_close"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_that_a_failure_looks_different_from_a_fact(bar) -> None:
    bar.show_message("Disken er fuld.")
    fact = bar.grab().toImage()
    bar.show_message("Disken er fuld.", is_error=True)
    assert bar.grab().toImage() != fact


def test_that_its_buttons_are_named_and_reached(bar) -> None:
    bar.show_message("Opgaven er fjernet.", "Fortryd", lambda: None)
    assert_accessible(bar.host)


def test_that_a_withdrawn_action_leaves_the_message_where_it_is(bar) -> None:
    bar.show_message("Opgaven er fjernet.", "Fortryd", lambda: None)
    height = bar.sizeHint().height()
    bar.withdraw_action()
    assert bar.action is None
    assert bar.text == "Opgaven er fjernet."
    assert not bar.findChild(QPushButton, "message_action").isVisible()
    assert bar.sizeHint().height() == height
