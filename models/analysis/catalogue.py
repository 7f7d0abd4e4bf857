"""The six analysis themes as the catalogue words them, and the supervisory body's themes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from models.analysis.rows import Theme
from models.catalogue_files import read_catalogue, require_language, texts
from models.errors import NotFound
from models.frozen import frozen
from models.groups.rows import Perspective

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class Prompt:
    """A question to ask one side about a theme."""

    perspective: Perspective
    text: str


@frozen
class ThemeText:
    """One theme in one language; `follow_ups` help when an answer is short."""

    code: Theme
    number: int
    title: str
    description: str
    easy_description: str
    prompts: tuple[Prompt, ...]
    follow_ups: tuple[str, ...]

    def prompts_for(self, perspective: Perspective) -> tuple[str, ...]:
        """The questions to one side, in their order."""
        return tuple(item.text for item in self.prompts if item.perspective is perspective)


@frozen
class SupervisoryTheme:
    """A theme the supervisory body inspects by, and the analysis themes on the same matter."""

    code: str
    number: int
    title: str
    analysis_themes: tuple[Theme, ...]


@frozen
class SupervisorySet:
    """One version of the supervisory body's themes (socialtilsynsloven § 6 and bill L 200)."""

    code: str
    title: str
    note: str
    themes: tuple[SupervisoryTheme, ...]


@cache
def list_themes(language: str) -> tuple[ThemeText, ...]:
    """The six themes in the order of their numbers.

    Raises:
        ValueError: the language is neither `da` nor `en`.
    """
    require_language(language)
    return tuple(_theme(entry, language) for entry in read_catalogue("themes")["themes"])


def get_theme(code: Theme, language: str) -> ThemeText:
    """One theme's texts.

    Raises:
        NotFound: the catalogue does not have the theme.
    """
    for theme in list_themes(language):
        if theme.code == code:
            return theme
    raise NotFound("theme", code)


@cache
def list_supervisory_sets(language: str) -> tuple[SupervisorySet, ...]:
    """The versions of the supervisory body's themes, oldest first; the user picks one.

    Raises:
        ValueError: the language is neither `da` nor `en`.
    """
    require_language(language)
    entries = read_catalogue("themes")["supervisory_sets"]
    return tuple(_supervisory_set(entry, language) for entry in entries)


def _theme(entry: Mapping[str, Any], language: str) -> ThemeText:
    return ThemeText(
        code=Theme(entry["code"]),
        number=entry["number"],
        title=entry["title"][language],
        description=entry["description"][language],
        easy_description=entry["easy_description"][language],
        prompts=tuple(
            Prompt(Perspective(prompt["perspective"]), prompt[language])
            for prompt in entry["prompts"]
        ),
        follow_ups=texts(entry["follow_ups"], language),
    )


def _supervisory_set(entry: Mapping[str, Any], language: str) -> SupervisorySet:
    return SupervisorySet(
        code=entry["code"],
        title=entry["title"][language],
        note=entry["note"][language],
        themes=tuple(
            SupervisoryTheme(
                code=theme["code"],
                number=theme["number"],
                title=theme[language],
                analysis_themes=tuple(Theme(code) for code in theme["analysis_themes"]),
            )
            for theme in entry["themes"]
        ),
    )
