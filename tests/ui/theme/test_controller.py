"""The controller puts a theme on the whole application."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel

from ui.theme.current import theme
from ui.theme.palette import CONTRAST, DARK, LIGHT


@pytest.mark.parametrize(
    ("choice", "palette"), [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)]
)
def test_that_a_choice_changes_the_colours_of_the_application(themed, choice, palette) -> None:
    themed.choose(choice)
    assert theme().palette is palette
    colour = QApplication.palette().color(QPalette.ColorRole.WindowText).name()
    assert colour == palette.ink
    assert palette.accent in QApplication.instance().styleSheet()


def test_that_an_unknown_theme_is_refused(themed) -> None:
    with pytest.raises(ValueError, match="unknown theme"):
        themed.choose("pink")
    assert themed.choice == "light"


def test_that_zoom_makes_text_larger_everywhere(themed, qtbot) -> None:
    label = QLabel("Prøvehandling")
    qtbot.addWidget(label)
    label.ensurePolished()
    small = label.sizeHint().height()
    themed.set_zoom(200)
    label.ensurePolished()
    assert label.sizeHint().height() >= 1.9 * small


def test_that_it_tells_once_for_a_change_and_never_for_none(themed, qtbot) -> None:
    with qtbot.waitSignal(themed.applied):
        themed.set_zoom(150)
    with qtbot.assertNotEmitted(themed.applied):
        themed.set_zoom(150)


def test_that_text_is_set_in_source_sans(themed) -> None:
    assert QApplication.font().family() == "Source Sans Pro"
