"""Tables of the choice of a practice form."""

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
from models.groups.rows import Perspective
from models.practice.rows import DecisionRule, FitQuestion
from models.types import EnumValue


class OwnForm(Entity, Keyed):
    """A practice form the library's people described themselves, beside the catalogue's nine."""

    __tablename__ = "own_form"
    __table_args__ = (unique_among_living("own_form", "key"),)
    KEY_LETTERS = "PF"

    title: Mapped[str]
    purpose: Mapped[str] = prose()
    questions: Mapped[str] = prose()
    possible_trials: Mapped[str] = prose()
    possible_indicators: Mapped[str] = prose()


class Candidate(Entity, CourseOwned, Ordered):
    """A form the group considers: one of the catalogue by code, or one of its own."""

    __tablename__ = "candidate"
    __table_args__ = (
        sa.CheckConstraint("(form_code IS NULL) <> (own_form_id IS NULL)", name="one_form"),
    )

    form_code: Mapped[str | None] = mapped_column(sa.String(60))
    own_form_id: Mapped[UUID | None] = reference("own_form.id")
    finding_id: Mapped[UUID | None] = reference("finding.id")
    note: Mapped[str] = prose()


class FitScore(Entity, CourseOwned):
    """One side's answer, 1 to 5, to one question about one candidate; given openly."""

    __tablename__ = "fit_score"
    __table_args__ = (unique_among_living("fit_score", "candidate_id", "perspective", "question"),)

    candidate_id: Mapped[UUID] = reference("candidate.id")
    perspective: Mapped[Perspective] = mapped_column(EnumValue(Perspective))
    question: Mapped[FitQuestion] = mapped_column(EnumValue(FitQuestion))
    score: Mapped[int] = mapped_column(sa.Integer, info={"range": (1, 5)})
    note: Mapped[str] = prose(info=PERSONAL)


class FormChoice(Entity, CourseOwned):
    """The decision for one form, with its reason, its objections and each side's view."""

    __tablename__ = "form_choice"
    __table_args__ = (unique_among_living("form_choice", "course_id", "candidate_id"),)

    candidate_id: Mapped[UUID] = reference("candidate.id")
    is_primary: Mapped[bool] = mapped_column(default=True)
    rule: Mapped[DecisionRule] = mapped_column(EnumValue(DecisionRule))
    decided_on: Mapped[dt.date]
    reason: Mapped[str] = prose()
    objections: Mapped[str] = prose()
    leadership_view: Mapped[str] = prose()
    staff_view: Mapped[str] = prose()
    residents_view: Mapped[str] = prose(info=PERSONAL)
    review_on: Mapped[dt.date | None]
