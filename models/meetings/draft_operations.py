"""The next meeting drafts itself from what is open.

`models` holds no language: the words for items that gather several things come from the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import records, texts
from models.groups.tables import Member
from models.meetings import access, rules
from models.meetings.agenda_operations import append_items
from models.meetings.open_matters import find_last_held, get_open_matters
from models.meetings.operations import plan_meeting
from models.meetings.rows import ItemKind, ItemState, MeetingKind, NewItem
from models.meetings.tables import AgendaItem, ItemSubject, Meeting
from models.records import operation

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.meetings.detail_rows import CarriedMatter, OpenMatters


@operation()
def draft_next_meeting(
    session: Session,
    *,
    course_id: UUID,
    held_on: dt.date,
    tasks_title: str,
    questions_title: str,
    title: str | None = None,
    starts_at: dt.time | None = None,
    ends_at: dt.time | None = None,
    place: str | None = None,
    kind: MeetingKind | None = None,
    chair_id: UUID | None = None,
    minute_taker_id: UUID | None = None,
    opening: Iterable[NewItem] = (),
    closing: Iterable[NewItem] = (),
) -> UUID:
    """Plan the next meeting with everything that waits on its agenda.

    What is None is as it was at the last meeting held; the chair and the minute taker only if
    they are in the group on the day.

    Args:
        session: the session of this operation.
        course_id: the course.
        held_on: the local date.
        tasks_title: the words for the item that gathers tasks whose date has come.
        questions_title: the words for the item that gathers questions to the leader.
        title: what the meeting is called.
        starts_at: the local time.
        ends_at: the local time.
        place: where.
        kind: what sort of meeting it is.
        chair_id: the member who runs it.
        minute_taker_id: the member who writes the minutes.
        opening: items before what is open.
        closing: items after it.

    Raises:
        RuleViolation: as `plan_meeting`; `text_missing` for `title` where there is no meeting to
            take it from.
        NotFound: there is no such course or member.
    """
    last = find_last_held(session, course_id, on=held_on)
    if starts_at is None and ends_at is None and last is not None:
        starts_at, ends_at = last.starts_at, last.ends_at
    if title is None:
        title = last.title if last is not None else ""
    meeting_id: UUID = plan_meeting(
        session,
        course_id=course_id,
        title=title,
        held_on=held_on,
        starts_at=starts_at,
        ends_at=ends_at,
        place=place if place is not None else last.place if last is not None else "",
        kind=kind or (last.kind if last is not None else MeetingKind.GROUP),
        chair_id=chair_id or _still_there(session, last, "chair_id", held_on),
        minute_taker_id=minute_taker_id or _still_there(session, last, "minute_taker_id", held_on),
        items=opening,
    )
    meeting = records.fetch(session, Meeting, meeting_id)
    last_items = tuple(closing)
    _add(session, meeting, tasks_title, questions_title, last_items)
    append_items(session, meeting, last_items)
    return meeting_id


@operation()
def add_open_matters(
    session: Session, *, meeting_id: UUID, tasks_title: str, questions_title: str
) -> None:
    """Put on a draft what is open and not on it yet; nothing that stands there changes.

    An item that was merely not reached is left out where one of the same title stands already.

    Raises:
        RuleViolation: `meeting_not_draft`, `meeting_approved`, or `text_missing` for a title that
            is needed.
    """
    _add(session, access.fetch_draft(session, meeting_id), tasks_title, questions_title)


def _add(
    session: Session,
    meeting: Meeting,
    tasks_title: str,
    questions_title: str,
    coming: Iterable[NewItem] = (),
) -> None:
    """Put what is open on a draft; `coming` are items that will stand behind it."""
    session.flush()
    titles = {each.title.casefold() for each in coming} | {
        title.casefold()
        for title in session.scalars(
            records.living(AgendaItem)
            .filter_by(meeting_id=meeting.id)
            .with_only_columns(AgendaItem.title)
        )
    }
    open_matters = get_open_matters(
        session, meeting.course_id, on=meeting.held_on, meeting_id=meeting.id
    )
    _gather(session, meeting, "task_id", [each.task.id for each in open_matters.tasks], tasks_title)
    for matter in open_matters.carried:
        # "Check in" stands on every agenda and is rarely written under: once is enough.
        if matter.item.state is ItemState.CARRIED or matter.item.title.casefold() not in titles:
            _carry(session, meeting, matter)
    _add_single_matters(session, meeting, open_matters)
    _gather(
        session,
        meeting,
        "question_id",
        [each.id for each in open_matters.questions],
        questions_title,
    )


def _add_single_matters(session: Session, meeting: Meeting, open_matters: OpenMatters) -> None:
    """An item for each trial to reflect on and each decision to look at again."""
    append_items(
        session,
        meeting,
        [
            NewItem(ItemKind.DISCUSSION, matter.title, trial_id=matter.trial_id)
            for matter in open_matters.trials
        ],
    )
    for decision in open_matters.decisions:
        new = NewItem(ItemKind.DECISION, _as_title(decision.text))
        item = append_items(session, meeting, [new])[0]
        _add_subjects(session, item, "decision_id", [decision.id])


def _gather(
    session: Session, meeting: Meeting, column: str, identities: list[UUID], title: str
) -> None:
    """One item for several things of a kind: the one that is there, or a new one."""
    if not identities:
        return
    item = session.scalars(
        records.living(AgendaItem)
        .join(ItemSubject, ItemSubject.item_id == AgendaItem.id)
        .where(
            AgendaItem.meeting_id == meeting.id,
            ItemSubject.deleted_at.is_(None),
            getattr(ItemSubject, column).is_not(None),
        )
        .order_by(AgendaItem.position)
    ).first()
    if item is None:
        item = append_items(session, meeting, [NewItem(ItemKind.INFORMATION, title)])[0]
    _add_subjects(session, item, column, identities)


def _carry(session: Session, meeting: Meeting, matter: CarriedMatter) -> None:
    """The item again, with what it speaks of."""
    old = matter.item
    new = NewItem(old.kind, old.title, old.minutes, old.purpose, old.proposed_by, old.trial_id)
    item = append_items(session, meeting, [new])[0]
    item.carried_from_id = old.id
    for subject in session.scalars(records.living(ItemSubject).filter_by(item_id=old.id)):
        for column in ("task_id", "decision_id", "question_id"):
            if getattr(subject, column) is not None:
                _add_subjects(session, item, column, [getattr(subject, column)])


def _add_subjects(
    session: Session, item: AgendaItem, column: str, identities: Iterable[UUID]
) -> None:
    """Say what an item takes up again."""
    for identity in identities:
        values: dict[str, Any] = {column: identity}
        records.create(session, ItemSubject, course_id=item.course_id, item_id=item.id, **values)


def _still_there(
    session: Session, last: Meeting | None, name: str, held_on: dt.date
) -> UUID | None:
    """Who had a part at the last meeting, if they are in the group on a day."""
    member_id = getattr(last, name) if last is not None else None
    member = session.get(Member, member_id) if member_id is not None else None
    if member is None or member.deleted_at is not None:
        return None
    return member.id if rules.is_member_on(member.joined_on, member.left_on, held_on) else None


def _as_title(text: str) -> str:
    """The text of a decision as one line, cut at a word where it is too long for a title."""
    line = texts.clean_line(text)
    if len(line) <= texts.MAX_LINE:
        return line
    return line[: texts.MAX_LINE - 1].rsplit(" ", 1)[0] + "…"
