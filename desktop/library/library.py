"""One open library: the only way in for writes and the only way out for reads."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.library import drafts, operators
from desktop.library.changes import Changes, LibraryStatus, OperatorRow, UndoState
from desktop.library.faults import told_kindly
from models import clock, unit_of_work
from models.engine import is_server_url
from models.errors import Conflict, Reason, UserFacingError
from models.journal.stacks import Stacks, read_stacks
from models.unit_of_work import Copy, Outcome

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from uuid import UUID

    from sqlalchemy.engine import Engine

    from desktop.library.holding import Hold, Holder

T = TypeVar("T")


class Library:
    """An open library.

    Attributes:
        engine: the guarded engine; for reports and checks that need a session of their own.
        location: the file's path, or the server's URL without its password.
        is_read_only: whether somebody else writes in it, or the medium cannot be written.
        holder: who writes in it, where that is somebody else and known.
    """

    def __init__(
        self,
        engine: Engine,
        location: str,
        copy: Copy,
        hold: Hold | None = None,
        holder: Holder | None = None,
        *,
        is_read_only: bool = False,
    ) -> None:
        self.engine = engine
        self.location = location
        self.is_read_only = is_read_only
        self.holder = holder
        self.backup_at: dt.datetime | None = None
        self._copy = copy
        self._hold = hold
        self._operator: OperatorRow | None = None
        self._saved_at: dt.datetime | None = None
        self._subscribers: list[Callable[[Changes], None]] = []
        self._writing = threading.Lock()

    @property
    def id(self) -> str:
        """What this copy of the library is known by on this machine."""
        return str(self._copy.origin)

    @property
    def title(self) -> str:
        """A short name: the file's name without its ending, or the database's name."""
        if self.is_server:
            return self.location.rsplit("/", 1)[-1].split("?")[0]
        return Path(self.location).stem

    @property
    def is_server(self) -> bool:
        """Whether the library lives on a server."""
        return is_server_url(self.location)

    @property
    def operator(self) -> OperatorRow | None:
        """Who sits at the keyboard; None until somebody said so."""
        return self._operator

    def query(self, function: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """Run a query in a session of its own; UserFacingError where the world fails."""
        with told_kindly(self.location):
            return unit_of_work.query(self.engine, function, *args, **kwargs)

    def perform(self, operation: Callable[..., Any], /, **arguments: Any) -> Any:
        """Run an operation as one transaction and tell everybody what changed.

        Raises:
            RuleViolation, Conflict, NotFound: as the operation does; nothing is changed then.
            UserFacingError: the library is read-only, or the world failed.
        """
        verb = operation.__name__
        outcome = self._write(
            lambda: unit_of_work.perform(self.engine, self._copy, operation, **arguments)
        )
        self._publish(outcome, verb)
        return outcome.result

    def undo(self) -> Changes:
        """Take back the operator's last act; Conflict where it is no longer possible."""
        return self._step("undo")

    def redo(self) -> Changes:
        """Take back the operator's last undo; Conflict where it is no longer possible."""
        return self._step("redo")

    def undo_state(self) -> UndoState:
        """What the next undo and redo would concern."""
        if self.is_read_only:
            return UndoState(None, None)
        stacks = self._stacks()
        return UndoState(
            stacks.undo[-1].verb if stacks.undo else None,
            stacks.redo[-1].verb if stacks.redo else None,
        )

    def set_operator(self, initials: str, role: str) -> OperatorRow:
        """Say who sits at the keyboard; RuleViolation `text_missing` for empty initials."""
        if self.is_read_only:
            raise UserFacingError("library_read_only", path=self.location)
        with told_kindly(self.location), self._writing:
            self._operator = operators.find_or_add(self.engine, initials, role)
        self._copy = Copy(self._copy.origin, self._copy.revision, self._operator.id)
        return self._operator

    def audit(self, verb: str, kind: str = "", object_id: UUID | None = None) -> None:
        """Note that something was opened, exported or printed: verb and ids, no content."""
        if self.is_read_only:
            return
        with told_kindly(self.location), self._writing:
            operators.write_audit(self.engine, self._copy.actor, verb, kind, object_id)

    def save_draft(self, field: str, text: str) -> None:
        """Keep text that is being typed; it survives a sudden end of the program."""
        if self.is_read_only:
            return
        with told_kindly(self.location), self._writing:
            drafts.save(self.engine, field, text)

    def drafts(self, prefix: str = "") -> dict[str, str]:
        """Drafts by field, those whose field starts with `prefix`."""
        with told_kindly(self.location):
            return drafts.read(self.engine, prefix)

    def discard_draft(self, field: str) -> None:
        """Forget a draft: it was saved, or is not wanted."""
        if self.is_read_only:
            return
        with told_kindly(self.location), self._writing:
            drafts.discard(self.engine, field)

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Be told after each write, in the thread that wrote; returns how to stop that."""
        self._subscribers.append(callback)

        def stop() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return stop

    def status(self) -> LibraryStatus:
        """What the status line says."""
        return LibraryStatus(self._saved_at, self.backup_at, self.is_read_only, self.holder)

    def close(self) -> None:
        """Close every connection and give the file free."""
        self.engine.dispose()
        if self._hold is not None:
            self._hold.release()

    def _stacks(self) -> Stacks:
        return self.query(read_stacks, self._copy.actor)

    def _step(self, kind: str) -> Changes:
        stacks = self._stacks()
        steps = stacks.undo if kind == "undo" else stacks.redo
        if not steps:
            raise Conflict(Reason(f"nothing_to_{kind}"))
        outcome = self._write(
            lambda: unit_of_work.reverse(self.engine, self._copy, steps[-1], kind)
        )
        return self._publish(outcome, kind)

    def _write(self, work: Callable[[], Outcome]) -> Outcome:
        if self.is_read_only:
            raise UserFacingError("library_read_only", path=self.location)
        with told_kindly(self.location), self._writing:
            return work()

    def _publish(self, outcome: Outcome, verb: str) -> Changes:
        changes = Changes(
            frozenset(change.table.name for change in outcome.changes),
            frozenset(change.key for change in outcome.changes),
            verb,
        )
        self._saved_at = clock.utc_now()
        if outcome.changes:
            for subscriber in tuple(self._subscribers):
                subscriber(changes)
        return changes
