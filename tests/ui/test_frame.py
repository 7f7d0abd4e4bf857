"""The frame round the pages."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QPushButton

from ui.frame import FOLD_WIDTH, Frame
from ui.theme.current import px


@pytest.fixture
def frame(themed, qtbot):
    made = Frame()
    qtbot.addWidget(made)
    made.resize(1366, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_that_the_parts_of_a_course_come_and_go_together(frame) -> None:
    parts = (frame.place, frame.phases, frame.navigation)
    assert not any(part.isVisible() for part in parts)
    frame.show_course_parts(True)
    assert all(part.isVisible() for part in parts)


@pytest.mark.parametrize("zoom", [100, 200])
def test_that_the_navigation_folds_at_a_width_that_follows_the_zoom(
    frame, themed, qtbot, zoom
) -> None:
    themed.set_zoom(zoom)
    frame.show_course_parts(True)
    frame.resize(px(FOLD_WIDTH) + 20, 720)
    qtbot.waitUntil(frame.navigation.isVisible)
    frame.resize(px(FOLD_WIDTH) - 20, 720)
    qtbot.waitUntil(lambda: not frame.navigation.isVisible())
    assert frame.findChild(QPushButton, "pages_button").isVisible()


def test_that_the_folded_pages_are_reached_through_their_button(frame, qtbot) -> None:
    frame.show_course_parts(True)
    frame.resize(px(FOLD_WIDTH) - 20, 720)
    qtbot.waitUntil(frame.findChild(QPushButton, "pages_button").isVisible)
    frame.findChild(QPushButton, "pages_button").click()
    menu = frame.findChild(QMenu)
    with qtbot.waitSignal(frame.navigation.page_wanted) as signal:
        menu.actions()[1].trigger()
    assert signal.args
    menu.close()
