"""Qt's own texts in the language of the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from ui.adapters.qt_language import QtLanguage


@pytest.fixture
def language(qapp):
    made = QtLanguage()
    yield made
    made.speak("en")


def _cancel() -> str:
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


def test_that_qt_speaks_danish_and_english_again(language) -> None:
    language.speak("da")
    assert _cancel() == "Annuller"
    language.speak("en")
    assert _cancel() == "Cancel"


def test_that_a_language_qt_lacks_stays_english(language) -> None:
    language.speak("xx")
    assert _cancel() == "Cancel"
