"""How old an item is that was carried from agenda to agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from models.frozen import frozen
from models.meetings.detail_rows import CarriedAge
from models.meetings.tables import AgendaItem, Meeting

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from uuid import UUID

    from sqlalchemy.orm import Session


@frozen
class Link:
    """One stop of an item on its way: where it came from, when, and why it went on."""

    carried_from_id: UUID | None
    held_on: dt.date
    carry_reason: str


def read_links(session: Session, course_id: UUID) -> dict[UUID, Link]:
    """Every item of a course that was carried, or that another one was carried from."""
    carried_from = (
        sa.select(AgendaItem.carried_from_id)
        .where(AgendaItem.course_id == course_id, AgendaItem.carried_from_id.is_not(None))
        .where(AgendaItem.deleted_at.is_(None))
    )
    found = session.execute(
        sa.select(
            AgendaItem.id, AgendaItem.carried_from_id, Meeting.held_on, AgendaItem.carry_reason
        )
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(
            AgendaItem.course_id == course_id,
            AgendaItem.deleted_at.is_(None),
            sa.or_(AgendaItem.carried_from_id.is_not(None), AgendaItem.id.in_(carried_from)),
        )
    )
    return {row.id: Link(row.carried_from_id, row.held_on, row.carry_reason) for row in found}


def carried_age(item_id: UUID, links: Mapping[UUID, Link]) -> CarriedAge | None:
    """The age of an item on its present agenda; None for one that is there the first time."""
    link = links.get(item_id)
    if link is None or link.carried_from_id not in links:
        return None
    reason = links[link.carried_from_id].carry_reason
    times, first = 0, link
    visited = {item_id}
    # Data from elsewhere may run in a circle; nobody is older than all items together.
    while first.carried_from_id in links and first.carried_from_id not in visited:
        visited.add(first.carried_from_id)
        first = links[first.carried_from_id]
        times += 1
    return CarriedAge(times, first.held_on, reason)
