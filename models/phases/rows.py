"""Phases and gates as the rest of the program sees them."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from uuid import UUID


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


class ConditionKind(StrEnum):
    """Whether the data show a condition, or somebody vouches for it."""

    COMPUTED = "computed"
    ATTESTED = "attested"


class GateState(StrEnum):
    """Where a phase lies, seen from where the group stands."""

    PASSED = "passed"
    CURRENT = "current"
    AHEAD = "ahead"


@frozen
class AttestationRow:
    """Somebody vouches for a condition; `role` is who, in words."""

    id: UUID
    version: int
    course_id: UUID
    condition: str
    attested_on: dt.date
    role: str
    decision_id: UUID | None
    note: str


@frozen
class PassageRow:
    """The group went on from a phase; `open_conditions` are the codes that were not met then."""

    id: UUID
    version: int
    course_id: UUID
    phase: Phase
    passed_on: dt.date
    passed_by: str
    override_reason: str
    open_conditions: tuple[str, ...]

    @property
    def is_override(self) -> bool:
        """Whether the group went on although conditions were open."""
        return bool(self.open_conditions)


@frozen
class CourseFacts:
    """What the gates of one course are judged by: counts, never texts."""

    course_id: UUID
    starts_on: dt.date
    months: int

    charter_has_purpose: bool = False
    charter_has_mandate: bool = False
    charter_has_period: bool = False
    has_few_residents_reason: bool = False
    has_few_residents_plan: bool = False
    leaders: int = 0
    staff: int = 0
    peer_workers: int = 0
    residents: int = 0
    coordinators: int = 0
    leaders_have_hours: bool = False
    staff_have_hours: bool = False
    peer_workers_have_hours: bool = False

    themes_from_two_sides: int = 0
    themes_answered: int = 0
    residents_answers: int = 0
    has_no_residents_reason: bool = False
    strengths: int = 0
    development_areas: int = 0

    primary_choices: int = 0
    choices_linked: int = 0
    choices_with_reason: int = 0
    choices_with_leadership_view: int = 0
    choices_with_staff_view: int = 0
    choices_with_residents_view: int = 0

    has_theory: bool = False
    assumptions: int = 0
    open_indicators: int = 0
    complete_indicators: int = 0
    trials: int = 0
    complete_trials: int = 0

    cycles: int = 0
    decided_cycles: int = 0
    finished_cycles: int = 0
    overdue_cycles: int = 0
    measurements: int = 0

    recommendations: int = 0
    supported_recommendations: int = 0
    failures: int = 0

    has_owner: bool = False
    places: int = 0
    rechecks: tuple[dt.date, ...] = ()
    sharing_settled: int = 0
    sharing_planned: int = 0

    attestations: tuple[AttestationRow, ...] = ()
    passages: tuple[PassageRow, ...] = ()


@frozen
class Verdict:
    """Whether a condition is met; `values` are the counts behind it, `field` where to look."""

    is_met: bool
    field: str = ""
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict)


@frozen
class ConditionRow:
    """One condition of a gate: met or not, why, and on which page and field it is met."""

    code: str
    phase: Phase
    kind: ConditionKind
    is_met: bool
    page: str
    field: str
    values: Mapping[str, Any]
    attestation: AttestationRow | None


@frozen
class PhaseDates:
    """When a phase is planned to be, both days counted."""

    phase: Phase
    starts_on: dt.date
    ends_on: dt.date


@frozen
class GateRow:
    """A phase with the gate that leads out of it."""

    phase: Phase
    state: GateState
    conditions: tuple[ConditionRow, ...]
    met: int
    total: int
    passage: PassageRow | None
    planned_from: dt.date
    planned_to: dt.date

    @property
    def open_conditions(self) -> tuple[ConditionRow, ...]:
        """The conditions that are not met."""
        return tuple(condition for condition in self.conditions if not condition.is_met)


@frozen
class PhasePosition:
    """Where a course stands: its phase (None when all seven are passed) and that gate's count."""

    course_id: UUID
    phase: Phase | None
    met: int
    total: int
    passed: int
    overrides: int
    planned_to: dt.date | None
