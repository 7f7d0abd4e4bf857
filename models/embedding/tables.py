"""Tables of embedding."""

import datetime as dt

from sqlalchemy.orm import Mapped, mapped_column

from models.base import CourseOwned, Entity, Ordered, prose, unique_among_living
from models.embedding.rows import PlaceKind, RecheckOutcome, SharingKind, SharingState
from models.types import EnumValue


class EmbeddingPlan(Entity, CourseOwned):
    """Who owns the practice after the group; one per course."""

    __tablename__ = "embedding_plan"
    __table_args__ = (unique_among_living("embedding_plan", "course_id"),)

    owner: Mapped[str] = prose()
    owner_title: Mapped[str] = prose()
    note: Mapped[str] = prose()


class EmbeddingPlace(Entity, CourseOwned, Ordered):
    """Where the practice lives: rota, introduction, procedure."""

    __tablename__ = "embedding_place"

    kind: Mapped[PlaceKind] = mapped_column(EnumValue(PlaceKind))
    text: Mapped[str]
    done_on: Mapped[dt.date | None]


class Recheck(Entity, CourseOwned):
    """A dated look at whether the practice still lives."""

    __tablename__ = "recheck"

    due_on: Mapped[dt.date]
    done_on: Mapped[dt.date | None]
    outcome: Mapped[RecheckOutcome | None] = mapped_column(EnumValue(RecheckOutcome))
    finding: Mapped[str] = prose()


class SharingItem(Entity, CourseOwned, Ordered):
    """Something shared with others, or declined with a reason."""

    __tablename__ = "sharing_item"

    kind: Mapped[SharingKind] = mapped_column(EnumValue(SharingKind))
    title: Mapped[str]
    state: Mapped[SharingState] = mapped_column(
        EnumValue(SharingState), default=SharingState.PLANNED
    )
    settled_on: Mapped[dt.date | None]
    reason: Mapped[str] = prose()
