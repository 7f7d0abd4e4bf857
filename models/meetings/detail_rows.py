"""Meetings as pages and documents show them: rows put together from several tables."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from uuid import UUID

    from models.courses.rows import LeaderQuestionRow
    from models.groups.rows import MemberRole, MemberRow
    from models.meetings.rows import (
        AddendumRow,
        AgendaItemRow,
        AttendanceState,
        DecisionRow,
        MeetingKind,
        MeetingRow,
        MeetingState,
        SubjectKind,
        TaskMoveRow,
        TaskRow,
    )


@frozen
class AttendeeRow:
    """A member and whether they came; `state` None where nobody has said yet."""

    member: MemberRow
    state: AttendanceState | None
    note: str


@frozen
class MeetingListRow:
    """A meeting in a list, with its counts; `present_count` includes those partly there."""

    id: UUID
    version: int
    key: str
    course_id: UUID
    title: str
    kind: MeetingKind
    held_on: dt.date
    starts_at: dt.time | None
    ends_at: dt.time | None
    place: str
    state: MeetingState
    item_count: int
    decision_count: int
    task_count: int
    open_task_count: int
    present_count: int


@frozen
class TaskDetail:
    """A task with its people, the meeting it comes from and every move of its date."""

    task: TaskRow
    owner: MemberRow | None
    original_owner: MemberRow | None
    meeting_key: str
    meeting_title: str
    meeting_on: dt.date | None
    moves: tuple[TaskMoveRow, ...]

    @property
    def agreed_due_on(self) -> dt.date | None:
        """The date as it was agreed at first; None where there was none."""
        return self.moves[0].from_on if self.moves else self.task.due_on


@frozen
class DecisionDetail:
    """A decision and where it was made; without a meeting the words are empty."""

    decision: DecisionRow
    meeting_key: str
    meeting_title: str
    meeting_on: dt.date | None
    meeting_state: MeetingState | None
    item_title: str


@frozen
class SubjectRow:
    """Something an item takes up again.

    Attributes:
        id: of the link between item and subject.
        kind: what it is.
        target_id: the task, decision or question.
        key: its human key; "" for a question.
        text: what it says.
        owner: who does the task.
        due_on: a task's date, a decision's review date, the date a question wants its answer.
        is_settled: a task that is closed, a question that is answered.
        answer: to the question.
    """

    id: UUID
    kind: SubjectKind
    target_id: UUID
    key: str
    text: str
    owner: MemberRow | None
    due_on: dt.date | None
    is_settled: bool
    answer: str


@frozen
class CarriedAge:
    """How often an item was carried over, since which meeting's date, and why the last time."""

    times: int
    first_on: dt.date
    reason: str


@frozen
class ItemDetail:
    """An agenda item with everything under it."""

    item: AgendaItemRow
    age: CarriedAge | None
    trial_key: str
    trial_title: str
    subjects: tuple[SubjectRow, ...]
    decisions: tuple[DecisionRow, ...]
    tasks: tuple[TaskDetail, ...]


@frozen
class Obstacle:
    """Why minutes cannot be approved yet: a violation's code, its values and where it lies."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)
    item_id: UUID | None = None
    decision_id: UUID | None = None


@frozen
class MeetingDetail:
    """A whole meeting; `decisions` and `tasks` are those that belong to no item."""

    meeting: MeetingRow
    course_key: str
    course_title: str
    chair: MemberRow | None
    minute_taker: MemberRow | None
    items: tuple[ItemDetail, ...]
    attendees: tuple[AttendeeRow, ...]
    decisions: tuple[DecisionRow, ...]
    tasks: tuple[TaskDetail, ...]
    addenda: tuple[AddendumRow, ...]
    obstacles: tuple[Obstacle, ...]

    @property
    def all_decisions(self) -> tuple[DecisionRow, ...]:
        """Every decision in the order of the agenda, those without an item last."""
        return tuple(d for item in self.items for d in item.decisions) + self.decisions

    @property
    def all_tasks(self) -> tuple[TaskDetail, ...]:
        """Every task in the order of the agenda, those without an item last."""
        return tuple(t for item in self.items for t in item.tasks) + self.tasks


@frozen
class CarriedMatter:
    """An item that was not finished; its age counts the carrying over that comes next."""

    item: AgendaItemRow
    age: CarriedAge


@frozen
class TrialMatter:
    """A running trial with a cycle whose date is past and that nobody has reflected on."""

    trial_id: UUID
    key: str
    title: str
    cycle_number: int
    due_on: dt.date


@frozen
class OpenMatters:
    """Everything that waits to be taken up at the next meeting."""

    carried: tuple[CarriedMatter, ...]
    tasks: tuple[TaskDetail, ...]
    trials: tuple[TrialMatter, ...]
    decisions: tuple[DecisionRow, ...]
    questions: tuple[LeaderQuestionRow, ...]


@frozen
class RoleAttendance:
    """How many of one role came to one meeting."""

    role: MemberRole
    present: int
    partly: int
    excused: int
    absent: int
    unmarked: int


@frozen
class RoleInvolvement:
    """Over several meetings: how often people of a role came, out of how often they could."""

    role: MemberRole
    present: int
    expected: int


@frozen
class InvolvementFigures:
    """How the sides took part in the held meetings of a period; only counts, never persons."""

    meetings: int
    meetings_with_residents: int
    attendance: tuple[RoleInvolvement, ...]
    items: int
    items_by_residents: int
    decisions: int
    decisions_with_residents_view: int


@frozen
class OnTimeFigures:
    """Tasks closed on time; `percent` None where fewer than five have had their date.

    Attributes:
        due: tasks whose first date has come, the cancelled ones left out.
        on_time: of these, closed on or before the first date.
        closed_late: of these, closed after it.
        open_due: of these, still open.
        cancelled: tasks with a date that were cancelled.
        moved: tasks whose date was moved at least once.
        percent: whole per cent of `on_time` out of `due`.
    """

    due: int
    on_time: int
    closed_late: int
    open_due: int
    cancelled: int
    moved: int
    percent: int | None
