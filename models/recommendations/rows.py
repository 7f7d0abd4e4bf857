"""Recommendations as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    from uuid import UUID


class RecommendationState(StrEnum):
    """Preliminary until the group has approved it."""

    PRELIMINARY = "preliminary"
    FINAL = "final"


class EvidenceKind(StrEnum):
    """What a recommendation rests on."""

    TRIAL = "trial"
    INDICATOR = "indicator"
    VOICE = "voice"


@frozen
class RecommendationRow:
    """What others should do, with its reasons, its steps, its conditions and its limits."""

    id: UUID
    version: int
    key: str
    course_id: UUID
    position: int
    title: str
    for_whom: str
    reason: str
    steps: str
    questions: str
    conditions: str
    limits: str
    avoid: str
    resident_involvement: str
    contact: str
    state: RecommendationState


@frozen
class EvidenceRow:
    """What a recommendation rests on; `source_key` and `source_title` are empty for a voice."""

    id: UUID
    version: int
    course_id: UUID
    position: int
    recommendation_id: UUID
    kind: EvidenceKind
    trial_id: UUID | None
    indicator_id: UUID | None
    text: str
    source_key: str
    source_title: str


@frozen
class RecommendationDetail:
    """A recommendation with its evidence, and what it lacks before it can be final."""

    recommendation: RecommendationRow
    evidence: tuple[EvidenceRow, ...]
    missing_for_final: tuple[str, ...]


@frozen
class NotWorkedRow:
    """Something that did not work; key and title of its trial are empty where it has none."""

    id: UUID
    version: int
    course_id: UUID
    position: int
    text: str
    trial_id: UUID | None
    trial_key: str
    trial_title: str
