"""Rules of recommendations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import texts
from models.errors import RuleViolation
from models.recommendations.rows import EvidenceKind, RecommendationState

if TYPE_CHECKING:
    from uuid import UUID

    from models.recommendations.rows import RecommendationRow

NEEDED_FOR_FINAL = ("conditions", "limits")
"""What a final recommendation says besides its evidence (DOMAIN.md, e, gate 6)."""

_LINK_OF_KIND = {EvidenceKind.TRIAL: "trial_id", EvidenceKind.INDICATOR: "indicator_id"}


def check_evidence(
    kind: EvidenceKind, trial_id: UUID | None, indicator_id: UUID | None, text: str
) -> None:
    """Evidence links to the row its kind names and to no other; a voice has words instead.

    Raises:
        RuleViolation: `evidence_link_missing`, `evidence_link_wrong` or `text_missing`.
    """
    links = {"trial_id": trial_id, "indicator_id": indicator_id}
    wanted = _LINK_OF_KIND.get(kind)
    for name, value in links.items():
        if value is None and name == wanted:
            raise RuleViolation("evidence_link_missing", name)
        if value is not None and name != wanted:
            raise RuleViolation("evidence_link_wrong", name)
    if wanted is None:
        required_prose(text, "text")


def missing_for_final(
    recommendation: RecommendationRow | Any, evidence_count: int
) -> tuple[str, ...]:
    """What a recommendation lacks before it can be final: columns, and the word `evidence`."""
    missing = [name for name in NEEDED_FOR_FINAL if not getattr(recommendation, name)]
    if not evidence_count:
        missing.append("evidence")
    return tuple(missing)


def check_final(recommendation: RecommendationRow | Any, evidence_count: int) -> None:
    """A recommendation becomes final with conditions, limits and evidence, once.

    Raises:
        RuleViolation: `recommendation_final` or `recommendation_not_ready` with what is `missing`.
    """
    check_preliminary(recommendation.state)
    missing = missing_for_final(recommendation, evidence_count)
    if missing:
        raise RuleViolation("recommendation_not_ready", missing[0], missing=missing)


def check_preliminary(state: RecommendationState) -> None:
    """What the group has approved is not changed until it is opened again.

    Raises:
        RuleViolation: `recommendation_final`.
    """
    if state == RecommendationState.FINAL:
        raise RuleViolation("recommendation_final")


def required_prose(text: str, field: str) -> str:
    """A free text, cleaned, that must say something.

    Raises:
        RuleViolation: `text_missing` or `text_too_long`.
    """
    prose = texts.limited_prose(text, field)
    if not prose:
        raise RuleViolation("text_missing", field)
    return prose
