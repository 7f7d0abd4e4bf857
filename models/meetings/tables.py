"""Tables of meetings. Dates and times are local (Europe/Copenhagen), as people say them."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import (
    PERSONAL,
    CourseOwned,
    Entity,
    Keyed,
    Ordered,
    prose,
    reference,
    unique_among_living,
)
from models.groups.rows import MemberRole
from models.meetings.rows import (
    AttendanceState,
    ItemKind,
    ItemState,
    Mandate,
    MeetingKind,
    MeetingState,
    TaskState,
)
from models.meetings.sealing import sealed_by_approval
from models.practice.rows import DecisionRule
from models.types import EnumValue


class Meeting(Entity, Keyed, CourseOwned):
    """A meeting from its agenda to its approved minutes."""

    __tablename__ = "meeting"
    __table_args__ = (
        unique_among_living("meeting", "key"),
        {"info": sealed_by_approval()},
    )
    KEY_LETTERS = "M"

    title: Mapped[str]
    kind: Mapped[MeetingKind] = mapped_column(EnumValue(MeetingKind), default=MeetingKind.GROUP)
    held_on: Mapped[dt.date]
    starts_at: Mapped[dt.time | None]
    ends_at: Mapped[dt.time | None]
    place: Mapped[str] = prose()
    purpose: Mapped[str] = prose()
    state: Mapped[MeetingState] = mapped_column(EnumValue(MeetingState), default=MeetingState.DRAFT)
    chair_id: Mapped[UUID | None] = reference("member.id")
    minute_taker_id: Mapped[UUID | None] = reference("member.id")
    summary: Mapped[str] = prose(info=PERSONAL)
    read_back_on: Mapped[dt.date | None]
    read_back_note: Mapped[str] = prose(info=PERSONAL)
    approved_on: Mapped[dt.date | None]
    approved_by: Mapped[str] = prose(info=PERSONAL)


class AgendaItem(Entity, CourseOwned, Ordered):
    """One item on the agenda, and what was said under it; `minutes` is the time set aside."""

    __tablename__ = "agenda_item"
    __table_args__ = ({"info": sealed_by_approval()},)

    meeting_id: Mapped[UUID] = reference("meeting.id")
    kind: Mapped[ItemKind] = mapped_column(EnumValue(ItemKind), default=ItemKind.DISCUSSION)
    title: Mapped[str]
    purpose: Mapped[str] = prose()
    minutes: Mapped[int | None] = mapped_column(sa.Integer)
    proposed_by: Mapped[MemberRole | None] = mapped_column(EnumValue(MemberRole))
    trial_id: Mapped[UUID | None] = reference("trial.id")
    notes: Mapped[str] = prose(info=PERSONAL)
    state: Mapped[ItemState] = mapped_column(EnumValue(ItemState), default=ItemState.OPEN)
    carried_from_id: Mapped[UUID | None] = reference("agenda_item.id")
    carry_reason: Mapped[str] = prose()


class Attendance(Entity, CourseOwned):
    """Whether a member was there."""

    __tablename__ = "attendance"
    __table_args__ = (
        unique_among_living("attendance", "meeting_id", "member_id"),
        {"info": sealed_by_approval()},
    )

    meeting_id: Mapped[UUID] = reference("meeting.id")
    member_id: Mapped[UUID] = reference("member.id")
    state: Mapped[AttendanceState] = mapped_column(EnumValue(AttendanceState))
    note: Mapped[str] = prose(info=PERSONAL)


class Decision(Entity, Keyed, CourseOwned, Ordered):
    """What was decided, by which rule, within or outside the mandate."""

    __tablename__ = "decision"
    __table_args__ = (
        unique_among_living("decision", "key"),
        {"info": sealed_by_approval("lifted_on")},
    )
    KEY_LETTERS = "B"

    meeting_id: Mapped[UUID | None] = reference("meeting.id")
    item_id: Mapped[UUID | None] = reference("agenda_item.id")
    decided_on: Mapped[dt.date]
    text: Mapped[str]
    basis: Mapped[str] = prose()
    rule: Mapped[DecisionRule | None] = mapped_column(EnumValue(DecisionRule))
    mandate: Mapped[Mandate] = mapped_column(EnumValue(Mandate), default=Mandate.WITHIN)
    lifted_to: Mapped[str] = prose()
    lifted_on: Mapped[dt.date | None]
    objections: Mapped[str] = prose(info=PERSONAL)
    residents_view: Mapped[str] = prose(info=PERSONAL)
    review_on: Mapped[dt.date | None]


class Task(Entity, Keyed, CourseOwned, Ordered):
    """Something somebody does before a date.

    The first date and the first owner are kept when they change: the minutes say what was agreed.
    """

    __tablename__ = "task"
    __table_args__ = (
        unique_among_living("task", "key"),
        {"info": sealed_by_approval("owner_id", "due_on", "state", "closed_on", "closing_note")},
    )
    KEY_LETTERS = "O"

    meeting_id: Mapped[UUID | None] = reference("meeting.id")
    item_id: Mapped[UUID | None] = reference("agenda_item.id")
    decision_id: Mapped[UUID | None] = reference("decision.id")
    text: Mapped[str]
    agreed_on: Mapped[dt.date]
    owner_id: Mapped[UUID | None] = reference("member.id")
    original_owner_id: Mapped[UUID | None] = reference("member.id")
    due_on: Mapped[dt.date | None]
    original_due_on: Mapped[dt.date | None]
    state: Mapped[TaskState] = mapped_column(EnumValue(TaskState), default=TaskState.OPEN)
    closed_on: Mapped[dt.date | None]
    closing_note: Mapped[str] = prose()


class ItemSubject(Entity, CourseOwned):
    """What an agenda item takes up again: a task, an earlier decision or a question to the leader.

    A table of its own, because tasks and decisions already point at agenda items.
    """

    __tablename__ = "item_subject"
    __table_args__ = (
        sa.CheckConstraint(
            "(CASE WHEN task_id IS NULL THEN 0 ELSE 1 END"
            " + CASE WHEN decision_id IS NULL THEN 0 ELSE 1 END"
            " + CASE WHEN question_id IS NULL THEN 0 ELSE 1 END) = 1",
            name="one_subject",
        ),
        {"info": sealed_by_approval()},
    )

    item_id: Mapped[UUID] = reference("agenda_item.id")
    task_id: Mapped[UUID | None] = reference("task.id")
    decision_id: Mapped[UUID | None] = reference("decision.id")
    question_id: Mapped[UUID | None] = reference("leader_question.id")


class TaskMove(Entity, CourseOwned, Ordered):
    """One time a task's date was moved, and why."""

    __tablename__ = "task_move"

    task_id: Mapped[UUID] = reference("task.id")
    from_on: Mapped[dt.date | None]
    to_on: Mapped[dt.date | None]
    moved_on: Mapped[dt.date]
    reason: Mapped[str] = prose()


class Addendum(Entity, CourseOwned, Ordered):
    """A dated addition to approved minutes, which themselves never change."""

    __tablename__ = "addendum"

    meeting_id: Mapped[UUID] = reference("meeting.id")
    added_on: Mapped[dt.date]
    author: Mapped[str] = mapped_column(info=PERSONAL)
    text: Mapped[str] = mapped_column(info=PERSONAL)
