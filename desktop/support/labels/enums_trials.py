"""Words for the members of the enumerations of `models.trials.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.trials.rows import AsPlanned, AssumptionState, CycleDecision, TrialState

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (AssumptionState.OPEN, translate("Enum.AssumptionState", "Not known yet")),
        (AssumptionState.HELD, translate("Enum.AssumptionState", "Held")),
        (AssumptionState.FAILED, translate("Enum.AssumptionState", "Did not hold")),
        (TrialState.PLANNED, translate("Enum.TrialState", "Planned")),
        (TrialState.RUNNING, translate("Enum.TrialState", "Running")),
        (TrialState.FINISHED, translate("Enum.TrialState", "Finished")),
        (TrialState.STOPPED, translate("Enum.TrialState", "Stopped")),
        (AsPlanned.YES, translate("Enum.AsPlanned", "As planned")),
        (AsPlanned.PARTLY, translate("Enum.AsPlanned", "Partly as planned")),
        (AsPlanned.NO, translate("Enum.AsPlanned", "Not as planned")),
        (CycleDecision.ADOPT, translate("Enum.CycleDecision", "Keep")),
        (CycleDecision.ADAPT, translate("Enum.CycleDecision", "Adapt")),
        (CycleDecision.ABANDON, translate("Enum.CycleDecision", "Stop")),
        (CycleDecision.SCALE, translate("Enum.CycleDecision", "Spread")),
        (CycleDecision.EXTEND, translate("Enum.CycleDecision", "Try for longer")),
    )
