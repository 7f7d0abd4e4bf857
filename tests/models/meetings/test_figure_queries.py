"""Who took part, and whether tasks were done on time."""

from __future__ import annotations

import datetime as dt

from models.groups import operations as group_operations
from models.groups.rows import MemberRole
from models.meetings import figure_queries, task_operations
from models.meetings.detail_rows import InvolvementFigures, OnTimeFigures, RoleInvolvement
from models.meetings.rows import AttendanceState
from tests.models.meetings.factories import (
    HELD_ON,
    make_decision,
    make_group,
    make_held_meeting,
    make_item,
    make_meeting,
    make_task,
    mark,
)

DAY = dt.timedelta(days=1)


def involvement(store, group, **period):
    """The figures of a course."""
    return store.query(figure_queries.get_involvement, group.course, **period)


def by_role(figures):
    """How often each role came, out of how often it could."""
    return {each.role.value: (each.present, each.expected) for each in figures.attendance}


def test_that_a_course_without_meetings_has_no_involvement(store, group):
    make_meeting(store, group)
    assert involvement(store, group) == InvolvementFigures(0, 0, (), 0, 0, 0, 0)


def test_that_attendance_is_counted_by_role_and_never_by_person(store, group):
    first = make_held_meeting(store, group)
    mark(store, first, group.resident)
    mark(store, first, group.other_resident, AttendanceState.PARTLY)
    mark(store, first, group.staff, AttendanceState.EXCUSED)
    second = make_held_meeting(store, group, held_on=HELD_ON + 14 * DAY)
    mark(store, second, group.resident, AttendanceState.ABSENT)
    figures = involvement(store, group)
    assert by_role(figures) == {
        "leader": (2, 2),
        "staff": (0, 4),
        "resident": (2, 4),
        "relative": (0, 2),
    }
    assert (figures.meetings, figures.meetings_with_residents) == (2, 1)


def test_that_only_those_in_the_group_that_day_are_expected(store, group):
    make_held_meeting(store, group)
    make_held_meeting(store, group, held_on=HELD_ON + 14 * DAY)
    store.perform(group_operations.leave_group, member_id=group.relative, left_on=HELD_ON + DAY)
    assert by_role(involvement(store, group))["relative"] == (0, 1)


def test_that_items_and_decisions_count_what_residents_brought_and_said(store, group):
    meeting = make_held_meeting(store, group)
    make_item(store, meeting, proposed_by=MemberRole.RESIDENT)
    make_item(store, meeting, proposed_by=MemberRole.STAFF)
    make_item(store, meeting)
    make_decision(store, group, meeting_id=meeting, residents_view="Vi vil gerne.")
    make_decision(store, group, meeting_id=meeting)
    make_decision(store, group, residents_view="Uden for møder.")
    figures = involvement(store, group)
    assert (figures.items, figures.items_by_residents) == (3, 1)
    assert (figures.decisions, figures.decisions_with_residents_view) == (2, 1)


def test_that_a_period_counts_from_its_first_to_its_last_day(store, group):
    for days in (0, 7, 14):
        meeting = make_held_meeting(store, group, held_on=HELD_ON + days * DAY)
        make_item(store, meeting)
    make_held_meeting(store, make_group(store, title="Naboen"))
    period = {"since": HELD_ON + 7 * DAY, "until": HELD_ON + 14 * DAY}
    assert involvement(store, group, **period).meetings == 2
    assert involvement(store, group, **period).items == 2
    assert involvement(store, group, until=HELD_ON).meetings == 1
    assert involvement(store, group, since=HELD_ON + 15 * DAY).attendance == ()


def test_that_a_role_is_told_as_counts(store, group):
    make_held_meeting(store, group)
    assert RoleInvolvement(MemberRole.LEADER, 1, 1) in involvement(store, group).attendance


def test_that_figures_are_read_in_a_fixed_number_of_statements(store, group):
    for days in range(3):
        meeting = make_held_meeting(store, group, held_on=HELD_ON + days * DAY)
        make_item(store, meeting)
        make_task(store, group, meeting_id=meeting, due_on=HELD_ON + days * DAY)
    with store.statements() as seen:
        involvement(store, group)
    assert len(seen) == 4
    with store.statements() as seen:
        store.query(figure_queries.get_on_time_figures, group.course, today=HELD_ON)
    assert len(seen) == 2


def test_that_the_first_date_decides_whether_a_task_was_on_time(store, group):
    due = HELD_ON + DAY
    tasks = [make_task(store, group, agreed_on=HELD_ON, due_on=due) for _ in range(6)]
    for task in tasks[:4]:
        store.perform(task_operations.complete_task, task_id=task, closed_on=due)
    store.perform(task_operations.move_task, task_id=tasks[4], due_on=due + 7 * DAY, reason="Ferie")
    store.perform(task_operations.complete_task, task_id=tasks[4], closed_on=due + DAY)
    undated = make_task(store, group, agreed_on=HELD_ON)
    store.perform(task_operations.move_task, task_id=undated, due_on=due + 30 * DAY)
    make_task(store, make_group(store, title="Naboen"), due_on=due)
    figures = store.query(
        figure_queries.get_on_time_figures, group.course, today=HELD_ON + 10 * DAY
    )
    assert figures == OnTimeFigures(
        due=6, on_time=4, closed_late=1, open_due=1, cancelled=0, moved=1, percent=67
    )
