"""What waits to be taken up."""

from __future__ import annotations

import datetime as dt

from models.courses import follow_up_operations
from models.meetings import (
    agenda_operations,
    draft_operations,
    operations,
    queries,
    task_operations,
)
from models.meetings.detail_rows import OpenMatters
from models.meetings.open_matters import get_open_matters
from models.meetings.rows import ItemKind
from models.trials.rows import CycleDecision
from tests.models.courses.factories import make_leader_question
from tests.models.meetings.factories import (
    HELD_ON,
    make_decision,
    make_group,
    make_held_meeting,
    make_item,
    make_meeting,
    make_task,
    make_trial,
    mark,
)

NEXT = dt.date(2026, 4, 1)
DAY = dt.timedelta(days=1)


def read(store, group, on=NEXT, **more):
    """What waits in a course on a day."""
    return store.query(get_open_matters, group.course, on=on, **more)


def carried_titles(store, group, on=NEXT):
    """What would be carried over."""
    return [matter.item.title for matter in read(store, group, on).carried]


def test_that_a_new_course_has_nothing_open(store, group):
    assert read(store, group) == OpenMatters((), (), (), (), ())


def test_that_items_the_last_meeting_did_not_reach_wait(store, group):
    meeting = make_held_meeting(store, group)
    make_item(store, meeting, "Ikke nået")
    talked = make_item(store, meeting, "Drøftet")
    store.perform(agenda_operations.write_notes, item_id=talked, notes="Godt.")
    with_task = make_item(store, meeting, "Aftalt")
    make_task(store, group, item_id=with_task)
    closed = make_item(store, meeting, "Afsluttet")
    store.perform(agenda_operations.close_item, item_id=closed)
    undecided = make_item(store, meeting, "Ikke besluttet", kind=ItemKind.DECISION)
    store.perform(agenda_operations.write_notes, item_id=undecided, notes="Vi talte om det.")
    decided = make_item(store, meeting, "Besluttet", kind=ItemKind.DECISION)
    make_decision(store, group, item_id=decided)
    assert carried_titles(store, group) == ["Ikke nået", "Ikke besluttet"]


def test_that_a_put_off_item_waits_past_other_meetings_and_an_unreached_one_does_not(store, group):
    first = make_held_meeting(store, group)
    put_off = make_item(store, first, "Udsat")
    store.perform(agenda_operations.carry_item, item_id=put_off, reason="Tid")
    make_item(store, first, "Ikke nået")
    make_held_meeting(store, group, held_on=HELD_ON + 7 * DAY)
    assert carried_titles(store, group) == ["Udsat"]


def test_that_an_item_on_a_later_agenda_no_longer_waits_until_it_is_taken_off(store, group):
    first = make_held_meeting(store, group)
    make_item(store, first, "Have")
    second = store.perform(
        draft_operations.draft_next_meeting,
        course_id=group.course,
        held_on=NEXT,
        tasks_title="Opgaver",
        questions_title="Svar",
    )
    assert carried_titles(store, group, NEXT + DAY) == []
    item = store.query(queries.get_meeting, second).items[0].item
    store.perform(agenda_operations.remove_item, item_id=item.id)
    assert carried_titles(store, group, NEXT + DAY) == ["Have"]
    store.undo()
    store.perform(operations.remove_meeting, meeting_id=second)
    assert carried_titles(store, group, NEXT + DAY) == ["Have"]


def test_that_planned_meetings_and_later_ones_leave_nothing_open(store, group):
    make_item(store, make_meeting(store, group), "Kladde")
    make_item(store, make_held_meeting(store, group, held_on=NEXT + DAY), "Senere")
    assert carried_titles(store, group) == []


def test_that_tasks_wait_when_their_date_has_come_the_oldest_first(store, group):
    make_task(store, group, text="i dag", due_on=NEXT)
    make_task(store, group, text="over frist", due_on=NEXT - DAY)
    make_task(store, group, text="senere", due_on=NEXT + DAY)
    make_task(store, group, text="uden frist")
    done = make_task(store, group, text="gjort", agreed_on=HELD_ON, due_on=HELD_ON)
    store.perform(task_operations.complete_task, task_id=done)
    make_task(store, make_group(store, title="Naboen"), text="naboens", due_on=HELD_ON)
    assert [each.task.text for each in read(store, group).tasks] == ["over frist", "i dag"]


def test_that_a_running_trial_waits_for_reflection_when_its_cycle_is_due(store, group):
    due = make_trial(store, group, NEXT, title="Forfalden")
    make_trial(store, group, NEXT + DAY, title="Senere")
    make_trial(store, group, HELD_ON, title="Besluttet", decision=CycleDecision.ADAPT)
    (found,) = read(store, group).trials
    assert (found.trial_id, found.title, found.cycle_number, found.due_on) == (
        due,
        "Forfalden",
        1,
        NEXT,
    )


def test_that_a_trial_on_the_draft_already_is_not_named_again(store, group):
    trial = make_trial(store, group, HELD_ON)
    meeting = make_meeting(store, group, held_on=NEXT)
    make_item(store, meeting, trial_id=trial)
    assert read(store, group, meeting_id=meeting).trials == ()
    assert len(read(store, group).trials) == 1


def test_that_a_decision_waits_from_its_day_until_an_agenda_takes_it_up(store, group):
    meeting = make_held_meeting(store, group)
    decision = make_decision(store, group, meeting_id=meeting, review_on=NEXT)
    assert read(store, group, NEXT - DAY).decisions == ()
    assert [each.id for each in read(store, group).decisions] == [decision]
    store.perform(
        draft_operations.draft_next_meeting,
        course_id=group.course,
        held_on=NEXT,
        tasks_title="Opgaver",
        questions_title="Svar",
    )
    assert read(store, group, NEXT + DAY).decisions == ()


def test_that_questions_wait_and_answers_are_told_once(store, group):
    waiting = make_leader_question(store, group.course, text="Timer?")
    answered = make_leader_question(store, group.course, text="Bus?")
    store.perform(
        follow_up_operations.answer_leader_question,
        question_id=answered,
        answer="Ja, fra maj.",
        answered_on=HELD_ON + DAY,
    )
    make_leader_question(store, group.course, text="Senere?", asked_on=NEXT + DAY)
    assert [each.id for each in read(store, group).questions] == [waiting]
    make_held_meeting(store, group)
    assert [each.id for each in read(store, group).questions] == [waiting, answered]
    make_held_meeting(store, group, held_on=HELD_ON + 7 * DAY)
    assert [each.id for each in read(store, group).questions] == [waiting]


def test_that_what_is_open_is_read_in_a_fixed_number_of_statements(store, group):
    def count():
        with store.statements() as seen:
            read(store, group)
        return len(seen)

    meeting = make_held_meeting(store, group)
    make_item(store, meeting)
    make_task(store, group, due_on=HELD_ON)
    make_trial(store, group, HELD_ON)
    few = count()
    for _ in range(4):
        item = make_item(store, meeting)
        store.perform(agenda_operations.carry_item, item_id=item, reason="Tid")
        make_task(store, group, due_on=HELD_ON, owner_id=group.staff)
        make_trial(store, group, HELD_ON)
        make_decision(store, group, meeting_id=meeting, review_on=NEXT)
        make_leader_question(store, group.course)
    mark(store, meeting, group.staff)
    assert count() == few == 10
