"""What the page Plan shows, gathered in one reading session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.courses import queries as course_queries
from models.groups import queries as group_queries
from models.trials import queries as trial_queries

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from models.courses.rows import LeaderQuestionRow, RiskRow
    from models.groups.rows import HoursRow
    from models.trials.rows import AssumptionRow, TheoryRow


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """A course's plan on a day.

    Attributes:
        day: the day it is looked at.
        theory: None while nothing is written.
        assumptions: in their order.
        hours: set aside and used by role, until now.
        risks: the open ones in their order, then the closed ones.
        questions: those without an answer in their order, then the answered ones.
    """

    day: dt.date
    theory: TheoryRow | None
    assumptions: tuple[AssumptionRow, ...]
    hours: tuple[HoursRow, ...]
    risks: tuple[RiskRow, ...]
    questions: tuple[LeaderQuestionRow, ...]


def gather(session: Any, course_id: UUID, day: dt.date) -> PlanFacts:
    """Everything the page shows of a course.

    Raises:
        NotFound: there is no such course.
    """
    course = course_queries.get_course(session, course_id)
    risks = course_queries.list_risks(session, course_id)
    questions = course_queries.list_leader_questions(session, course_id)
    return PlanFacts(
        day=day,
        theory=trial_queries.find_theory(session, course_id),
        assumptions=trial_queries.list_assumptions(session, course_id),
        hours=group_queries.hours_summary(
            session, course_id, from_on=course.starts_on, to_on=min(day, course.ends_on)
        ),
        risks=tuple(sorted(risks, key=lambda risk: risk.closed_on is not None)),
        questions=tuple(sorted(questions, key=lambda each: each.answered_on is not None)),
    )
