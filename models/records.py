"""What every operation and query does with a row: make, fetch, change, remove, turn into data."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID, uuid4

import sqlalchemy as sa

from models import clock, texts
from models.base import Entity, Keyed
from models.errors import Conflict, NotFound, Reason, RuleViolation

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

E = TypeVar("E", bound=Entity)
R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., Any])


def operation(*, undoable: bool = True) -> Callable[[F], F]:
    """Mark a function as a write that `Library.perform` may run.

    Its name is the verb in the journal. `undoable=False` for approving, erasing and sending.
    """

    def mark(function: F) -> F:
        function.__dict__["undoable"] = undoable
        return function

    return mark


def living(cls: type[E]) -> sa.Select[tuple[E]]:
    """A select of the rows of `cls` that are not removed."""
    return sa.select(cls).where(cls.deleted_at.is_(None))


def create(session: Session, cls: type[E], **values: Any) -> E:
    """A new row with its own id, and a key where its kind has one."""
    row = cls(id=values.pop("id", None) or uuid4(), **values)
    if isinstance(row, Keyed) and not values.get("key"):
        row.key = next_key(session, cls)
    session.add(row)
    return row


def fetch(session: Session, cls: type[E], identity: UUID, seen: int | None = None) -> E:
    """The living row with this id.

    Args:
        session: the session of the running operation or query.
        cls: the mapped class.
        identity: the row's id.
        seen: the version the caller looked at; None to take the row as it is.

    Raises:
        NotFound: there is no such row, or it is removed.
        Conflict: `changed_meanwhile`, the row is no longer as the caller saw it.
    """
    row = session.get(cls, identity)
    if row is None or row.deleted_at is not None:
        raise NotFound(cls.__tablename__, identity)
    if seen is not None and row.version != seen:
        raise Conflict(Reason("changed_meanwhile", {"kind": cls.__tablename__}))
    return row


def find_one(session: Session, cls: type[E], **values: Any) -> E | None:
    """The one living row with these values, or None."""
    return session.scalars(living(cls).filter_by(**values)).one_or_none()


def change(row: Entity, values: Mapping[str, Any], lines: frozenset[str] = frozenset()) -> None:
    """Set columns of a row; texts are cleaned, and those named in `lines` must say something.

    Args:
        row: a row fetched in this session.
        values: column name to new value; only columns of the row's own kind.
        lines: columns that hold one line which may not be empty (titles, names).

    Raises:
        RuleViolation: `text_missing` or `text_too_long`, with the column as its field.
        KeyError: a name that is no changeable column: a bug of the caller.
    """
    columns = row.__table__.c
    for name, value in values.items():
        if name in _UNCHANGEABLE or name not in columns:
            raise KeyError(f"{row.__tablename__}.{name}")
        if isinstance(value, str) and isinstance(columns[name].type, sa.Text):
            value = (
                texts.required_line(value, name)
                if name in lines
                else texts.limited_prose(value, name)
            )
        setattr(row, name, value)


_UNCHANGEABLE = frozenset({"id", "key", "version", "deleted_at", "course_id"})


def remove(row: Entity) -> None:
    """Mark a row as removed; the paper basket and undo bring it back."""
    row.deleted_at = clock.utc_now()


def next_key(session: Session, cls: type[Any]) -> str:
    """The next human key of a kind, e.g. `M-014`; numbers of removed rows are not used again."""
    letters = cls.KEY_LETTERS
    with session.no_autoflush:
        taken = session.scalars(sa.select(cls.key).where(cls.key.like(f"{letters}-%"))).all()
    pending = [row.key for row in session.new if isinstance(row, cls) and row.key]
    numbers = [
        int(number)
        for key in [*taken, *pending]
        if (number := key.removeprefix(f"{letters}-")).isdecimal()
    ]
    return f"{letters}-{max(numbers, default=0) + 1:03d}"


def last_position(session: Session, cls: type[Any], **owner: Any) -> int:
    """A position after every living row of this owner."""
    session.flush()
    highest = session.scalar(
        sa.select(sa.func.max(cls.position)).filter_by(**owner).where(cls.deleted_at.is_(None))
    )
    return (highest or 0) + POSITION_GAP


POSITION_GAP = 1024


def move(session: Session, row: Any, after: Any | None, **owner: Any) -> None:
    """Put `row` right behind `after` (None: first) among the living rows of `owner`.

    Touches the one row, unless the gap is used up; then all of them are spread again.
    """
    cls = type(row)
    session.flush()
    others = [
        other
        for other in session.scalars(
            living(cls).filter_by(**owner).order_by(cls.position, cls.id)
        ).all()
        if other is not row
    ]
    index = others.index(after) + 1 if after is not None else 0
    low = others[index - 1].position if index else 0
    high = others[index].position if index < len(others) else low + 2 * POSITION_GAP
    if high - low > 1:
        row.position = (low + high) // 2
        return
    others.insert(index, row)
    for place, other in enumerate(others, start=1):
        other.position = place * POSITION_GAP


def as_row(cls: type[R], entity: Entity, **extra: Any) -> R:
    """A frozen row dataclass filled from a mapped object by the names of its fields.

    Lists become tuples, so that the result is data all the way down; `extra` fills what no
    column holds.
    """
    values = {}
    for field in dataclasses.fields(cls):  # type: ignore[arg-type]  # R is always a dataclass
        if field.name in extra:
            values[field.name] = extra[field.name]
            continue
        value = getattr(entity, field.name)
        values[field.name] = tuple(value) if isinstance(value, list) else value
    return cls(**values)


def require(condition: bool, code: str, field: str = "", **values: Any) -> None:
    """Raise the rule violation `code` unless `condition` holds."""
    if not condition:
        raise RuleViolation(code, field, **values)
