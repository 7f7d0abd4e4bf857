"""One way for every text: English source in, the chosen language out."""

from __future__ import annotations

import threading

import pytest

from desktop.support import translation
from desktop.support.translation import (
    current_language,
    in_language,
    set_language,
    translate,
)

CATALOGUE = {
    "Test": {
        "Save": "Gem",
        "%n task(s)": ["%n opgave", "%n opgaver"],
        "Open\x04a state": "Åben",
        "Open": "Åbn",
    }
}


@pytest.fixture
def catalogue(monkeypatch):
    """A small Danish catalogue."""
    monkeypatch.setattr(
        translation, "_catalogue", lambda language: CATALOGUE if language == "da" else {}
    )


@pytest.mark.usefixtures("catalogue")
def test_that_a_text_comes_out_in_the_language():
    with in_language("da"):
        assert translate("Test", "Save") == "Gem"
    with in_language("en"):
        assert translate("Test", "Save") == "Save"


@pytest.mark.usefixtures("catalogue")
def test_that_a_missing_text_is_shown_in_english():
    with in_language("da"):
        assert translate("Test", "Missing") == "Missing"
        assert translate("Other", "Save") == "Save"


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(("n", "text"), [(0, "0 opgaver"), (1, "1 opgave"), (2, "2 opgaver")])
def test_that_one_is_singular_and_the_rest_plural(n, text):
    with in_language("da"):
        assert translate("Test", "%n task(s)", None, n) == text


@pytest.mark.usefixtures("catalogue")
def test_that_equal_sources_are_told_apart():
    with in_language("da"):
        assert translate("Test", "Open", "a state") == "Åben"
        assert translate("Test", "Open") == "Åbn"


def test_that_a_block_has_its_language_and_no_other_thread_does():
    found = []
    with in_language("en"):
        thread = threading.Thread(target=lambda: found.append(current_language()))
        thread.start()
        thread.join()
        with in_language("da"):
            assert current_language() == "da"
        assert current_language() == "en"
    assert found == ["da"]


def test_that_the_language_of_the_process_holds_for_every_thread():
    found = []
    set_language("en")
    try:
        thread = threading.Thread(target=lambda: found.append(current_language()))
        thread.start()
        thread.join()
    finally:
        set_language("da")
    assert found == ["en"]


def test_that_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="unknown language"):
        set_language("sv")
    with pytest.raises(ValueError, match="unknown language"), in_language("sv"):
        pass
    assert current_language() == "da"


def test_that_both_languages_are_shipped_and_english_has_its_plurals():
    with in_language("da"):
        assert translate("CommandLine", "Make an empty library.") != "Make an empty library."
    with in_language("en"):
        text = translate("CommandLine", "%n row(s) brought in.", None, 1)
    assert text == "1 row brought in."
