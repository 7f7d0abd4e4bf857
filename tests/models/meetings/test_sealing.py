"""Undo and approved minutes."""

from __future__ import annotations

import datetime as dt

import pytest

from models.errors import Conflict
from models.meetings import (
    agenda_operations,
    attendance_operations,
    decision_operations,
    operations,
    queries,
    task_operations,
)
from models.meetings.rows import Mandate
from tests.models.meetings.factories import (
    approve,
    make_decision,
    make_held_meeting,
    make_item,
    make_task,
    mark,
)

LATER = dt.date(2026, 5, 1)


def approve_as_another(store, meeting):
    """Somebody else approves, so that the operator's own last step stays the one to take back."""
    other = store.as_operator("CD", "staff")
    store.perform(
        operations.approve_minutes,
        by=other,
        meeting_id=meeting,
        approved_on=dt.date(2026, 3, 18),
        approved_by="Gruppen",
    )


def refused_codes(act):
    """The codes with which undo or redo refuses."""
    with pytest.raises(Conflict) as caught:
        act()
    return {reason.code for reason in caught.value.reasons}


def test_that_notes_cannot_be_taken_back_from_approved_minutes(store, group):
    meeting = make_held_meeting(store, group)
    item = make_item(store, meeting)
    store.perform(agenda_operations.write_notes, item_id=item, notes="Vi vil have ro.")
    approve_as_another(store, meeting)
    assert refused_codes(store.undo) == {"minutes_approved"}
    assert store.query(queries.get_meeting, meeting).items[0].item.notes == "Vi vil have ro."


def test_that_a_step_taken_back_before_the_approval_is_not_redone_after_it(store, group):
    meeting = make_held_meeting(store, group)
    make_decision(store, group, meeting_id=meeting)
    store.undo()
    approve_as_another(store, meeting)
    assert refused_codes(store.redo) == {"minutes_approved"}
    assert store.query(queries.get_meeting, meeting).decisions == ()


@pytest.mark.parametrize(
    "step",
    [
        lambda store, group, meeting: mark(store, meeting, group.resident),
        lambda store, group, meeting: make_item(store, meeting),
        lambda store, group, meeting: make_decision(store, group, meeting_id=meeting),
        lambda store, group, meeting: make_task(store, group, meeting_id=meeting),
        lambda store, group, meeting: store.perform(
            attendance_operations.mark_rest_present, meeting_id=meeting
        ),
        lambda store, group, meeting: store.perform(
            operations.edit_meeting, meeting_id=meeting, place="Haven"
        ),
    ],
    ids=["attendance", "item", "decision", "task", "the rest", "meeting"],
)
def test_that_nothing_written_under_a_meeting_is_taken_back_after_the_approval(store, group, step):
    meeting = make_held_meeting(store, group)
    step(store, group, meeting)
    before = store.query(queries.get_meeting, meeting)
    approve_as_another(store, meeting)
    assert refused_codes(store.undo) == {"minutes_approved"}
    after = store.query(queries.get_meeting, meeting)
    assert (after.items, after.attendees, after.all_decisions, after.all_tasks) == (
        before.items,
        before.attendees,
        before.all_decisions,
        before.all_tasks,
    )


def test_that_the_follow_up_of_a_task_is_taken_back_after_the_approval(store, group):
    meeting = make_held_meeting(store, group)
    task = make_task(store, group, meeting_id=meeting, due_on=dt.date(2026, 4, 1))
    approve(store, meeting)
    store.perform(task_operations.move_task, task_id=task, due_on=LATER, reason="Sygdom")
    store.perform(task_operations.complete_task, task_id=task, closed_on=LATER)
    store.undo()
    store.undo()
    detail = store.query(queries.get_meeting, meeting).tasks[0]
    assert (detail.task.due_on, detail.task.closed_on, detail.moves) == (
        dt.date(2026, 4, 1),
        None,
        (),
    )


def test_that_the_day_a_decision_was_lifted_is_taken_back_after_the_approval(store, group):
    meeting = make_held_meeting(store, group)
    decision = make_decision(
        store, group, meeting_id=meeting, mandate=Mandate.OUTSIDE, lifted_to="Styregruppen"
    )
    approve(store, meeting)
    arguments = {"decision_id": decision, "lifted_to": "Styregruppen"}
    store.perform(decision_operations.lift_decision, lifted_on=LATER, **arguments)
    store.undo()
    assert store.query(queries.get_meeting, meeting).decisions[0].lifted_on is None


def test_that_what_belongs_to_no_meeting_is_taken_back(store, group):
    make_decision(store, group)
    task = make_task(store, group)
    store.perform(task_operations.edit_task, task_id=task, text="Spørg dagholdet.")
    store.undo()
    store.undo()
    store.undo()
    assert [row.op for row in store.history("task", task)] == ["D", "U", "U", "I"]


def test_that_an_addition_is_taken_back_as_long_as_it_is_the_last_step(store, group):
    meeting = make_held_meeting(store, group)
    approve(store, meeting)
    arguments = {"added_on": LATER, "author": "Søren Friis", "text": "Det var tirsdag."}
    store.perform(operations.add_addendum, meeting_id=meeting, **arguments)
    store.undo()
    assert store.query(queries.get_meeting, meeting).addenda == ()
