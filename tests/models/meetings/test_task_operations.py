"""Tasks: what was agreed, and what came of it."""

from __future__ import annotations

import datetime as dt

import pytest

from models.errors import Conflict, NotFound, RuleViolation
from models.meetings import register_queries, task_operations
from models.meetings.rows import TaskState
from tests.models.meetings.factories import (
    HELD_ON,
    approve,
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


def get_task(store, group):
    """The only task of a course."""
    (detail,) = store.query(register_queries.list_tasks, course_id=group.course)
    return detail


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
