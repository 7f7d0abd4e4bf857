"""Choosing one of a few, side by side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.checks import assert_accessible
from ui.widgets.choice import Segment, SegmentedChoice

OPTIONS = [("information", "Orientering"), ("discussion", "Drøftelse"), ("decision", "Beslutning")]


@pytest.fixture
def choice(themed, qtbot):
    made = SegmentedChoice(OPTIONS, name="kind", spoken="Punktets art")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_that_nothing_is_chosen_before_somebody_chooses(choice) -> None:
    assert choice.value is None


def test_that_pressing_an_answer_chooses_it(choice, qtbot) -> None:
    with qtbot.waitSignal(choice.chosen) as signal:
        qtbot.mouseClick(choice.findChildren(Segment)[2], Qt.MouseButton.LeftButton)
    assert signal.args == ["decision"]
    assert choice.value == "decision"


def test_that_a_value_shown_by_the_program_is_no_answer(choice, qtbot) -> None:
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value("discussion")
    assert choice.value == "discussion"
    choice.set_value(None)
    assert choice.value is None


def test_that_arrows_move_within_and_choose(choice, qtbot) -> None:
    choice.set_value("information")
    first = choice.findChildren(Segment)[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    with qtbot.waitSignal(choice.chosen) as signal:
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert signal.args == ["discussion"]


def test_that_every_answer_is_named_and_says_what_is_chosen(choice) -> None:
    assert_accessible(choice)
    assert {each.accessibleDescription() for each in choice.findChildren(Segment)} == {
        "Punktets art"
    }


def test_that_the_chosen_answer_looks_different_without_colour(choice, qtbot) -> None:
    segment = choice.findChildren(Segment)[0]
    before = segment.grab().toImage().convertToFormat(segment.grab().toImage().Format.Format_Mono)
    choice.set_value("information")
    after = segment.grab().toImage().convertToFormat(before.format())
    assert before != after
