"""Words for the members of the enumerations of `models.phases.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.phases.rows import ConditionKind, GateState, Phase

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (Phase.STARTUP, translate("Enum.Phase", "Start-up")),
        (Phase.ANALYSIS, translate("Enum.Phase", "Initial analysis")),
        (Phase.SELECTION, translate("Enum.Phase", "Choosing a practice form")),
        (Phase.PLANNING, translate("Enum.Phase", "Local adaptation and plan")),
        (Phase.TRIALLING, translate("Enum.Phase", "Trialling")),
        (Phase.SYNTHESIS, translate("Enum.Phase", "Synthesis and recommendations")),
        (Phase.EMBEDDING, translate("Enum.Phase", "Embedding and sharing")),
        (ConditionKind.COMPUTED, translate("Enum.ConditionKind", "Read from what is written")),
        (ConditionKind.ATTESTED, translate("Enum.ConditionKind", "Somebody vouches for it")),
        (GateState.PASSED, translate("Enum.GateState", "Passed")),
        (GateState.CURRENT, translate("Enum.GateState", "The group is here")),
        (GateState.AHEAD, translate("Enum.GateState", "Ahead")),
    )
