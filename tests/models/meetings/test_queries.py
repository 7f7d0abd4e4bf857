"""The list of meetings, and one meeting with everything under it."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.errors import NotFound
from models.meetings import agenda_operations, operations, queries, task_operations
from models.meetings.rows import AttendanceState, ItemKind, Mandate, MeetingState
from tests.models.meetings.factories import (
    HELD_ON,
    make_approved_meeting,
    make_decision,
    make_group,
    make_held_meeting,
    make_item,
    make_meeting,
    make_task,
    mark,
)

DAY = dt.timedelta(days=1)


def test_that_meetings_stand_with_the_latest_first_and_without_a_time_last_that_day(store, group):
    make_meeting(store, group, title="c", held_on=HELD_ON, starts_at=None, ends_at=None)
    make_meeting(store, group, title="b", held_on=HELD_ON, starts_at=dt.time(9))
    make_meeting(store, group, title="a", held_on=HELD_ON, starts_at=dt.time(13))
    make_meeting(store, group, title="ny", held_on=HELD_ON + DAY)
    make_meeting(store, make_group(store, title="Naboen"), title="naboens")
    rows = store.query(queries.list_meetings, group.course)
    assert [row.title for row in rows] == ["ny", "a", "b", "c"]


def test_that_a_meeting_in_the_list_has_its_counts(store, group):
    meeting = make_held_meeting(store, group)
    mark(store, meeting, group.resident, AttendanceState.PARTLY)
    mark(store, meeting, group.staff, AttendanceState.EXCUSED)
    item = make_item(store, meeting)
    gone = make_item(store, meeting)
    store.perform(agenda_operations.remove_item, item_id=gone)
    make_decision(store, group, item_id=item)
    make_task(store, group, item_id=item)
    done = make_task(store, group, meeting_id=meeting)
    store.perform(task_operations.complete_task, task_id=done)
    (row,) = store.query(queries.list_meetings, group.course)
    assert (row.item_count, row.decision_count, row.task_count) == (1, 1, 2)
    assert (row.open_task_count, row.present_count) == (1, 2)
    assert (row.key, row.state, row.place) == ("M-001", MeetingState.HELD, "Fællesstuen")


def test_that_meetings_are_listed_by_state_in_one_statement(store, group):
    make_meeting(store, group)
    held = make_held_meeting(store, group)
    make_item(store, held)
    with store.statements() as seen:
        rows = store.query(queries.list_meetings, group.course, state=MeetingState.HELD)
    assert [row.id for row in rows] == [held]
    assert len(seen) == 1


def test_that_the_next_meeting_is_the_first_draft_from_today_on(store, group):
    find = queries.find_next_meeting
    assert store.query(find, group.course, today=HELD_ON) is None
    make_meeting(store, group, title="forbi", held_on=HELD_ON - DAY)
    make_held_meeting(store, group, title="holdt", held_on=HELD_ON)
    make_meeting(store, group, title="senere", held_on=HELD_ON + 2 * DAY)
    make_meeting(store, group, title="næste", held_on=HELD_ON + DAY)
    assert store.query(find, group.course, today=HELD_ON).title == "næste"
    assert store.query(find, group.course, today=HELD_ON - DAY).title == "forbi"


def test_that_the_last_meeting_is_the_latest_that_was_held(store, group):
    assert store.query(queries.find_last_meeting, group.course) is None
    make_approved_meeting(store, group, title="første")
    make_held_meeting(store, group, title="sidste", held_on=HELD_ON + 30 * DAY)
    make_meeting(store, group, title="kladde", held_on=HELD_ON + 60 * DAY)
    assert store.query(queries.find_last_meeting, group.course).title == "sidste"


def test_that_a_meeting_comes_with_its_people_and_everything_under_its_items(store, group):
    meeting = make_held_meeting(store, group)
    item = make_item(store, meeting)
    under = make_decision(store, group, item_id=item)
    beside = make_decision(store, group, meeting_id=meeting, text="Næste møde i haven.")
    task = make_task(store, group, item_id=item, owner_id=group.staff)
    loose = make_task(store, group, meeting_id=meeting)
    detail = store.query(queries.get_meeting, meeting)
    assert (detail.course_key, detail.course_title) == ("F-001", "Ro i hverdagen")
    assert (detail.chair.name, detail.minute_taker.name) == ("Åge Nørgaard", "Søren Friis")
    assert [each.id for each in detail.items[0].decisions] == [under]
    assert [each.id for each in detail.decisions] == [beside]
    assert [each.id for each in detail.all_decisions] == [under, beside]
    assert [each.task.id for each in detail.items[0].tasks] == [task]
    assert [each.task.id for each in detail.all_tasks] == [task, loose]
    assert detail.items[0].tasks[0].owner.name == "Søren Friis"
    assert detail.addenda == ()


def test_that_a_meeting_without_an_agenda_has_nothing_under_it(store, group):
    meeting = make_meeting(store, group)
    detail = store.query(queries.get_meeting, meeting)
    assert (detail.items, detail.decisions, detail.tasks) == ((), (), ())


def test_that_a_meeting_lists_what_stands_in_the_way_of_its_approval(store, group):
    meeting = make_meeting(store, group)
    assert [each.code for each in store.query(queries.get_meeting, meeting).obstacles] == [
        "meeting_not_held"
    ]
    mark(store, meeting, group.leader)
    store.perform(operations.hold_meeting, meeting_id=meeting)
    item = make_item(store, meeting, "Aftensmad", kind=ItemKind.DECISION)
    decision = make_decision(store, group, meeting_id=meeting, mandate=Mandate.UNCLEAR)
    first, second = store.query(queries.get_meeting, meeting).obstacles
    assert (first.code, first.item_id, first.values) == (
        "item_undecided",
        item,
        {"title": "Aftensmad"},
    )
    assert (second.code, second.decision_id) == ("lift_missing", decision)


def test_that_a_removed_or_unknown_meeting_is_not_found(store, group):
    meeting = make_meeting(store, group)
    store.perform(operations.remove_meeting, meeting_id=meeting)
    for identity in (meeting, uuid4()):
        with pytest.raises(NotFound):
            store.query(queries.get_meeting, identity)


def test_that_a_long_meeting_is_read_in_as_many_statements_as_a_short_one(store, group):
    def count(meeting):
        with store.statements() as seen:
            store.query(queries.get_meeting, meeting)
        return len(seen)

    meeting = make_held_meeting(store, group)
    make_item(store, meeting)
    few = count(meeting)
    for member in group.members:
        item = make_item(store, meeting)
        make_decision(store, group, item_id=item)
        make_task(store, group, item_id=item, owner_id=member)
        mark(store, meeting, member)
    assert count(meeting) == few == 10
