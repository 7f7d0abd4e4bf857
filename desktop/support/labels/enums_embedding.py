"""Words for the members of the enumerations of `models.embedding.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.embedding.rows import PlaceKind, RecheckOutcome, SharingKind, SharingState

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (PlaceKind.ROTA, translate("Enum.PlaceKind", "Rota")),
        (PlaceKind.INTRODUCTION, translate("Enum.PlaceKind", "Introduction of new staff")),
        (PlaceKind.PROCEDURE, translate("Enum.PlaceKind", "Procedure")),
        (PlaceKind.OTHER, translate("Enum.PlaceKind", "Elsewhere")),
        (SharingKind.KNOWLEDGE_LETTER, translate("Enum.SharingKind", "Knowledge letter")),
        (SharingKind.THEME_DAY, translate("Enum.SharingKind", "Theme day")),
        (SharingKind.WORKSHOP, translate("Enum.SharingKind", "Workshop")),
        (SharingKind.AFTERNOON_MEETING, translate("Enum.SharingKind", "Afternoon meeting")),
        (SharingKind.OTHER, translate("Enum.SharingKind", "Other")),
        (SharingState.PLANNED, translate("Enum.SharingState", "Planned")),
        (SharingState.PUBLISHED, translate("Enum.SharingState", "Shared")),
        (SharingState.DECLINED, translate("Enum.SharingState", "Not to be shared")),
        (RecheckOutcome.LIVES, translate("Enum.RecheckOutcome", "The practice lives")),
        (RecheckOutcome.PARTLY, translate("Enum.RecheckOutcome", "The practice lives in part")),
        (RecheckOutcome.GONE, translate("Enum.RecheckOutcome", "The practice is gone")),
    )
