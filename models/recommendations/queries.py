"""Reads of recommendations."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import sqlalchemy as sa

from models.measures.tables import Indicator
from models.recommendations import rules
from models.recommendations.rows import (
    EvidenceRow,
    NotWorkedRow,
    RecommendationDetail,
    RecommendationRow,
)
from models.recommendations.tables import Evidence, NotWorked, Recommendation
from models.records import as_row, fetch, living
from models.trials.tables import Trial

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def list_recommendations(session: Session, course_id: UUID) -> tuple[RecommendationDetail, ...]:
    """A course's recommendations in their order, with evidence: two statements in all."""
    return _details(session, Recommendation.course_id == course_id)


def get_recommendation(session: Session, recommendation_id: UUID) -> RecommendationDetail:
    """One recommendation with its evidence; NotFound where there is none."""
    recommendation = fetch(session, Recommendation, recommendation_id)
    return _details(session, Recommendation.id == recommendation.id)[0]


def list_not_worked(session: Session, course_id: UUID) -> tuple[NotWorkedRow, ...]:
    """What did not work, in its order, with the trials that showed it."""
    found = session.execute(
        sa.select(NotWorked, Trial.key, Trial.title)
        .outerjoin(Trial, sa.and_(Trial.id == NotWorked.trial_id, Trial.deleted_at.is_(None)))
        .where(NotWorked.course_id == course_id, NotWorked.deleted_at.is_(None))
        .order_by(NotWorked.position, NotWorked.id)
    )
    return tuple(
        as_row(NotWorkedRow, note, trial_key=key or "", trial_title=title or "")
        for note, key, title in found
    )


def _details(session: Session, which: sa.ColumnElement[bool]) -> tuple[RecommendationDetail, ...]:
    """Recommendations that meet a condition, in order, with their evidence."""
    recommendations = session.scalars(
        living(Recommendation).where(which).order_by(Recommendation.position, Recommendation.id)
    ).all()
    evidence: defaultdict[UUID, list[EvidenceRow]] = defaultdict(list)
    found = session.execute(
        sa.select(
            Evidence,
            sa.func.coalesce(Trial.key, Indicator.key, ""),
            sa.func.coalesce(Trial.title, Indicator.title, ""),
        )
        .join(Recommendation, Recommendation.id == Evidence.recommendation_id)
        .outerjoin(Trial, sa.and_(Trial.id == Evidence.trial_id, Trial.deleted_at.is_(None)))
        .outerjoin(
            Indicator,
            sa.and_(Indicator.id == Evidence.indicator_id, Indicator.deleted_at.is_(None)),
        )
        .where(which, Recommendation.deleted_at.is_(None), Evidence.deleted_at.is_(None))
        .order_by(Evidence.position, Evidence.id)
    )
    for item, key, title in found:
        row = as_row(EvidenceRow, item, source_key=key, source_title=title)
        evidence[row.recommendation_id].append(row)
    return tuple(
        RecommendationDetail(
            recommendation=as_row(RecommendationRow, recommendation),
            evidence=tuple(evidence[recommendation.id]),
            missing_for_final=rules.missing_for_final(
                recommendation, len(evidence[recommendation.id])
            ),
        )
        for recommendation in recommendations
    )
