"""Meetings in words: when, where, how far, how old."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.dates import clock_time, day_and_date, long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings.rows import ItemKind, ItemState, Mandate, MeetingState, TaskState
from models.meetings.rules import days_overdue
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    import datetime as dt

    from models.groups.rows import MemberRow
    from models.meetings.detail_rows import CarriedAge, MeetingListRow, TaskDetail
    from models.meetings.rows import DecisionRow, MeetingRow, TaskRow

MEETING_STATUS = {
    MeetingState.DRAFT: Status.WAITING,
    MeetingState.HELD: Status.ACTIVE,
    MeetingState.APPROVED: Status.DONE,
}
ITEM_STATUS = {
    ItemState.OPEN: Status.WAITING,
    ItemState.DONE: Status.DONE,
    ItemState.CARRIED: Status.ATTENTION,
}
KIND_ICONS = {
    ItemKind.INFORMATION: "information",
    ItemKind.DISCUSSION: "round",
    ItemKind.DECISION: "decision",
}


def time_span(starts_at: dt.time | None, ends_at: dt.time | None) -> str:
    """`13.00-14.30`, `13.00`, or nothing."""
    if starts_at is None:
        return ""
    if ends_at is None:
        return clock_time(starts_at)
    return f"{clock_time(starts_at)}–{clock_time(ends_at)}"


def when_text(meeting: MeetingRow | MeetingListRow) -> str:
    """Day, time and place in one line."""
    parts = [day_and_date(meeting.held_on)]
    span = time_span(meeting.starts_at, meeting.ends_at)
    if span:
        parts.append(translate("MeetingsPage", "{time} o'clock").format(time=span))
    if meeting.place:
        parts.append(meeting.place)
    return " · ".join(parts)


def person(member: MemberRow | None) -> str:
    """A member as the group itself says it; a word where nobody is named."""
    return member.shown_name if member is not None else translate("MeetingsPage", "Nobody yet")


def person_and_role(member: MemberRow) -> str:
    """A member with the role."""
    return f"{member.shown_name}, {enum_text(member.role).lower()}"


def carried_text(age: CarriedAge) -> str:
    """How often an item was put off, since when, and why."""
    text = translate("MeetingsPage", "Carried over %n time(s), first on {date}.", None, age.times)
    text = text.format(date=long_date(age.first_on))
    return f"{text} {age.reason}" if age.reason else text


def due_text(due_on: dt.date | None) -> str:
    """A task's date, or that it has none."""
    if due_on is None:
        return translate("MeetingsPage", "no date")
    return translate("MeetingsPage", "before {date}").format(date=long_date(due_on))


def task_line(detail: TaskDetail) -> str:
    """Who does it, before when."""
    return f"{person(detail.owner)} · {due_text(detail.task.due_on)}"


def task_status(task: TaskRow, today: dt.date) -> tuple[Status, str]:
    """Shape and word of a task; one that is late says by how many days."""
    late = days_overdue(task, today)
    if late:
        return Status.ATTENTION, translate("MeetingsPage", "%n day(s) late", None, late)
    status = {
        TaskState.OPEN: Status.WAITING,
        TaskState.DONE: Status.DONE,
        TaskState.CANCELLED: Status.STOPPED,
    }[task.state]
    return status, enum_text(task.state)


def mandate_text(decision: DecisionRow) -> str:
    """What has to be said about the mandate; nothing where the group may decide this itself."""
    if decision.mandate is Mandate.WITHIN:
        return ""
    text = enum_text(decision.mandate)
    if not decision.lifted_to:
        return text
    if decision.lifted_on is None:
        ask = translate("MeetingsPage", "{mandate}: is lifted to {whom}")
        return ask.format(mandate=text, whom=decision.lifted_to)
    was = translate("MeetingsPage", "{mandate}: lifted to {whom} on {date}")
    return was.format(mandate=text, whom=decision.lifted_to, date=long_date(decision.lifted_on))
