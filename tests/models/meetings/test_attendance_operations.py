"""Who came."""

from __future__ import annotations

import datetime as dt

import pytest

from models.errors import RuleViolation
from models.groups import operations as group_operations
from models.groups.rows import MemberRole
from models.meetings import attendance_operations, queries
from models.meetings.rows import AttendanceState
from tests.models.meetings.factories import (
    HELD_ON,
    approve,
    make_group,
    make_held_meeting,
    make_meeting,
    make_member,
    mark,
)

DAY = dt.timedelta(days=1)


def states(store, meeting):
    """Each member's first name and mark, in the group's order."""
    attendees = store.query(queries.get_meeting, meeting).attendees
    return {each.member.name.split()[0]: each.state for each in attendees}


def test_that_a_member_is_marked_and_a_second_mark_replaces_the_first(store, group):
    meeting = make_meeting(store, group)
    first = mark(store, meeting, group.resident, AttendanceState.PRESENT)
    second = mark(store, meeting, group.resident, AttendanceState.EXCUSED, note="Hos lægen")
    assert first == second
    found = {
        each.member.id: (each.state, each.note)
        for each in store.query(queries.get_meeting, meeting).attendees
    }
    assert found[group.resident] == (AttendanceState.EXCUSED, "Hos lægen")
    assert found[group.staff] == (None, "")
    store.undo()
    assert states(store, meeting)["Åge"] is AttendanceState.PRESENT


def test_that_a_mark_is_taken_back_and_can_be_set_again(store, group):
    meeting = make_meeting(store, group)
    mark(store, meeting, group.resident)
    arguments = {"meeting_id": meeting, "member_id": group.resident}
    store.perform(attendance_operations.clear_attendance, **arguments)
    store.perform(attendance_operations.clear_attendance, **arguments)
    assert states(store, meeting)["Åge"] is None
    mark(store, meeting, group.resident, AttendanceState.ABSENT)
    assert states(store, meeting)["Åge"] is AttendanceState.ABSENT


def test_that_the_rest_is_marked_as_present_and_marks_stay(store, group):
    meeting = make_meeting(store, group)
    mark(store, meeting, group.relative, AttendanceState.EXCUSED)
    store.perform(attendance_operations.mark_rest_present, meeting_id=meeting)
    found = states(store, meeting)
    assert found.pop("Hanne") is AttendanceState.EXCUSED
    assert set(found.values()) == {AttendanceState.PRESENT}
    assert len(found) == 5
    store.undo()
    assert set(states(store, meeting).values()) == {None, AttendanceState.EXCUSED}


def test_that_only_those_in_the_group_that_day_are_marked(store, group):
    store.perform(group_operations.leave_group, member_id=group.other_staff, left_on=HELD_ON - DAY)
    make_member(store, group.course, MemberRole.STAFF, "Ny Kollega", joined_on=HELD_ON + DAY)
    store.perform(group_operations.leave_group, member_id=group.relative, left_on=HELD_ON)
    meeting = make_meeting(store, group)
    store.perform(attendance_operations.mark_rest_present, meeting_id=meeting)
    assert list(states(store, meeting)) == ["Lone", "Søren", "Åge", "Karla", "Hanne"]
    with pytest.raises(RuleViolation) as caught:
        mark(store, meeting, group.other_staff)
    assert (caught.value.code, caught.value.field) == ("not_member_on_date", "member_id")
    assert caught.value.values == {"name": "Ditte Å", "date": HELD_ON}


def test_that_nobody_of_another_course_is_marked(store, group):
    stranger = make_group(store, title="Naboen").staff
    with pytest.raises(RuleViolation) as caught:
        mark(store, make_meeting(store, group), stranger)
    assert (caught.value.code, caught.value.field) == ("not_in_course", "member_id")


def test_that_a_meeting_that_was_held_keeps_somebody_who_was_there(store, group):
    meeting = make_held_meeting(store, group)
    with pytest.raises(RuleViolation) as caught:
        mark(store, meeting, group.leader, AttendanceState.ABSENT)
    assert caught.value.code == "nobody_present"
    with pytest.raises(RuleViolation) as caught:
        store.perform(
            attendance_operations.clear_attendance, meeting_id=meeting, member_id=group.leader
        )
    assert caught.value.code == "nobody_present"
    assert states(store, meeting)["Lone"] is AttendanceState.PRESENT


def test_that_attendance_is_part_of_approved_minutes(store, group):
    meeting = make_held_meeting(store, group)
    approve(store, meeting)
    attempts = [
        lambda: mark(store, meeting, group.staff),
        lambda: store.perform(attendance_operations.mark_rest_present, meeting_id=meeting),
        lambda: store.perform(
            attendance_operations.clear_attendance, meeting_id=meeting, member_id=group.leader
        ),
    ]
    for attempt in attempts:
        with pytest.raises(RuleViolation) as caught:
            attempt()
        assert caught.value.code == "meeting_approved"


def test_that_somebody_marked_stays_on_the_list_when_the_date_moves_past_their_time(store, group):
    meeting = make_meeting(store, group)
    mark(store, meeting, group.relative)
    store.perform(group_operations.leave_group, member_id=group.relative, left_on=HELD_ON - DAY)
    assert states(store, meeting)["Hanne"] is AttendanceState.PRESENT
