"""Theory of change, trials and cycles as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from models.groups.rows import ExpressionMode, MemberRow


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


@frozen
class TheoryRow:
    """Why the group believes it will help: one sheet per course."""

    id: UUID
    version: int
    course_id: UUID
    resources: str
    activities: str
    outputs: str
    results: str
    effects: str


@frozen
class AssumptionRow:
    """Something that must hold for the theory to work."""

    id: UUID
    version: int
    course_id: UUID
    position: int
    text: str
    state: AssumptionState


@frozen
class TrialRow:
    """A trial and its plan; `residents_count` is a number of people, dates include both ends."""

    id: UUID
    version: int
    key: str
    course_id: UUID
    position: int
    title: str
    idea: str
    question: str
    prediction: str
    who: str
    what: str
    place: str
    time: str
    method: str
    residents_count: int | None
    sign: str
    indicator_id: UUID | None
    stop_rule: str
    needs_consent: bool | None
    consent_note: str
    coordinator_id: UUID | None
    finding_id: UUID | None
    starts_on: dt.date | None
    ends_on: dt.date | None
    state: TrialState
    is_before_choice: bool


@frozen
class TrialCycleRow:
    """One round of Plan, Try, Reflect, Adjust; `seen` is what was seen, beside `prediction`."""

    id: UUID
    version: int
    course_id: UUID
    trial_id: UUID
    number: int
    plan: str
    prediction: str
    starts_on: dt.date | None
    due_on: dt.date | None
    as_planned: AsPlanned | None
    what_happened: str
    seen: str
    resident_word: str
    expressed_via: ExpressionMode | None
    reflection: str
    decision: CycleDecision | None
    decision_reason: str
    decided_on: dt.date | None
    overdue_explanation: str


@frozen
class CycleDraft:
    """What the next cycle begins with."""

    plan: str
    prediction: str
    starts_on: dt.date | None
    due_on: dt.date | None


@frozen
class TrialSummary:
    """A trial as a line of a list.

    `next_on` is the date the group waits for: the earliest due date of an open cycle, else the
    trial's own next date; `overdue_days` is how late the latest open cycle is, 0 where none is.
    """

    trial: TrialRow
    coordinator: MemberRow | None
    finding_text: str | None
    cycle_count: int
    decided_count: int
    last_decision: CycleDecision | None
    last_decided_on: dt.date | None
    next_on: dt.date | None
    overdue_days: int
    missing_plan_fields: tuple[str, ...]


@frozen
class TrialDetail:
    """A trial with its chain of cycles and the names of what it refers to."""

    trial: TrialRow
    coordinator: MemberRow | None
    finding_text: str | None
    indicator_key: str | None
    indicator_title: str | None
    cycles: tuple[TrialCycleRow, ...]
    next_on: dt.date | None
    overdue_days: int
    missing_plan_fields: tuple[str, ...]
