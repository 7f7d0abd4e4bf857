"""What the page needs, fetched in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.measures.queries import list_indicators
from models.recommendations.queries import (
    get_recommendation,
    list_not_worked,
    list_recommendations,
)
from models.trials.queries import list_trials

if TYPE_CHECKING:
    from uuid import UUID

    from models.recommendations.rows import NotWorkedRow, RecommendationDetail


@dataclass(frozen=True, slots=True)
class Sources:
    """What a course has to point at: (id, words) in their order."""

    trials: tuple[tuple[UUID, str], ...]
    indicators: tuple[tuple[UUID, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CourseFacts:
    """What the page shows of a course.

    Attributes:
        recommendations: in their order.
        not_worked: what did not work, in its order.
        sources: the trials, for links.
    """

    recommendations: tuple[RecommendationDetail, ...]
    not_worked: tuple[NotWorkedRow, ...]
    sources: Sources


@dataclass(frozen=True, slots=True)
class RecommendationFacts:
    """One recommendation and what it can point at."""

    detail: RecommendationDetail
    sources: Sources


def gather(session: Any, course_id: UUID) -> CourseFacts:
    """Everything the page shows beside the recommendation that is opened."""
    return CourseFacts(
        list_recommendations(session, course_id),
        list_not_worked(session, course_id),
        Sources(_trials(session, course_id)),
    )


def get_recommendation_facts(session: Any, recommendation_id: UUID) -> RecommendationFacts:
    """One recommendation; NotFound where it is not there."""
    detail = get_recommendation(session, recommendation_id)
    course_id = detail.recommendation.course_id
    indicators = tuple(
        (line.indicator.id, line.indicator.title) for line in list_indicators(session, course_id)
    )
    return RecommendationFacts(detail, Sources(_trials(session, course_id), indicators))


def get_recommendation_version(session: Any, recommendation_id: UUID) -> int:
    """The version a recommendation has now."""
    return get_recommendation(session, recommendation_id).recommendation.version


def _trials(session: Any, course_id: UUID) -> tuple[tuple[UUID, str], ...]:
    return tuple((line.trial.id, line.trial.title) for line in list_trials(session, course_id))
