"""Tab order as one reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tests.ui.checks import tab_stops
from ui.widgets.tab_order import first_stop, move_focus


class Window(QDialog):
    """A window that walks as one reads."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own name
        return move_focus(self, forward=forward) or super().focusNextPrevChild(forward)


@pytest.fixture
def root(qtbot):
    made = Window()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def test_that_tab_follows_the_layouts_whatever_was_made_first(root, qtbot) -> None:
    last, first = QLineEdit(root), QLineEdit(root)
    inner = QWidget()
    row = QHBoxLayout(inner)
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    second, third = QLineEdit(), QLineEdit()
    root.layout().addWidget(first)
    row.addWidget(second)
    row.addWidget(third)
    root.layout().addWidget(area)
    root.layout().addWidget(last)
    root.show()
    qtbot.waitExposed(root)
    assert tab_stops(root) == [first, second, third, last]
    qtbot.keyClick(first, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert last.hasFocus()


def test_that_a_row_that_came_later_is_walked_in_its_place(root, qtbot) -> None:
    rows = QVBoxLayout()
    before, after = QLineEdit(), QLineEdit()
    rows.addWidget(before)
    root.layout().addLayout(rows)
    root.layout().addWidget(after)
    root.show()
    qtbot.waitExposed(root)
    late = QLineEdit()
    rows.addWidget(late)
    qtbot.waitUntil(late.isVisible)
    assert tab_stops(root) == [before, late, after]


def test_that_what_is_hidden_or_disabled_is_passed_over(root, qtbot) -> None:
    fields = [QLineEdit() for _ in range(4)]
    for field in fields:
        root.layout().addWidget(field)
    fields[0].hide()
    fields[2].setEnabled(False)
    root.show()
    qtbot.waitExposed(root)
    assert first_stop(root) is fields[1]
    assert tab_stops(root) == [fields[1], fields[3]]


def test_that_only_the_page_that_is_shown_is_walked(root, qtbot) -> None:
    stack = QStackedWidget()
    pages = [QLineEdit(), QLineEdit()]
    for page in pages:
        stack.addWidget(page)
    stack.setCurrentIndex(1)
    root.layout().addWidget(stack)
    root.show()
    qtbot.waitExposed(root)
    assert tab_stops(root) == [pages[1]]
