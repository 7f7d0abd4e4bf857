"""What several reports share: whose letterhead they bear, languages, the name of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports import furniture as standard
from desktop.reports.tree import Furniture, Logo
from models.practice.catalogue import get_practice_form

if TYPE_CHECKING:
    from models.practice.rows import ChoiceDetail
    from models.sites.rows import MunicipalityRow

_LANGUAGES = {"da": "da-DK", "en": "en-GB"}


def document_language(language: str) -> str:
    """`da` and `en` as a document names its language."""
    return _LANGUAGES[language]


def furniture(
    language: str,
    municipality: MunicipalityRow | None,
    footer: str,
    *,
    is_draft: bool = False,
) -> Furniture:
    """The letterhead of a municipality (None: none), with page numbers and a footer."""
    lines: tuple[str, ...] = ()
    logo = None
    if municipality is not None:
        parts = (municipality.name, municipality.unit, municipality.address, municipality.contact)
        lines = tuple(line for part in parts for line in part.splitlines() if line.strip())
        if municipality.logo:
            logo = Logo(municipality.logo, municipality.logo_description)
    return standard.standard_furniture(
        document_language(language),
        organisation_lines=lines,
        logo=logo,
        footer_text=footer,
        is_draft=is_draft,
    )


def form_title(choice: ChoiceDetail | None, language: str) -> str:
    """The name of the chosen practice form, or "" while none is chosen."""
    if choice is None:
        return ""
    code = choice.candidate.form_code
    return get_practice_form(code, language).title if code else choice.own_form_title or ""
