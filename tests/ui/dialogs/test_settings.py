"""Settings take effect at once."""

from __future__ import annotations

import pytest

from tests.ui.checks import assert_accessible
from ui.dialogs.settings import SettingsDialog


@pytest.fixture
def dialog(themed, qtbot):
    made = SettingsDialog("light", 100)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(
    ("segment", "signal", "value"),
    [
        ("settings_language_en", "language_chosen", "en"),
        ("settings_theme_dark", "theme_chosen", "dark"),
        ("settings_zoom_150", "zoom_chosen", 150),
    ],
)
def test_that_a_choice_is_told_at_once(dialog, qtbot, segment, signal, value) -> None:
    with qtbot.waitSignal(getattr(dialog, signal)) as told:
        dialog.findChild(object, segment).click()
    assert told.args == [value]


def test_that_what_is_in_force_is_shown_as_chosen(dialog) -> None:
    for name in ("settings_language_da", "settings_theme_light", "settings_zoom_100"):
        assert dialog.findChild(object, name).isChecked()


def test_that_every_control_is_named_and_reached(dialog) -> None:
    assert_accessible(dialog)
