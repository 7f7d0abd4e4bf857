"""Writes of the agenda: items, their order, their notes and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import records, texts
from models.errors import NotFound, RuleViolation
from models.meetings import access, rules
from models.meetings.rows import ItemKind, ItemState, NewItem
from models.meetings.tables import AgendaItem, ItemSubject, Meeting
from models.records import operation
from models.references import count_references
from models.trials.tables import Trial

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.groups.rows import MemberRole

_LINES = frozenset({"title"})
_ITEM_VALUES = frozenset({"kind", "title", "purpose", "minutes", "proposed_by", "trial_id"})


@operation()
def add_item(
    session: Session,
    *,
    meeting_id: UUID,
    title: str,
    kind: ItemKind = ItemKind.DISCUSSION,
    purpose: str = "",
    minutes: int | None = None,
    proposed_by: MemberRole | None = None,
    trial_id: UUID | None = None,
    after_id: UUID | None = None,
) -> UUID:
    """Put an item on the agenda.

    Args:
        session: the session of this operation.
        meeting_id: the meeting; also while it is being held.
        title: what it is about.
        kind: what the group is asked to do.
        purpose: what should come of it.
        minutes: the time set aside, 1 to 480.
        proposed_by: which side asked for it.
        trial_id: the trial it is about.
        after_id: the item it stands behind; None for last.

    Raises:
        RuleViolation: `meeting_approved`, `minutes_out_of_range`, `not_in_course`, or a text code.
        NotFound: there is no such meeting, trial or item on this agenda.
    """
    meeting = access.fetch_open(session, meeting_id)
    new = NewItem(kind, title, minutes, purpose, proposed_by, trial_id)
    item = append_items(session, meeting, [new])[0]
    if after_id is not None:
        records.move(session, item, _neighbour(session, after_id, meeting), meeting_id=meeting.id)
    return item.id


def append_items(
    session: Session, meeting: Meeting, new_items: Iterable[NewItem]
) -> list[AgendaItem]:
    """Put items last on a meeting's agenda, in their order; for operations that may write it."""
    position = records.last_position(session, AgendaItem, meeting_id=meeting.id)
    made = []
    for index, new in enumerate(new_items):
        item = records.create(
            session,
            AgendaItem,
            course_id=meeting.course_id,
            meeting_id=meeting.id,
            position=position + index * records.POSITION_GAP,
        )
        values = {name: getattr(new, name) for name in _ITEM_VALUES}
        _change_item(session, item, values)
        made.append(item)
    return made


@operation()
def edit_item(session: Session, *, item_id: UUID, seen: int | None = None, **values: Any) -> None:
    """Change kind, title, purpose, minutes, proposed_by or trial_id.

    Raises:
        RuleViolation: as `add_item`.
        Conflict: `changed_meanwhile`.
    """
    access.check_names(values, _ITEM_VALUES)
    item, _ = access.fetch_open_item(session, item_id, seen)
    _change_item(session, item, values)


@operation()
def move_item(session: Session, *, item_id: UUID, after_id: UUID | None) -> None:
    """Put an item right behind another one of its agenda; None for first.

    Raises:
        RuleViolation: `meeting_approved`.
        NotFound: the other item does not stand on this agenda.
    """
    item, meeting = access.fetch_open_item(session, item_id)
    if after_id == item_id:
        return
    after = _neighbour(session, after_id, meeting) if after_id is not None else None
    records.move(session, item, after, meeting_id=meeting.id)


@operation()
def remove_item(session: Session, *, item_id: UUID) -> None:
    """Take an item off the agenda.

    Raises:
        RuleViolation: `meeting_approved`; `item_has_outcome`, with `count` decisions and tasks.
    """
    item, _ = access.fetch_open_item(session, item_id)
    outcome = count_references(
        session, item, but=frozenset({"item_subject.item_id", "agenda_item.carried_from_id"})
    )
    if outcome:
        raise RuleViolation("item_has_outcome", count=sum(outcome.values()))
    subjects = session.scalars(records.living(ItemSubject).filter_by(item_id=item.id))
    access.remove_all([*subjects, item])


@operation()
def write_notes(session: Session, *, item_id: UUID, notes: str, seen: int | None = None) -> None:
    """Write down what was said under an item.

    Raises:
        RuleViolation: `meeting_approved` or `text_too_long`.
    """
    item, _ = access.fetch_open_item(session, item_id, seen)
    records.change(item, {"notes": notes})


@operation()
def close_item(session: Session, *, item_id: UUID, seen: int | None = None) -> None:
    """The group is done with an item, whether or not something was decided.

    Raises:
        RuleViolation: `meeting_approved` or `meeting_not_held`.
    """
    _set_state(session, item_id, seen, ItemState.DONE)


@operation()
def reopen_item(session: Session, *, item_id: UUID, seen: int | None = None) -> None:
    """An item is neither done nor carried over after all.

    Raises:
        RuleViolation: `meeting_approved` or `meeting_not_held`.
    """
    _set_state(session, item_id, seen, ItemState.OPEN)


@operation()
def carry_item(session: Session, *, item_id: UUID, reason: str, seen: int | None = None) -> None:
    """Put an item off; the next agenda picks it up with the reason and its age.

    Raises:
        RuleViolation: `meeting_approved`, `meeting_not_held`, or `text_missing` for `reason`.
    """
    _set_state(session, item_id, seen, ItemState.CARRIED, texts.required_line(reason, "reason"))


def _set_state(
    session: Session, item_id: UUID, seen: int | None, state: ItemState, reason: str = ""
) -> None:
    """Say what became of an item of a held meeting."""
    item, meeting = access.fetch_open_item(session, item_id, seen)
    access.require_held(meeting)
    item.state = state
    item.carry_reason = reason


def _change_item(session: Session, item: AgendaItem, values: dict[str, Any]) -> None:
    """Set checked values of an item."""
    rules.check_minutes(values.get("minutes"))
    if values.get("trial_id") is not None:
        access.fetch_in_course(session, Trial, values["trial_id"], item.course_id, "trial_id")
    records.change(item, values, lines=_LINES)


def _neighbour(session: Session, item_id: UUID, meeting: Meeting) -> AgendaItem:
    """An item of this agenda; NotFound for one of another."""
    item = records.fetch(session, AgendaItem, item_id)
    if item.meeting_id != meeting.id:
        raise NotFound(AgendaItem.__tablename__, item_id)
    return item
