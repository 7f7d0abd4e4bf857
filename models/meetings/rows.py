"""Meetings, decisions and tasks as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from models.groups.rows import MemberRole
    from models.practice.rows import DecisionRule


class MeetingKind(StrEnum):
    """What sort of meeting it is."""

    GROUP = "group"
    PROGRESS = "progress"
    RESIDENT = "resident"
    STEERING = "steering"


class MeetingState(StrEnum):
    """Draft until it begins, held until approved, approved for ever."""

    DRAFT = "draft"
    HELD = "held"
    APPROVED = "approved"


class ItemKind(StrEnum):
    """What the group is asked to do with an item: orientering, drøftelse, beslutning."""

    INFORMATION = "information"
    DISCUSSION = "discussion"
    DECISION = "decision"


class ItemState(StrEnum):
    """What became of an item."""

    OPEN = "open"
    DONE = "done"
    CARRIED = "carried"


class AttendanceState(StrEnum):
    """Who came."""

    PRESENT = "present"
    PARTLY = "partly"
    EXCUSED = "excused"
    ABSENT = "absent"


class Mandate(StrEnum):
    """Whether the group may decide this itself."""

    WITHIN = "within"
    OUTSIDE = "outside"
    UNCLEAR = "unclear"


class TaskState(StrEnum):
    """Where a task is."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class SubjectKind(StrEnum):
    """What an agenda item takes up again."""

    TASK = "task"
    DECISION = "decision"
    QUESTION = "question"


@frozen
class NewItem:
    """An item to put on an agenda; `minutes` is the time set aside."""

    kind: ItemKind
    title: str
    minutes: int | None = None
    purpose: str = ""
    proposed_by: MemberRole | None = None
    trial_id: UUID | None = None


@frozen
class MeetingRow:
    """A meeting; dates and times are local."""

    id: UUID
    version: int
    key: str
    course_id: UUID
    title: str
    kind: MeetingKind
    held_on: dt.date
    starts_at: dt.time | None
    ends_at: dt.time | None
    place: str
    purpose: str
    state: MeetingState
    chair_id: UUID | None
    minute_taker_id: UUID | None
    summary: str
    read_back_on: dt.date | None
    read_back_note: str
    approved_on: dt.date | None
    approved_by: str


@frozen
class AgendaItemRow:
    """One item on an agenda, and what was said under it; `minutes` is the time set aside."""

    id: UUID
    version: int
    meeting_id: UUID
    kind: ItemKind
    title: str
    purpose: str
    minutes: int | None
    proposed_by: MemberRole | None
    trial_id: UUID | None
    notes: str
    state: ItemState
    carried_from_id: UUID | None
    carry_reason: str


@frozen
class DecisionRow:
    """What was decided; `lifted_to` says who is asked where the mandate does not reach."""

    id: UUID
    version: int
    key: str
    course_id: UUID
    meeting_id: UUID | None
    item_id: UUID | None
    decided_on: dt.date
    text: str
    basis: str
    rule: DecisionRule | None
    mandate: Mandate
    lifted_to: str
    lifted_on: dt.date | None
    objections: str
    residents_view: str
    review_on: dt.date | None


@frozen
class TaskRow:
    """Something somebody does before a date; the first owner and the first date are kept."""

    id: UUID
    version: int
    key: str
    course_id: UUID
    meeting_id: UUID | None
    item_id: UUID | None
    decision_id: UUID | None
    text: str
    agreed_on: dt.date
    owner_id: UUID | None
    original_owner_id: UUID | None
    due_on: dt.date | None
    original_due_on: dt.date | None
    state: TaskState
    closed_on: dt.date | None
    closing_note: str


@frozen
class TaskMoveRow:
    """One time a task's date was moved; `from_on` None where it had none before."""

    id: UUID
    task_id: UUID
    from_on: dt.date | None
    to_on: dt.date | None
    moved_on: dt.date
    reason: str


@frozen
class AddendumRow:
    """A dated addition to approved minutes."""

    id: UUID
    version: int
    meeting_id: UUID
    added_on: dt.date
    author: str
    text: str
