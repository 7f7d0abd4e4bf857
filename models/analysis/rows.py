"""The initial analysis as the rest of the program sees it."""

from __future__ import annotations

from enum import StrEnum


class Theme(StrEnum):
    """The six themes of the initial analysis."""

    LEADERSHIP_ORGANISATION = "leadership_organisation"
    COHERENCE = "coherence"
    CITIZEN_COLLABORATION = "citizen_collaboration"
    HEALTH = "health"
    CIVIL_SOCIETY = "civil_society"
    EDUCATION_EMPLOYMENT = "education_employment"


class FindingKind(StrEnum):
    """What the analysis points at."""

    STRENGTH = "strength"
    DEVELOPMENT_AREA = "development_area"
