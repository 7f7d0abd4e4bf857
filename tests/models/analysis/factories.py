"""Rows of the initial analysis for tests."""

from __future__ import annotations

from models.analysis.operations import add_finding, answer_theme
from models.analysis.rows import FindingKind, Theme
from models.groups.rows import Perspective


def make_answer(store, course_id, **overrides):
    """The staff's view of health, scored 3."""
    values = {
        "theme": Theme.HEALTH,
        "perspective": Perspective.STAFF,
        "score": 3,
        "strengths": "Vi går ture hver dag.",
    }
    return store.perform(answer_theme, course_id=course_id, **{**values, **overrides})


def make_finding(store, course_id, **overrides):
    """A development area."""
    values = {"kind": FindingKind.DEVELOPMENT_AREA, "text": "Flere ønsker fra beboerne selv"}
    return store.perform(add_finding, course_id=course_id, **{**values, **overrides})
