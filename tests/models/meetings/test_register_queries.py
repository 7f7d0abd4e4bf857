"""Decisions and tasks across meetings."""

from __future__ import annotations

import datetime as dt

from models.meetings import register_queries, task_operations
from models.meetings.rows import Mandate, MeetingState, TaskState
from tests.models.meetings.factories import (
    HELD_ON,
    make_decision,
    make_group,
    make_held_meeting,
    make_item,
    make_task,
)

DAY = dt.timedelta(days=1)


def decision_texts(store, **filters):
    """The texts of a register of decisions, in its order."""
    return [each.decision.text for each in store.query(register_queries.list_decisions, **filters)]


def task_texts(store, **filters):
    """The texts of a register of tasks, in its order."""
    return [each.task.text for each in store.query(register_queries.list_tasks, **filters)]


def test_that_decisions_stand_with_the_latest_first_and_say_where_they_were_made(store, group):
    meeting = make_held_meeting(store, group)
    item = make_item(store, meeting, "Aftensmad")
    make_decision(store, group, item_id=item, text="Fisk om fredagen.")
    make_decision(store, group, text="Uden møde.", decided_on=HELD_ON + DAY)
    outside, made = store.query(register_queries.list_decisions, course_id=group.course)
    assert (made.meeting_key, made.meeting_title, made.meeting_on) == (
        "M-001",
        "Gruppemøde",
        HELD_ON,
    )
    assert (made.item_title, made.meeting_state) == ("Aftensmad", MeetingState.HELD)
    assert (outside.meeting_key, outside.meeting_on, outside.meeting_state) == ("", None, None)
    assert outside.item_title == ""


def test_that_decisions_are_narrowed_by_course_period_review_and_words(store, group):
    other = make_group(store, title="Naboen")
    for day, text in enumerate(["Ærter", "Løg", "Kål"]):
        make_decision(
            store,
            group,
            text=text,
            decided_on=HELD_ON + day * DAY,
            basis="Ønske fra Åse" if text == "Løg" else "",
            review_on=HELD_ON + 10 * DAY if text == "Kål" else None,
        )
    make_decision(store, other, text="Naboens", decided_on=HELD_ON)
    mine = {"course_id": group.course}
    assert decision_texts(store, **mine) == ["Kål", "Løg", "Ærter"]
    assert len(decision_texts(store)) == 4
    assert decision_texts(store, since=HELD_ON + DAY, **mine) == ["Kål", "Løg"]
    assert decision_texts(store, until=HELD_ON + DAY, **mine) == ["Løg", "Ærter"]
    assert decision_texts(store, review_until=HELD_ON + 10 * DAY) == ["Kål"]
    assert decision_texts(store, review_until=HELD_ON + 9 * DAY) == []
    assert decision_texts(store, search="ÅSE ønske") == ["Løg"]
    assert decision_texts(store, search="æRTER") == ["Ærter"]


def test_that_decisions_that_wait_for_a_mandate_are_found(store, group):
    make_decision(store, group, text="inden for")
    make_decision(store, group, text="uden for", mandate=Mandate.OUTSIDE)
    make_decision(store, group, text="uklart", mandate=Mandate.UNCLEAR)
    make_decision(store, group, text="løftet", mandate=Mandate.OUTSIDE, lifted_to="Styregruppen")
    assert sorted(decision_texts(store, only_unsettled=True)) == ["uden for", "uklart"]


def test_that_open_tasks_come_first_by_date_and_closed_ones_follow_the_latest_first(store, group):
    make_task(store, group, text="uden frist", agreed_on=HELD_ON)
    for days, text in ((2, "senere"), (1, "snart")):
        make_task(store, group, text=text, due_on=HELD_ON + days * DAY, agreed_on=HELD_ON)
    for days, text in ((1, "gjort først"), (2, "gjort sidst")):
        task = make_task(store, group, text=text, agreed_on=HELD_ON)
        store.perform(task_operations.complete_task, task_id=task, closed_on=HELD_ON + days * DAY)
    assert task_texts(store, course_id=group.course) == [
        "snart",
        "senere",
        "uden frist",
        "gjort sidst",
        "gjort først",
    ]


def test_that_tasks_are_narrowed_by_course_state_date_owner_and_words(store, group):
    make_task(store, group, text="Over frist", due_on=HELD_ON, owner_id=group.staff)
    make_task(store, group, text="I dag", due_on=HELD_ON + DAY, owner_id=group.resident)
    done = make_task(store, group, text="Gjort", due_on=HELD_ON, agreed_on=HELD_ON)
    store.perform(task_operations.complete_task, task_id=done)
    make_task(store, make_group(store, title="Naboen"), text="Naboens", due_on=HELD_ON)
    mine = {"course_id": group.course}
    assert task_texts(store, state=TaskState.DONE, **mine) == ["Gjort"]
    assert task_texts(store, overdue_on=HELD_ON + DAY, **mine) == ["Over frist"]
    assert task_texts(store, overdue_on=HELD_ON + DAY) == ["Over frist", "Naboens"]
    assert task_texts(store, owner_id=group.resident) == ["I dag"]
    assert task_texts(store, search="frist søren") == ["Over frist"]
    assert task_texts(store, search="åGE") == ["I dag"]


def test_that_the_registers_are_read_in_a_fixed_number_of_statements(store, group):
    def counts():
        with store.statements() as decisions:
            store.query(register_queries.list_decisions)
        with store.statements() as tasks:
            store.query(register_queries.list_tasks)
        return len(decisions), len(tasks)

    meeting = make_held_meeting(store, group)
    for member in group.members:
        make_decision(store, group, meeting_id=meeting)
        task = make_task(store, group, meeting_id=meeting, owner_id=member, due_on=HELD_ON)
        store.perform(task_operations.move_task, task_id=task, due_on=HELD_ON + DAY, reason="Ferie")
    assert counts() == (1, 3)
