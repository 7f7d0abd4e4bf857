"""Writes of tasks. What was agreed stands in the minutes; what came of it goes on after them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock, records
from models.courses.rules import check_date
from models.courses.tables import Course
from models.errors import RuleViolation
from models.groups.tables import Member
from models.meetings import access, rules
from models.meetings.rows import MeetingState, TaskState
from models.meetings.tables import Decision, ItemSubject, Meeting, Task, TaskMove
from models.records import operation

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

_LINES = frozenset({"reason"})
_TASK_VALUES = frozenset({"text", "owner_id", "due_on", "decision_id"})


@operation()
def add_task(
    session: Session,
    *,
    course_id: UUID,
    text: str,
    owner_id: UUID | None = None,
    due_on: dt.date | None = None,
    meeting_id: UUID | None = None,
    item_id: UUID | None = None,
    decision_id: UUID | None = None,
    agreed_on: dt.date | None = None,
) -> UUID:
    """Agree that somebody does something.

    Args:
        session: the session of this operation.
        course_id: the course.
        text: what is to be done.
        owner_id: the member who does it.
        due_on: before which day; the first date is kept for good.
        meeting_id: the held meeting; None with `item_id`, or outside meetings.
        item_id: the item it was agreed under.
        decision_id: the decision it carries out.
        agreed_on: the day; None for the meeting's date, or today outside meetings.

    Raises:
        RuleViolation: `meeting_not_held`, `meeting_approved`, `not_in_course`,
            `date_out_of_range`, or a text code for `text`.
        NotFound: there is no such course, meeting, item, member or decision.
    """
    records.fetch(session, Course, course_id)
    meeting = access.place_in_meeting(session, course_id, meeting_id, item_id)
    if agreed_on is None:
        agreed_on = clock.today() if meeting is None else meeting.held_on
    check_date(agreed_on, "agreed_on")
    place = None if meeting is None else meeting.id
    task = records.create(
        session,
        Task,
        course_id=course_id,
        meeting_id=place,
        item_id=item_id,
        agreed_on=agreed_on,
        position=records.last_position(session, Task, course_id=course_id, meeting_id=place),
    )
    _agree(
        session,
        task,
        {"text": text, "owner_id": owner_id, "due_on": due_on, "decision_id": decision_id},
    )
    return task.id


@operation()
def edit_task(session: Session, *, task_id: UUID, seen: int | None = None, **values: Any) -> None:
    """Correct what was agreed: text, owner_id, due_on, decision_id; until the minutes are approved.

    Later dates and owners are not corrections: see `move_task` and `hand_over_task`.

    Raises:
        RuleViolation: as `add_task`; `task_date_agreed` for a date that was moved before, or that
            no minutes keep open for correction.
        Conflict: `changed_meanwhile`.
    """
    access.check_names(values, _TASK_VALUES)
    task = access.fetch_open_task(session, task_id, seen)
    if "due_on" in values and task.original_due_on is not None:
        moved = session.scalars(records.living(TaskMove).filter_by(task_id=task.id)).first()
        if moved is not None or task.meeting_id is None:
            raise RuleViolation("task_date_agreed", "due_on")
    _agree(session, task, values)


@operation()
def move_task(
    session: Session,
    *,
    task_id: UUID,
    due_on: dt.date,
    reason: str = "",
    seen: int | None = None,
) -> None:
    """Give an open task another date and say why; the first date and every move are kept.

    A task without a date gets its first one here, which needs no reason.

    Raises:
        RuleViolation: `task_closed`, `task_date_same`, `date_out_of_range`, or `text_missing` for
            `reason`.
        Conflict: `changed_meanwhile`.
    """
    task = _fetch_in_state(session, task_id, seen, TaskState.OPEN, "task_closed")
    check_date(due_on, "due_on")
    if due_on == task.due_on:
        raise RuleViolation("task_date_same", "due_on")
    is_first = task.due_on is None
    if not is_first or _is_in_approved_minutes(session, task):
        move = records.create(
            session,
            TaskMove,
            course_id=task.course_id,
            task_id=task.id,
            position=records.last_position(session, TaskMove, task_id=task.id),
            from_on=task.due_on,
            to_on=due_on,
            moved_on=clock.today(),
        )
        records.change(move, {"reason": reason}, lines=frozenset() if is_first else _LINES)
    task.due_on = due_on
    task.original_due_on = task.original_due_on or due_on


@operation()
def hand_over_task(
    session: Session, *, task_id: UUID, owner_id: UUID, seen: int | None = None
) -> None:
    """Give an open task to another member; the minutes still name the one who agreed to it.

    Raises:
        RuleViolation: `task_closed` or `not_in_course`.
        Conflict: `changed_meanwhile`.
    """
    task = _fetch_in_state(session, task_id, seen, TaskState.OPEN, "task_closed")
    access.fetch_in_course(session, Member, owner_id, task.course_id, "owner_id")
    if task.owner_id is None and not _is_in_approved_minutes(session, task):
        task.original_owner_id = owner_id
    task.owner_id = owner_id


@operation()
def complete_task(
    session: Session,
    *,
    task_id: UUID,
    closed_on: dt.date | None = None,
    note: str = "",
    seen: int | None = None,
) -> None:
    """A task is done; `closed_on` None for today, `note` says what came of it.

    Raises:
        RuleViolation: `task_closed`, `closed_before_agreed` or `date_in_future`.
        Conflict: `changed_meanwhile`.
    """
    _close(session, task_id, seen, TaskState.DONE, closed_on, note)


@operation()
def cancel_task(
    session: Session,
    *,
    task_id: UUID,
    note: str,
    closed_on: dt.date | None = None,
    seen: int | None = None,
) -> None:
    """A task will not be done after all; `note` says why.

    Raises:
        RuleViolation: as `complete_task`, and `text_missing` for `note`.
        Conflict: `changed_meanwhile`.
    """
    reason = rules.required_text(note, "note")
    _close(session, task_id, seen, TaskState.CANCELLED, closed_on, reason)


@operation()
def reopen_task(session: Session, *, task_id: UUID, seen: int | None = None) -> None:
    """A closed task is open again, with its dates as they were.

    Raises:
        RuleViolation: `task_open`.
        Conflict: `changed_meanwhile`.
    """
    task = records.fetch(session, Task, task_id, seen)
    if task.state is TaskState.OPEN:
        raise RuleViolation("task_open")
    task.state = TaskState.OPEN
    task.closed_on = None
    task.closing_note = ""


@operation()
def remove_task(session: Session, *, task_id: UUID) -> None:
    """Remove a task that was written down by mistake, with the moves of its date.

    Raises:
        RuleViolation: `meeting_approved`; then it can only be cancelled.
    """
    task = access.fetch_open_task(session, task_id)
    for cls in (TaskMove, ItemSubject):
        access.remove_all(session.scalars(records.living(cls).filter_by(task_id=task.id)))
    records.remove(task)


def _agree(session: Session, task: Task, values: dict[str, Any]) -> None:
    """Set what is agreed about a task, as the first owner and date too."""
    given = dict(values)
    if "text" in given:
        given["text"] = rules.required_text(given["text"], "text")
    if given.get("owner_id") is not None:
        access.fetch_in_course(session, Member, given["owner_id"], task.course_id, "owner_id")
    if given.get("decision_id") is not None:
        access.fetch_in_course(
            session, Decision, given["decision_id"], task.course_id, "decision_id"
        )
    if given.get("due_on") is not None:
        check_date(given["due_on"], "due_on")
    if "owner_id" in given:
        given["original_owner_id"] = given["owner_id"]
    if "due_on" in given:
        given["original_due_on"] = given["due_on"]
    records.change(task, given)


def _is_in_approved_minutes(session: Session, task: Task) -> bool:
    """Whether the task stands in minutes that no longer change."""
    meeting = session.get(Meeting, task.meeting_id) if task.meeting_id is not None else None
    return meeting is not None and meeting.state is MeetingState.APPROVED


def _fetch_in_state(
    session: Session, task_id: UUID, seen: int | None, state: TaskState, code: str
) -> Task:
    """A task in this state; RuleViolation `code` otherwise."""
    task = records.fetch(session, Task, task_id, seen)
    if task.state is not state:
        raise RuleViolation(code)
    return task


def _close(
    session: Session,
    task_id: UUID,
    seen: int | None,
    state: TaskState,
    closed_on: dt.date | None,
    note: str,
) -> None:
    """Close an open task on a day, in one of the two ways."""
    task = _fetch_in_state(session, task_id, seen, TaskState.OPEN, "task_closed")
    closed_on = closed_on or clock.today()
    rules.check_not_after(closed_on, clock.today(), "closed_on")
    rules.check_not_before(closed_on, task.agreed_on, "closed_before_agreed", "closed_on")
    records.change(task, {"state": state, "closed_on": closed_on, "closing_note": note})
