"""Velkommen: three ways to begin, the way back, and the language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.checks import assert_accessible, tab_stops
from ui.pages.welcome import WelcomePage, folder_of, title_of
from ui.widgets.row_list import RowList

RECENT = ["a/Solgården.praksisrum", "postgresql://db.example/udvikling"]


@pytest.fixture
def show(themed, qtbot):
    def made(recent=RECENT, library_title=""):
        page = WelcomePage(recent, library_title)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return made


@pytest.mark.parametrize(
    ("tile", "signal"),
    [
        ("welcome_sample", "sample_wanted"),
        ("welcome_new_library", "new_library_wanted"),
        ("welcome_open_library", "open_library_wanted"),
    ],
)
def test_that_each_way_to_begin_is_one_press(show, qtbot, tile, signal) -> None:
    page = show()
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(page.findChild(object, tile), Qt.Key.Key_Space)


def test_that_an_empty_library_begins_with_a_course(show, qtbot) -> None:
    page = show(library_title="Vores bibliotek")
    assert "Vores bibliotek" in [label.text() for label in page.findChildren(QLabel)]
    page.focus_first()
    assert page.focusWidget().objectName() == "welcome_new_course"
    with qtbot.waitSignal(page.new_course_wanted):
        page.findChild(object, "welcome_new_course").click()


def test_that_a_library_open_before_is_one_click_or_enter_away(show, qtbot) -> None:
    page = show()
    rows = page.findChild(RowList)
    with qtbot.waitSignal(page.recent_wanted) as signal:
        qtbot.mouseClick(
            rows.viewport(),
            Qt.MouseButton.LeftButton,
            pos=rows.visualRect(rows.rows.index(1)).center(),
        )
    assert signal.args == [RECENT[1]]
    rows.set_current(RECENT[0])
    with qtbot.waitSignal(page.recent_wanted) as signal:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert signal.args == [RECENT[0]]


def test_that_without_earlier_libraries_there_is_no_empty_list(show) -> None:
    assert show(recent=[]).findChild(RowList) is None


def test_that_the_language_is_one_click(show, qtbot) -> None:
    page = show()
    with qtbot.waitSignal(page.language_chosen) as signal:
        page.findChild(object, "welcome_language_en").click()
    assert signal.args == ["en"]


def test_that_every_control_is_named_and_reached(show) -> None:
    page = show()
    assert_accessible(page)
    assert len(tab_stops(page)) == 5


def test_that_a_location_is_told_in_a_few_letters(monkeypatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("hjem"))
    assert title_of(RECENT[0]) == "Solgården"
    assert title_of("postgresql://db.example/udvikling?sslmode=require") == "udvikling"
    assert folder_of("hjem/dokumenter/x.praksisrum") == str(Path("~/dokumenter"))
    assert folder_of("andet/x.praksisrum") == "andet"
    assert folder_of(RECENT[1]) == "postgresql://db.example"
