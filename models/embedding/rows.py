"""Embedding as the rest of the program sees it."""

from __future__ import annotations

from enum import StrEnum


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
