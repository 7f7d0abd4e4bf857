"""The nine practice forms as the catalogue words them; read only, no database."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from models.analysis.rows import Theme
from models.catalogue_files import read_catalogue, require_language, texts
from models.errors import NotFound
from models.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class StartRecipe:
    """How to begin: the opening meeting, the coordinators, the fixed times in the rota."""

    opening_meeting: str
    coordinators: str
    rota: str


@frozen
class PossibleTrial:
    """A trial one could begin with; `track` is community or individual, `weeks` its length."""

    code: str
    track: str
    weeks: int
    title: str
    description: str
    look_for: str


@frozen
class PossibleIndicator:
    """A number one could follow.

    `direction` and `rhythm` are values of `Direction` and `Rhythm` in `models.measures.rows`,
    which stands above this area.
    """

    code: str
    question: str
    unit: str
    decimals: int
    direction: str
    rhythm: str


@frozen
class PracticeFormText:
    """One practice form in one language; `note` is what must be known about what is kept where."""

    code: str
    number: int
    title: str
    short_title: str
    purpose: str
    community_track: str
    individual_track: str
    start: StartRecipe
    questions: tuple[str, ...]
    trials: tuple[PossibleTrial, ...]
    indicators: tuple[PossibleIndicator, ...]
    watch_out: tuple[str, ...]
    helps_themes: tuple[Theme, ...]
    easy_card: str
    note: str


@cache
def list_practice_forms(language: str) -> tuple[PracticeFormText, ...]:
    """The nine forms in the order of their numbers.

    Raises:
        ValueError: the language is neither `da` nor `en`.
    """
    require_language(language)
    return tuple(_form(entry, language) for entry in read_catalogue("practice_forms")["forms"])


def get_practice_form(code: str, language: str) -> PracticeFormText:
    """The form with this code.

    Raises:
        NotFound: no form of the catalogue has the code.
        ValueError: the language is neither `da` nor `en`.
    """
    for form in list_practice_forms(language):
        if form.code == code:
            return form
    raise NotFound("practice_form", code)


def list_forms_helping(theme: Theme, language: str) -> tuple[PracticeFormText, ...]:
    """The forms most likely to help with an analysis theme (cross-map of the project)."""
    return tuple(form for form in list_practice_forms(language) if theme in form.helps_themes)


def _form(entry: Mapping[str, Any], language: str) -> PracticeFormText:
    start = entry["start"]
    return PracticeFormText(
        code=entry["code"],
        number=entry["number"],
        title=entry["title"][language],
        short_title=entry["short_title"][language],
        purpose=entry["purpose"][language],
        community_track=entry["community_track"][language],
        individual_track=entry["individual_track"][language],
        start=StartRecipe(
            opening_meeting=start["opening_meeting"][language],
            coordinators=start["coordinators"][language],
            rota=start["rota"][language],
        ),
        questions=texts(entry["questions"], language),
        trials=tuple(_trial(trial, language) for trial in entry["trials"]),
        indicators=tuple(_indicator(indicator, language) for indicator in entry["indicators"]),
        watch_out=texts(entry["watch_out"], language),
        helps_themes=tuple(Theme(theme) for theme in entry["helps_themes"]),
        easy_card=entry["easy_card"][language],
        note=entry["note"][language] if "note" in entry else "",
    )


def _trial(entry: Mapping[str, Any], language: str) -> PossibleTrial:
    return PossibleTrial(
        code=entry["code"],
        track=entry["track"],
        weeks=entry["weeks"],
        title=entry["title"][language],
        description=entry["description"][language],
        look_for=entry["look_for"][language],
    )


def _indicator(entry: Mapping[str, Any], language: str) -> PossibleIndicator:
    return PossibleIndicator(
        code=entry["code"],
        question=entry["question"][language],
        unit=entry["unit"][language],
        decimals=entry["decimals"],
        direction=entry["direction"],
        rhythm=entry["rhythm"],
    )
