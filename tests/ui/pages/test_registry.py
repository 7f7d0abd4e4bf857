"""Every page can be imported, and every place of a gate condition has a name."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from desktop.support.translation import in_language
from models.phases.catalogue import list_phases
from ui.pages.page import Page
from ui.pages.registry import PAGES, is_there, page_entry, place_name


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_that_a_page_is_a_page(qapp, entry) -> None:
    assert issubclass(entry.page_class(), Page)
    assert not QKeySequence(entry.shortcut).isEmpty()
    assert page_entry(entry.name) is entry
    assert is_there(entry.name)


def test_that_no_shortcut_is_given_twice() -> None:
    keys = [entry.shortcut for entry in PAGES]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_every_place_a_condition_names_can_be_said(language) -> None:
    with in_language(language):
        for phase in list_phases(language):
            for condition in phase.conditions:
                assert place_name(condition.page)


def test_that_an_unknown_page_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        page_entry("nowhere")
    assert not is_there("nowhere")
