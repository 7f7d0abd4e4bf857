"""What the front page of a group says."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.errors import NotFound
from models.groups.operations import add_member, start_course
from models.groups.rows import MemberRole
from models.journal.history import list_recent
from models.measures.measurement_operations import record_measurements
from models.measures.operations import add_indicator
from models.meetings.attendance_operations import mark_rest_present
from models.meetings.operations import hold_meeting, plan_meeting
from models.meetings.task_operations import add_task, complete_task
from models.phases.overview import get_overview

START = dt.date(2024, 1, 8)
TODAY = dt.date(2024, 3, 4)


@pytest.fixture
def course(store):
    return store.perform(
        start_course,
        title="Rolige morgener",
        starts_on=START,
        months=12,
        members=(("Leder", MemberRole.LEADER, ""),),
    )


def overview(store, course, today=TODAY):
    return store.query(get_overview, course, today=today)


def meet(store, course, held_on, *, is_held=True):
    meeting = store.perform(plan_meeting, course_id=course, title="Møde", held_on=held_on)
    if is_held:
        store.perform(mark_rest_present, meeting_id=meeting)
        store.perform(hold_meeting, meeting_id=meeting)
    return meeting


def test_that_a_new_course_has_nothing_but_its_gates(store, course):
    facts = overview(store, course)
    assert len(facts.gates) == 7
    assert facts.next_meeting is facts.missed_meeting is facts.unapproved_meeting is None
    assert not facts.has_met
    assert facts.tasks == ()
    assert facts.series is None
    assert facts.balance.leadership == 1
    assert [row.verb for row in facts.recent] == ["start_course"]


def test_that_an_unknown_course_is_not_found(store):
    with pytest.raises(NotFound):
        overview(store, uuid4())


def test_that_meetings_ahead_and_behind_are_told_apart(store, course):
    held = meet(store, course, TODAY - dt.timedelta(days=20))
    missed = meet(store, course, TODAY - dt.timedelta(days=3), is_held=False)
    ahead = meet(store, course, TODAY + dt.timedelta(days=3), is_held=False)
    meet(store, course, TODAY + dt.timedelta(days=30), is_held=False)
    facts = overview(store, course)
    assert facts.next_meeting.id == ahead
    assert facts.missed_meeting.id == missed
    assert facts.unapproved_meeting.id == held
    assert facts.has_met


def test_that_only_open_tasks_are_there(store, course):
    done = store.perform(add_task, course_id=course, text="Færdig", agreed_on=START)
    store.perform(complete_task, task_id=done, closed_on=START)
    store.perform(add_task, course_id=course, text="Åben", agreed_on=START)
    assert [detail.task.text for detail in overview(store, course).tasks] == ["Åben"]


def test_that_the_indicator_measured_most_is_drawn_and_one_value_is_too_few(store, course):
    few = store.perform(add_indicator, course_id=course, title="Få")
    many = store.perform(add_indicator, course_id=course, title="Mange")
    store.perform(record_measurements, indicator_id=few, values=[(START, 1)])
    assert overview(store, course).series is None
    weeks = [(START + dt.timedelta(weeks=at), at) for at in range(4)]
    store.perform(record_measurements, indicator_id=many, values=weeks)
    assert overview(store, course).series.indicator.id == many


def test_that_a_course_long_over_is_seen_from_its_last_record(store, course):
    held_on = dt.date(2024, 9, 3)
    meet(store, course, held_on)
    facts = overview(store, course, today=dt.date(2026, 1, 1))
    assert facts.day == held_on
    assert facts.is_seen_back


def test_that_news_are_those_of_the_course_newest_first_and_no_more_than_asked_for(store, course):
    other = store.perform(start_course, title="Andet", starts_on=START, months=12)
    for number in range(4):
        store.perform(
            add_member, course_id=course, role=MemberRole.STAFF, joined_on=START, name=f"M{number}"
        )
    recent = store.query(list_recent, course, 3)
    assert [row.verb for row in recent] == ["add_member"] * 3
    assert [row.seq for row in recent] == sorted((row.seq for row in recent), reverse=True)
    assert recent[0].initials == "AB"
    assert [row.verb for row in store.query(list_recent, other, 9)] == ["start_course"]
    assert store.query(list_recent, uuid4(), 9) == ()


def test_that_an_undo_is_news_too(store, course):
    store.perform(add_task, course_id=course, text="Åben", agreed_on=START)
    store.undo()
    newest = store.query(list_recent, course, 1)[0]
    assert (newest.verb, newest.kind) == ("add_task", "undo")
