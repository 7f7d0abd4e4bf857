"""Tables of trials."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import (
    PERSONAL,
    CourseOwned,
    Entity,
    Keyed,
    Ordered,
    prose,
    reference,
    unique_among_living,
)
from models.groups.rows import ExpressionMode
from models.trials.rows import AsPlanned, AssumptionState, CycleDecision, TrialState
from models.types import EnumValue


class TheoryOfChange(Entity, CourseOwned):
    """Why the group believes it will help: one sheet per course."""

    __tablename__ = "theory_of_change"
    __table_args__ = (unique_among_living("theory_of_change", "course_id"),)

    resources: Mapped[str] = prose()
    activities: Mapped[str] = prose()
    outputs: Mapped[str] = prose()
    results: Mapped[str] = prose()
    effects: Mapped[str] = prose()


class Assumption(Entity, CourseOwned, Ordered):
    """Something that must hold for the theory to work, said aloud."""

    __tablename__ = "assumption"

    text: Mapped[str]
    state: Mapped[AssumptionState] = mapped_column(
        EnumValue(AssumptionState), default=AssumptionState.OPEN
    )


class Trial(Entity, Keyed, CourseOwned, Ordered):
    """A small, bounded test in practice, with everything its plan must say."""

    __tablename__ = "trial"
    __table_args__ = (unique_among_living("trial", "key"),)
    KEY_LETTERS = "P"

    title: Mapped[str]
    idea: Mapped[str] = prose()
    question: Mapped[str] = prose()
    prediction: Mapped[str] = prose()
    who: Mapped[str] = prose()
    what: Mapped[str] = prose()
    place: Mapped[str] = prose()
    time: Mapped[str] = prose()
    method: Mapped[str] = prose()
    residents_count: Mapped[int | None] = mapped_column(sa.Integer)
    sign: Mapped[str] = prose()
    indicator_id: Mapped[UUID | None] = reference("indicator.id")
    stop_rule: Mapped[str] = prose()
    needs_consent: Mapped[bool | None]
    consent_note: Mapped[str] = prose()
    coordinator_id: Mapped[UUID | None] = reference("member.id")
    finding_id: Mapped[UUID | None] = reference("finding.id")
    starts_on: Mapped[dt.date | None]
    ends_on: Mapped[dt.date | None]
    state: Mapped[TrialState] = mapped_column(EnumValue(TrialState), default=TrialState.PLANNED)
    is_before_choice: Mapped[bool] = mapped_column(default=False)


class TrialCycle(Entity, CourseOwned):
    """One round of Plan, Try, Reflect, Adjust; `number` counts from 1 within the trial."""

    __tablename__ = "trial_cycle"
    __table_args__ = (unique_among_living("trial_cycle", "trial_id", "number"),)

    trial_id: Mapped[UUID] = reference("trial.id")
    number: Mapped[int] = mapped_column(sa.Integer)
    plan: Mapped[str] = prose()
    prediction: Mapped[str] = prose()
    starts_on: Mapped[dt.date | None]
    due_on: Mapped[dt.date | None]
    as_planned: Mapped[AsPlanned | None] = mapped_column(EnumValue(AsPlanned))
    what_happened: Mapped[str] = prose(info=PERSONAL)
    seen: Mapped[str] = prose(info=PERSONAL)
    resident_word: Mapped[str] = prose(info=PERSONAL)
    expressed_via: Mapped[ExpressionMode | None] = mapped_column(EnumValue(ExpressionMode))
    reflection: Mapped[str] = prose(info=PERSONAL)
    decision: Mapped[CycleDecision | None] = mapped_column(EnumValue(CycleDecision))
    decision_reason: Mapped[str] = prose()
    decided_on: Mapped[dt.date | None]
    overdue_explanation: Mapped[str] = prose()
