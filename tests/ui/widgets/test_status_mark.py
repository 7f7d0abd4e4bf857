"""Status marks: a word and a shape of its own, never colour alone."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from ui.theme.palette import PALETTES
from ui.widgets.status_mark import Status, StatusMark, paint_shape, status_colours


def _shape(status: Status) -> QImage:
    """The shape alone, black on white: what is left without colour."""
    image = QImage(28, 28, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_shape(painter, QRectF(2, 2, 24, 24), status, "#000000", "#ffffff")
    painter.end()
    return image


def _difference(first: QImage, second: QImage) -> int:
    return sum(
        abs(first.pixelColor(x, y).red() - second.pixelColor(x, y).red()) > 100
        for x in range(28)
        for y in range(28)
    )


@pytest.mark.parametrize("pair", list(itertools.combinations(Status, 2)))
def test_that_no_two_states_share_a_shape(themed, pair) -> None:
    assert _difference(_shape(pair[0]), _shape(pair[1])) > 20


def test_that_the_word_is_spoken_and_can_change(themed, qtbot) -> None:
    mark = StatusMark(Status.WAITING, "Planlagt")
    qtbot.addWidget(mark)
    narrow = mark.sizeHint().width()
    mark.show_status(Status.ATTENTION, "Overskredet med fire dage")
    assert mark.accessibleName() == "Overskredet med fire dage"
    assert (mark.status, mark.word) == (Status.ATTENTION, "Overskredet med fire dage")
    assert mark.sizeHint().width() > narrow


@pytest.mark.parametrize("status", list(Status))
def test_that_every_state_has_colours_of_the_palette(themed, status) -> None:
    palette = PALETTES["light"]
    known = {getattr(palette, name) for name in type(palette).__slots__}
    assert set(status_colours(status)) <= known
