"""Rules of meetings, decisions and tasks: data in, verdict out."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING, Protocol

from models import texts
from models.errors import RuleViolation
from models.groups.rows import MemberRole
from models.meetings.detail_rows import Obstacle, OnTimeFigures, RoleAttendance
from models.meetings.rows import (
    AttendanceState,
    ItemKind,
    ItemState,
    Mandate,
    MeetingState,
    TaskState,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from models.meetings.detail_rows import AttendeeRow
    from models.meetings.rows import AgendaItemRow, DecisionRow, TaskRow

ITEM_MINUTES_MAX = 480
FEWEST_FOR_PERCENT = 5
CAME = frozenset({AttendanceState.PRESENT, AttendanceState.PARTLY})


class Timed(Protocol):
    """Anything with a number of minutes set aside, or None."""

    @property
    def minutes(self) -> int | None:
        """The time set aside."""


def required_text(text: str, field: str) -> str:
    """A text of any length that must say something: a decision may need several lines.

    Raises:
        RuleViolation: `text_missing` or `text_too_long`.
    """
    kept = texts.limited_prose(text, field)
    if not kept:
        raise RuleViolation("text_missing", field)
    return kept


def check_times(starts_at: dt.time | None, ends_at: dt.time | None) -> None:
    """A meeting ends after it begins, on the same day.

    Raises:
        RuleViolation: `meeting_ends_before_start`.
    """
    if starts_at is not None and ends_at is not None and ends_at <= starts_at:
        raise RuleViolation("meeting_ends_before_start", "ends_at")


def check_minutes(minutes: int | None) -> None:
    """The time set aside for an item is unknown, or from 1 minute to 8 hours.

    Raises:
        RuleViolation: `minutes_out_of_range`.
    """
    if minutes is not None and not 1 <= minutes <= ITEM_MINUTES_MAX:
        raise RuleViolation("minutes_out_of_range", "minutes", low=1, high=ITEM_MINUTES_MAX)


def check_mandate(mandate: Mandate, lifted_to: str) -> None:
    """Only what the group may not decide itself, or is unsure of, is lifted to somebody else.

    Raises:
        RuleViolation: `decision_within_mandate`.
    """
    if mandate is Mandate.WITHIN and lifted_to.strip():
        raise RuleViolation("decision_within_mandate", "lifted_to")


def check_review(decided_on: dt.date, review_on: dt.date | None) -> None:
    """A decision is looked at again after the day it was made.

    Raises:
        RuleViolation: `review_before_decision`.
    """
    if review_on is not None and review_on <= decided_on:
        raise RuleViolation("review_before_decision", "review_on", date=decided_on)


def check_not_before(date: dt.date, earliest: dt.date | None, code: str, field: str) -> None:
    """A date is not before another; RuleViolation `code` with that other date otherwise."""
    if earliest is not None and date < earliest:
        raise RuleViolation(code, field, date=earliest)


def check_not_after(date: dt.date, today: dt.date, field: str) -> None:
    """Something that has happened did so today at the latest; `date_in_future` otherwise."""
    if date > today:
        raise RuleViolation("date_in_future", field, date=date)


def is_member_on(joined_on: dt.date, left_on: dt.date | None, day: dt.date) -> bool:
    """Whether somebody was in the group on a day; the day they left counts."""
    return joined_on <= day and (left_on is None or day <= left_on)


def agenda_minutes(items: Iterable[Timed]) -> int:
    """How long an agenda takes: the minutes of its items, those without a time left out."""
    return sum(item.minutes or 0 for item in items)


def agenda_times(items: Sequence[Timed], starts_at: dt.time | None) -> tuple[dt.time | None, ...]:
    """When each item begins; None after an item without a time, or past midnight."""
    clock = None if starts_at is None else starts_at.hour * 60 + starts_at.minute
    times: list[dt.time | None] = []
    for item in items:
        is_known = clock is not None and clock < 24 * 60
        times.append(dt.time(*divmod(clock, 60)) if clock is not None and is_known else None)
        clock = clock + item.minutes if clock is not None and item.minutes is not None else None
    return tuple(times)


def minutes_over(
    items: Iterable[Timed], starts_at: dt.time | None, ends_at: dt.time | None
) -> int | None:
    """By how many minutes the agenda is longer than the meeting; negative where there is room.

    None where the meeting does not say when it begins and ends.
    """
    if starts_at is None or ends_at is None:
        return None
    length = (ends_at.hour - starts_at.hour) * 60 + ends_at.minute - starts_at.minute
    return agenda_minutes(items) - length


def is_item_open(kind: ItemKind, state: ItemState, *, has_decision: bool, has_more: bool) -> bool:
    """Whether an item of a held meeting still waits, and so belongs on the next agenda.

    Args:
        kind: an item for decision waits for its decision, the others for anything at all.
        state: what the group said: closed is closed, carried is open.
        has_decision: something was decided under it.
        has_more: it has notes or tasks.
    """
    if state is not ItemState.OPEN:
        return state is ItemState.CARRIED
    return not has_decision and (kind is ItemKind.DECISION or not has_more)


def approval_obstacles(
    state: MeetingState, items: Iterable[AgendaItemRow], decisions: Iterable[DecisionRow]
) -> tuple[Obstacle, ...]:
    """Everything that must be settled before the minutes can be approved, in the agenda's order.

    `meeting_not_held`; `item_undecided`: an item for decision with neither a decision, nor
    carried over, nor closed with a note; `lift_missing`: a decision the mandate does not clearly
    reach, and nobody named who is asked. Approved minutes have none.
    """
    if state is MeetingState.APPROVED:
        return ()
    made = tuple(decisions)
    decided = {decision.item_id for decision in made}
    found = [] if state is MeetingState.HELD else [Obstacle("meeting_not_held")]
    found += [
        Obstacle("item_undecided", {"title": item.title}, item_id=item.id)
        for item in items
        if item.kind is ItemKind.DECISION
        and item.id not in decided
        and item.state is not ItemState.CARRIED
        and not (item.state is ItemState.DONE and item.notes)
    ]
    found += [
        Obstacle("lift_missing", {"key": each.key, "text": each.text}, decision_id=each.id)
        for each in made
        if needs_lifting(each.mandate, each.lifted_to)
    ]
    return tuple(found)


def needs_lifting(mandate: Mandate, lifted_to: str) -> bool:
    """Whether a decision still has to be lifted to somebody who may make it."""
    return mandate is not Mandate.WITHIN and not lifted_to


def attendance_by_role(attendees: Iterable[AttendeeRow]) -> tuple[RoleAttendance, ...]:
    """How many of each role came, in the order of the roles; roles without members left out."""
    counts: dict[MemberRole, dict[AttendanceState | None, int]] = defaultdict(
        lambda: defaultdict(int)
    )
    for attendee in attendees:
        counts[attendee.member.role][attendee.state] += 1
    return tuple(
        RoleAttendance(
            role,
            counts[role][AttendanceState.PRESENT],
            counts[role][AttendanceState.PARTLY],
            counts[role][AttendanceState.EXCUSED],
            counts[role][AttendanceState.ABSENT],
            counts[role][None],
        )
        for role in MemberRole
        if role in counts
    )


def is_task_overdue(task: TaskRow, today: dt.date) -> bool:
    """Whether an open task's date, as it is now, is past; on the day itself it is not."""
    return days_overdue(task, today) > 0


def days_overdue(task: TaskRow, today: dt.date) -> int:
    """Days since an open task's present date; 0 on the day, before it, and without a date."""
    if task.state is not TaskState.OPEN or task.due_on is None:
        return 0
    return max(0, (today - task.due_on).days)


def task_age_days(task: TaskRow, today: dt.date) -> int:
    """Days from the day a task was agreed until it was closed, or until today."""
    return max(0, ((task.closed_on or today) - task.agreed_on).days)


def on_time_figures(
    tasks: Iterable[TaskRow], moved: frozenset[UUID], today: dt.date
) -> OnTimeFigures:
    """Tasks closed on time, as MEASUREMENT.md section 7 counts them.

    The first date decides, wherever it was moved. Every task whose first date is today or earlier
    counts, open ones included; later ones, those without a date and the cancelled do not. Under
    five there are counts and no per cent.

    Args:
        tasks: of any state.
        moved: ids of the tasks whose date was moved.
        today: the day to count on.
    """
    dated = [task for task in tasks if task.original_due_on is not None]
    due = [
        task
        for task in dated
        if task.state is not TaskState.CANCELLED
        and task.original_due_on is not None
        and task.original_due_on <= today
    ]
    done = [task for task in due if task.state is TaskState.DONE]
    on_time = sum(
        task.closed_on is not None
        and task.original_due_on is not None
        and task.closed_on <= task.original_due_on
        for task in done
    )
    return OnTimeFigures(
        due=len(due),
        on_time=on_time,
        closed_late=len(done) - on_time,
        open_due=len(due) - len(done),
        cancelled=sum(task.state is TaskState.CANCELLED for task in dated),
        moved=sum(task.id in moved for task in dated),
        percent=None if len(due) < FEWEST_FOR_PERCENT else _percent(on_time, len(due)),
    )


def _percent(part: int, whole: int) -> int:
    """Whole per cent, halves up."""
    return (200 * part + whole) // (2 * whole)
