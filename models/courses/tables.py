"""Tables of programmes and courses."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import CourseOwned, Entity, Keyed, Ordered, prose, reference, unique_among_living
from models.courses.rows import CourseState, RiskLevel
from models.types import EnumValue


class Programme(Entity, Keyed):
    """Several courses under one roof, with partners and common dates."""

    __tablename__ = "programme"
    __table_args__ = (unique_among_living("programme", "key"),)
    KEY_LETTERS = "PG"

    title: Mapped[str]
    purpose: Mapped[str] = prose()
    partners: Mapped[str] = prose()
    target_group: Mapped[str] = prose()
    starts_on: Mapped[dt.date | None]
    ends_on: Mapped[dt.date | None]
    interest_deadline: Mapped[dt.date | None]


class Course(Entity, Keyed):
    """One group's whole journey, 4 to 18 months; without a site it is a working group across."""

    __tablename__ = "course"
    __table_args__ = (unique_among_living("course", "key"),)
    KEY_LETTERS = "F"

    title: Mapped[str]
    programme_id: Mapped[UUID | None] = reference("programme.id")
    site_id: Mapped[UUID | None] = reference("site.id")
    starts_on: Mapped[dt.date]
    months: Mapped[int] = mapped_column(sa.Integer, info={"range": (4, 18)})
    purpose: Mapped[str] = prose()
    state: Mapped[CourseState] = mapped_column(EnumValue(CourseState), default=CourseState.ACTIVE)
    closed_on: Mapped[dt.date | None]
    closing_note: Mapped[str] = prose()


class Risk(Entity, CourseOwned, Ordered):
    """What may go wrong, and what the group does about it."""

    __tablename__ = "risk"

    text: Mapped[str]
    likelihood: Mapped[RiskLevel] = mapped_column(EnumValue(RiskLevel), default=RiskLevel.MEDIUM)
    consequence: Mapped[RiskLevel] = mapped_column(EnumValue(RiskLevel), default=RiskLevel.MEDIUM)
    response: Mapped[str] = prose()
    owner: Mapped[str] = prose()
    closed_on: Mapped[dt.date | None]


class LeaderQuestion(Entity, CourseOwned, Ordered):
    """Something the leader must decide, and the answer."""

    __tablename__ = "leader_question"

    text: Mapped[str]
    asked_on: Mapped[dt.date]
    wanted_by: Mapped[dt.date | None]
    answer: Mapped[str] = prose()
    answered_on: Mapped[dt.date | None]
