"""What can be undone and redone, computed from the journal, so that it survives a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from models.frozen import frozen
from models.journal.tables import JournalEntry

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

REACH = 200
"""How many of an operator's latest entries are looked at."""


@frozen
class Step:
    """One step back or forward: the chain's root, the entry to reverse, and its verb."""

    root: UUID
    seq: int
    verb: str


@frozen
class Stacks:
    """Steps an operator can take, the next one last."""

    undo: tuple[Step, ...]
    redo: tuple[Step, ...]


def read_stacks(session: Session, actor: UUID | None) -> Stacks:
    """The stacks of one operator.

    A new act ends that operator's redo stack; what somebody else does leaves it alone.
    """
    entries = session.execute(
        sa.select(
            JournalEntry.seq,
            JournalEntry.root,
            JournalEntry.kind,
            JournalEntry.verb,
            JournalEntry.undoable,
        )
        .where(JournalEntry.actor == actor if actor else JournalEntry.actor.is_(None))
        .where(JournalEntry.kind.in_(("do", "undo", "redo")))
        .order_by(JournalEntry.seq.desc())
        .limit(REACH)
    ).all()
    undo: dict[UUID, Step] = {}
    redo: dict[UUID, Step] = {}
    for entry in reversed(entries):
        step = Step(entry.root, entry.seq, entry.verb)
        if entry.kind == "undo":
            undo.pop(entry.root, None)
            redo[entry.root] = step
        elif entry.kind == "redo":
            redo.pop(entry.root, None)
            undo[entry.root] = step
        else:
            redo.clear()
            if entry.undoable:
                undo[entry.root] = step
    return Stacks(tuple(undo.values()), tuple(redo.values()))
