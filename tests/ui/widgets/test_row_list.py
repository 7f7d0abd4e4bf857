"""Lists of two-line rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.checks import assert_accessible
from ui.item_models.list_rows import ListRow
from ui.widgets.row_list import RowList
from ui.widgets.status_mark import Status

ROWS = [
    ListRow(1, "Gruppemøde 1", "12. januar 2024", Status.DONE, "Godkendt"),
    ListRow(2, "Gruppemøde 2", "9. februar 2024", Status.ACTIVE, "Holdt"),
    ListRow(3, "Beboermøde", "", Status.WAITING, "Kladde", "meetings"),
]


@pytest.fixture
def rows(themed, qtbot):
    made = RowList(name="meetings", spoken="Møder")
    qtbot.addWidget(made)
    made.resize(360, 300)
    made.set_rows(ROWS)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_that_arrows_choose_and_enter_opens(rows, qtbot) -> None:
    rows.set_current(1)
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    with qtbot.waitSignal(rows.row_chosen) as chosen:
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(rows.row_opened) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert (chosen.args, opened.args) == ([2], [2])


def test_that_typing_jumps_to_a_name(rows, qtbot) -> None:
    rows.setFocus()
    qtbot.keyClicks(rows, "bebo")
    assert rows.current_id == 3


def test_that_what_the_program_shows_is_no_choice(rows, qtbot) -> None:
    with qtbot.assertNotEmitted(rows.row_chosen):
        rows.set_current(2)
        rows.set_rows(ROWS[1:])
    assert rows.current_id == 2


def test_that_a_row_that_is_gone_is_not_current_any_more(rows) -> None:
    rows.set_current(1)
    rows.set_rows(ROWS[1:])
    assert rows.current_id is None


@pytest.mark.parametrize("zoom", [100, 200])
def test_that_rows_are_high_enough_and_follow_the_zoom(rows, themed, zoom) -> None:
    themed.set_zoom(zoom)
    for number in range(3):
        height = rows.visualRect(rows.rows.index(number)).height()
        assert height >= 32 * zoom / 100


def test_that_status_is_drawn_and_spoken(rows) -> None:
    spoken = rows.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Gruppemøde 1, 12. januar 2024, Godkendt"
    before = rows.grab().toImage()
    rows.set_rows([ListRow(1, "Gruppemøde 1", "12. januar 2024"), *ROWS[1:]])
    assert rows.grab().toImage() != before


def test_that_the_list_is_named_and_reached(rows) -> None:
    assert_accessible(rows)
