"""Rows of the choice of a practice form for tests."""

from __future__ import annotations

from models.groups.rows import Perspective
from models.practice import choice_operations, operations
from models.practice.rows import DecisionRule, FitQuestion


def make_own_form(store, **overrides):
    """A form of one's own; returns its id."""
    return store.perform(operations.add_own_form, **{"title": "Åben dør", **overrides})


def make_candidate(store, course_id, **overrides):
    """A candidate of the catalogue; returns its id."""
    if "own_form_id" not in overrides:
        overrides.setdefault("form_code", "dream_based_practice")
    return store.perform(operations.add_candidate, course_id=course_id, **overrides)


def make_fit_score(store, candidate_id, **overrides):
    """The staff's answer 3 to the question of need; returns its id."""
    values = {"perspective": Perspective.STAFF, "question": FitQuestion.NEED, "score": 3}
    return store.perform(operations.score_fit, candidate_id=candidate_id, **{**values, **overrides})


def make_choice(store, candidate_id, **overrides):
    """A primary choice by consent; returns its id."""
    values = {"rule": DecisionRule.CONSENT, "reason": "Beboerne bad selv om det."}
    return store.perform(
        choice_operations.choose_form, candidate_id=candidate_id, **{**values, **overrides}
    )
