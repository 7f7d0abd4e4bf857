"""One way in and one way out: a session for one call, a transaction and a journal entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from models.engine import reading
from models.errors import Conflict, Reason
from models.frozen import frozen
from models.journal.recording import EntryHead, RowChange, WritingSession
from models.journal.reversing import reverse_entry

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from sqlalchemy.engine import Engine

    from models.journal.stacks import Step

T = TypeVar("T")


@frozen
class Copy:
    """Which copy of a library writes, under which schema revision, and who works in it."""

    origin: UUID
    revision: str
    actor: UUID | None = None


@frozen
class Outcome:
    """What an operation returned, and what it really changed."""

    result: Any
    changes: tuple[RowChange, ...]


def query(engine: Engine, function: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
    """Run a query in a session of its own; frozen rows come back."""
    with Session(reading(engine)) as session:
        return function(session, *args, **kwargs)


def perform(
    engine: Engine, copy: Copy, operation: Callable[..., Any], /, **arguments: Any
) -> Outcome:
    """Run an operation as one transaction with one journal entry, named after the operation.

    Raises:
        RuleViolation, Conflict, NotFound: as the operation does; nothing is changed then.
        Conflict: also where another writer was faster, or a key or name is taken.
    """
    undoable = operation.__dict__.get("undoable", True)
    head = EntryHead(operation.__name__, copy.actor, copy.origin, copy.revision, undoable=undoable)
    return _commit(engine, head, lambda session: operation(session, **arguments))


def reverse(engine: Engine, copy: Copy, step: Step, kind: str) -> Outcome:
    """Take back one entry (`kind` undo) or the taking back of one (`kind` redo).

    Raises:
        Conflict: something the entry touched is no longer as it left it.
    """
    head = EntryHead(step.verb, copy.actor, copy.origin, copy.revision, kind, step.root)
    return _commit(engine, head, lambda session: reverse_entry(session, step.seq))


def _conflict_code(error: IntegrityError, kind: str) -> str | None:
    """What another writer was faster with; None for a value that no table takes: a bug of ours."""
    said = f"{type(error.orig).__name__} {error.orig}".lower()
    if "unique" in said:
        return "taken"
    if "foreign" in said:
        # Only looked at when the transaction ends: a row that is referred to went meanwhile.
        return "parent_gone" if kind == "do" else "used_now"
    return None


def _commit(engine: Engine, head: EntryHead, work: Callable[[WritingSession], Any]) -> Outcome:
    with WritingSession(engine, head) as session:
        try:
            result = work(session)
            session.commit()
        except StaleDataError as error:
            raise Conflict(Reason("changed_meanwhile")) from error
        except IntegrityError as error:
            code = _conflict_code(error, head.kind)
            if code is None:
                raise
            raise Conflict(Reason(code)) from error
        return Outcome(result, session.recording.changes)
