"""Writing down decisions, and lifting those the mandate does not reach."""

from __future__ import annotations

import datetime as dt

import pytest

from models.errors import Conflict, NotFound, RuleViolation
from models.meetings import decision_operations, queries, register_queries
from models.meetings.rows import Mandate
from models.practice.rows import DecisionRule
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


def get_decision(store, group):
    """The only decision of a course."""
    (detail,) = store.query(register_queries.list_decisions, course_id=group.course)
    return detail.decision


def test_that_a_decision_keeps_what_it_is_given(store, group):
    meeting = make_held_meeting(store, group)
    item = make_item(store, meeting)
    make_decision(
        store,
        group,
        item_id=item,
        text="Vi prøver rolig start.\n\nI to uger.",
        rule=DecisionRule.CONSENT,
        basis="Målingerne fra februar",
        objections="Ditte: natholdet er ikke spurgt.",
        residents_view="Beboerne vil gerne prøve.",
        review_on=HELD_ON + 14 * DAY,
    )
    row = get_decision(store, group)
    assert (row.key, row.meeting_id, row.item_id) == ("B-001", meeting, item)
    assert (row.decided_on, row.text) == (HELD_ON, "Vi prøver rolig start.\n\nI to uger.")
    assert (row.rule, row.mandate, row.basis) == (
        DecisionRule.CONSENT,
        Mandate.WITHIN,
        "Målingerne fra februar",
    )
    assert (row.objections, row.residents_view) == (
        "Ditte: natholdet er ikke spurgt.",
        "Beboerne vil gerne prøve.",
    )
    assert row.review_on == HELD_ON + 14 * DAY
    store.undo()
    assert store.query(register_queries.list_decisions, course_id=group.course) == ()


def test_that_a_decision_outside_meetings_is_dated_today(store, group, today):
    make_decision(store, group)
    row = get_decision(store, group)
    assert (row.meeting_id, row.decided_on) == (None, today)


def test_that_decisions_stand_in_the_order_they_were_made(store, group):
    meeting = make_held_meeting(store, group)
    for text in "cab":
        make_decision(store, group, meeting_id=meeting, text=text)
    assert [row.text for row in store.query(queries.get_meeting, meeting).decisions] == list("cab")


def test_that_nothing_is_decided_before_the_meeting(store, group):
    with pytest.raises(RuleViolation) as caught:
        make_decision(store, group, meeting_id=make_meeting(store, group))
    assert caught.value.code == "meeting_not_held"


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"text": " \n "}, "text_missing", "text"),
        ({"lifted_to": "Styregruppen"}, "decision_within_mandate", "lifted_to"),
        ({"review_on": HELD_ON}, "review_before_decision", "review_on"),
        ({"decided_on": dt.date(206, 1, 1)}, "date_out_of_range", "decided_on"),
    ],
)
def test_that_a_decision_that_breaks_a_rule_is_refused(store, group, wrong, code, field):
    meeting = make_held_meeting(store, group)
    with pytest.raises(RuleViolation) as recorded:
        make_decision(store, group, meeting_id=meeting, **wrong)
    decision = make_decision(store, group, meeting_id=meeting)
    with pytest.raises(RuleViolation) as edited:
        store.perform(decision_operations.edit_decision, decision_id=decision, **wrong)
    for caught in (recorded, edited):
        assert (caught.value.code, caught.value.field) == (code, field)


def test_that_a_decision_is_made_in_its_own_course(store, group):
    other = make_group(store, title="Naboen")
    meeting = make_held_meeting(store, other)
    item = make_item(store, meeting)
    for place, field in (({"meeting_id": meeting}, "meeting_id"), ({"item_id": item}, "item_id")):
        with pytest.raises(RuleViolation) as caught:
            make_decision(store, group, **place)
        assert (caught.value.code, caught.value.field) == ("not_in_course", field)


def test_that_a_decision_is_not_made_under_an_item_of_another_meeting(store, group):
    item = make_item(store, make_held_meeting(store, group))
    with pytest.raises(NotFound):
        make_decision(store, group, meeting_id=make_held_meeting(store, group), item_id=item)


def test_that_a_decision_is_edited_and_undone(store, group):
    decision = make_decision(store, group, meeting_id=make_held_meeting(store, group))
    seen = get_decision(store, group).version
    arguments = {"decision_id": decision, "seen": seen}
    store.perform(decision_operations.edit_decision, text="Vi venter.", **arguments)
    assert get_decision(store, group).text == "Vi venter."
    with pytest.raises(Conflict):
        store.perform(decision_operations.edit_decision, text="Vi handler.", **arguments)
    store.undo()
    assert get_decision(store, group).text == "Vi prøver rolig start i to uger."


def test_that_where_a_decision_was_made_is_not_edited(store, group):
    decision = make_decision(store, group)
    with pytest.raises(KeyError):
        store.perform(
            decision_operations.edit_decision,
            decision_id=decision,
            meeting_id=make_held_meeting(store, group),
        )


def test_that_a_decision_back_within_the_mandate_is_lifted_to_nobody(store, group):
    decision = make_decision(store, group, mandate=Mandate.OUTSIDE)
    store.perform(
        decision_operations.lift_decision,
        decision_id=decision,
        lifted_to="Styregruppen",
        lifted_on=dt.date(2026, 9, 1),
    )
    store.perform(decision_operations.edit_decision, decision_id=decision, mandate=Mandate.WITHIN)
    row = get_decision(store, group)
    assert (row.mandate, row.lifted_to, row.lifted_on) == (Mandate.WITHIN, "", None)


def test_that_a_removed_decision_lets_go_of_its_tasks_and_undo_ties_them_again(store, group):
    decision = make_decision(store, group)
    make_task(store, group, decision_id=decision)
    store.perform(decision_operations.remove_decision, decision_id=decision)
    (task,) = store.query(register_queries.list_tasks, course_id=group.course)
    assert task.task.decision_id is None
    store.undo()
    (task,) = store.query(register_queries.list_tasks, course_id=group.course)
    assert task.task.decision_id == decision
    assert get_decision(store, group).id == decision


def test_that_a_decision_is_lifted_to_somebody_on_a_day(store, group, today):
    decision = make_decision(store, group, mandate=Mandate.OUTSIDE)
    arguments = {"decision_id": decision, "lifted_to": "Styregruppen"}
    store.perform(decision_operations.lift_decision, lifted_on=today, **arguments)
    row = get_decision(store, group)
    assert (row.lifted_to, row.lifted_on) == ("Styregruppen", today)
    store.undo()
    assert get_decision(store, group).lifted_to == ""


@pytest.mark.parametrize(
    ("mandate", "wrong", "code", "field"),
    [
        (Mandate.WITHIN, {}, "decision_within_mandate", "lifted_to"),
        (Mandate.OUTSIDE, {"lifted_to": " "}, "text_missing", "lifted_to"),
        (Mandate.OUTSIDE, {"lifted_on": HELD_ON - DAY}, "lifted_before_decision", "lifted_on"),
        (Mandate.UNCLEAR, {"lifted_on": dt.date(2026, 9, 2)}, "date_in_future", "lifted_on"),
    ],
)
def test_that_a_lift_that_breaks_a_rule_is_refused(store, group, mandate, wrong, code, field):
    decision = make_decision(
        store, group, meeting_id=make_held_meeting(store, group), mandate=mandate
    )
    arguments = {"lifted_to": "Styregruppen", **wrong}
    with pytest.raises(RuleViolation) as caught:
        store.perform(decision_operations.lift_decision, decision_id=decision, **arguments)
    assert (caught.value.code, caught.value.field) == (code, field)


def test_that_after_the_approval_only_the_day_of_the_lift_is_still_written(store, group):
    meeting = make_held_meeting(store, group)
    decision = make_decision(
        store, group, meeting_id=meeting, mandate=Mandate.OUTSIDE, lifted_to="Styregruppen"
    )
    approve(store, meeting)
    store.perform(
        decision_operations.lift_decision,
        decision_id=decision,
        lifted_to="Styregruppen",
        lifted_on=dt.date(2026, 4, 8),
    )
    assert get_decision(store, group).lifted_on == dt.date(2026, 4, 8)
    attempts = [
        (decision_operations.lift_decision, {"lifted_to": "Udvalget"}),
        (decision_operations.edit_decision, {"text": "Noget andet"}),
        (decision_operations.remove_decision, {}),
    ]
    for operation, arguments in attempts:
        with pytest.raises(RuleViolation) as caught:
            store.perform(operation, decision_id=decision, **arguments)
        assert caught.value.code == "meeting_approved"
