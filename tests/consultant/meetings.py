"""Forty meetings with six items each: planned, held, read back and approved."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from models.groups.rows import MemberRole
from models.meetings.rows import (
    AttendanceState,
    ItemKind,
    ItemState,
    Mandate,
    MeetingState,
    TaskState,
)
from models.meetings.tables import AgendaItem, Attendance, Decision, Meeting, Task, TaskMove
from models.practice.rows import DecisionRule
from tests.consultant import texts

if TYPE_CHECKING:
    from tests.consultant.story import Row, Story

COUNT = 40
EVERY = dt.timedelta(days=13)


def meet(story: Story, starts_on: dt.date, members: list[Row], tried: list[Row]) -> None:
    """Forty meetings; the last is only planned, the one before it is held and not approved."""
    for number in range(COUNT):
        held_on = starts_on + EVERY * number + dt.timedelta(days=1)
        meeting, items = _plan(story, number, held_on, members, tried)
        if number < COUNT - 1:
            _hold(story, meeting, items, members)
        if number < COUNT - 2:
            _approve(story, meeting)


def _plan(
    story: Story, number: int, held_on: dt.date, members: list[Row], tried: list[Row]
) -> tuple[Row, list[Row]]:
    day = held_on - dt.timedelta(days=7)
    with story.act("plan_meeting", day, 10):
        meeting = story.add(
            Meeting,
            title=f"Gruppemøde {number + 1}",
            held_on=held_on,
            starts_at=dt.time(13, 0),
            ends_at=dt.time(14, 30),
            place="Spisestuen",
            purpose=texts.QUESTION,
            chair_id=members[1]["id"],
            minute_taker_id=members[2]["id"],
        )
    items = []
    for index, (kind, title) in enumerate(texts.ITEMS):
        with story.act("add_item", day, 10.2 + index / 60):
            items.append(
                story.add(
                    AgendaItem,
                    meeting_id=meeting["id"],
                    kind=ItemKind(kind),
                    title=title,
                    purpose=story.random.choice(texts.WISHES),
                    minutes=story.random.choice((5, 10, 15, 20)),
                    proposed_by=story.random.choice((MemberRole.STAFF, MemberRole.RESIDENT, None)),
                    trial_id=tried[number % len(tried)]["id"] if index == 2 else None,
                )
            )
    return meeting, items


def _hold(story: Story, meeting: Row, items: list[Row], members: list[Row]) -> None:
    day = meeting["held_on"]
    pick = story.random.choice
    with story.act("mark_rest_present", day, 13):
        for member in members:
            state = pick((AttendanceState.PRESENT,) * 5 + (AttendanceState.EXCUSED,))
            story.add(Attendance, meeting_id=meeting["id"], member_id=member["id"], state=state)
    for index, item in enumerate(items):
        hour = 13.1 + index / 10
        with story.act("write_notes", day, hour):
            notes = "\n\n".join(story.random.sample(texts.NOTES, 3))
            story.change(item, notes=notes, state=ItemState.DONE)
        if item["kind"] is ItemKind.DECISION:
            _decide(story, meeting, item, members, hour)
    with story.act("hold_meeting", day, 14.6):
        story.change(meeting, state=MeetingState.HELD, summary=texts.SUMMARY)


def _decide(story: Story, meeting: Row, item: Row, members: list[Row], hour: float) -> None:
    day = meeting["held_on"]
    pick = story.random.choice
    owned = {"meeting_id": meeting["id"], "item_id": item["id"]}
    with story.act("record_decision", day, hour + 0.02):
        decision = story.add(
            Decision,
            **owned,
            decided_on=day,
            text=pick(texts.DECISIONS),
            basis=texts.BASIS,
            rule=DecisionRule.CONSENT,
            mandate=Mandate.WITHIN,
            residents_view=texts.RESIDENTS_VIEW,
        )
    due_on = day + dt.timedelta(days=12)
    owner = pick(members)["id"]
    with story.act("add_task", day, hour + 0.04):
        task = story.add(
            Task,
            **owned,
            decision_id=decision["id"],
            text=pick(texts.TASKS),
            agreed_on=day,
            owner_id=owner,
            original_owner_id=owner,
            due_on=due_on,
            original_due_on=due_on,
        )
    fate = story.random.random()
    if fate < 0.2:
        later = due_on + dt.timedelta(days=14)
        with story.act("move_task", due_on, 9):
            story.change(task, due_on=later)
            story.add(
                TaskMove,
                task_id=task["id"],
                from_on=due_on,
                to_on=later,
                moved_on=due_on,
                reason=texts.MOVE_REASON,
            )
    if fate < 0.9:
        closed_on = task["due_on"]
        with story.act("complete_task", closed_on, 10):
            story.change(task, state=TaskState.DONE, closed_on=closed_on)


def _approve(story: Story, meeting: Row) -> None:
    day = meeting["held_on"] + dt.timedelta(days=9)
    with story.act("read_back", day, 11):
        story.change(meeting, read_back_on=day, read_back_note=texts.RESIDENTS_VIEW)
    with story.act("approve_minutes", day, 12, undoable=False):
        story.change(meeting, state=MeetingState.APPROVED, approved_on=day, approved_by="Gruppen")
