"""Programmes and courses as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID


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


@frozen
class ProgrammeRow:
    """Several courses under one roof."""

    id: UUID
    version: int
    key: str
    title: str
    purpose: str
    partners: str
    target_group: str
    starts_on: dt.date | None
    ends_on: dt.date | None
    interest_deadline: dt.date | None


@frozen
class CourseRow:
    """One group's whole journey; `ends_on` is its last day, `is_short` says under 6 months."""

    id: UUID
    version: int
    key: str
    title: str
    programme_id: UUID | None
    site_id: UUID | None
    starts_on: dt.date
    months: int
    ends_on: dt.date
    is_short: bool
    purpose: str
    state: CourseState
    closed_on: dt.date | None
    closing_note: str


@frozen
class CourseListRow:
    """A course in a list; names are "" where it has no site or no programme."""

    id: UUID
    version: int
    key: str
    title: str
    site_id: UUID | None
    site_name: str
    programme_id: UUID | None
    programme_title: str
    starts_on: dt.date
    months: int
    ends_on: dt.date
    state: CourseState


@frozen
class PlaceRow:
    """A course as the place switcher offers it; `site_name` is "" for a group across sites."""

    course_id: UUID
    course_key: str
    course_title: str
    site_id: UUID | None
    site_name: str
    starts_on: dt.date
    ends_on: dt.date
    state: CourseState


@frozen
class RiskRow:
    """What may go wrong, and what the group does about it."""

    id: UUID
    version: int
    course_id: UUID
    position: int
    text: str
    likelihood: RiskLevel
    consequence: RiskLevel
    response: str
    owner: str
    closed_on: dt.date | None


@frozen
class LeaderQuestionRow:
    """Something the leader must decide; open while `answered_on` is None."""

    id: UUID
    version: int
    course_id: UUID
    position: int
    text: str
    asked_on: dt.date
    wanted_by: dt.date | None
    answer: str
    answered_on: dt.date | None
