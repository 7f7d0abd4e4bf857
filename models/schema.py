"""Every mapped class, imported once: importing this module makes the metadata whole."""

from __future__ import annotations

from importlib import import_module

from models.base import Base

AREAS = (
    "sites",
    "courses",
    "groups",
    "analysis",
    "practice",
    "trials",
    "measures",
    "meetings",
    "recommendations",
    "embedding",
    "phases",
)
"""The areas of the field, lowest first: each may import those before it."""

for _area in AREAS:
    import_module(f"models.{_area}.tables")
for _module in ("models.privacy", "models.library_tables", "models.journal.tables"):
    import_module(_module)

METADATA = Base.metadata

REVISION = "2026_11_22_first_tables"
"""The schema revision this program writes: the newest migration."""

SCHEMA_NUMBER = 1
"""The number in a library file's header that stands for `REVISION`; it rises with each."""
