"""Sites with valid defaults."""

from __future__ import annotations

from models.sites import operations

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 40


def make_municipality(store, **overrides):
    """A municipality; returns its id."""
    return store.perform(operations.add_municipality, **{"name": "Bakkedal Kommune", **overrides})


def make_site(store, **overrides):
    """A site; returns its id."""
    return store.perform(operations.add_site, **{"name": "Botilbud Åkanden", **overrides})
