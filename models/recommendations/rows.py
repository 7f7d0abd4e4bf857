"""Recommendations as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum


class RecommendationState(StrEnum):
    """Preliminary until the group has approved it."""

    PRELIMINARY = "preliminary"
    FINAL = "final"


class EvidenceKind(StrEnum):
    """What a recommendation rests on."""

    TRIAL = "trial"
    INDICATOR = "indicator"
    VOICE = "voice"
