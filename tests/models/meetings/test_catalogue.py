"""Each phase has a standard agenda that fits into a meeting people can sit through."""

from __future__ import annotations

import pytest

from models.catalogue_files import LANGUAGES, read_catalogue
from models.errors import NotFound
from models.meetings.catalogue import get_agenda_template, list_agenda_templates
from models.meetings.rows import ItemKind
from models.phases.rows import PHASES
from tests.models.catalogue_checks import empty_texts, missing_languages, names_in_danish


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_each_phase_has_one_agenda(language):
    assert tuple(item.phase for item in list_agenda_templates(language)) == PHASES


@pytest.mark.parametrize(
    "template", list_agenda_templates("da"), ids=lambda template: template.phase
)
def test_that_an_agenda_lasts_at_most_an_hour_and_decides_something(template):
    assert 45 <= template.minutes <= 60
    assert ItemKind.DECISION in {item.kind for item in template.items}


def test_that_no_text_lacks_a_language_or_is_empty():
    data = read_catalogue("agendas")
    assert missing_languages(data) == []
    assert empty_texts(data) == []


def test_that_danish_texts_name_nobody():
    assert names_in_danish(read_catalogue("agendas")) == []


def test_that_an_unknown_phase_has_no_agenda():
    with pytest.raises(NotFound):
        get_agenda_template("holiday", "da")
