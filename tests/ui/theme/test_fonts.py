"""The type of the window: Source Sans Pro, in the weights it really has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics

from ui.theme.fonts import font_for, load_fonts
from ui.theme.theme import Type


def test_that_every_face_of_the_package_can_be_read(themed) -> None:
    assert load_fonts() == ()


@pytest.mark.parametrize("step", list(Type))
def test_that_each_step_of_type_is_drawn_in_its_own_weight(themed, step) -> None:
    info = QFontInfo(font_for(step))
    assert (info.family(), info.weight()) == ("Source Sans Pro", step.weight)


def test_that_danish_letters_and_our_marks_are_in_the_font(themed) -> None:
    metrics = QFontMetrics(font_for(Type.BODY))
    assert [letter for letter in "æøåÆØÅé–—…·»«’≥" if not metrics.inFontUcs4(ord(letter))] == []
