"""Reads of embedding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.embedding.rows import (
    EmbeddingOverview,
    EmbeddingPlaceRow,
    EmbeddingPlanRow,
    RecheckRow,
    SharingItemRow,
)
from models.embedding.tables import EmbeddingPlace, EmbeddingPlan, Recheck, SharingItem
from models.records import as_row, find_one, living

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def get_embedding(session: Session, course_id: UUID) -> EmbeddingOverview:
    """Everything about how a course's practice lives on; empty where nothing is written."""
    return EmbeddingOverview(
        plan=find_embedding_plan(session, course_id),
        places=list_embedding_places(session, course_id),
        rechecks=list_rechecks(session, course_id),
        sharing=list_sharing_items(session, course_id),
    )


def find_embedding_plan(session: Session, course_id: UUID) -> EmbeddingPlanRow | None:
    """The course's plan, or None."""
    plan = find_one(session, EmbeddingPlan, course_id=course_id)
    return None if plan is None else as_row(EmbeddingPlanRow, plan)


def list_embedding_places(session: Session, course_id: UUID) -> tuple[EmbeddingPlaceRow, ...]:
    """Where a course's practice lives, in its order."""
    statement = living(EmbeddingPlace).where(EmbeddingPlace.course_id == course_id)
    found = session.scalars(statement.order_by(EmbeddingPlace.position, EmbeddingPlace.id))
    return tuple(as_row(EmbeddingPlaceRow, place) for place in found)


def list_rechecks(session: Session, course_id: UUID) -> tuple[RecheckRow, ...]:
    """A course's re-checks by date."""
    statement = living(Recheck).where(Recheck.course_id == course_id)
    found = session.scalars(statement.order_by(Recheck.due_on, Recheck.id))
    return tuple(as_row(RecheckRow, recheck) for recheck in found)


def list_sharing_items(session: Session, course_id: UUID) -> tuple[SharingItemRow, ...]:
    """What a course shares or has declined to share, in its order."""
    statement = living(SharingItem).where(SharingItem.course_id == course_id)
    found = session.scalars(statement.order_by(SharingItem.position, SharingItem.id))
    return tuple(as_row(SharingItemRow, item) for item in found)
