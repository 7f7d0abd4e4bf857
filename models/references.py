"""Who points at a row: what must be known before it is removed.

Read from the tables themselves, so that a lower area never has to know a higher one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from models.base import Base, CourseOwned, Entity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from sqlalchemy.orm import Session


def count_references(
    session: Session, row: Entity, but: frozenset[str] = frozenset()
) -> dict[str, int]:
    """How many living rows of each table point at `row`; tables with none are left out.

    Args:
        session: the session of the running operation; pending changes are counted.
        row: a row of any kind.
        but: "table.column" names that do not count.
    """
    counts = [
        sa.select(sa.literal(table.name).label("name"), sa.func.count().label("number"))
        .select_from(table)
        .where(column == row.id, table.c.deleted_at.is_(None))
        for table, column in _columns_pointing_at(row.__tablename__)
        if f"{table.name}.{column.name}" not in but
    ]
    if not counts:
        return {}
    found: dict[str, int] = {}
    for name, number in session.execute(sa.union_all(*counts)):
        if number:
            found[name] = found.get(name, 0) + number
    return found


def living_rows_of_course(session: Session, course_id: UUID) -> Iterator[Entity]:
    """Every living row that belongs to a course, whatever its kind."""
    owned = [
        mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, CourseOwned)
    ]
    for cls in sorted(owned, key=lambda cls: cls.__tablename__):
        yield from session.scalars(
            sa.select(cls).where(cls.course_id == course_id, cls.deleted_at.is_(None))
        )


def _columns_pointing_at(target: str) -> Iterator[tuple[sa.Table, sa.Column[object]]]:
    """The columns of tables with soft removal whose foreign key is the id of table `target`."""
    for name in sorted(Base.metadata.tables):
        table = Base.metadata.tables[name]
        if "deleted_at" not in table.c:
            continue
        for column in table.c:
            if any(key.target_fullname == f"{target}.id" for key in column.foreign_keys):
                yield table, column
