"""Words for the members of the enumerations of `models.courses.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.courses.rows import CourseState, RiskLevel

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (CourseState.ACTIVE, translate("Enum.CourseState", "In progress")),
        (CourseState.CLOSED, translate("Enum.CourseState", "Closed")),
        (CourseState.ARCHIVED, translate("Enum.CourseState", "In the archive")),
        (RiskLevel.LOW, translate("Enum.RiskLevel", "Low")),
        (RiskLevel.MEDIUM, translate("Enum.RiskLevel", "Medium")),
        (RiskLevel.HIGH, translate("Enum.RiskLevel", "High")),
    )
