"""Meetings, decisions and tasks as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum


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
