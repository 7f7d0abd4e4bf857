"""One Tab stop a group, arrows within."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.ui.checks import tab_stops
from ui.widgets.roving import RovingFocus


@pytest.fixture
def host(qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    group = QWidget()
    row = QHBoxLayout(group)
    root.buttons = [QPushButton(text) for text in ("en", "to", "tre")]
    for button in root.buttons:
        row.addWidget(button)
    layout.addWidget(group)
    root.after = QLineEdit()
    layout.addWidget(root.after)
    root.roving = RovingFocus(group)
    root.roving.set_members(root.buttons)
    root.show()
    qtbot.waitExposed(root)
    return root


def test_that_tab_stops_once_in_the_group(host) -> None:
    assert tab_stops(host) == [host.buttons[0], host.after]


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (0, Qt.Key.Key_Right, 1),
        (1, Qt.Key.Key_Left, 0),
        (0, Qt.Key.Key_Left, 0),
        (2, Qt.Key.Key_Down, 2),
        (2, Qt.Key.Key_Home, 0),
        (0, Qt.Key.Key_End, 2),
    ],
)
def test_that_arrows_move_within_and_stop_at_the_ends(host, qtbot, start, key, end) -> None:
    host.buttons[start].setFocus()
    qtbot.waitUntil(host.buttons[start].hasFocus)
    qtbot.keyClick(host.buttons[start], key)
    assert host.buttons[end].hasFocus()


def test_that_hidden_ones_are_passed_over(host, qtbot) -> None:
    host.buttons[1].hide()
    host.buttons[0].setFocus()
    qtbot.keyClick(host.buttons[0], Qt.Key.Key_Right)
    assert host.buttons[2].hasFocus()


def test_that_tab_comes_back_to_the_one_last_used(host, qtbot) -> None:
    host.buttons[0].setFocus()
    qtbot.keyClick(host.buttons[0], Qt.Key.Key_End)
    qtbot.keyClick(host.buttons[2], Qt.Key.Key_Tab)
    assert host.after.hasFocus()
    qtbot.keyClick(host.after, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert host.buttons[2].hasFocus()
