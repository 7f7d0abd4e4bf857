"""The next meeting drafts itself."""

from __future__ import annotations

import datetime as dt

import pytest

from models.errors import RuleViolation
from models.groups import operations as group_operations
from models.meetings import agenda_operations, draft_operations, operations, queries
from models.meetings.rows import ItemKind, MeetingKind, NewItem, SubjectKind
from tests.models.courses.factories import make_leader_question
from tests.models.meetings.factories import (
    HELD_ON,
    approve,
    make_decision,
    make_held_meeting,
    make_item,
    make_meeting,
    make_task,
    make_trial,
    mark,
)

NEXT = dt.date(2026, 4, 1)
TITLES = {"tasks_title": "Opgaver siden sidst", "questions_title": "Svar fra lederen"}


def draft(store, group, **overrides):
    """A drafted meeting; returns its id."""
    values = {"course_id": group.course, "held_on": NEXT, **TITLES, **overrides}
    return store.perform(draft_operations.draft_next_meeting, **values)


def agenda(store, meeting):
    """Titles and kinds of an agenda."""
    items = [detail.item for detail in store.query(queries.get_meeting, meeting).items]
    return [(item.title, item.kind) for item in items]


def test_that_the_next_meeting_takes_up_what_is_open_in_a_fixed_order(store, group):
    last = make_held_meeting(store, group)
    unfinished = make_item(store, last, "Ro om aftenen", minutes=15)
    store.perform(agenda_operations.carry_item, item_id=unfinished, reason="Tiden løb fra os")
    make_task(store, group, meeting_id=last, due_on=NEXT)
    make_decision(store, group, meeting_id=last, text="Fast aftenkaffe.", review_on=NEXT)
    make_trial(store, group, NEXT)
    make_leader_question(store, group.course)
    meeting = draft(
        store,
        group,
        opening=[NewItem(ItemKind.DISCUSSION, "Tjek ind", 5)],
        closing=[NewItem(ItemKind.DISCUSSION, "Tjek ud", 5)],
    )
    assert agenda(store, meeting) == [
        ("Tjek ind", ItemKind.DISCUSSION),
        ("Opgaver siden sidst", ItemKind.INFORMATION),
        ("Ro om aftenen", ItemKind.DISCUSSION),
        ("Rolig start på morgenen", ItemKind.DISCUSSION),
        ("Fast aftenkaffe.", ItemKind.DECISION),
        ("Svar fra lederen", ItemKind.INFORMATION),
        ("Tjek ud", ItemKind.DISCUSSION),
    ]
    details = store.query(queries.get_meeting, meeting).items
    assert [subject.kind for subject in details[1].subjects] == [SubjectKind.TASK]
    assert (details[2].age.times, details[2].age.first_on) == (1, HELD_ON)
    assert details[2].age.reason == "Tiden løb fra os"
    assert (details[2].item.minutes, details[2].item.carry_reason) == (15, "")
    assert details[3].trial_key == "P-001"
    assert details[4].subjects[0].key == "B-001"
    assert details[5].subjects[0].text == "Må vi få to timer mere?"
    store.undo()
    assert [row.id for row in store.query(queries.list_meetings, group.course)] == [last]


def test_that_the_next_meeting_is_like_the_last_one_unless_said(store, group):
    make_held_meeting(store, group, title="Torsdagsmøde", kind=MeetingKind.PROGRESS)
    like = store.query(queries.get_meeting, draft(store, group)).meeting
    assert (like.title, like.kind, like.place) == ("Torsdagsmøde", "progress", "Fællesstuen")
    assert (like.starts_at, like.ends_at) == (dt.time(13), dt.time(14))
    assert (like.chair_id, like.minute_taker_id) == (group.resident, group.staff)
    unlike = draft(
        store,
        group,
        title="Sommermøde",
        kind=MeetingKind.GROUP,
        place="",
        starts_at=dt.time(15),
        chair_id=group.leader,
    )
    row = store.query(queries.get_meeting, unlike).meeting
    assert (row.title, row.kind, row.place) == ("Sommermøde", MeetingKind.GROUP, "")
    assert (row.starts_at, row.ends_at, row.chair_id) == (dt.time(15), None, group.leader)


def test_that_who_has_left_has_no_part_in_the_next_meeting(store, group):
    make_held_meeting(store, group)
    store.perform(group_operations.leave_group, member_id=group.resident, left_on=HELD_ON)
    row = store.query(queries.get_meeting, draft(store, group)).meeting
    assert (row.chair_id, row.minute_taker_id) == (None, group.staff)


def test_that_the_first_meeting_needs_a_title_and_then_has_an_empty_agenda(store, group):
    with pytest.raises(RuleViolation) as caught:
        draft(store, group)
    assert (caught.value.code, caught.value.field) == ("text_missing", "title")
    assert agenda(store, draft(store, group, title="Første møde")) == []


def test_that_the_last_meeting_is_the_one_before_the_date_and_not_a_later_one(store, group):
    make_held_meeting(store, group, title="Tidligt")
    make_held_meeting(store, group, title="Sent", held_on=dt.date(2026, 6, 3))
    row = store.query(queries.get_meeting, draft(store, group)).meeting
    assert row.title == "Tidligt"


def test_that_an_item_carried_twice_is_older_and_keeps_the_last_reason(store, group):
    first = make_held_meeting(store, group)
    item = make_item(store, first, "Have")
    store.perform(agenda_operations.carry_item, item_id=item, reason="Sne")
    second = draft(store, group, held_on=NEXT)
    store.perform(operations.edit_meeting, meeting_id=second, title="To")
    mark(store, second, group.leader)
    store.perform(operations.hold_meeting, meeting_id=second)
    again = store.query(queries.get_meeting, second).items[0].item
    store.perform(agenda_operations.carry_item, item_id=again.id, reason="Regn")
    third = draft(store, group, held_on=dt.date(2026, 5, 6))
    age = store.query(queries.get_meeting, third).items[0].age
    assert (age.times, age.first_on, age.reason) == (2, HELD_ON, "Regn")


def test_that_approved_minutes_stay_as_they_are_when_an_item_is_carried_on(store, group):
    last = make_held_meeting(store, group)
    make_item(store, last, "Ikke nået")
    approve(store, last)
    before = store.query(queries.get_meeting, last)
    assert agenda(store, draft(store, group)) == [("Ikke nået", ItemKind.DISCUSSION)]
    assert store.query(queries.get_meeting, last) == before


def test_that_a_put_off_item_takes_along_what_it_speaks_of_and_nothing_comes_twice(store, group):
    make_held_meeting(store, group)
    make_task(store, group, agreed_on=HELD_ON, due_on=HELD_ON)
    trial = make_trial(store, group, HELD_ON)
    second = draft(store, group, held_on=dt.date(2026, 3, 11))
    mark(store, second, group.leader)
    store.perform(operations.hold_meeting, meeting_id=second)
    tasks_item, trial_item = store.query(queries.get_meeting, second).items
    store.perform(agenda_operations.carry_item, item_id=tasks_item.item.id, reason="Søren var syg")
    third = draft(store, group)
    found = store.query(queries.get_meeting, third).items
    assert [detail.item.title for detail in found] == [
        "Opgaver siden sidst",
        "Rolig start på morgenen",
    ]
    assert [subject.key for subject in found[0].subjects] == ["O-001"]
    assert found[1].item.trial_id == trial
    assert found[1].item.carried_from_id == trial_item.item.id


def test_that_what_opened_since_is_added_to_a_draft_once(store, group):
    make_held_meeting(store, group)
    make_task(store, group, text="Den første", agreed_on=HELD_ON, due_on=HELD_ON)
    meeting = draft(store, group)
    make_task(store, group, text="Den anden", agreed_on=HELD_ON, due_on=NEXT)
    make_trial(store, group, NEXT)
    for _ in range(2):
        store.perform(draft_operations.add_open_matters, meeting_id=meeting, **TITLES)
    found = store.query(queries.get_meeting, meeting).items
    assert [detail.item.title for detail in found] == [
        "Opgaver siden sidst",
        "Rolig start på morgenen",
    ]
    assert [subject.text for subject in found[0].subjects] == ["Den første", "Den anden"]


def test_that_a_meeting_that_was_held_is_not_filled_up(store, group):
    with pytest.raises(RuleViolation) as caught:
        store.perform(
            draft_operations.add_open_matters,
            meeting_id=make_held_meeting(store, group),
            **TITLES,
        )
    assert caught.value.code == "meeting_not_draft"


def test_that_the_words_for_gathered_items_are_needed_only_when_there_is_something(store, group):
    meeting = make_meeting(store, group, held_on=NEXT)
    empty = {"meeting_id": meeting, "tasks_title": "", "questions_title": ""}
    store.perform(draft_operations.add_open_matters, **empty)
    assert agenda(store, meeting) == []
    make_leader_question(store, group.course)
    with pytest.raises(RuleViolation) as caught:
        store.perform(draft_operations.add_open_matters, **empty)
    assert caught.value.code == "text_missing"


def test_that_a_long_decision_is_cut_at_a_word_where_it_becomes_a_title(store, group):
    last = make_held_meeting(store, group)
    text = "Vi prøver\n" + "rolig start " * 40
    make_decision(store, group, meeting_id=last, text=text, review_on=NEXT)
    title = agenda(store, draft(store, group))[0][0]
    assert len(title) <= 300
    assert title.startswith("Vi prøver rolig start")
    assert title.endswith(("rolig…", "start…"))


def test_that_an_item_of_every_agenda_stands_once_unless_it_was_put_off(store, group):
    last = make_held_meeting(store, group)
    for title in ("Tjek ind", "Tjek ud", "Have"):
        make_item(store, last, title)
    put_off = make_item(store, last, "Runde")
    store.perform(agenda_operations.carry_item, item_id=put_off, reason="Tid")
    meeting = draft(
        store,
        group,
        opening=[NewItem(ItemKind.DISCUSSION, "Tjek ind"), NewItem(ItemKind.DISCUSSION, "Runde")],
        closing=[NewItem(ItemKind.DISCUSSION, "tjek UD")],
    )
    assert [title for title, _ in agenda(store, meeting)] == [
        "Tjek ind",
        "Runde",
        "Have",
        "Runde",
        "tjek UD",
    ]
    store.perform(draft_operations.add_open_matters, meeting_id=meeting, **TITLES)
    assert len(agenda(store, meeting)) == 5
