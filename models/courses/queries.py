"""Reads of programmes, courses, risks and questions to the leader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from models import records
from models.courses import rules
from models.courses.rows import (
    CourseListRow,
    CourseRow,
    CourseState,
    LeaderQuestionRow,
    PlaceRow,
    ProgrammeRow,
    RiskRow,
)
from models.courses.tables import Course, LeaderQuestion, Programme, Risk
from models.sites.tables import Site
from models.sorting import danish_key

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from sqlalchemy.orm import Session

IN_USE = frozenset({CourseState.ACTIVE, CourseState.CLOSED})
"""The states of courses that daily lists show."""


def get_programme(session: Session, programme_id: UUID) -> ProgrammeRow:
    """One programme; NotFound where there is none."""
    return records.as_row(ProgrammeRow, records.fetch(session, Programme, programme_id))


def list_programmes(session: Session) -> tuple[ProgrammeRow, ...]:
    """All programmes by title."""
    rows = [
        records.as_row(ProgrammeRow, programme)
        for programme in session.scalars(records.living(Programme))
    ]
    return tuple(sorted(rows, key=lambda row: (danish_key(row.title), row.key)))


def get_course(session: Session, course_id: UUID) -> CourseRow:
    """One course; NotFound where there is none."""
    course = records.fetch(session, Course, course_id)
    return records.as_row(
        CourseRow,
        course,
        ends_on=rules.course_end(course.starts_on, course.months),
        is_short=rules.is_short(course.months),
    )


def list_courses(
    session: Session,
    *,
    states: Collection[CourseState] = IN_USE,
    site_id: UUID | None = None,
    programme_id: UUID | None = None,
) -> tuple[CourseListRow, ...]:
    """Courses by site and title; those across sites come first."""
    statement = (
        sa.select(
            Course.id,
            Course.version,
            Course.key,
            Course.title,
            Course.site_id,
            sa.func.coalesce(Site.name, ""),
            Course.programme_id,
            sa.func.coalesce(Programme.title, ""),
            Course.starts_on,
            Course.months,
            Course.state,
        )
        .outerjoin(Site, Site.id == Course.site_id)
        .outerjoin(Programme, Programme.id == Course.programme_id)
        .where(Course.deleted_at.is_(None), Course.state.in_(states))
    )
    if site_id is not None:
        statement = statement.where(Course.site_id == site_id)
    if programme_id is not None:
        statement = statement.where(Course.programme_id == programme_id)
    rows = [
        CourseListRow(*values[:10], rules.course_end(values[8], values[9]), values[10])
        for values in session.execute(statement)
    ]
    return tuple(
        sorted(rows, key=lambda row: (danish_key(row.site_name), danish_key(row.title), row.key))
    )


def list_places(
    session: Session, *, states: Collection[CourseState] = IN_USE
) -> tuple[PlaceRow, ...]:
    """Every course with its site, as the place switcher offers them: by site, then newest."""
    rows = [
        PlaceRow(
            course_id=row.id,
            course_key=row.key,
            course_title=row.title,
            site_id=row.site_id,
            site_name=row.site_name,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            state=row.state,
        )
        for row in list_courses(session, states=states)
    ]
    rows.sort(key=lambda row: row.starts_on, reverse=True)
    return tuple(sorted(rows, key=lambda row: danish_key(row.site_name)))


def count_courses(session: Session) -> int:
    """How many courses there are, in any state."""
    statement = sa.select(sa.func.count()).select_from(Course).where(Course.deleted_at.is_(None))
    return session.scalar(statement) or 0


def list_risks(
    session: Session, course_id: UUID, *, open_only: bool = False
) -> tuple[RiskRow, ...]:
    """A course's risks in the group's order; `open_only` leaves out those that are over."""
    statement = records.living(Risk).filter_by(course_id=course_id)
    if open_only:
        statement = statement.where(Risk.closed_on.is_(None))
    found = session.scalars(statement.order_by(Risk.position, Risk.id))
    return tuple(records.as_row(RiskRow, risk) for risk in found)


def list_leader_questions(
    session: Session, course_id: UUID, *, open_only: bool = False
) -> tuple[LeaderQuestionRow, ...]:
    """A course's questions to the leader in the group's order."""
    statement = records.living(LeaderQuestion).filter_by(course_id=course_id)
    if open_only:
        statement = statement.where(LeaderQuestion.answered_on.is_(None))
    found = session.scalars(statement.order_by(LeaderQuestion.position, LeaderQuestion.id))
    return tuple(records.as_row(LeaderQuestionRow, question) for question in found)
