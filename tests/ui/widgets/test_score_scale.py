"""The score from 1 to 5."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui.widgets.score_scale import ScoreScale

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.controller import ThemeController


@pytest.fixture
def scale(qtbot: QtBot, themed: ThemeController) -> ScoreScale:
    scale = ScoreScale(name="score", spoken="Behov")
    qtbot.addWidget(scale)
    scale.show()
    return scale


def test_that_numbers_arrows_and_delete_set_the_score(scale: ScoreScale) -> None:
    told: list[int | None] = []
    scale.scored.connect(told.append)
    for key in (
        Qt.Key.Key_4,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_Delete,
    ):
        QTest.keyClick(scale, key)
    assert told == [4, 5, 4, None]


def test_that_pressing_the_chosen_number_takes_it_away(scale: ScoreScale) -> None:
    place = QPoint(scale.width() // 2, scale.height() // 2)
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=place)
    assert scale.score == 3
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=place)
    assert scale.score is None


def test_that_the_score_is_spoken_and_showing_it_tells_nobody(scale: ScoreScale) -> None:
    told: list[int | None] = []
    scale.scored.connect(told.append)
    before = scale.accessibleDescription()
    scale.set_score(2)
    assert "2" in scale.accessibleDescription() != before
    assert told == []
