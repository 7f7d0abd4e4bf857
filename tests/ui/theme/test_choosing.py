"""Which palette is wanted: by the person, or by the system."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from ui.theme.choosing import wanted_palette

HIGH = Qt.ContrastPreference.HighContrast
NONE = Qt.ContrastPreference.NoPreference
DARK = Qt.ColorScheme.Dark
LIGHT = Qt.ColorScheme.Light


def _system(scheme, contrast):
    accessibility = SimpleNamespace(contrastPreference=lambda: contrast)
    hints = SimpleNamespace(colorScheme=lambda: scheme, accessibility=lambda: accessibility)
    return SimpleNamespace(styleHints=lambda: hints)


@pytest.mark.parametrize(
    ("choice", "scheme", "contrast", "expected"),
    [
        ("system", LIGHT, NONE, "light"),
        ("system", DARK, NONE, "dark"),
        ("system", LIGHT, HIGH, "contrast"),
        ("system", DARK, HIGH, "contrast_dark"),
        ("light", DARK, HIGH, "light"),
        ("dark", LIGHT, NONE, "dark"),
        ("contrast", LIGHT, NONE, "contrast"),
        ("contrast", DARK, NONE, "contrast_dark"),
    ],
)
def test_that_the_person_decides_and_the_system_where_they_leave_it(
    choice, scheme, contrast, expected
) -> None:
    assert wanted_palette(_system(scheme, contrast), choice).name == expected
