"""Phases and gates as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum


class Phase(StrEnum):
    """The seven phases, in order."""

    STARTUP = "startup"
    ANALYSIS = "analysis"
    SELECTION = "selection"
    PLANNING = "planning"
    TRIALLING = "trialling"
    SYNTHESIS = "synthesis"
    EMBEDDING = "embedding"


PHASES = tuple(Phase)
