"""What a status report is made of, gathered in a fixed number of queries."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.courses import queries as courses
from models.groups import queries as groups
from models.groups.rows import MemberRole
from models.measures import queries as measures
from models.meetings import figure_queries, register_queries
from models.meetings import queries as meetings
from models.meetings.rows import TaskState
from models.phases import queries as phases
from models.phases.standing import get_standing_day
from models.practice import queries as practice
from models.sites import queries as sites
from models.trials import queries as trials

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.courses.rows import CourseRow, LeaderQuestionRow, RiskRow
    from models.groups.rows import CharterRow, HoursRow, MemberRow
    from models.measures.rows import IndicatorSeries, IndicatorSummary
    from models.meetings.detail_rows import (
        DecisionDetail,
        InvolvementFigures,
        MeetingListRow,
        OnTimeFigures,
        TaskDetail,
    )
    from models.phases.rows import GateRow
    from models.practice.rows import ChoiceDetail
    from models.sites.rows import MunicipalityRow, SiteRow
    from models.trials.rows import TrialDetail

PERIOD_DAYS = 92
"""How far back "what has happened" looks: about a quarter."""

AHEAD_DAYS = 30


@dataclass(frozen=True, slots=True)
class StatusFacts:
    """Everything a status report says, as rows; `day` is the day the course is seen from."""

    course: CourseRow
    site: SiteRow | None
    municipality: MunicipalityRow | None
    day: dt.date
    since: dt.date
    gates: tuple[GateRow, ...]
    choice: ChoiceDetail | None
    charter: CharterRow | None
    everybody: tuple[MemberRow, ...]
    members: tuple[MemberRow, ...]
    hours: tuple[HoursRow, ...]
    decisions: tuple[DecisionDetail, ...]
    tasks: tuple[TaskDetail, ...]
    meetings: tuple[MeetingListRow, ...]
    trials: tuple[TrialDetail, ...]
    indicators: tuple[IndicatorSummary, ...]
    series: tuple[IndicatorSeries, ...]
    involvement: InvolvementFigures
    on_time: OnTimeFigures
    risks: tuple[RiskRow, ...]
    questions: tuple[LeaderQuestionRow, ...]

    @property
    def next_days(self) -> dt.date:
        """The last day of "the next 30 days"."""
        return self.day + dt.timedelta(days=AHEAD_DAYS)

    @property
    def open_tasks(self) -> tuple[TaskDetail, ...]:
        """Tasks nobody has finished or called off."""
        return tuple(task for task in self.tasks if task.task.state is TaskState.OPEN)

    @property
    def residents(self) -> int:
        """How many residents are in the group."""
        return sum(member.role is MemberRole.RESIDENT for member in self.members)


def gather_status(session: Session, course_id: UUID, today: dt.date) -> StatusFacts:
    """The facts of one course; NotFound where there is none."""
    course = courses.get_course(session, course_id)
    day = get_standing_day(session, course_id, today=today)
    since = max(course.starts_on, day - dt.timedelta(days=PERIOD_DAYS))
    site = sites.get_site(session, course.site_id) if course.site_id else None
    municipality = (
        sites.get_municipality(session, site.municipality_id)
        if site and site.municipality_id
        else None
    )
    return StatusFacts(
        course=course,
        site=site,
        municipality=municipality,
        day=day,
        since=since,
        gates=phases.get_gates(session, course_id, today=day),
        choice=practice.find_primary_choice(session, course_id),
        charter=groups.find_charter(session, course_id),
        everybody=groups.list_members(session, course_id),
        members=groups.list_members(session, course_id, on=day),
        hours=groups.hours_summary(session, course_id, from_on=course.starts_on, to_on=day),
        decisions=register_queries.list_decisions(session, course_id=course_id, since=since),
        tasks=register_queries.list_tasks(session, course_id=course_id),
        meetings=meetings.list_meetings(session, course_id),
        trials=trials.list_trial_details(session, course_id, today=day),
        indicators=measures.list_indicators(session, course_id, today=day),
        series=measures.list_series(session, course_id),
        involvement=figure_queries.get_involvement(session, course_id, until=day),
        on_time=figure_queries.get_on_time_figures(session, course_id, today=day),
        risks=courses.list_risks(session, course_id, open_only=True),
        questions=courses.list_leader_questions(session, course_id, open_only=True),
    )
