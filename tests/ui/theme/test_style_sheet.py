"""The style sheet: written from tokens, whole, and understood by Qt."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QWidget

from ui.theme.palette import PALETTES
from ui.theme.sheet_controls import BUTTONS, FIELDS, TEXT, VIEWS
from ui.theme.sheet_frame import FRAME
from ui.theme.style_sheet import style_sheet
from ui.theme.theme import Theme

COLOUR = re.compile(r"#[0-9a-f]{6}")


@pytest.mark.parametrize("name", PALETTES)
def test_that_every_token_of_the_sheet_is_known(name: str) -> None:
    assert "$" not in style_sheet(Theme(PALETTES[name]))


def test_that_no_colour_stands_in_the_sheet_outside_the_palette() -> None:
    assert not COLOUR.findall(FRAME + TEXT + BUTTONS + FIELDS + VIEWS)
    palette = PALETTES["light"]
    known = {getattr(palette, name) for name in type(palette).__slots__} - {"light"}
    assert set(COLOUR.findall(style_sheet(Theme(palette)))) <= known


def test_that_the_sheet_follows_the_zoom() -> None:
    assert "font-size: 28px" in style_sheet(Theme(zoom=100))
    assert "font-size: 56px" in style_sheet(Theme(zoom=200))


def test_that_qt_understands_the_sheet(qtbot) -> None:
    # Qt warns about a sheet it cannot parse, and a warning of Qt fails a test.
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(style_sheet(Theme()))
    widget.ensurePolished()
    assert widget.styleSheet()
