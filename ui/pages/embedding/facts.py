"""What the page Forankring shows, gathered in one reading session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.courses.queries import get_course
from models.embedding.queries import get_embedding

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from models.embedding.rows import EmbeddingOverview


@dataclass(frozen=True, slots=True)
class EmbeddingFacts:
    """How a course's practice lives on.

    Attributes:
        overview: everything that is written.
        ends_on: the last day of the course.
    """

    overview: EmbeddingOverview
    ends_on: dt.date


def gather(session: Any, course_id: UUID) -> EmbeddingFacts:
    """Everything the page shows of a course; NotFound where there is no such course."""
    return EmbeddingFacts(get_embedding(session, course_id), get_course(session, course_id).ends_on)
