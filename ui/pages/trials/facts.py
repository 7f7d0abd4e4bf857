"""What the page needs of one trial, fetched in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.analysis.queries import list_findings
from models.analysis.rows import FindingKind
from models.groups.queries import list_members
from models.measures.queries import list_indicators
from models.trials.queries import get_trial

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from models.analysis.rows import FindingRow
    from models.groups.rows import MemberRow
    from models.measures.rows import IndicatorRow
    from models.trials.rows import TrialDetail


@dataclass(frozen=True, slots=True)
class TrialFacts:
    """A trial and what its plan can refer to.

    Attributes:
        detail: the trial with its cycles.
        members: who can keep it moving: the group today, and whoever does it now.
        areas: development areas of the analysis.
        indicators: those still measured, and the one the trial looks at.
    """

    detail: TrialDetail
    members: tuple[MemberRow, ...]
    areas: tuple[FindingRow, ...]
    indicators: tuple[IndicatorRow, ...]


def get_trial_facts(session: Any, trial_id: UUID, today: dt.date) -> TrialFacts:
    """One trial with everything its plan can refer to; NotFound where it is not there."""
    detail = get_trial(session, trial_id, today)
    trial = detail.trial
    members = list_members(session, trial.course_id, on=today)
    if detail.coordinator is not None and detail.coordinator.id not in {m.id for m in members}:
        members = (*members, detail.coordinator)
    areas = tuple(
        finding
        for finding in list_findings(session, trial.course_id)
        if finding.kind is FindingKind.DEVELOPMENT_AREA or finding.id == trial.finding_id
    )
    indicators = tuple(
        line.indicator
        for line in list_indicators(session, trial.course_id, today)
        if not line.indicator.is_closed or line.indicator.id == trial.indicator_id
    )
    return TrialFacts(detail, members, areas, indicators)


def get_trial_version(session: Any, trial_id: UUID) -> int:
    """The version a trial has now."""
    return get_trial(session, trial_id).trial.version


def get_cycle_version(session: Any, trial_id: UUID, cycle_id: UUID) -> int:
    """The version a cycle has now; -1 where it is gone."""
    cycles = get_trial(session, trial_id).cycles
    return next((cycle.version for cycle in cycles if cycle.id == cycle_id), -1)
