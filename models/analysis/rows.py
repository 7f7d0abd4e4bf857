"""The initial analysis as the rest of the program sees it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from models.groups.rows import ExpressionMode, Perspective


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


@frozen
class ThemeAnswerRow:
    """How one side sees one theme; `score` is 1 to 5, or None where they gave none."""

    id: UUID
    version: int
    course_id: UUID
    theme: Theme
    perspective: Perspective
    score: int | None
    strengths: str
    wishes: str
    example: str
    expressed_via: ExpressionMode | None
    answered_on: dt.date | None

    @property
    def is_pass(self) -> bool:
        """Whether this side was asked and chose to say nothing."""
        return self.score is None and not (self.strengths or self.wishes or self.example)


@frozen
class ThemeOverview:
    """The sides of one theme beside one another, in the order of `Perspective`.

    `gap` is the distance between the highest and the lowest score, None below two scores.
    """

    theme: Theme
    answers: tuple[ThemeAnswerRow, ...]
    gap: int | None
    is_talking_point: bool


@frozen
class FindingRow:
    """A strength or a development area."""

    id: UUID
    version: int
    course_id: UUID
    position: int
    kind: FindingKind
    theme: Theme | None
    text: str
    is_focus: bool


@frozen
class AnalysisNoteRow:
    """Why the residents' view is missing, and what the analysis says as a whole."""

    id: UUID
    version: int
    course_id: UUID
    no_residents_reason: str
    summary: str
