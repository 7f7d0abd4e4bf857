"""The rules of meetings, decisions and tasks."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from models.errors import RuleViolation
from models.groups.rows import MemberRole, MemberRow
from models.meetings import rules
from models.meetings.detail_rows import AttendeeRow, RoleAttendance
from models.meetings.rows import (
    AgendaItemRow,
    AttendanceState,
    DecisionRow,
    ItemKind,
    ItemState,
    Mandate,
    MeetingState,
    NewItem,
    TaskRow,
    TaskState,
)

DUE = dt.date(2026, 3, 4)
DAY = dt.timedelta(days=1)
ID = UUID(int=7)

TASK = TaskRow(
    id=ID,
    version=1,
    key="O-001",
    course_id=ID,
    meeting_id=None,
    item_id=None,
    decision_id=None,
    text="Spørg natholdet.",
    agreed_on=DUE - 14 * DAY,
    owner_id=None,
    original_owner_id=None,
    due_on=DUE,
    original_due_on=DUE,
    state=TaskState.OPEN,
    closed_on=None,
    closing_note="",
)
ITEM = AgendaItemRow(
    id=ID,
    version=1,
    meeting_id=ID,
    kind=ItemKind.DECISION,
    title="Aftensmad",
    purpose="",
    minutes=None,
    proposed_by=None,
    trial_id=None,
    notes="",
    state=ItemState.OPEN,
    carried_from_id=None,
    carry_reason="",
)
DECISION = DecisionRow(
    id=ID,
    version=1,
    key="B-001",
    course_id=ID,
    meeting_id=ID,
    item_id=ID,
    decided_on=DUE,
    text="Fisk om fredagen.",
    basis="",
    rule=None,
    mandate=Mandate.WITHIN,
    lifted_to="",
    lifted_on=None,
    objections="",
    residents_view="",
    review_on=None,
)


def item(minutes):
    """An item with a time."""
    return NewItem(ItemKind.DISCUSSION, "Punkt", minutes)


def done(closed_on):
    """The task, done on a day."""
    return replace(TASK, state=TaskState.DONE, closed_on=closed_on)


def attendee(role, state):
    """Somebody of a role with a mark."""
    member = MemberRow(
        ID, 1, ID, 0, "Navn", "", role, "", "", False, False, DUE, None, "", None, False
    )
    return AttendeeRow(member, state, "")


def test_that_an_agenda_takes_the_sum_of_its_times():
    assert rules.agenda_minutes([item(5), item(None), item(20)]) == 25
    assert rules.agenda_minutes([]) == 0


def test_that_items_begin_one_after_another_as_long_as_times_are_known():
    items = [item(15), item(50), item(None), item(5)]
    assert rules.agenda_times(items, dt.time(13, 30)) == (
        dt.time(13, 30),
        dt.time(13, 45),
        dt.time(14, 35),
        None,
    )
    assert rules.agenda_times(items, None) == (None,) * 4
    assert rules.agenda_times([item(60), item(60)], dt.time(23)) == (dt.time(23), None)


def test_that_an_agenda_is_longer_or_shorter_than_its_meeting():
    one, half_past_two = dt.time(13), dt.time(14, 30)
    assert rules.minutes_over([item(95)], one, half_past_two) == 5
    assert rules.minutes_over([item(60)], one, half_past_two) == -30
    assert rules.minutes_over([item(60)], one, None) is None


@pytest.mark.parametrize(
    ("kind", "state", "has_decision", "has_more", "is_open"),
    [
        (ItemKind.DISCUSSION, ItemState.OPEN, False, False, True),
        (ItemKind.DISCUSSION, ItemState.OPEN, False, True, False),
        (ItemKind.INFORMATION, ItemState.OPEN, True, False, False),
        (ItemKind.DECISION, ItemState.OPEN, False, True, True),
        (ItemKind.DECISION, ItemState.OPEN, True, False, False),
        (ItemKind.DECISION, ItemState.DONE, False, False, False),
        (ItemKind.INFORMATION, ItemState.CARRIED, True, True, True),
    ],
)
def test_that_an_item_is_open_until_what_it_asks_for_is_done(
    kind, state, has_decision, has_more, is_open
):
    found = rules.is_item_open(kind, state, has_decision=has_decision, has_more=has_more)
    assert found is is_open


def test_that_approved_minutes_have_nothing_in_the_way():
    assert rules.approval_obstacles(MeetingState.APPROVED, [ITEM], []) == ()


@pytest.mark.parametrize(
    ("settled", "decisions"),
    [
        (ITEM, [DECISION]),
        (replace(ITEM, state=ItemState.CARRIED), []),
        (replace(ITEM, state=ItemState.DONE, notes="Trukket tilbage."), []),
        (replace(ITEM, kind=ItemKind.DISCUSSION), []),
    ],
)
def test_that_a_settled_item_does_not_stand_in_the_way(settled, decisions):
    assert rules.approval_obstacles(MeetingState.HELD, [settled], decisions) == ()


@pytest.mark.parametrize(
    "open_item", [ITEM, replace(ITEM, notes="Talt om."), replace(ITEM, state=ItemState.DONE)]
)
def test_that_an_unsettled_item_for_decision_stands_in_the_way(open_item):
    (obstacle,) = rules.approval_obstacles(MeetingState.HELD, [open_item], [])
    assert (obstacle.code, obstacle.item_id) == ("item_undecided", ID)


@pytest.mark.parametrize(
    ("mandate", "lifted_to", "needs"),
    [
        (Mandate.WITHIN, "", False),
        (Mandate.OUTSIDE, "", True),
        (Mandate.UNCLEAR, "", True),
        (Mandate.OUTSIDE, "Styregruppen", False),
    ],
)
def test_that_what_the_mandate_does_not_reach_is_lifted(mandate, lifted_to, needs):
    assert rules.needs_lifting(mandate, lifted_to) is needs
    decision = replace(DECISION, mandate=mandate, lifted_to=lifted_to)
    assert bool(rules.approval_obstacles(MeetingState.HELD, [], [decision])) is needs


def test_that_attendance_is_counted_by_role_in_the_order_of_the_roles():
    marks = [
        attendee(MemberRole.RESIDENT, AttendanceState.PARTLY),
        attendee(MemberRole.LEADER, AttendanceState.PRESENT),
        attendee(MemberRole.RESIDENT, None),
        attendee(MemberRole.RESIDENT, AttendanceState.EXCUSED),
        attendee(MemberRole.LEADER, AttendanceState.ABSENT),
    ]
    assert rules.attendance_by_role(marks) == (
        RoleAttendance(MemberRole.LEADER, 1, 0, 0, 1, 0),
        RoleAttendance(MemberRole.RESIDENT, 0, 1, 1, 0, 1),
    )


def test_that_a_task_is_overdue_from_the_day_after_its_date():
    assert not rules.is_task_overdue(TASK, DUE)
    assert rules.is_task_overdue(TASK, DUE + DAY)
    assert rules.days_overdue(TASK, DUE + 3 * DAY) == 3
    assert rules.days_overdue(replace(TASK, due_on=None), DUE + DAY) == 0
    assert rules.days_overdue(done(DUE), DUE + DAY) == 0


def test_that_a_task_ages_until_it_is_closed():
    assert rules.task_age_days(TASK, DUE) == 14
    assert rules.task_age_days(done(DUE - DAY), DUE + 100 * DAY) == 13
    assert rules.task_age_days(TASK, DUE - 20 * DAY) == 0


def test_that_tasks_on_time_are_counted_as_the_measure_says():
    tasks = [
        done(DUE),  # on the day: on time
        done(DUE + DAY),  # late
        replace(done(DUE + DAY), due_on=DUE + 7 * DAY),  # moved, and still late
        TASK,  # open and due
        replace(TASK, original_due_on=DUE + DAY),  # not due yet
        replace(TASK, original_due_on=None),  # never dated
        replace(TASK, state=TaskState.CANCELLED),  # out, but listed
        done(None),  # closed on a day nobody knows
    ]
    figures = rules.on_time_figures(tasks, frozenset(), DUE)
    assert (figures.due, figures.on_time, figures.closed_late) == (5, 1, 3)
    assert (figures.open_due, figures.cancelled, figures.percent) == (1, 1, 20)


def test_that_a_task_closed_before_a_date_to_come_does_not_count_yet():
    assert rules.on_time_figures([done(DUE - DAY)], frozenset(), DUE - DAY).due == 0


@pytest.mark.parametrize(("number", "percent"), [(0, None), (4, None), (5, 100), (8, 100)])
def test_that_fewer_than_five_tasks_are_told_without_per_cent(number, percent):
    figures = rules.on_time_figures([done(DUE)] * number, frozenset(), DUE)
    assert (figures.due, figures.percent) == (number, percent)


@pytest.mark.parametrize(("on_time", "of", "percent"), [(1, 8, 13), (1, 6, 17), (2, 6, 33)])
def test_that_per_cent_are_rounded_with_halves_up(on_time, of, percent):
    tasks = [done(DUE)] * on_time + [done(DUE + DAY)] * (of - on_time)
    assert rules.on_time_figures(tasks, frozenset(), DUE).percent == percent


def test_that_moved_tasks_are_told_beside_the_figure():
    moved = replace(TASK, id=UUID(int=8))
    figures = rules.on_time_figures([TASK, moved], frozenset({moved.id}), DUE)
    assert figures.moved == 1


@pytest.mark.parametrize(
    ("day", "is_member"),
    [(DUE - DAY, False), (DUE, True), (DUE + DAY, True), (DUE + 2 * DAY, False)],
)
def test_that_somebody_is_in_the_group_from_the_first_day_to_the_last(day, is_member):
    assert rules.is_member_on(DUE, DUE + DAY, day) is is_member


def test_that_somebody_who_has_not_left_is_in_the_group():
    assert rules.is_member_on(DUE, None, dt.date(2099, 1, 1))


def test_that_a_text_that_must_say_something_may_have_several_lines():
    assert rules.required_text(" a\r\n\r\nb ", "text") == "a\n\nb"
    with pytest.raises(RuleViolation) as caught:
        rules.required_text("\x00 ", "text")
    assert (caught.value.code, caught.value.field) == ("text_missing", "text")
