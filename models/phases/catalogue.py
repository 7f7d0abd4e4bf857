"""The seven phases, their artefacts and the conditions of their gates, as the catalogue words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from models.catalogue_files import read_catalogue, require_language, texts
from models.errors import NotFound
from models.frozen import frozen
from models.phases.rows import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class ConditionText:
    """One condition to leave a phase.

    `text` says what must be true, `hint` how to meet it, `page` where that is done;
    an attested condition is a date and a role, the others are read from the data.
    """

    code: str
    text: str
    hint: str
    page: str
    is_attested: bool


@frozen
class PhaseText:
    """One phase in one language; `weeks` pairs a course length in months with planned weeks."""

    phase: Phase
    number: int
    title: str
    purpose: str
    weeks: tuple[tuple[int, int], ...]
    artefacts: tuple[str, ...]
    conditions: tuple[ConditionText, ...]


@cache
def list_phases(language: str) -> tuple[PhaseText, ...]:
    """The seven phases in their order.

    Raises:
        ValueError: the language is neither `da` nor `en`.
    """
    require_language(language)
    return tuple(_phase(entry, language) for entry in read_catalogue("phases")["phases"])


def get_phase_text(phase: Phase, language: str) -> PhaseText:
    """One phase's texts.

    Raises:
        NotFound: the catalogue does not have the phase.
    """
    for text in list_phases(language):
        if text.phase == phase:
            return text
    raise NotFound("phase", phase)


def get_condition_text(code: str, language: str) -> ConditionText:
    """The texts of one gate condition; codes are unique over all phases.

    Raises:
        NotFound: no gate has the code.
    """
    for phase in list_phases(language):
        for condition in phase.conditions:
            if condition.code == code:
                return condition
    raise NotFound("gate_condition", code)


def _phase(entry: Mapping[str, Any], language: str) -> PhaseText:
    return PhaseText(
        phase=Phase(entry["key"]),
        number=entry["number"],
        title=entry["title"][language],
        purpose=entry["purpose"][language],
        weeks=tuple(sorted((int(months), weeks) for months, weeks in entry["weeks"].items())),
        artefacts=texts(entry["artefacts"], language),
        conditions=tuple(
            ConditionText(
                code=condition["code"],
                text=condition[language],
                hint=condition[f"hint_{language}"],
                page=condition["page"],
                is_attested=condition["kind"] == "attested",
            )
            for condition in entry["conditions"]
        ),
    )
