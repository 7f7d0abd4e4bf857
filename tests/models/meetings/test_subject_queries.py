"""What agenda items take up again."""

from __future__ import annotations

import datetime as dt

from models.courses import follow_up_operations
from models.meetings import draft_operations, queries, task_operations
from models.meetings.rows import SubjectKind
from tests.models.courses.factories import make_leader_question
from tests.models.meetings.factories import (
    HELD_ON,
    make_decision,
    make_held_meeting,
    make_task,
)

NEXT = dt.date(2026, 4, 1)


def subjects(store, group):
    """Every subject of a newly drafted meeting."""
    meeting = store.perform(
        draft_operations.draft_next_meeting,
        course_id=group.course,
        held_on=NEXT,
        tasks_title="Opgaver",
        questions_title="Svar",
    )

    def read():
        detail = store.query(queries.get_meeting, meeting)
        return [subject for item in detail.items for subject in item.subjects]

    return read


def test_that_a_task_says_who_does_it_and_what_came_of_it(store, group):
    make_held_meeting(store, group)
    late = make_task(
        store, group, text="Sent", due_on=NEXT, agreed_on=HELD_ON, owner_id=group.staff
    )
    make_task(store, group, text="Tidligt", due_on=HELD_ON, agreed_on=HELD_ON)
    read = subjects(store, group)
    first, second = read()
    assert [first.text, second.text] == ["Tidligt", "Sent"]
    assert (first.owner, second.owner.name, second.due_on) == (None, "Søren Friis", NEXT)
    assert (second.kind, second.target_id, second.key) == (SubjectKind.TASK, late, "O-001")
    assert not second.is_settled
    store.perform(task_operations.complete_task, task_id=late, note="Klaret")
    assert [(each.is_settled, each.answer) for each in read()] == [(False, ""), (True, "Klaret")]


def test_that_a_task_removed_since_is_no_longer_spoken_of(store, group):
    make_held_meeting(store, group)
    task = make_task(store, group, due_on=NEXT)
    read = subjects(store, group)
    store.perform(task_operations.remove_task, task_id=task)
    assert read() == []


def test_that_decisions_and_questions_are_told_with_their_dates_and_answers(store, group):
    meeting = make_held_meeting(store, group)
    decision = make_decision(store, group, meeting_id=meeting, review_on=NEXT)
    question = make_leader_question(store, group.course, wanted_by=NEXT)
    read = subjects(store, group)
    first, second = read()
    assert (first.kind, first.target_id, first.key, first.due_on) == (
        SubjectKind.DECISION,
        decision,
        "B-001",
        NEXT,
    )
    assert (second.kind, second.target_id, second.key, second.due_on) == (
        SubjectKind.QUESTION,
        question,
        "",
        NEXT,
    )
    assert not second.is_settled
    store.perform(
        follow_up_operations.answer_leader_question,
        question_id=question,
        answer="Ja, fra maj.",
        answered_on=HELD_ON,
    )
    assert (read()[1].is_settled, read()[1].answer) == (True, "Ja, fra maj.")
