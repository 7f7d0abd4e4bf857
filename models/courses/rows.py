"""Programmes and courses as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum


class CourseState(StrEnum):
    """Whether a course is being worked on."""

    ACTIVE = "active"
    CLOSED = "closed"
    ARCHIVED = "archived"


class RiskLevel(StrEnum):
    """How likely, and how bad: three steps are what a meeting can agree on."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
