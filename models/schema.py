"""Every mapped class, imported once: importing this module makes the metadata whole."""

from __future__ import annotations

from models.base import Base

METADATA = Base.metadata

REVISION = "2026_11_22_first_tables"
"""The schema revision this program writes: the newest migration."""
