"""Buttons: a word beside every icon, a name for those who listen, a focus that shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import (
    button,
    danger_button,
    link_button,
    primary_button,
    quiet_button,
)

MAKERS = [primary_button, button, quiet_button, danger_button, link_button]


@pytest.mark.parametrize("make", MAKERS)
def test_that_pressing_calls_without_arguments(themed, qtbot, make) -> None:
    calls: list[tuple] = []
    made = make("Gem", name="save", on_click=lambda *args: calls.append(args))
    qtbot.addWidget(made)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert calls == [(), ()]


@pytest.mark.parametrize("zoom", [100, 300])
@pytest.mark.parametrize("make", MAKERS)
def test_that_a_button_is_high_enough_to_hit(themed, qtbot, make, zoom) -> None:
    made = make("Gem")
    qtbot.addWidget(made)
    themed.set_zoom(zoom)
    made.show()
    assert made.height() >= 32


def test_that_the_spoken_name_follows_the_word_and_has_no_mnemonic(themed, qtbot) -> None:
    made = button("&Gem")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Gem"
    made.set_word("&Luk", "Luk mødet")
    assert (made.text(), made.accessibleName()) == ("&Luk", "Luk mødet")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("make", MAKERS)
def test_that_focus_can_be_seen_in_every_theme(themed, qtbot, make, theme) -> None:
    themed.choose(theme)
    host = QWidget()
    qtbot.addWidget(host)
    row = QHBoxLayout(host)
    first, second = make("Gem"), make("Luk")
    row.addWidget(first)
    row.addWidget(second)
    host.show()
    qtbot.waitExposed(host)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(second.hasFocus)
    without = first.grab().toImage()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(first.hasFocus)
    assert first.grab().toImage() != without


def test_that_the_icon_takes_the_colours_of_a_new_theme(themed, qtbot) -> None:
    made = button("Print", "print")
    qtbot.addWidget(made)
    made.show()
    light = made.icon().pixmap(16, 16).toImage()
    themed.choose("dark")
    assert made.icon().pixmap(16, 16).toImage() != light
