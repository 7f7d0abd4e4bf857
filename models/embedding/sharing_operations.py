"""Writes of what is shared with others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock
from models.course_rows import append, move_behind, set_values
from models.embedding import rules
from models.embedding.rows import SharingState
from models.embedding.tables import SharingItem
from models.records import change, fetch, operation, remove

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.embedding.rows import SharingKind

_ITEM = frozenset({"kind", "title", "reason"})
_LINES = frozenset({"title"})


@operation()
def add_sharing_item(session: Session, *, course_id: UUID, kind: SharingKind, title: str) -> UUID:
    """Plan to share something.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`.
        NotFound: the course is not there.
    """
    item = append(session, SharingItem, course_id=course_id)
    set_values(session, item, {"kind": kind, "title": title}, _ITEM, _LINES)
    return item.id


@operation()
def edit_sharing_item(
    session: Session, *, item_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change what is shared: kind, title, reason.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`; `reason_missing` where it was declined.
        NotFound: the item is not there.
        Conflict: `changed_meanwhile`.
    """
    item = fetch(session, SharingItem, item_id, seen)
    set_values(session, item, values, _ITEM, _LINES)
    rules.check_declined(item.state, item.reason)


@operation()
def publish_sharing_item(
    session: Session, *, item_id: UUID, settled_on: dt.date | None = None, seen: int | None = None
) -> None:
    """Say that something was shared, on which day (today where none is given).

    Raises:
        RuleViolation: `date_in_future`, `date_out_of_range`.
        NotFound: the item is not there.
        Conflict: `changed_meanwhile`.
    """
    _settle(fetch(session, SharingItem, item_id, seen), SharingState.PUBLISHED, settled_on)


@operation()
def decline_sharing_item(
    session: Session,
    *,
    item_id: UUID,
    reason: str,
    settled_on: dt.date | None = None,
    seen: int | None = None,
) -> None:
    """Say that something will not be shared, and why.

    Raises:
        RuleViolation: `reason_missing`, `date_in_future`, `date_out_of_range`, `text_too_long`.
        NotFound: the item is not there.
        Conflict: `changed_meanwhile`.
    """
    item = fetch(session, SharingItem, item_id, seen)
    rules.check_declined(SharingState.DECLINED, reason)
    change(item, {"reason": reason})
    _settle(item, SharingState.DECLINED, settled_on)


@operation()
def reopen_sharing_item(session: Session, *, item_id: UUID, seen: int | None = None) -> None:
    """Make a shared or declined item a planned one again; its reason stays.

    Raises:
        NotFound: the item is not there.
        Conflict: `changed_meanwhile`.
    """
    item = fetch(session, SharingItem, item_id, seen)
    change(item, {"state": SharingState.PLANNED, "settled_on": None})


@operation()
def remove_sharing_item(session: Session, *, item_id: UUID, seen: int | None = None) -> None:
    """Take an item off the list."""
    remove(fetch(session, SharingItem, item_id, seen))


@operation()
def move_sharing_item(session: Session, *, item_id: UUID, after_id: UUID | None) -> None:
    """Put an item behind another of the same course; None puts it first.

    Raises:
        RuleViolation: `other_list`.
    """
    move_behind(session, fetch(session, SharingItem, item_id), after_id)


def _settle(item: SharingItem, state: SharingState, settled_on: dt.date | None) -> None:
    day = settled_on or clock.today()
    rules.check_done(day, clock.today(), "settled_on")
    change(item, {"state": state, "settled_on": day})
