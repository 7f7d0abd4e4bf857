"""The pages at the left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.checks import assert_accessible, tab_stops
from ui.pages.registry import PAGES
from ui.widgets.navigation_bar import NavigationBar, NavigationButton


@pytest.fixture
def bar(themed, qtbot):
    made = NavigationBar()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_page(PAGES[0].name)
    return made


def test_that_pressing_a_page_asks_for_it_and_marks_nothing_yet(bar, qtbot) -> None:
    buttons = bar.findChildren(NavigationButton)
    with qtbot.waitSignal(bar.page_wanted) as signal:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert signal.args == [PAGES[1].name]
    assert [button.isChecked() for button in buttons] == [True] + [False] * (len(PAGES) - 1)


def test_that_it_is_one_tab_stop_at_the_page_that_is_shown(bar) -> None:
    bar.show_page(PAGES[1].name)
    stops = tab_stops(bar)
    assert [stop.objectName() for stop in stops] == [f"go_to_{PAGES[1].name}"]
    assert_accessible(bar)


def test_that_the_page_that_is_shown_is_marked_without_colour_too(bar) -> None:
    button = bar.findChildren(NavigationButton)[1]
    image = button.grab().toImage()
    grey = image.convertToFormat(image.Format.Format_Grayscale8)
    bar.show_page(PAGES[1].name)
    image = button.grab().toImage()
    assert image.convertToFormat(image.Format.Format_Grayscale8) != grey


def test_that_a_place_that_is_no_page_marks_none(bar) -> None:
    bar.show_page("")
    assert not any(button.isChecked() for button in bar.findChildren(NavigationButton))
