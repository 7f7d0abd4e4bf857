"""Tables of recommendations."""

from uuid import UUID

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
from models.recommendations.rows import EvidenceKind, RecommendationState
from models.types import EnumValue


class Recommendation(Entity, Keyed, CourseOwned, Ordered):
    """What to do, with its reasons, its steps, its conditions and its limits."""

    __tablename__ = "recommendation"
    __table_args__ = (unique_among_living("recommendation", "key"),)
    KEY_LETTERS = "A"

    title: Mapped[str]
    for_whom: Mapped[str] = prose()
    reason: Mapped[str] = prose()
    steps: Mapped[str] = prose()
    questions: Mapped[str] = prose()
    conditions: Mapped[str] = prose()
    limits: Mapped[str] = prose()
    avoid: Mapped[str] = prose()
    resident_involvement: Mapped[str] = prose()
    contact: Mapped[str] = prose()
    state: Mapped[RecommendationState] = mapped_column(
        EnumValue(RecommendationState), default=RecommendationState.PRELIMINARY
    )


class Evidence(Entity, CourseOwned, Ordered):
    """What a recommendation rests on: a trial, an indicator or a voice."""

    __tablename__ = "evidence"

    recommendation_id: Mapped[UUID] = reference("recommendation.id")
    kind: Mapped[EvidenceKind] = mapped_column(EnumValue(EvidenceKind))
    trial_id: Mapped[UUID | None] = reference("trial.id")
    indicator_id: Mapped[UUID | None] = reference("indicator.id")
    text: Mapped[str] = prose(info=PERSONAL)


class NotWorked(Entity, CourseOwned, Ordered):
    """Something that did not work, written down so that others need not try it again."""

    __tablename__ = "not_worked"

    text: Mapped[str] = mapped_column(info=PERSONAL)
    trial_id: Mapped[UUID | None] = reference("trial.id")
