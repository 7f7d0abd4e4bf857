"""What the front page of a group says, read in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.courses.queries import get_course
from models.frozen import frozen
from models.groups.queries import group_balance
from models.journal.history import list_recent
from models.measures.queries import due_measurements, list_series
from models.meetings.queries import find_next_meeting, list_meetings
from models.meetings.register_queries import list_tasks
from models.meetings.rows import MeetingState, TaskState
from models.phases.queries import get_gates
from models.phases.standing import get_standing_day
from models.trials.queries import list_trials

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.courses.rows import CourseRow
    from models.groups.rows import GroupBalance
    from models.journal.history import RecentRow
    from models.measures.rows import DueMeasurement, IndicatorSeries
    from models.meetings.detail_rows import MeetingListRow, TaskDetail
    from models.phases.rows import GateRow
    from models.trials.rows import TrialSummary

LEAST_POINTS = 2
"""So many values a chart needs to show that something moved."""


@frozen
class OverviewFacts:
    """The facts of one course.

    Attributes:
        course: the course.
        day: the day it is seen from: today, or its last record when it is long over.
        today: the real day.
        gates: the seven phases.
        next_meeting: the first draft from `day` on.
        missed_meeting: the earliest draft before `day`: it was held without being written up, or
            not held at all.
        unapproved_meeting: the last meeting that was held, where its minutes are not approved.
        has_met: whether any meeting was held.
        tasks: those that are open, the one due first first.
        overdue_trials: trials whose running cycle is past its date.
        due_measurements: indicators that want a value by now.
        series: of the open indicator with most values, None where none has enough.
        balance: how many members see things from each side.
        recent: the last entries of the journal.
    """

    course: CourseRow
    day: dt.date
    today: dt.date
    gates: tuple[GateRow, ...]
    next_meeting: MeetingListRow | None
    missed_meeting: MeetingListRow | None
    unapproved_meeting: MeetingListRow | None
    has_met: bool
    tasks: tuple[TaskDetail, ...]
    overdue_trials: tuple[TrialSummary, ...]
    due_measurements: tuple[DueMeasurement, ...]
    series: IndicatorSeries | None
    balance: GroupBalance
    recent: tuple[RecentRow, ...]

    @property
    def is_seen_back(self) -> bool:
        """Whether the course is long over, so that it is seen from its last record."""
        return self.day != self.today


def get_overview(
    session: Session, course_id: UUID, *, today: dt.date, recent: int = 10
) -> OverviewFacts:
    """The facts of a course on a day; NotFound where there is no such course.

    Args:
        session: a reading session.
        course_id: the course.
        today: the local day.
        recent: how many entries of the journal.
    """
    course = get_course(session, course_id)
    day = get_standing_day(session, course_id, today=today)
    meetings = list_meetings(session, course_id)
    held = [one for one in meetings if one.state is not MeetingState.DRAFT]
    last = max(held, key=lambda one: one.held_on, default=None)
    series = list_series(session, course_id)
    missed = [one for one in meetings if one.state is MeetingState.DRAFT and one.held_on < day]
    return OverviewFacts(
        course=course,
        day=day,
        today=today,
        gates=get_gates(session, course_id, today=day),
        next_meeting=find_next_meeting(session, course_id, today=day),
        missed_meeting=min(missed, key=lambda one: one.held_on, default=None),
        unapproved_meeting=last if last and last.state is MeetingState.HELD else None,
        has_met=bool(held),
        tasks=list_tasks(session, course_id=course_id, state=TaskState.OPEN),
        overdue_trials=tuple(
            trial for trial in list_trials(session, course_id, day) if trial.overdue_days
        ),
        due_measurements=due_measurements(series, day),
        series=_fullest(series, day),
        balance=group_balance(session, course_id, on=day),
        recent=list_recent(session, course_id, recent),
    )


def _fullest(series: tuple[IndicatorSeries, ...], day: dt.date) -> IndicatorSeries | None:
    def count(one: IndicatorSeries) -> int:
        return sum(point.value is not None and point.measured_on <= day for point in one.points)

    fitting = [one for one in series if not one.indicator.is_closed]
    fullest = max(fitting, key=count, default=None)
    return fullest if fullest is not None and count(fullest) >= LEAST_POINTS else None
