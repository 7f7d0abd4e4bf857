"""The date field: typed, stepped, picked, or empty."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt

from tests.ui.checks import assert_accessible
from ui.widgets.date_edit import DateEdit


@pytest.fixture
def edit(themed, qtbot):
    made = DateEdit(name="held_on")
    made.setAccessibleName("Dato")
    qtbot.addWidget(made)
    made.set_value(dt.date(2024, 1, 12))
    made.show()
    qtbot.waitExposed(made)
    return made


def _type(edit, qtbot, text: str) -> None:
    edit.inner.selectAll()
    if text:
        qtbot.keyClicks(edit.inner, text)
    else:
        qtbot.keyClick(edit.inner, Qt.Key.Key_Delete)
    qtbot.keyClick(edit.inner, Qt.Key.Key_Return)


def test_that_it_shows_the_date_in_words(edit) -> None:
    assert edit.inner.text() == "12. januar 2024"


def test_that_a_typed_date_is_taken_and_written_out(edit, qtbot) -> None:
    with qtbot.waitSignal(edit.changed) as signal:
        _type(edit, qtbot, "3-2-24")
    assert signal.args == [dt.date(2024, 2, 3)]
    assert edit.inner.text() == "3. februar 2024"


def test_that_an_emptied_field_has_no_date(edit, qtbot) -> None:
    with qtbot.waitSignal(edit.changed) as signal:
        _type(edit, qtbot, "")
    assert signal.args == [None]
    assert edit.value is None


def test_that_what_is_no_date_is_told_and_kept(edit, qtbot) -> None:
    with qtbot.waitSignal(edit.misread) as signal, qtbot.assertNotEmitted(edit.changed):
        _type(edit, qtbot, "snart")
    assert signal.args == ["snart"]
    assert edit.inner.text() == "snart"
    assert edit.value == dt.date(2024, 1, 12)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Up, dt.date(2024, 1, 13)),
        (Qt.Key.Key_Down, dt.date(2024, 1, 11)),
        (Qt.Key.Key_PageUp, dt.date(2024, 2, 12)),
        (Qt.Key.Key_PageDown, dt.date(2023, 12, 12)),
    ],
)
def test_that_keys_step_by_day_and_month(edit, qtbot, key, expected) -> None:
    qtbot.keyClick(edit.inner, key)
    assert edit.value == expected


def test_that_a_day_picked_in_the_calendar_is_taken(edit, qtbot) -> None:
    edit.open_calendar()
    with qtbot.waitSignal(edit.changed):
        edit._calendar.activated.emit(QDate(2024, 1, 20))
    assert edit.value == dt.date(2024, 1, 20)
    assert edit._calendar.isHidden()


def test_that_line_and_button_are_named_after_the_field(edit) -> None:
    assert_accessible(edit)
    assert edit.inner.accessibleName() == "Dato"
