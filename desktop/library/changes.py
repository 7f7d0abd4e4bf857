"""What a finished write tells everybody who shows something of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from desktop.library.holding import Holder


@frozen
class Changes:
    """Kinds (table names) and ids of the rows a write touched, and its verb."""

    kinds: frozenset[str]
    ids: frozenset[UUID]
    verb: str


@frozen
class UndoState:
    """The verbs the next undo and redo would concern; None where there is nothing."""

    undo: str | None
    redo: str | None


@frozen
class LibraryStatus:
    """What the status line says: moments in UTC, None before the first."""

    saved_at: dt.datetime | None
    backup_at: dt.datetime | None
    is_read_only: bool
    holder: Holder | None


@frozen
class OperatorRow:
    """Who sits at the keyboard."""

    id: UUID
    initials: str
    role: str
