"""Tab order as one reads."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from tests.ui.checks import tab_stops
from ui.widgets.tab_order import first_stop, order_by_reading


def test_that_tab_follows_the_layouts_whatever_was_made_first(qtbot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    outer = QVBoxLayout(root)
    last, first = QLineEdit(root), QLineEdit(root)
    inner = QWidget()
    row = QHBoxLayout(inner)
    area = QScrollArea()
    area.setFocusPolicy(area.focusPolicy().NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    second, third = QLineEdit(), QLineEdit()
    outer.addWidget(first)
    row.addWidget(second)
    row.addWidget(third)
    outer.addWidget(area)
    outer.addWidget(last)
    order_by_reading(root)
    root.show()
    qtbot.waitExposed(root)
    assert tab_stops(root) == [first, second, third, last]
    assert first_stop(root) is first


def test_that_what_is_hidden_is_not_the_first_stop(qtbot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    hidden, seen = QLineEdit(), QLineEdit()
    layout.addWidget(hidden)
    layout.addWidget(seen)
    hidden.hide()
    assert first_stop(root) is seen
