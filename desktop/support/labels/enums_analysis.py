"""Words for the members of the enumerations of `models.analysis.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.analysis.rows import FindingKind, Theme

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (Theme.LEADERSHIP_ORGANISATION, translate("Enum.Theme", "Leadership and organisation")),
        (Theme.COHERENCE, translate("Enum.Theme", "Wholeness and coherence")),
        (Theme.CITIZEN_COLLABORATION, translate("Enum.Theme", "Collaboration with the resident")),
        (Theme.HEALTH, translate("Enum.Theme", "Health")),
        (Theme.CIVIL_SOCIETY, translate("Enum.Theme", "Civil society")),
        (Theme.EDUCATION_EMPLOYMENT, translate("Enum.Theme", "Education and employment")),
        (FindingKind.STRENGTH, translate("Enum.FindingKind", "Strength")),
        (FindingKind.DEVELOPMENT_AREA, translate("Enum.FindingKind", "Development area")),
    )
