"""Every operation has words."""

from __future__ import annotations

import pytest

from desktop.support.labels.verbs import known_verbs, verb_text
from desktop.support.translation import in_language
from tests.desktop.support.labels.sources import operations


def test_that_every_operation_of_the_program_has_words():
    wordless = {name: place for name, place in operations().items() if name not in known_verbs()}
    assert wordless == {}
    assert len(operations()) > 150


def test_that_no_words_are_left_of_operations_that_went():
    assert known_verbs() - operations().keys() == {"undo", "redo"}


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_words_are_no_code(language):
    with in_language(language):
        assert [verb for verb in known_verbs() if "_" in verb_text(verb)] == []


def test_that_every_verb_is_in_danish():
    with in_language("en"):
        english = {verb: verb_text(verb) for verb in known_verbs()}
    with in_language("da"):
        assert [verb for verb in known_verbs() if verb_text(verb) == english[verb]] == []


def test_that_an_unknown_verb_is_readable():
    assert verb_text("plan_excursion") == "plan excursion"
