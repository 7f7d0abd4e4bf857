"""Words and marks of recommendations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.recommendations.rows import EvidenceKind, RecommendationState
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    from models.recommendations.rows import RecommendationDetail

RECOMMENDATION_STATUS = {
    RecommendationState.PRELIMINARY: Status.WAITING,
    RecommendationState.FINAL: Status.DONE,
}

EVIDENCE_ICONS = {
    EvidenceKind.TRIAL: "trials",
    EvidenceKind.INDICATOR: "measures",
    EvidenceKind.VOICE: "hand_raised",
}


def short_labels() -> dict[str, str]:
    """What a final recommendation needs, in a word or two, in the order of the page."""
    return {
        "conditions": translate("RecommendationsPage", "Conditions"),
        "limits": translate("RecommendationsPage", "Limits"),
        "evidence": translate("RecommendationsPage", "What it rests on"),
    }


def list_detail(detail: RecommendationDetail) -> str:
    """What is missing before it can be final; else how much it rests on."""
    labels = short_labels()
    missing = [labels[name].lower() for name in labels if name in detail.missing_for_final]
    if missing:
        words = translate("RecommendationsPage", "Missing: {what}")
        return words.format(what=", ".join(missing))
    return translate("RecommendationsPage", "Rests on %n thing(s)", None, len(detail.evidence))
