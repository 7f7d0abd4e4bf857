"""Words for the members of the enumerations of `models.meetings.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.meetings.rows import (
    AttendanceState,
    ItemKind,
    ItemState,
    Mandate,
    MeetingKind,
    MeetingState,
    SubjectKind,
    TaskState,
)

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (MeetingKind.GROUP, translate("Enum.MeetingKind", "Group meeting")),
        (MeetingKind.PROGRESS, translate("Enum.MeetingKind", "Progress meeting")),
        (MeetingKind.RESIDENT, translate("Enum.MeetingKind", "Residents' meeting")),
        (MeetingKind.STEERING, translate("Enum.MeetingKind", "Steering group meeting")),
        (MeetingState.DRAFT, translate("Enum.MeetingState", "Planned")),
        (MeetingState.HELD, translate("Enum.MeetingState", "Held")),
        (MeetingState.APPROVED, translate("Enum.MeetingState", "Approved")),
        (ItemKind.INFORMATION, translate("Enum.ItemKind", "Information")),
        (ItemKind.DISCUSSION, translate("Enum.ItemKind", "Discussion")),
        (ItemKind.DECISION, translate("Enum.ItemKind", "Decision")),
        (ItemState.OPEN, translate("Enum.ItemState", "Open")),
        (ItemState.DONE, translate("Enum.ItemState", "Closed")),
        (ItemState.CARRIED, translate("Enum.ItemState", "Carried over")),
        (AttendanceState.PRESENT, translate("Enum.AttendanceState", "Present")),
        (AttendanceState.PARTLY, translate("Enum.AttendanceState", "Present in part")),
        (AttendanceState.EXCUSED, translate("Enum.AttendanceState", "Excused")),
        (AttendanceState.ABSENT, translate("Enum.AttendanceState", "Absent")),
        (Mandate.WITHIN, translate("Enum.Mandate", "Within the mandate")),
        (Mandate.OUTSIDE, translate("Enum.Mandate", "Outside the mandate")),
        (Mandate.UNCLEAR, translate("Enum.Mandate", "Unclear")),
        (TaskState.OPEN, translate("Enum.TaskState", "Open")),
        (TaskState.DONE, translate("Enum.TaskState", "Done")),
        (TaskState.CANCELLED, translate("Enum.TaskState", "Cancelled")),
        (SubjectKind.TASK, translate("Enum.SubjectKind", "Task")),
        (SubjectKind.DECISION, translate("Enum.SubjectKind", "Earlier decision")),
        (SubjectKind.QUESTION, translate("Enum.SubjectKind", "Question to the leader")),
    )
