"""Tasks handed over, closed, opened again and removed."""

from __future__ import annotations

import datetime as dt

import pytest

from models.errors import Conflict, NotFound, RuleViolation
from models.meetings import register_queries, task_operations
from models.meetings.rows import TaskState
from tests.models.meetings.factories import (
    HELD_ON,
    approve,
    get_task,
    make_group,
    make_held_meeting,
    make_task,
)

DAY = dt.timedelta(days=1)
DUE = dt.date(2026, 4, 1)
LATER = dt.date(2026, 5, 1)


def test_that_a_task_is_handed_over_and_the_minutes_keep_who_agreed(store, group):
    meeting = make_held_meeting(store, group)
    task = make_task(store, group, meeting_id=meeting, owner_id=group.staff)
    approve(store, meeting)
    store.perform(task_operations.hand_over_task, task_id=task, owner_id=group.leader)
    detail = get_task(store, group)
    assert (detail.owner.name, detail.original_owner.name) == ("Lone Bæk", "Søren Friis")
    store.undo()
    assert get_task(store, group).owner.name == "Søren Friis"


def test_that_the_first_owner_before_the_approval_is_the_one_who_agreed(store, group):
    task = make_task(store, group, meeting_id=make_held_meeting(store, group))
    store.perform(task_operations.hand_over_task, task_id=task, owner_id=group.leader)
    assert get_task(store, group).original_owner.name == "Lone Bæk"


def test_that_a_task_is_handed_over_within_the_group(store, group):
    task = make_task(store, group)
    stranger = make_group(store, title="Naboen").staff
    with pytest.raises(RuleViolation) as caught:
        store.perform(task_operations.hand_over_task, task_id=task, owner_id=stranger)
    assert (caught.value.code, caught.value.field) == ("not_in_course", "owner_id")


def test_that_a_task_is_done_on_a_day_and_opened_again(store, group, today):
    task = make_task(store, group, agreed_on=HELD_ON, due_on=DUE)
    store.perform(
        task_operations.complete_task, task_id=task, closed_on=DUE, note="De er med på den."
    )
    row = get_task(store, group).task
    assert (row.state, row.closed_on, row.closing_note) == (
        TaskState.DONE,
        DUE,
        "De er med på den.",
    )
    store.perform(task_operations.reopen_task, task_id=task)
    row = get_task(store, group).task
    assert (row.state, row.closed_on, row.closing_note) == (TaskState.OPEN, None, "")
    store.undo()
    assert get_task(store, group).task.closed_on == DUE
    store.undo()
    store.perform(task_operations.complete_task, task_id=task)
    assert get_task(store, group).task.closed_on == today


def test_that_a_task_given_up_says_why(store, group):
    task = make_task(store, group)
    with pytest.raises(RuleViolation) as caught:
        store.perform(task_operations.cancel_task, task_id=task, note="\n")
    assert (caught.value.code, caught.value.field) == ("text_missing", "note")
    store.perform(task_operations.cancel_task, task_id=task, note="Ikke nødvendigt mere.")
    row = get_task(store, group).task
    assert (row.state, row.closing_note) == (TaskState.CANCELLED, "Ikke nødvendigt mere.")


@pytest.mark.parametrize(
    ("closed_on", "code"),
    [(HELD_ON - DAY, "closed_before_agreed"), (dt.date(2026, 9, 2), "date_in_future")],
)
def test_that_a_task_is_closed_on_a_possible_day(store, group, closed_on, code):
    task = make_task(store, group, agreed_on=HELD_ON)
    for operation in (task_operations.complete_task, task_operations.cancel_task):
        with pytest.raises(RuleViolation) as caught:
            store.perform(operation, task_id=task, closed_on=closed_on, note="Færdig")
        assert (caught.value.code, caught.value.field) == (code, "closed_on")


def test_that_a_closed_task_is_opened_before_it_goes_on(store, group):
    task = make_task(store, group)
    with pytest.raises(RuleViolation) as caught:
        store.perform(task_operations.reopen_task, task_id=task)
    assert caught.value.code == "task_open"
    store.perform(task_operations.complete_task, task_id=task)
    attempts = [
        (task_operations.complete_task, {}),
        (task_operations.cancel_task, {"note": "Nej"}),
        (task_operations.move_task, {"due_on": LATER, "reason": "Ferie"}),
        (task_operations.hand_over_task, {"owner_id": group.leader}),
    ]
    for operation, more in attempts:
        with pytest.raises(RuleViolation) as caught:
            store.perform(operation, task_id=task, **more)
        assert caught.value.code == "task_closed"


def test_that_an_older_version_of_a_task_is_a_conflict(store, group):
    task = make_task(store, group)
    seen = get_task(store, group).task.version
    store.perform(task_operations.edit_task, task_id=task, seen=seen, text="Nyt")
    with pytest.raises(Conflict):
        store.perform(task_operations.complete_task, task_id=task, seen=seen)


def test_that_a_task_written_by_mistake_goes_with_its_moves_and_comes_back(store, group):
    task = make_task(store, group, due_on=DUE)
    store.perform(task_operations.move_task, task_id=task, due_on=LATER, reason="Ferie")
    store.perform(task_operations.remove_task, task_id=task)
    assert store.query(register_queries.list_tasks, course_id=group.course) == ()
    with pytest.raises(NotFound):
        store.perform(task_operations.complete_task, task_id=task)
    store.undo()
    assert len(get_task(store, group).moves) == 1


def test_that_only_what_was_agreed_is_edited(store, group):
    with pytest.raises(KeyError):
        store.perform(
            task_operations.edit_task, task_id=make_task(store, group), state=TaskState.DONE
        )
