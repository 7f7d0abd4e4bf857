"""Indicators and measurements as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID


class Direction(StrEnum):
    """Which way is good; FOLLOW where the number is only watched."""

    UP = "up"
    DOWN = "down"
    FOLLOW = "follow"


class Rhythm(StrEnum):
    """How often an indicator is measured."""

    DAILY = "daily"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"


class ChangeVerdict(StrEnum):
    """Which way a number has gone since its baseline, seen from the wanted direction."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    UNKNOWN = "unknown"


@frozen
class IndicatorRow:
    """An indicator; `baseline` and `target` are integers scaled by ten to `decimals`."""

    id: UUID
    version: int
    key: str
    course_id: UUID
    position: int
    title: str
    unit: str
    decimals: int
    direction: Direction
    baseline: int | None
    baseline_on: dt.date | None
    target: int | None
    target_on: dt.date | None
    source: str
    rhythm: Rhythm | None
    learning: str
    is_closed: bool


@frozen
class MeasurementRow:
    """One value on one day, scaled as its indicator; None says it was tried and is missing."""

    id: UUID
    version: int
    course_id: UUID
    indicator_id: UUID
    measured_on: dt.date
    value: int | None
    note: str


@frozen
class IndicatorSummary:
    """An indicator as a line of a list.

    `latest` is the last measurement that has a value; `measured_count` counts those with a value,
    `after_baseline_count` those of them later than the baseline's day; `is_target_reached` is None
    where nobody can say; `next_due_on` is None without a rhythm.
    """

    indicator: IndicatorRow
    latest: MeasurementRow | None
    measured_count: int
    missing_count: int
    after_baseline_count: int
    verdict: ChangeVerdict
    is_target_reached: bool | None
    next_due_on: dt.date | None


@frozen
class IndicatorSeries:
    """An indicator with all its measurements by day, the missing ones too."""

    indicator: IndicatorRow
    points: tuple[MeasurementRow, ...]


@frozen
class DueMeasurement:
    """An indicator whose rhythm asks for a measurement now; `days_overdue` is 0 on the day."""

    indicator_id: UUID
    key: str
    title: str
    due_on: dt.date
    days_overdue: int
