"""Going to another site or course: search while typing, also among hundreds."""

from __future__ import annotations

import time
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.checks import assert_accessible
from ui.widgets.place_switcher import Place, PlaceSwitcher
from ui.widgets.row_list import RowList

PLACES = [
    Place(uuid4(), "Botilbuddet Solgården", "Forløb 2026-27", "F-001"),
    Place(uuid4(), "Botilbuddet Åkanden", "Forløb 2026", "F-002"),
    Place(uuid4(), "", "Egenmestring på tværs", "F-003"),
]


@pytest.fixture
def switcher(themed, qtbot):
    made = PlaceSwitcher()
    qtbot.addWidget(made)
    made.resize(400, 36)
    made.show()
    qtbot.waitExposed(made)
    made.set_places(PLACES, [PLACES[1].course_id])
    yield made
    if made._popup is not None:
        made._popup.hide()


def _rows(switcher):
    return switcher._popup.findChild(RowList).rows.rows


def _search(switcher):
    return switcher._popup.findChild(QLineEdit, "place_search")


def test_that_it_says_where_the_work_is(switcher) -> None:
    switcher.show_place(PLACES[0])
    assert "Botilbuddet Solgården · Forløb 2026-27" in switcher.accessibleName()
    switcher.show_place(PLACES[2])
    assert "Egenmestring på tværs" in switcher.text()


def test_that_places_visited_last_stand_first(switcher) -> None:
    switcher.open_list()
    assert _rows(switcher)[0].id == PLACES[1].course_id


def test_that_typing_filters_and_enter_goes_there(switcher, qtbot) -> None:
    switcher.open_list()
    qtbot.keyClicks(_search(switcher), "aakand")
    assert [row.id for row in _rows(switcher)] == [PLACES[1].course_id]
    with qtbot.waitSignal(switcher.place_chosen) as signal:
        qtbot.keyClick(_search(switcher), Qt.Key.Key_Return)
    assert signal.args == [PLACES[1].course_id]
    assert switcher._popup.isHidden()


def test_that_down_goes_into_the_list(switcher, qtbot) -> None:
    switcher.open_list()
    qtbot.keyClick(_search(switcher), Qt.Key.Key_Down)
    places = switcher._popup.findChild(RowList)
    qtbot.waitUntil(places.hasFocus)
    qtbot.keyClick(places, Qt.Key.Key_Down)
    with qtbot.waitSignal(switcher.place_chosen) as signal:
        qtbot.keyClick(places, Qt.Key.Key_Return)
    assert signal.args == [PLACES[0].course_id]


def test_that_enter_goes_nowhere_when_nothing_is_called_that(switcher, qtbot) -> None:
    switcher.open_list()
    qtbot.keyClicks(_search(switcher), "xyz")
    with qtbot.assertNotEmitted(switcher.place_chosen):
        qtbot.keyClick(_search(switcher), Qt.Key.Key_Return)


def test_that_a_new_course_can_be_asked_for(switcher, qtbot) -> None:
    switcher.open_list()
    with qtbot.waitSignal(switcher.new_course_wanted):
        switcher._popup.findChild(object, "place_new_course").click()


def test_that_five_hundred_courses_are_filtered_while_typing(switcher, qtbot) -> None:
    many = [
        Place(uuid4(), f"Botilbud {number}", f"Forløb {2000 + number % 30}", f"F-{number:03d}")
        for number in range(500)
    ]
    switcher.set_places(many)
    switcher.open_list()
    started = time.thread_time()
    qtbot.keyClicks(_search(switcher), "botilbud 499")
    assert (time.thread_time() - started) / len("botilbud 499") < 0.05
    assert [row.title for row in _rows(switcher)] == ["Botilbud 499 · Forløb 2019"]


def test_that_the_list_is_named_and_reached(switcher) -> None:
    switcher.open_list()
    assert_accessible(switcher._popup)
