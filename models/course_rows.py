"""What operations do with a row of a course: its values, its references, its place in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from models.base import Entity
from models.errors import NotFound, RuleViolation
from models.records import change, create, fetch, find_one, last_position, move

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from sqlalchemy.orm import Session

E = TypeVar("E", bound=Entity)


def set_values(
    session: Session,
    row: Entity,
    values: Mapping[str, Any],
    allowed: frozenset[str],
    lines: frozenset[str] = frozenset(),
) -> None:
    """Set the given columns and check what the row refers to.

    Of a new row all references are checked, and its columns have their defaults afterwards.

    Args:
        session: the session of the running operation.
        row: a new row, or one fetched in this session.
        values: column name to new value.
        allowed: the columns this operation may set.
        lines: columns that hold one line which may not be empty.

    Raises:
        KeyError: a column this operation does not set: a bug of the caller.
        RuleViolation: `text_missing`, `text_too_long`, `other_course`.
        NotFound: the course, or a row that is referred to, is not there.
    """
    unknown = values.keys() - allowed
    if unknown:
        raise KeyError(f"{row.__tablename__}: {', '.join(sorted(unknown))}")
    is_new = row in session.new
    change(row, values, lines)
    if is_new:
        session.flush()
    check_references(session, row, None if is_new else values)


def check_references(session: Session, row: Entity, names: Iterable[str] | None = None) -> None:
    """See that what a row refers to is there, and belongs to the same course.

    Read from the foreign keys, so that a lower area never has to know a higher one.

    Args:
        session: the session of the running operation.
        row: a row of any kind.
        names: the columns to look at; None for all of them.

    Raises:
        NotFound: the row referred to does not exist or is removed.
        RuleViolation: `other_course`, with the column as its field.
    """
    course_id = getattr(row, "course_id", None)
    wanted = None if names is None else frozenset(names)
    for column in row.__table__.c:
        value = getattr(row, column.name)
        if value is None or (wanted is not None and column.name not in wanted):
            continue
        for key in column.foreign_keys:
            target = key.column.table
            is_owned = course_id is not None and "course_id" in target.c
            owner = target.c.course_id if is_owned else sa.null()
            found = session.execute(
                sa.select(owner).where(target.c.id == value, target.c.deleted_at.is_(None))
            ).one_or_none()
            if found is None:
                raise NotFound(target.name, value)
            if is_owned and found[0] != course_id:
                raise RuleViolation("other_course", column.name)


def find_or_create(session: Session, cls: type[E], seen: int | None, **key: Any) -> E:
    """The one living row with these values, made where there is none.

    Raises:
        NotFound: the caller saw a row (`seen`) that is removed by now.
        Conflict: `changed_meanwhile`.
    """
    row = find_one(session, cls, **key)
    if row is not None:
        return fetch(session, cls, row.id, seen)
    if seen is not None:
        raise NotFound(cls.__tablename__, ", ".join(str(value) for value in key.values()))
    return create(session, cls, **key)


def append(session: Session, cls: type[E], **owner: Any) -> E:
    """A new row behind all living rows of its owner (columns that name it, course included)."""
    return create(session, cls, position=last_position(session, cls, **owner), **owner)


def move_behind(session: Session, row: Any, after_id: UUID | None, *owner: str) -> None:
    """Put a row right behind another of the same list (None: first).

    Args:
        session: the session of the running operation.
        row: a row with a position, fetched in this session.
        after_id: the row it goes behind.
        owner: the columns that tell whose list it is; the course by default.

    Raises:
        NotFound: there is no row `after_id`.
        RuleViolation: `other_list`, the two rows do not stand in one list.
    """
    columns = owner or ("course_id",)
    whose = {name: getattr(row, name) for name in columns}
    after = None if after_id is None else fetch(session, type(row), after_id)
    if after is row:
        return
    if after is not None and any(getattr(after, name) != whose[name] for name in columns):
        raise RuleViolation("other_list", "after_id")
    move(session, row, after, **whose)
