"""Words for the members of the enumerations of `models.recommendations.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.recommendations.rows import EvidenceKind, RecommendationState

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (RecommendationState.PRELIMINARY, translate("Enum.RecommendationState", "Preliminary")),
        (RecommendationState.FINAL, translate("Enum.RecommendationState", "Final")),
        (EvidenceKind.TRIAL, translate("Enum.EvidenceKind", "Trial")),
        (EvidenceKind.INDICATOR, translate("Enum.EvidenceKind", "Number")),
        (EvidenceKind.VOICE, translate("Enum.EvidenceKind", "Voice")),
    )
