"""Groups, meetings, decisions and tasks with valid defaults."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from models import records
from models.errors import RuleViolation
from models.groups import operations as group_operations
from models.groups.rows import MemberRole
from models.meetings import (
    agenda_operations,
    attendance_operations,
    decision_operations,
    operations,
    register_queries,
    task_operations,
)
from models.meetings.rows import AttendanceState, ItemKind
from models.trials.rows import TrialState
from models.trials.tables import Trial, TrialCycle
from tests.models.courses.factories import make_course

if TYPE_CHECKING:
    from uuid import UUID

JOINED = dt.date(2026, 1, 15)
HELD_ON = dt.date(2026, 3, 4)


@dataclass(frozen=True)
class Group:
    """A course and its members by what they are."""

    course: UUID
    leader: UUID
    staff: UUID
    other_staff: UUID
    resident: UUID
    other_resident: UUID
    relative: UUID

    @property
    def members(self) -> tuple[UUID, ...]:
        """Everybody, in the group's order."""
        return (
            self.leader,
            self.staff,
            self.other_staff,
            self.resident,
            self.other_resident,
            self.relative,
        )


def make_member(store, course_id, role, name="", **overrides):
    """A member from the first day; returns their id."""
    values = {
        "course_id": course_id,
        "role": role,
        "name": name,
        "joined_on": JOINED,
        **overrides,
    }
    return store.perform(group_operations.add_member, **values)


def make_group(store, **overrides):
    """A course with six members."""
    course = make_course(store, **overrides)
    return Group(
        course,
        make_member(store, course, MemberRole.LEADER, "Lone Bæk", title="Afdelingsleder"),
        make_member(store, course, MemberRole.STAFF, "Søren Friis", title="Pædagog"),
        make_member(store, course, MemberRole.STAFF, "Ditte Å", title="Omsorgsassistent"),
        make_member(store, course, MemberRole.RESIDENT, "Åge Nørgaard", alias="Beboer A"),
        make_member(store, course, MemberRole.RESIDENT, "Karla Sø"),
        make_member(store, course, MemberRole.RELATIVE, "Hanne Nørgaard"),
    )


def make_meeting(store, group, **overrides):
    """A planned meeting; returns its id."""
    values = {
        "course_id": group.course,
        "title": "Gruppemøde",
        "held_on": HELD_ON,
        "starts_at": dt.time(13, 0),
        "ends_at": dt.time(14, 0),
        "place": "Fællesstuen",
        "chair_id": group.resident,
        "minute_taker_id": group.staff,
        **overrides,
    }
    return store.perform(operations.plan_meeting, **values)


def make_held_meeting(store, group, **overrides):
    """A meeting that was held, the leader being there; returns its id."""
    meeting = make_meeting(store, group, **overrides)
    mark(store, meeting, group.leader)
    store.perform(operations.hold_meeting, meeting_id=meeting)
    return meeting


def make_approved_meeting(store, group, approved_on=dt.date(2026, 3, 18), **overrides):
    """A held meeting whose minutes are approved; returns its id."""
    meeting = make_held_meeting(store, group, **overrides)
    approve(store, meeting, approved_on)
    return meeting


def approve(store, meeting, approved_on=dt.date(2026, 3, 18)):
    """Approve the minutes of a meeting."""
    store.perform(
        operations.approve_minutes,
        meeting_id=meeting,
        approved_on=approved_on,
        approved_by="Gruppen",
    )


def mark(store, meeting, member, state=AttendanceState.PRESENT, **overrides):
    """Mark a member's attendance; returns the mark's id."""
    return store.perform(
        attendance_operations.mark_attendance,
        meeting_id=meeting,
        member_id=member,
        state=state,
        **overrides,
    )


def make_item(store, meeting, title="Ro om aftenen", **overrides):
    """An item for discussion; returns its id."""
    values = {"meeting_id": meeting, "title": title, "kind": ItemKind.DISCUSSION, **overrides}
    return store.perform(agenda_operations.add_item, **values)


def make_decision(store, group, **overrides):
    """A decision; returns its id."""
    values = {"course_id": group.course, "text": "Vi prøver rolig start i to uger.", **overrides}
    return store.perform(decision_operations.record_decision, **values)


def make_task(store, group, **overrides):
    """A task; returns its id."""
    values = {"course_id": group.course, "text": "Spørg natholdet.", **overrides}
    return store.perform(task_operations.add_task, **values)


def make_trial(store, group, due_on, **overrides):
    """A running trial with one cycle that is to be looked at on a day; returns its id."""
    return store.perform(_add_trial, course_id=group.course, due_on=due_on, **overrides)


@records.operation()
def _add_trial(session, *, course_id, due_on, title="Rolig start på morgenen", decision=None):
    """A trial written straight into its tables: their own operations are tested elsewhere."""
    trial = records.create(
        session, Trial, course_id=course_id, title=title, state=TrialState.RUNNING
    )
    records.create(
        session,
        TrialCycle,
        course_id=course_id,
        trial_id=trial.id,
        number=1,
        due_on=due_on,
        decision=decision,
    )
    return trial.id


def get_task(store, group):
    """The only task of a course."""
    (detail,) = store.query(register_queries.list_tasks, course_id=group.course)
    return detail


def refused(store, operation, **arguments):
    """The code and the field with which an operation refuses."""
    with pytest.raises(RuleViolation) as caught:
        store.perform(operation, **arguments)
    return caught.value.code, caught.value.field
