"""The shipped catalogue is read from the package, in the two languages it is written in."""

from __future__ import annotations

import pytest

from models.catalogue_files import read_catalogue, require_language, texts
from tests.models.catalogue_checks import empty_texts, lix, missing_languages, names_in_danish


@pytest.mark.parametrize("name", ["practice_forms", "themes", "phases", "agendas"])
def test_that_each_file_is_read_once(name):
    assert read_catalogue(name) is read_catalogue(name)


def test_that_only_the_written_languages_are_accepted():
    assert require_language("da") == "da"
    with pytest.raises(ValueError, match="no language 'fr'"):
        require_language("fr")


def test_that_texts_keep_their_order():
    assert texts([{"da": "to", "en": "two"}, {"da": "en", "en": "one"}], "en") == ("two", "one")


def test_that_the_checks_see_what_they_look_for():
    assert missing_languages({"title": {"da": "Hus"}}) == [".title"]
    assert empty_texts({"title": {"da": " "}}) == [".title.da"]
    assert names_in_danish({"da": "Vi spurgte Anna. Hun sagde ja."}) == [(".da", "Anna")]


def test_that_lix_counts_as_the_danish_calculator():
    # Ten words, two sentence ends, one word above six letters: 10 / 2 + 100 * 1 / 10.
    assert lix("Vi går en tur. Så spiser vi kage i hvilestuen.") == pytest.approx(15)
