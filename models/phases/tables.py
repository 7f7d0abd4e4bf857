"""Tables of phases: what no data can show, and each passage through a gate."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import PERSONAL, CourseOwned, Entity, prose, reference, unique_among_living
from models.phases.rows import Phase
from models.types import EnumValue


class Attestation(Entity, CourseOwned):
    """Somebody vouches for a gate condition: a date, a role, perhaps a decision."""

    __tablename__ = "attestation"
    __table_args__ = (unique_among_living("attestation", "course_id", "condition"),)

    condition: Mapped[str] = mapped_column(sa.String(60))
    attested_on: Mapped[dt.date]
    role: Mapped[str]
    decision_id: Mapped[UUID | None] = reference("decision.id")
    note: Mapped[str] = prose()


class GatePassage(Entity, CourseOwned):
    """The group went on from a phase; `override_reason` says why where conditions were open."""

    __tablename__ = "gate_passage"
    __table_args__ = (unique_among_living("gate_passage", "course_id", "phase"),)

    phase: Mapped[Phase] = mapped_column(EnumValue(Phase))
    passed_on: Mapped[dt.date]
    passed_by: Mapped[str] = mapped_column(info=PERSONAL)
    override_reason: Mapped[str] = prose()
    open_conditions: Mapped[str] = prose()
