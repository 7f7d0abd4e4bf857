"""Recommendations for tests."""

from __future__ import annotations

from models.recommendations import evidence_operations, operations
from models.recommendations.rows import EvidenceKind


def make_recommendation(store, course_id, **overrides):
    """A preliminary recommendation; returns its id."""
    values = {"title": "Spørg på tre måder", **overrides}
    return store.perform(operations.add_recommendation, course_id=course_id, **values)


def make_evidence(store, recommendation_id, **overrides):
    """A voice; returns its id."""
    values = {"kind": EvidenceKind.VOICE, "text": "Nu bliver jeg spurgt."}
    return store.perform(
        evidence_operations.add_evidence,
        recommendation_id=recommendation_id,
        **{**values, **overrides},
    )


def make_not_worked(store, course_id, **overrides):
    """Something that did not work; returns its id."""
    values = {"text": "Billedkort uden nogen ved siden af.", **overrides}
    return store.perform(operations.add_not_worked, course_id=course_id, **values)
