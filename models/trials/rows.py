"""Theory of change, trials and cycles as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum


class AssumptionState(StrEnum):
    """What the group has learned about an assumption."""

    OPEN = "open"
    HELD = "held"
    FAILED = "failed"


class TrialState(StrEnum):
    """Where a trial is."""

    PLANNED = "planned"
    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"


class AsPlanned(StrEnum):
    """Whether a cycle went as planned."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class CycleDecision(StrEnum):
    """What the group decides after a cycle (behold, tilpas, stop, udbred, prøv længere)."""

    ADOPT = "adopt"
    ADAPT = "adapt"
    ABANDON = "abandon"
    SCALE = "scale"
    EXTEND = "extend"
