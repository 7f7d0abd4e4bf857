"""Tables of the development group."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import (
    PERSONAL,
    CourseOwned,
    Entity,
    Ordered,
    prose,
    reference,
    unique_among_living,
)
from models.groups.rows import MemberRole
from models.types import EnumValue


class Member(Entity, CourseOwned, Ordered):
    """A person in the group, from and to a date; a resident may be an alias only."""

    __tablename__ = "member"

    name: Mapped[str] = mapped_column(info=PERSONAL)
    alias: Mapped[str] = prose(info=PERSONAL)
    role: Mapped[MemberRole] = mapped_column(EnumValue(MemberRole))
    title: Mapped[str] = prose()
    organisation: Mapped[str] = prose()
    is_coordinator: Mapped[bool] = mapped_column(default=False)
    is_chair: Mapped[bool] = mapped_column(default=False)
    joined_on: Mapped[dt.date]
    left_on: Mapped[dt.date | None]
    needs: Mapped[str] = prose(info=PERSONAL)
    supports_id: Mapped[UUID | None] = reference("member.id")
    told_confidentiality: Mapped[bool] = mapped_column(default=False)


class Charter(Entity, CourseOwned):
    """What the group is for and how far it may go (kommissorium); one per course."""

    __tablename__ = "charter"
    __table_args__ = (unique_among_living("charter", "course_id"),)

    vision: Mapped[str] = prose()
    purpose: Mapped[str] = prose()
    target_group: Mapped[str] = prose()
    tasks: Mapped[str] = prose()
    mandate: Mapped[str] = prose()
    composition: Mapped[str] = prose()
    meeting_rules: Mapped[str] = prose()
    starts_on: Mapped[dt.date | None]
    ends_on: Mapped[dt.date | None]
    few_residents_reason: Mapped[str] = prose()
    few_residents_plan: Mapped[str] = prose()


class HoursCommitment(Entity, CourseOwned):
    """Minutes a month the site sets aside for one role."""

    __tablename__ = "hours_commitment"
    __table_args__ = (unique_among_living("hours_commitment", "course_id", "role"),)

    role: Mapped[MemberRole] = mapped_column(EnumValue(MemberRole))
    minutes_per_month: Mapped[int] = mapped_column(sa.Integer)


class HoursUse(Entity, CourseOwned):
    """Minutes used by one role on one day."""

    __tablename__ = "hours_use"

    role: Mapped[MemberRole] = mapped_column(EnumValue(MemberRole))
    used_on: Mapped[dt.date]
    minutes: Mapped[int] = mapped_column(sa.Integer)
    note: Mapped[str] = prose()
