"""Words for the members of the enumerations of `models.measures.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.measures.rows import ChangeVerdict, Direction, Rhythm

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (Direction.UP, translate("Enum.Direction", "Up")),
        (Direction.DOWN, translate("Enum.Direction", "Down")),
        (Direction.FOLLOW, translate("Enum.Direction", "Only followed")),
        (Rhythm.DAILY, translate("Enum.Rhythm", "Every day")),
        (Rhythm.WEEKLY, translate("Enum.Rhythm", "Every week")),
        (Rhythm.FORTNIGHTLY, translate("Enum.Rhythm", "Every other week")),
        (Rhythm.MONTHLY, translate("Enum.Rhythm", "Every month")),
        (Rhythm.QUARTERLY, translate("Enum.Rhythm", "Every quarter")),
        (ChangeVerdict.BETTER, translate("Enum.ChangeVerdict", "In the wanted direction")),
        (ChangeVerdict.WORSE, translate("Enum.ChangeVerdict", "Against the wanted direction")),
        (ChangeVerdict.SAME, translate("Enum.ChangeVerdict", "Unchanged")),
        (ChangeVerdict.UNKNOWN, translate("Enum.ChangeVerdict", "Cannot be said yet")),
    )
