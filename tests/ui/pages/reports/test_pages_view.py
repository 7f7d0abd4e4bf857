"""The pages on screen: leafing, zooming, asking for pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from ui.pages.reports.page_layout import Fit
from ui.pages.reports.pages_view import PagesView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.controller import ThemeController

A4 = (595.0, 842.0)


@pytest.fixture
def view(qtbot: QtBot, themed: ThemeController) -> PagesView:
    view = PagesView(name="report_pages")
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    qtbot.waitExposed(view)
    view.show_pages((A4, A4, A4), keeps_place=False)
    return view


def turn_wheel(view: PagesView, turn: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(200, 200),
        QPointF(view.mapToGlobal(QPoint(200, 200))),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_that_only_seen_pages_are_asked_for(qtbot: QtBot, themed: ThemeController) -> None:
    view = PagesView(name="report_pages")
    qtbot.addWidget(view)
    asked: list[int] = []
    view.image_wanted.connect(lambda index, _width: asked.append(index))
    view.resize(700, 500)
    view.show_pages((A4, A4, A4), keeps_place=False)
    assert asked == []
    view.show()
    qtbot.waitExposed(view)
    assert set(asked) == {0}
    view.go_to_page(2)
    assert 2 in asked


def test_that_a_picture_comes_to_stand_on_its_page(view: PagesView) -> None:
    asked: list[tuple[int, int]] = []
    view.image_wanted.connect(lambda index, width: asked.append((index, width)))
    view.zoom(1)
    index, width = asked[-1]
    image = QImage(width, width, QImage.Format.Format_RGB32)
    image.fill(QColor("#aa0000"))
    view.show_image(index, width, image)
    seen = view.grab().toImage().pixelColor(300, 250)
    assert seen.name() == "#aa0000"


def test_that_a_picture_of_another_size_is_dropped(view: PagesView) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("#aa0000"))
    view.show_image(0, 10, image)
    assert view.grab().toImage().pixelColor(300, 250).name() == "#ffffff"


def test_that_ctrl_and_the_wheel_make_pages_larger_and_the_wheel_alone_scrolls(
    view: PagesView,
) -> None:
    before = view.scale
    turn_wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.scale > before
    assert view.fit is None
    turn_wheel(view, -120, Qt.KeyboardModifier.ControlModifier)
    assert view.scale == pytest.approx(before)
    turn_wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > 0


def test_that_page_down_leafs_when_whole_pages_are_seen(view: PagesView, qtbot: QtBot) -> None:
    view.set_fit(Fit.PAGE)
    for page in (1, 2, 2):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        assert view.page == page
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 1


def test_that_page_down_skips_nothing_on_a_page_larger_than_the_view(
    view: PagesView, qtbot: QtBot
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert 0 < view.verticalScrollBar().value() <= view.viewport().height()


def test_that_home_and_end_go_to_the_ends(view: PagesView, qtbot: QtBot) -> None:
    told: list[int] = []
    view.page_changed.connect(told.append)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert told[-1] == 2
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert told[-1] == 0


def test_that_the_pages_follow_the_width_of_the_view(view: PagesView) -> None:
    before = view.scale
    view.resize(1000, 500)
    assert view.scale > before
    view.zoom(1)
    chosen = view.scale
    view.resize(700, 500)
    assert view.scale == chosen


def test_that_a_view_without_pages_can_be_leafed_and_zoomed(view: PagesView, qtbot: QtBot) -> None:
    view.show_pages((), keeps_place=False)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    view.go_to_page(4)
    view.zoom(-1)
    assert (view.page, view.page_count) == (0, 0)
