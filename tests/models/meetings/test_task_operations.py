"""Tasks: what was agreed, and what came of it."""

from __future__ import annotations

import datetime as dt

import pytest

from models.errors import RuleViolation
from models.meetings import register_queries, task_operations
from models.meetings.rows import TaskState
from tests.models.meetings.factories import (
    HELD_ON,
    approve,
    get_task,
    make_decision,
    make_group,
    make_held_meeting,
    make_item,
    make_meeting,
    make_task,
)

DAY = dt.timedelta(days=1)
DUE = dt.date(2026, 4, 1)
LATER = dt.date(2026, 5, 1)


def test_that_a_task_keeps_what_it_is_given_and_its_first_owner_and_date(store, group):
    meeting = make_held_meeting(store, group)
    item = make_item(store, meeting)
    decision = make_decision(store, group, item_id=item)
    make_task(
        store,
        group,
        text="Spørg natholdet.\nOgså om lørdag.",
        item_id=item,
        owner_id=group.staff,
        due_on=DUE,
        decision_id=decision,
    )
    detail = get_task(store, group)
    task = detail.task
    assert (task.key, task.text) == ("O-001", "Spørg natholdet.\nOgså om lørdag.")
    assert (task.meeting_id, task.item_id, task.decision_id) == (meeting, item, decision)
    assert (task.agreed_on, task.due_on, task.original_due_on) == (HELD_ON, DUE, DUE)
    assert (task.state, task.closed_on, detail.moves) == (TaskState.OPEN, None, ())
    assert detail.owner == detail.original_owner
    assert (detail.owner.name, detail.meeting_key) == ("Søren Friis", "M-001")
    store.undo()
    assert store.query(register_queries.list_tasks, course_id=group.course) == ()


def test_that_a_task_outside_meetings_is_agreed_today_or_when_said(store, group, today):
    make_task(store, group)
    assert get_task(store, group).task.agreed_on == today
    store.undo()
    make_task(store, group, agreed_on=HELD_ON)
    assert get_task(store, group).task.agreed_on == HELD_ON


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"text": ""}, "text_missing", "text"),
        ({"due_on": dt.date(206, 4, 1)}, "date_out_of_range", "due_on"),
    ],
)
def test_that_a_task_that_breaks_a_rule_is_refused(store, group, wrong, code, field):
    with pytest.raises(RuleViolation) as caught:
        make_task(store, group, **wrong)
    assert (caught.value.code, caught.value.field) == (code, field)


def test_that_a_task_has_its_place_and_its_people_in_its_own_course(store, group):
    other = make_group(store, title="Naboen")
    foreign = {
        "owner_id": other.staff,
        "meeting_id": make_held_meeting(store, other),
        "decision_id": make_decision(store, other),
    }
    for field, value in foreign.items():
        with pytest.raises(RuleViolation) as caught:
            make_task(store, group, **{field: value})
        assert (caught.value.code, caught.value.field) == ("not_in_course", field)


def test_that_no_task_is_agreed_before_the_meeting(store, group):
    with pytest.raises(RuleViolation) as caught:
        make_task(store, group, meeting_id=make_meeting(store, group))
    assert caught.value.code == "meeting_not_held"


def test_that_what_was_agreed_is_corrected_until_the_minutes_are_approved(store, group):
    meeting = make_held_meeting(store, group)
    task = make_task(store, group, meeting_id=meeting, owner_id=group.staff, due_on=DUE)
    store.perform(
        task_operations.edit_task,
        task_id=task,
        text="Spørg dagholdet.",
        owner_id=group.leader,
        due_on=LATER,
    )
    detail = get_task(store, group)
    assert (detail.task.text, detail.task.original_due_on) == ("Spørg dagholdet.", LATER)
    assert detail.original_owner.name == "Lone Bæk"
    approve(store, meeting)
    for operation, more in (
        (task_operations.edit_task, {"text": "Noget andet"}),
        (task_operations.remove_task, {}),
    ):
        with pytest.raises(RuleViolation) as caught:
            store.perform(operation, task_id=task, **more)
        assert caught.value.code == "meeting_approved"


def test_that_a_date_that_was_moved_or_stands_outside_minutes_is_not_corrected(store, group):
    moved = make_task(store, group, meeting_id=make_held_meeting(store, group), due_on=DUE)
    store.perform(task_operations.move_task, task_id=moved, due_on=LATER, reason="Ferie")
    outside = make_task(store, group, due_on=DUE)
    for task in (moved, outside):
        with pytest.raises(RuleViolation) as caught:
            store.perform(task_operations.edit_task, task_id=task, due_on=LATER + DAY)
        assert (caught.value.code, caught.value.field) == ("task_date_agreed", "due_on")


def test_that_a_task_without_a_date_gets_its_first_one_by_an_edit(store, group):
    task = make_task(store, group)
    store.perform(task_operations.edit_task, task_id=task, due_on=DUE)
    detail = get_task(store, group)
    assert (detail.task.due_on, detail.task.original_due_on, detail.moves) == (DUE, DUE, ())


def test_that_a_moved_task_keeps_its_first_date_and_every_move(store, group, today):
    meeting = make_held_meeting(store, group)
    task = make_task(store, group, meeting_id=meeting, due_on=DUE)
    approve(store, meeting)
    store.perform(task_operations.move_task, task_id=task, due_on=LATER, reason="Sygdom")
    store.perform(task_operations.move_task, task_id=task, due_on=DUE, reason="Rask igen")
    store.perform(task_operations.move_task, task_id=task, due_on=LATER, reason="Ferie")
    detail = get_task(store, group)
    assert (detail.task.due_on, detail.task.original_due_on) == (LATER, DUE)
    assert detail.agreed_due_on == DUE
    assert [(move.from_on, move.to_on, move.reason) for move in detail.moves] == [
        (DUE, LATER, "Sygdom"),
        (LATER, DUE, "Rask igen"),
        (DUE, LATER, "Ferie"),
    ]
    assert {move.moved_on for move in detail.moves} == {today}
    store.undo()
    detail = get_task(store, group)
    assert (detail.task.due_on, len(detail.moves)) == (DUE, 2)


@pytest.mark.parametrize(
    ("move", "code", "field"),
    [
        ({"due_on": LATER}, "text_missing", "reason"),
        ({"due_on": DUE, "reason": "Ferie"}, "task_date_same", "due_on"),
        ({"due_on": dt.date(206, 1, 1), "reason": "Ferie"}, "date_out_of_range", "due_on"),
    ],
)
def test_that_a_move_says_why_and_moves(store, group, move, code, field):
    task = make_task(store, group, due_on=DUE)
    with pytest.raises(RuleViolation) as caught:
        store.perform(task_operations.move_task, task_id=task, **move)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert get_task(store, group).moves == ()


def test_that_a_first_date_needs_no_reason_and_is_no_move(store, group):
    task = make_task(store, group)
    store.perform(task_operations.move_task, task_id=task, due_on=DUE)
    detail = get_task(store, group)
    assert (detail.task.original_due_on, detail.agreed_due_on, detail.moves) == (DUE, DUE, ())


def test_that_a_first_date_after_the_approval_does_not_enter_the_minutes(store, group):
    meeting = make_held_meeting(store, group)
    task = make_task(store, group, meeting_id=meeting)
    approve(store, meeting)
    store.perform(task_operations.move_task, task_id=task, due_on=DUE)
    detail = get_task(store, group)
    assert (detail.task.original_due_on, detail.agreed_due_on) == (DUE, None)
