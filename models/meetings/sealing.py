"""Approved minutes cannot be changed by taking back an earlier step either (DOMAIN.md J2).

Undo knows rows and not meetings, so each table says in its `info` what seals its rows; see
`models.journal.reversing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from models.meetings.rows import MeetingState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy.orm import Session

    Image = Mapping[str, Any]
    Seal = Callable[[Session, sa.Table, Image, Image], str | None]


def sealed_by_approval(*follow_up: str) -> dict[str, Seal]:
    """The `info` of a table whose rows stand in minutes.

    Args:
        follow_up: columns that go on changing after the approval, and so may be taken back.
    """
    free = {*follow_up, "version"}

    def seal(session: Session, table: sa.Table, image: Image, changed: Image) -> str | None:
        """`minutes_approved` where a step must stay; None where it may be taken back.

        `image` is the row after the step; `changed` the old values of the columns it changed,
        empty where it made the row or removed it.
        """
        if changed and changed.keys() <= free:
            return None
        return "minutes_approved" if _is_approved(session, table, image) else None

    return {"seal": seal}


def _is_approved(session: Session, table: sa.Table, image: Image) -> bool:
    """Whether the minutes a row stands in are approved; their row is held still meanwhile."""
    meetings = table.metadata.tables["meeting"]
    column = "id" if table is meetings else "meeting_id" if "meeting_id" in image else "item_id"
    if image[column] is None:
        return False
    meeting_id: Any = UUID(image[column])
    if column == "item_id":
        items = table.metadata.tables["agenda_item"]
        meeting_id = sa.select(items.c.meeting_id).where(items.c.id == meeting_id).scalar_subquery()
    state = session.scalar(
        sa.select(meetings.c.state)
        .where(meetings.c.id == meeting_id)
        .with_for_update(key_share=True)
    )
    return state is MeetingState.APPROVED
