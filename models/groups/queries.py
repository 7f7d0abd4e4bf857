"""Reads of the development group."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from models import records
from models.groups import rules
from models.groups.rows import (
    CharterRow,
    GroupBalance,
    HoursCommitmentRow,
    HoursRow,
    HoursUseRow,
    MemberRole,
    MemberRow,
)
from models.groups.tables import Charter, HoursCommitment, HoursUse, Member

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection
    from uuid import UUID

    from sqlalchemy.orm import Session


def get_member(session: Session, member_id: UUID) -> MemberRow:
    """One member; NotFound where there is none."""
    return records.as_row(MemberRow, records.fetch(session, Member, member_id))


def list_members(
    session: Session,
    course_id: UUID,
    *,
    on: dt.date | None = None,
    roles: Collection[MemberRole] | None = None,
) -> tuple[MemberRow, ...]:
    """A course's members in the group's order.

    Args:
        session: a session.
        course_id: the course.
        on: only those who are in the group on this day; None for everybody there ever was.
        roles: only these roles; None for all.
    """
    statement = records.living(Member).filter_by(course_id=course_id)
    if on is not None:
        statement = statement.where(_in_group(on))
    if roles is not None:
        statement = statement.where(Member.role.in_(roles))
    found = session.scalars(statement.order_by(Member.position, Member.id))
    return tuple(records.as_row(MemberRow, member) for member in found)


def group_balance(session: Session, course_id: UUID, *, on: dt.date) -> GroupBalance:
    """How many members see things from each side on a day."""
    roles = session.scalars(
        sa.select(Member.role).where(
            Member.course_id == course_id, Member.deleted_at.is_(None), _in_group(on)
        )
    )
    return rules.balance(roles)


def find_charter(session: Session, course_id: UUID) -> CharterRow | None:
    """A course's charter, or None where nothing is written yet."""
    charter = records.find_one(session, Charter, course_id=course_id)
    return None if charter is None else records.as_row(CharterRow, charter)


def list_hours(session: Session, course_id: UUID) -> tuple[HoursCommitmentRow, ...]:
    """What is set aside for each role, in the order of the roles."""
    found = session.scalars(records.living(HoursCommitment).filter_by(course_id=course_id))
    rows = [records.as_row(HoursCommitmentRow, commitment) for commitment in found]
    return tuple(sorted(rows, key=lambda row: _ROLE_ORDER[row.role]))


def list_hours_use(
    session: Session,
    course_id: UUID,
    *,
    from_on: dt.date | None = None,
    to_on: dt.date | None = None,
) -> tuple[HoursUseRow, ...]:
    """Minutes used, newest day first; both ends of the period count."""
    statement = records.living(HoursUse).filter_by(course_id=course_id)
    if from_on is not None:
        statement = statement.where(HoursUse.used_on >= from_on)
    if to_on is not None:
        statement = statement.where(HoursUse.used_on <= to_on)
    found = session.scalars(statement.order_by(HoursUse.used_on.desc(), HoursUse.id))
    return tuple(records.as_row(HoursUseRow, use) for use in found)


def hours_summary(
    session: Session, course_id: UUID, *, from_on: dt.date, to_on: dt.date
) -> tuple[HoursRow, ...]:
    """Minutes set aside and used for each role that has either, from one day to another."""
    planned = {row.role: row.minutes_per_month for row in list_hours(session, course_id)}
    used = dict(
        session.execute(
            sa.select(HoursUse.role, sa.func.sum(HoursUse.minutes))
            .where(
                HoursUse.course_id == course_id,
                HoursUse.deleted_at.is_(None),
                HoursUse.used_on.between(from_on, to_on),
            )
            .group_by(HoursUse.role)
        ).all()
    )
    return tuple(
        HoursRow(
            role=role,
            minutes_per_month=planned.get(role, 0),
            planned_minutes=rules.planned_minutes(planned.get(role, 0), from_on, to_on),
            used_minutes=int(used.get(role, 0)),
        )
        for role in MemberRole
        if role in planned or role in used
    )


_ROLE_ORDER = {role: index for index, role in enumerate(MemberRole)}


def _in_group(on: dt.date) -> sa.ColumnElement[bool]:
    """Who has joined, and has not left before this day."""
    return sa.and_(Member.joined_on <= on, sa.or_(Member.left_on.is_(None), Member.left_on >= on))
