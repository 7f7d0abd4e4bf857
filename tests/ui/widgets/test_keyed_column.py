"""A column keeps the widgets of rows that stay."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from ui.widgets.keyed_column import KeyedColumn


@pytest.fixture
def column(qtbot, themed):
    made = KeyedColumn(name="column")
    qtbot.addWidget(made)
    made.show()
    return made


def show(column, keys):
    column.show_rows(
        [(key, key) for key in keys], lambda _row: QLabel(), lambda label, row: label.setText(row)
    )
    return [
        column.layout().itemAt(place).widget().text() for place in range(column.layout().count())
    ]


def test_that_a_row_keeps_its_widget_when_the_order_changes(column):
    show(column, "abc")
    kept = column.widget_of("c")
    assert show(column, "cab") == ["c", "a", "b"]
    assert column.widget_of("c") is kept


def test_that_rows_come_and_go_in_their_places(column):
    show(column, "abc")
    assert show(column, "axc") == ["a", "x", "c"]
    assert column.widget_of("b") is None


def test_that_an_empty_column_takes_no_room(column):
    show(column, "a")
    show(column, "")
    assert column.isHidden()
