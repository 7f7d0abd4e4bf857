"""Embedding for tests."""

from __future__ import annotations

import datetime as dt

from models.embedding import operations, sharing_operations
from models.embedding.rows import PlaceKind, SharingKind

DUE = dt.date(2024, 6, 1)


def make_place(store, course_id, **overrides):
    """A line in the rota; returns its id."""
    values = {"kind": PlaceKind.ROTA, "text": "Ti minutter hver morgen", **overrides}
    return store.perform(operations.add_embedding_place, course_id=course_id, **values)


def make_recheck(store, course_id, **overrides):
    """A planned look; returns its id."""
    values = {"due_on": DUE, **overrides}
    return store.perform(operations.plan_recheck, course_id=course_id, **values)


def make_sharing_item(store, course_id, **overrides):
    """A planned knowledge letter; returns its id."""
    values = {"kind": SharingKind.KNOWLEDGE_LETTER, "title": "Rolige morgener", **overrides}
    return store.perform(sharing_operations.add_sharing_item, course_id=course_id, **values)
