"""What can be done with a meeting as a whole."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.errors import Conflict, NotFound, RuleViolation
from models.groups.rows import MemberRole
from models.meetings import operations, queries
from models.meetings.rows import (
    AttendanceState,
    ItemKind,
    MeetingKind,
    MeetingState,
    NewItem,
)
from tests.models.meetings.factories import (
    HELD_ON,
    make_decision,
    make_group,
    make_held_meeting,
    make_item,
    make_meeting,
    make_task,
    mark,
    refused,
)

DAY = dt.timedelta(days=1)


def test_that_a_planned_meeting_keeps_what_it_is_given(store, group):
    meeting = make_meeting(
        store,
        group,
        title=" Møde om\nfælles måltider ",
        purpose="Beslutte\n\nnæste skridt",
        kind=MeetingKind.PROGRESS,
    )
    row = store.query(queries.get_meeting, meeting).meeting
    assert (row.key, row.title, row.kind) == ("M-001", "Møde om fælles måltider", "progress")
    assert (row.held_on, row.starts_at, row.ends_at) == (HELD_ON, dt.time(13), dt.time(14))
    assert (row.place, row.purpose) == ("Fællesstuen", "Beslutte\n\nnæste skridt")
    assert (row.state, row.chair_id, row.minute_taker_id) == (
        MeetingState.DRAFT,
        group.resident,
        group.staff,
    )


def test_that_a_meeting_is_planned_with_its_agenda_in_one_step_of_undo(store, group):
    items = (
        NewItem(ItemKind.DISCUSSION, "Tjek ind", 5),
        NewItem(ItemKind.DECISION, "Aftensmad", 20, "Vælge dag", MemberRole.RESIDENT),
    )
    meeting = make_meeting(store, group, items=items)
    found = [detail.item for detail in store.query(queries.get_meeting, meeting).items]
    assert [(item.title, item.minutes) for item in found] == [("Tjek ind", 5), ("Aftensmad", 20)]
    assert (found[1].kind, found[1].purpose) == (ItemKind.DECISION, "Vælge dag")
    assert found[1].proposed_by is MemberRole.RESIDENT
    store.undo()
    assert store.query(queries.list_meetings, group.course) == ()
    store.redo()
    assert len(store.query(queries.get_meeting, meeting).items) == 2


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"title": " \n "}, "text_missing", "title"),
        ({"title": "x" * 301}, "text_too_long", "title"),
        ({"ends_at": dt.time(13)}, "meeting_ends_before_start", "ends_at"),
        ({"held_on": dt.date(206, 3, 4)}, "date_out_of_range", "held_on"),
        ({"items": [NewItem(ItemKind.DISCUSSION, "")]}, "text_missing", "title"),
        ({"items": [NewItem(ItemKind.DISCUSSION, "Mad", 0)]}, "minutes_out_of_range", "minutes"),
    ],
)
def test_that_a_meeting_that_breaks_a_rule_is_not_planned(store, group, wrong, code, field):
    with pytest.raises(RuleViolation) as caught:
        make_meeting(store, group, **wrong)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert store.query(queries.list_meetings, group.course) == ()


@pytest.mark.parametrize("part", ["chair_id", "minute_taker_id"])
def test_that_nobody_of_another_course_runs_or_writes_a_meeting(store, group, part):
    stranger = make_group(store, title="Naboen").staff
    with pytest.raises(RuleViolation) as caught:
        make_meeting(store, group, **{part: stranger})
    assert (caught.value.code, caught.value.field) == ("not_in_course", part)


def test_that_a_meeting_needs_a_course_that_exists(store, group):
    with pytest.raises(NotFound):
        make_meeting(store, group, course_id=uuid4())


def test_that_an_edit_changes_what_is_named_and_undo_brings_it_back(store, group):
    meeting = make_meeting(store, group)
    store.perform(
        operations.edit_meeting, meeting_id=meeting, place="Haven", starts_at=None, summary="Godt."
    )
    row = store.query(queries.get_meeting, meeting).meeting
    assert (row.place, row.starts_at, row.title, row.summary) == (
        "Haven",
        None,
        "Gruppemøde",
        "Godt.",
    )
    store.undo()
    row = store.query(queries.get_meeting, meeting).meeting
    assert (row.place, row.starts_at) == ("Fællesstuen", dt.time(13))


def test_that_an_edit_is_checked_against_what_the_meeting_holds(store, group):
    meeting = make_meeting(store, group)
    arguments = {"meeting_id": meeting, "starts_at": dt.time(15)}
    assert refused(store, operations.edit_meeting, **arguments) == (
        "meeting_ends_before_start",
        "ends_at",
    )


def test_that_an_edit_of_an_older_version_is_a_conflict(store, group):
    meeting = make_meeting(store, group)
    seen = store.query(queries.get_meeting, meeting).meeting.version
    store.perform(operations.edit_meeting, meeting_id=meeting, seen=seen, place="Haven")
    with pytest.raises(Conflict):
        store.perform(operations.edit_meeting, meeting_id=meeting, seen=seen, place="Stuen")
    assert store.query(queries.get_meeting, meeting).meeting.place == "Haven"


def test_that_the_state_of_a_meeting_is_not_simply_edited(store, group):
    with pytest.raises(KeyError):
        store.perform(
            operations.edit_meeting,
            meeting_id=make_meeting(store, group),
            state=MeetingState.APPROVED,
        )


def test_that_a_meeting_begins_when_somebody_is_there(store, group):
    meeting = make_meeting(store, group)
    mark(store, meeting, group.staff, AttendanceState.EXCUSED)
    assert refused(store, operations.hold_meeting, meeting_id=meeting) == ("nobody_present", "")
    mark(store, meeting, group.resident, AttendanceState.PARTLY)
    store.perform(operations.hold_meeting, meeting_id=meeting)
    assert store.query(queries.get_meeting, meeting).meeting.state is MeetingState.HELD
    store.undo()
    assert store.query(queries.get_meeting, meeting).meeting.state is MeetingState.DRAFT


def test_that_a_meeting_is_not_held_before_its_date(store, group, today):
    meeting = make_meeting(store, group, held_on=today + DAY)
    mark(store, meeting, group.leader)
    assert refused(store, operations.hold_meeting, meeting_id=meeting) == (
        "meeting_in_future",
        "held_on",
    )
    store.perform(operations.edit_meeting, meeting_id=meeting, held_on=today)
    store.perform(operations.hold_meeting, meeting_id=meeting)
    moved = {"meeting_id": meeting, "held_on": today + DAY}
    assert refused(store, operations.edit_meeting, **moved) == ("meeting_in_future", "held_on")


def test_that_a_meeting_is_held_once(store, group):
    meeting = make_held_meeting(store, group)
    assert refused(store, operations.hold_meeting, meeting_id=meeting) == ("meeting_not_draft", "")


def test_that_a_planned_meeting_is_removed_with_agenda_and_attendance(store, group):
    meeting = make_meeting(store, group)
    make_item(store, meeting)
    mark(store, meeting, group.leader)
    store.perform(operations.remove_meeting, meeting_id=meeting)
    with pytest.raises(NotFound):
        store.query(queries.get_meeting, meeting)
    store.undo()
    detail = store.query(queries.get_meeting, meeting)
    assert len(detail.items) == 1
    assert detail.attendees[0].state is AttendanceState.PRESENT


def test_that_a_meeting_something_came_of_stays(store, group):
    meeting = make_held_meeting(store, group)
    make_decision(store, group, meeting_id=meeting)
    make_task(store, group, meeting_id=meeting)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.remove_meeting, meeting_id=meeting)
    assert (caught.value.code, caught.value.values) == ("meeting_has_outcome", {"count": 2})


def test_that_the_key_of_a_removed_meeting_is_not_used_again(store, group):
    meeting = make_meeting(store, group)
    store.perform(operations.remove_meeting, meeting_id=meeting)
    second = make_meeting(store, group)
    assert store.query(queries.get_meeting, second).meeting.key == "M-002"
