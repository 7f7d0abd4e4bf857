"""Embedding as the rest of the program sees it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID


class PlaceKind(StrEnum):
    """Where a practice lives when the group is gone."""

    ROTA = "rota"
    INTRODUCTION = "introduction"
    PROCEDURE = "procedure"
    OTHER = "other"


class SharingKind(StrEnum):
    """How a practice is shared."""

    KNOWLEDGE_LETTER = "knowledge_letter"
    THEME_DAY = "theme_day"
    WORKSHOP = "workshop"
    AFTERNOON_MEETING = "afternoon_meeting"
    OTHER = "other"


class SharingState(StrEnum):
    """Whether it was shared."""

    PLANNED = "planned"
    PUBLISHED = "published"
    DECLINED = "declined"


class RecheckOutcome(StrEnum):
    """What a re-check found."""

    LIVES = "lives"
    PARTLY = "partly"
    GONE = "gone"


@frozen
class EmbeddingPlanRow:
    """Who owns the practice after the group; one per course."""

    id: UUID
    version: int
    course_id: UUID
    owner: str
    owner_title: str
    note: str


@frozen
class EmbeddingPlaceRow:
    """Where the practice lives; `done_on` is the day it was written in there."""

    id: UUID
    version: int
    course_id: UUID
    position: int
    kind: PlaceKind
    text: str
    done_on: dt.date | None


@frozen
class RecheckRow:
    """A dated look at whether the practice still lives."""

    id: UUID
    version: int
    course_id: UUID
    due_on: dt.date
    done_on: dt.date | None
    outcome: RecheckOutcome | None
    finding: str


@frozen
class SharingItemRow:
    """Something shared with others, or declined with a reason on the day `settled_on`."""

    id: UUID
    version: int
    course_id: UUID
    position: int
    kind: SharingKind
    title: str
    state: SharingState
    settled_on: dt.date | None
    reason: str


@frozen
class EmbeddingOverview:
    """Everything about how a course's practice lives on."""

    plan: EmbeddingPlanRow | None
    places: tuple[EmbeddingPlaceRow, ...]
    rechecks: tuple[RecheckRow, ...]
    sharing: tuple[SharingItemRow, ...]
