"""The day a course is seen from: today while it runs, its last record when it is long over."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import sqlalchemy as sa

from models.courses.queries import get_course
from models.measures.tables import Measurement
from models.meetings.rows import MeetingState
from models.meetings.tables import Decision, Meeting
from models.phases.queries import get_gates
from models.phases.tables import GatePassage
from models.trials.tables import TrialCycle

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.phases.rows import GateRow

AFTERMATH = dt.timedelta(days=60)
"""So long after its end a course still counts as running."""


def standing_day(ends_on: dt.date, last_record: dt.date | None, today: dt.date) -> dt.date:
    """The day a course is seen from.

    A finished course must not look overdue for ever, so it is seen from its last record.
    """
    if today <= ends_on + AFTERMATH or last_record is None:
        return today
    return min(today, last_record)


def get_standing_day(session: Session, course_id: UUID, *, today: dt.date) -> dt.date:
    """The day a course is seen from; NotFound where there is no such course."""
    course = get_course(session, course_id)
    if today <= course.ends_on + AFTERMATH:
        return today
    sources = (
        (Meeting, Meeting.held_on, Meeting.state != MeetingState.DRAFT),
        (Measurement, Measurement.measured_on, None),
        (TrialCycle, TrialCycle.decided_on, None),
        (Decision, Decision.decided_on, None),
        (GatePassage, GatePassage.passed_on, None),
    )
    latest = session.execute(
        sa.select(
            *(
                sa.select(sa.func.max(day))
                .where(
                    table.course_id == course_id,
                    table.deleted_at.is_(None),
                    *(() if condition is None else (condition,)),
                )
                .scalar_subquery()
                for table, day, condition in sources
            )
        )
    ).one()
    return standing_day(course.ends_on, max((day for day in latest if day), default=None), today)


def get_standing_gates(session: Session, course_id: UUID, *, today: dt.date) -> tuple[GateRow, ...]:
    """The seven gates as they stand on the course's own day; NotFound for an unknown course."""
    day = get_standing_day(session, course_id, today=today)
    return get_gates(session, course_id, today=day)
