"""Writes of what a recommendation rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.course_rows import move_behind, set_values
from models.recommendations import rules
from models.recommendations.operations import fetch_preliminary
from models.recommendations.tables import Evidence
from models.records import create, fetch, last_position, operation, remove

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.recommendations.rows import EvidenceKind

_EVIDENCE = frozenset({"kind", "trial_id", "indicator_id", "text"})


@operation()
def add_evidence(
    session: Session,
    *,
    recommendation_id: UUID,
    kind: EvidenceKind,
    trial_id: UUID | None = None,
    indicator_id: UUID | None = None,
    text: str = "",
) -> UUID:
    """Say what a preliminary recommendation rests on: a trial, an indicator, or a voice's words.

    Raises:
        RuleViolation: `recommendation_final`, `evidence_link_missing`, `evidence_link_wrong`,
            `other_course`, `text_missing`, `text_too_long`.
        NotFound: the recommendation, or what is linked, is not there.
    """
    recommendation = fetch_preliminary(session, recommendation_id)
    rules.check_evidence(kind, trial_id, indicator_id, text)
    evidence = create(
        session,
        Evidence,
        course_id=recommendation.course_id,
        recommendation_id=recommendation_id,
        position=last_position(session, Evidence, recommendation_id=recommendation_id),
    )
    values = {"kind": kind, "trial_id": trial_id, "indicator_id": indicator_id, "text": text}
    set_values(session, evidence, values, _EVIDENCE)
    return evidence.id


@operation()
def edit_evidence(
    session: Session, *, evidence_id: UUID, text: str, seen: int | None = None
) -> None:
    """Change the words of evidence; what it links to stays.

    Raises:
        RuleViolation: `recommendation_final`, `text_missing`, `text_too_long`.
        NotFound: the evidence is not there.
        Conflict: `changed_meanwhile`.
    """
    evidence = _fetch_open(session, evidence_id, seen)
    rules.check_evidence(evidence.kind, evidence.trial_id, evidence.indicator_id, text)
    set_values(session, evidence, {"text": text}, _EVIDENCE)


@operation()
def remove_evidence(session: Session, *, evidence_id: UUID, seen: int | None = None) -> None:
    """Take evidence away from a preliminary recommendation.

    Raises:
        RuleViolation: `recommendation_final`.
        NotFound: the evidence is not there.
        Conflict: `changed_meanwhile`.
    """
    remove(_fetch_open(session, evidence_id, seen))


@operation()
def move_evidence(session: Session, *, evidence_id: UUID, after_id: UUID | None) -> None:
    """Put evidence behind other evidence of the same recommendation; None puts it first.

    Raises:
        RuleViolation: `other_list`, `recommendation_final`.
    """
    move_behind(session, _fetch_open(session, evidence_id), after_id, "recommendation_id")


def _fetch_open(session: Session, evidence_id: UUID, seen: int | None = None) -> Evidence:
    """Evidence of a recommendation that may be changed."""
    evidence = fetch(session, Evidence, evidence_id, seen)
    fetch_preliminary(session, evidence.recommendation_id)
    return evidence
