"""Minutes read aloud, approved and added to."""

from __future__ import annotations

import datetime as dt

import pytest

from models.errors import Conflict, RuleViolation
from models.meetings import agenda_operations, operations, queries
from models.meetings.rows import (
    ItemKind,
    Mandate,
    MeetingState,
)
from tests.models.meetings.factories import (
    HELD_ON,
    approve,
    make_approved_meeting,
    make_decision,
    make_held_meeting,
    make_item,
    make_meeting,
    refused,
)

DAY = dt.timedelta(days=1)


def test_that_the_read_back_is_dated_and_says_what_was_objected(store, group):
    meeting = make_held_meeting(store, group)
    arguments = {"meeting_id": meeting, "note": "Karla vil have ordet »måske« med."}
    store.perform(operations.read_back, read_back_on=HELD_ON, **arguments)
    row = store.query(queries.get_meeting, meeting).meeting
    assert (row.read_back_on, row.read_back_note) == (HELD_ON, arguments["note"])


def test_that_only_a_meeting_that_was_held_is_read_back_and_not_before(store, group, today):
    draft = make_meeting(store, group)
    when = {"read_back_on": HELD_ON}
    assert refused(store, operations.read_back, meeting_id=draft, **when)[0] == "meeting_not_held"
    held = make_held_meeting(store, group)
    early = {"meeting_id": held, "read_back_on": HELD_ON - DAY}
    assert refused(store, operations.read_back, **early) == (
        "read_back_before_meeting",
        "read_back_on",
    )
    late = {"meeting_id": held, "read_back_on": today + DAY}
    assert refused(store, operations.read_back, **late) == ("date_in_future", "read_back_on")


def test_that_approved_minutes_say_when_and_by_whom_and_are_not_undone(store, group):
    meeting = make_approved_meeting(store, group, dt.date(2026, 3, 18))
    row = store.query(queries.get_meeting, meeting).meeting
    assert (row.state, row.approved_on, row.approved_by) == (
        MeetingState.APPROVED,
        dt.date(2026, 3, 18),
        "Gruppen",
    )
    with pytest.raises(Conflict) as caught:
        # The step before: approving itself is never undone.
        store.undo()
    assert {reason.code for reason in caught.value.reasons} == {"minutes_approved"}
    assert store.query(queries.get_meeting, meeting).meeting.approved_on == dt.date(2026, 3, 18)


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"approved_on": HELD_ON - DAY}, "approved_before_meeting", "approved_on"),
        ({"approved_on": dt.date(2026, 9, 2)}, "date_in_future", "approved_on"),
        ({"approved_by": "  "}, "text_missing", "approved_by"),
    ],
)
def test_that_an_approval_says_a_possible_day_and_somebody(store, group, wrong, code, field):
    meeting = make_held_meeting(store, group)
    arguments = {"approved_on": HELD_ON, "approved_by": "Gruppen", **wrong}
    assert refused(store, operations.approve_minutes, meeting_id=meeting, **arguments) == (
        code,
        field,
    )
    assert store.query(queries.get_meeting, meeting).meeting.state is MeetingState.HELD


def test_that_a_planned_meeting_has_no_minutes_to_approve(store, group):
    meeting = make_meeting(store, group)
    arguments = {"approved_on": HELD_ON, "approved_by": "Gruppen"}
    code, _ = refused(store, operations.approve_minutes, meeting_id=meeting, **arguments)
    assert code == "meeting_not_held"


def test_that_an_item_for_decision_must_be_settled_before_the_approval(store, group):
    meeting = make_held_meeting(store, group)
    item = make_item(store, meeting, "Aftensmad", kind=ItemKind.DECISION)
    with pytest.raises(RuleViolation) as caught:
        approve(store, meeting)
    assert (caught.value.code, caught.value.values) == ("item_undecided", {"title": "Aftensmad"})
    store.perform(agenda_operations.close_item, item_id=item)
    with pytest.raises(RuleViolation):
        approve(store, meeting)
    store.perform(agenda_operations.write_notes, item_id=item, notes="Trukket tilbage.")
    approve(store, meeting)


@pytest.mark.parametrize("mandate", [Mandate.OUTSIDE, Mandate.UNCLEAR])
def test_that_a_decision_beyond_the_mandate_names_who_is_asked_before_the_approval(
    store, group, mandate
):
    meeting = make_held_meeting(store, group)
    decision = make_decision(store, group, meeting_id=meeting, mandate=mandate)
    obstacle = store.query(queries.get_meeting, meeting).obstacles[0]
    assert (obstacle.code, obstacle.decision_id) == ("lift_missing", decision)
    with pytest.raises(RuleViolation) as caught:
        approve(store, meeting)
    assert caught.value.code == "lift_missing"


def test_that_approved_minutes_do_not_change(store, group):
    meeting = make_held_meeting(store, group)
    item = make_item(store, meeting)
    approve(store, meeting)
    attempts = [
        (operations.edit_meeting, {"meeting_id": meeting, "place": "Haven"}),
        (operations.remove_meeting, {"meeting_id": meeting}),
        (operations.hold_meeting, {"meeting_id": meeting}),
        (operations.read_back, {"meeting_id": meeting, "read_back_on": HELD_ON}),
        (
            operations.approve_minutes,
            {"meeting_id": meeting, "approved_on": HELD_ON, "approved_by": "Nogen"},
        ),
        (agenda_operations.add_item, {"meeting_id": meeting, "title": "Nyt"}),
        (agenda_operations.edit_item, {"item_id": item, "title": "Nyt"}),
        (agenda_operations.move_item, {"item_id": item, "after_id": None}),
        (agenda_operations.remove_item, {"item_id": item}),
        (agenda_operations.write_notes, {"item_id": item, "notes": "Nyt"}),
        (agenda_operations.close_item, {"item_id": item}),
        (agenda_operations.reopen_item, {"item_id": item}),
        (agenda_operations.carry_item, {"item_id": item, "reason": "Tid"}),
    ]
    before = store.query(queries.get_meeting, meeting)
    codes = {
        operation.__name__: refused(store, operation, **args)[0] for operation, args in attempts
    }
    assert set(codes.values()) == {"meeting_approved"}
    assert store.query(queries.get_meeting, meeting) == before


def test_that_additions_to_approved_minutes_are_dated_signed_and_in_order(store, group):
    meeting = make_approved_meeting(store, group)
    for text in ("Det var tirsdag, ikke onsdag.", "Også Åse var der.\n\nHun kom kl. 14."):
        store.perform(
            operations.add_addendum,
            meeting_id=meeting,
            added_on=dt.date(2026, 4, 1),
            author="Søren Friis",
            text=text,
        )
    first, second = store.query(queries.get_meeting, meeting).addenda
    assert (first.added_on, first.author) == (dt.date(2026, 4, 1), "Søren Friis")
    assert first.text == "Det var tirsdag, ikke onsdag."
    assert second.text == "Også Åse var der.\n\nHun kom kl. 14."


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"added_on": dt.date(2026, 3, 17)}, "addendum_before_approval", "added_on"),
        ({"added_on": dt.date(2026, 9, 2)}, "date_in_future", "added_on"),
        ({"text": " \n"}, "text_missing", "text"),
        ({"author": ""}, "text_missing", "author"),
    ],
)
def test_that_an_addition_comes_later_says_something_and_is_signed(
    store, group, wrong, code, field
):
    meeting = make_approved_meeting(store, group, dt.date(2026, 3, 18))
    good = {"added_on": dt.date(2026, 4, 1), "author": "Søren Friis", "text": "Rettelse."}
    attempt = {"meeting_id": meeting, **good, **wrong}
    assert refused(store, operations.add_addendum, **attempt) == (code, field)


def test_that_minutes_not_approved_are_corrected_and_not_added_to(store, group):
    meeting = make_held_meeting(store, group)
    attempt = {"added_on": HELD_ON, "author": "Søren Friis", "text": "Rettelse."}
    code, _ = refused(store, operations.add_addendum, meeting_id=meeting, **attempt)
    assert code == "meeting_not_approved"


def test_that_the_history_of_a_meeting_names_what_was_done(store, group):
    meeting = make_approved_meeting(store, group)
    verbs = [row.verb for row in store.history("meeting", meeting)]
    assert verbs == ["approve_minutes", "hold_meeting", "plan_meeting"]
