"""What a finished write tells everybody who shows something of the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from desktop.library.holding import Holder


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds (table names) and ids of the rows a write touched, and its verb."""

    kinds: frozenset[str]
    ids: frozenset[UUID]
    verb: str


@dataclass(frozen=True, slots=True)
class UndoState:
    """The verbs the next undo and redo would concern; None where there is nothing."""

    undo: str | None
    redo: str | None


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    """What the status line says: moments in UTC, None before the first."""

    saved_at: dt.datetime | None
    backup_at: dt.datetime | None
    is_read_only: bool
    holder: Holder | None


@dataclass(frozen=True, slots=True)
class OperatorRow:
    """Who sits at the keyboard."""

    id: UUID
    initials: str
    role: str
