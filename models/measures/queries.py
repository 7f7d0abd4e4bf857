"""Reads of indicators and measurements."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields
from typing import TYPE_CHECKING

import sqlalchemy as sa

from models import clock
from models.measures import rules
from models.measures.rows import (
    DueMeasurement,
    IndicatorRow,
    IndicatorSeries,
    IndicatorSummary,
    MeasurementRow,
)
from models.measures.tables import Indicator, Measurement
from models.records import as_row, fetch, living

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session


def list_indicators(
    session: Session, course_id: UUID, today: dt.date | None = None
) -> tuple[IndicatorSummary, ...]:
    """A course's indicators as lines, in their order.

    Args:
        session: a session.
        course_id: the course.
        today: the day a measurement that was never made is due; today where none is given.
    """
    return tuple(summarise(series, today) for series in list_series(session, course_id))


def get_indicator(
    session: Session, indicator_id: UUID, today: dt.date | None = None
) -> IndicatorSummary:
    """One indicator as a line; NotFound where there is none."""
    return summarise(get_series(session, indicator_id), today)


def list_series(session: Session, course_id: UUID) -> tuple[IndicatorSeries, ...]:
    """A course's indicators in their order, each with its measurements: two statements in all."""
    return _series(session, Indicator.course_id == course_id)


def get_series(session: Session, indicator_id: UUID) -> IndicatorSeries:
    """One indicator with its measurements; NotFound where there is none."""
    return _series(session, Indicator.id == fetch(session, Indicator, indicator_id).id)[0]


def list_due_measurements(
    session: Session, course_id: UUID, today: dt.date | None = None
) -> tuple[DueMeasurement, ...]:
    """What a course's rhythms ask for on this day or asked for before it, the latest first."""
    return due_measurements(list_series(session, course_id), today or clock.today())


def due_measurements(series: Iterable[IndicatorSeries], day: dt.date) -> tuple[DueMeasurement, ...]:
    """The same from series that were read already."""
    due = [
        DueMeasurement(
            indicator_id=line.indicator.id,
            key=line.indicator.key,
            title=line.indicator.title,
            due_on=line.next_due_on,
            days_overdue=(day - line.next_due_on).days,
        )
        for line in (summarise(one, day) for one in series)
        if line.next_due_on is not None and line.next_due_on <= day
    ]
    return tuple(sorted(due, key=lambda item: item.due_on))


def summarise(series: IndicatorSeries, today: dt.date | None = None) -> IndicatorSummary:
    """What a list shows of an indicator and its measurements.

    Change is judged by what was measured after the baseline's day alone.
    """
    indicator, points = series.indicator, series.points
    measured = [point for point in points if point.value is not None]
    latest = measured[-1] if measured else None
    start = indicator.baseline_on
    after = [point for point in measured if start is None or point.measured_on > start]
    value = after[-1].value if after else None
    days = [point.measured_on for point in points]
    if start is not None:
        days.append(start)
    rhythm = None if indicator.is_closed else indicator.rhythm
    return IndicatorSummary(
        indicator=indicator,
        latest=latest,
        measured_count=len(measured),
        missing_count=len(points) - len(measured),
        after_baseline_count=len(after),
        verdict=rules.verdict(indicator.direction, indicator.baseline, value),
        is_target_reached=rules.is_target_reached(indicator.direction, indicator.target, value),
        next_due_on=rules.next_due(rhythm, max(days, default=None), today or clock.today()),
    )


def _series(session: Session, which: sa.ColumnElement[bool]) -> tuple[IndicatorSeries, ...]:
    """Indicators that meet a condition, in order, with their measurements by day."""
    indicators = session.scalars(
        living(Indicator).where(which).order_by(Indicator.position, Indicator.id)
    ).all()
    points: defaultdict[UUID, list[MeasurementRow]] = defaultdict(list)
    # Columns, not mapped objects: there are hundreds, and nobody changes them here.
    columns = (Measurement.__table__.c[field.name] for field in fields(MeasurementRow))
    for values in session.execute(
        sa.select(*columns)
        .join(Indicator, Indicator.id == Measurement.indicator_id)
        .where(which, Indicator.deleted_at.is_(None), Measurement.deleted_at.is_(None))
        .order_by(Measurement.measured_on)
    ):
        row = MeasurementRow(*values)
        points[row.indicator_id].append(row)
    return tuple(
        IndicatorSeries(as_row(IndicatorRow, indicator), tuple(points[indicator.id]))
        for indicator in indicators
    )
