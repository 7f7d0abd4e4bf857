"""Standard agendas for a group meeting in each phase; a starting point, never a rule."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from models.catalogue_files import read_catalogue, require_language
from models.errors import NotFound
from models.frozen import frozen
from models.meetings.rows import ItemKind

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class TemplateItem:
    """One item of a standard agenda, with its length in minutes."""

    kind: ItemKind
    title: str
    minutes: int


@frozen
class AgendaTemplate:
    """A standard agenda; `phase` is a value of `Phase`, which stands above this area."""

    phase: str
    title: str
    items: tuple[TemplateItem, ...]

    @property
    def minutes(self) -> int:
        """How long the meeting takes, in minutes."""
        return sum(item.minutes for item in self.items)


@cache
def list_agenda_templates(language: str) -> tuple[AgendaTemplate, ...]:
    """One standard agenda per phase, in the order of the phases.

    Raises:
        ValueError: the language is neither `da` nor `en`.
    """
    require_language(language)
    return tuple(_template(entry, language) for entry in read_catalogue("agendas")["agendas"])


def get_agenda_template(phase: str, language: str) -> AgendaTemplate:
    """The standard agenda of a phase.

    Raises:
        NotFound: the catalogue has no agenda for the phase.
    """
    for template in list_agenda_templates(language):
        if template.phase == phase:
            return template
    raise NotFound("agenda_template", phase)


def _template(entry: Mapping[str, Any], language: str) -> AgendaTemplate:
    return AgendaTemplate(
        phase=entry["phase"],
        title=entry["title"][language],
        items=tuple(
            TemplateItem(ItemKind(item["kind"]), item[language], item["minutes"])
            for item in entry["items"]
        ),
    )
