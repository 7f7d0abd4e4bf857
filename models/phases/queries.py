"""Reads of phases: the facts of courses, their gates, where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from models import records
from models.courses.tables import Course
from models.embedding.tables import Recheck
from models.errors import NotFound
from models.phases import rules
from models.phases.fact_selects import list_selects
from models.phases.rows import (
    PHASES,
    AttestationRow,
    CourseFacts,
    GateRow,
    PassageRow,
    PhasePosition,
)
from models.phases.tables import Attestation, GatePassage

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Collection, Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session

T = TypeVar("T")


def list_course_facts(
    session: Session, course_ids: Collection[UUID] | None = None, *, today: dt.date
) -> tuple[CourseFacts, ...]:
    """What the gates of courses are judged by, in the order of the courses' keys.

    A fixed number of statements, however many courses.

    Args:
        session: a session.
        course_ids: which courses; None for all that are not removed.
        today: the day overdue cycles and members who left are counted from.
    """
    courses = session.execute(
        _only(
            sa.select(Course.id, Course.starts_on, Course.months)
            .where(Course.deleted_at.is_(None))
            .order_by(Course.key),
            Course.id,
            course_ids,
        )
    ).all()
    found: dict[UUID, dict[str, Any]] = {course.id: {} for course in courses}
    for cls, statement in list_selects(today):
        owner = cls.c.course_id if isinstance(cls, sa.FromClause) else cls.course_id
        for values in session.execute(_only(statement, owner, course_ids)).mappings():
            _add(found, values["course_id"], values)
    for name, by_course in (
        ("rechecks", _rechecks(session, course_ids)),
        ("attestations", _grouped(session, Attestation, _attestation, course_ids)),
        ("passages", _grouped(session, GatePassage, _passage, course_ids)),
    ):
        for course_id, entries in by_course.items():
            _add(found, course_id, {name: tuple(entries)})
    return tuple(
        CourseFacts(
            course_id=course.id,
            starts_on=course.starts_on,
            months=course.months,
            **{name: value for name, value in found[course.id].items() if name != "course_id"},
        )
        for course in courses
    )


def get_gates(session: Session, course_id: UUID, *, today: dt.date) -> tuple[GateRow, ...]:
    """The seven phases of a course with their gates; NotFound where there is no such course."""
    facts = list_course_facts(session, [course_id], today=today)
    if not facts:
        raise NotFound(Course.__tablename__, course_id)
    return rules.judge_gates(facts[0])


def list_phase_positions(
    session: Session, course_ids: Collection[UUID] | None = None, *, today: dt.date
) -> tuple[PhasePosition, ...]:
    """Where each course stands, in the order of the courses' keys."""
    return tuple(
        rules.position(facts) for facts in list_course_facts(session, course_ids, today=today)
    )


def list_passages(session: Session, course_id: UUID) -> tuple[PassageRow, ...]:
    """The gates a course has passed, in the order of the phases."""
    found = _grouped(session, GatePassage, _passage, [course_id]).get(course_id, [])
    return tuple(sorted(found, key=lambda passage: PHASES.index(passage.phase)))


def list_attestations(session: Session, course_id: UUID) -> tuple[AttestationRow, ...]:
    """What has been vouched for in a course, oldest first."""
    found = _grouped(session, Attestation, _attestation, [course_id]).get(course_id, [])
    return tuple(sorted(found, key=lambda entry: (entry.attested_on, entry.condition)))


def _only(
    statement: sa.Select[Any], column: Any, course_ids: Collection[UUID] | None
) -> sa.Select[Any]:
    """The statement for these courses only; for all where None is given."""
    return statement if course_ids is None else statement.where(column.in_(course_ids))


def _add(found: dict[UUID, dict[str, Any]], course_id: UUID, values: Any) -> None:
    """Add what one select says about a course; what belongs to a removed course is left out."""
    if course_id in found:
        found[course_id].update(values)


def _rechecks(session: Session, course_ids: Collection[UUID] | None) -> dict[UUID, list[dt.date]]:
    """The dates of re-checks, planned or done."""
    statement = sa.select(Recheck.course_id, Recheck.due_on).where(Recheck.deleted_at.is_(None))
    return _by_course(
        session.execute(_only(statement.order_by(Recheck.due_on), Recheck.course_id, course_ids))
    )


def _grouped(
    session: Session,
    cls: Any,
    make: Callable[[Any], T],
    course_ids: Collection[UUID] | None,
) -> dict[UUID, list[T]]:
    """The living rows of a kind by their course."""
    found = session.scalars(_only(records.living(cls), cls.course_id, course_ids))
    return _by_course((row.course_id, make(row)) for row in found)


def _by_course(pairs: Iterable[Any]) -> dict[UUID, list[Any]]:
    """Pairs of course and entry, gathered."""
    gathered: dict[UUID, list[Any]] = {}
    for course_id, entry in pairs:
        gathered.setdefault(course_id, []).append(entry)
    return gathered


def _attestation(attestation: Attestation) -> AttestationRow:
    return records.as_row(AttestationRow, attestation)


def _passage(passage: GatePassage) -> PassageRow:
    return records.as_row(
        PassageRow, passage, open_conditions=tuple(passage.open_conditions.split())
    )
