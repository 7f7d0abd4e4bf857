"""What every table shares: names of constraints, identity, version, soft removal, human keys.

This module and those with mapped classes do without `from __future__ import annotations`:
SQLAlchemy reads what is written behind the columns, and would have to evaluate five hundred
strings at every start.
"""

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from models.types import UtcDateTime

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

BOOKKEEPING = {"bookkeeping": True}
"""`info` of a column whose change alone is not a change of the row (see JOURNAL.md)."""

PERSONAL = {"personal": True}
"""`info` of a column that holds what a person said or is called: erased with the person."""

UNJOURNALED = {"unjournaled": True}
"""`info` of a table outside the journal and outside packages."""


class Base(DeclarativeBase):
    """The one registry of mapped classes."""

    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: sa.Uuid(),
        dt.datetime: UtcDateTime(),
        str: sa.Text(),
        int: sa.BigInteger(),
    }


class Entity(Base):
    """A row that is exchanged and journalled: made by the client, versioned, never simply gone."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4, sort_order=-10)
    version: Mapped[int] = mapped_column(sa.Integer, info=BOOKKEEPING, sort_order=90)
    deleted_at: Mapped[dt.datetime | None] = mapped_column(sort_order=91)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy hands in the class
        """Two people who change the same row never overwrite each other unseen."""
        return {"version_id_col": cls.__table__.c.version}  # type: ignore[attr-defined]


class Keyed:
    """Mixin for things people name: a short human key, unique among living rows of the library."""

    KEY_LETTERS: ClassVar[str] = ""

    key: Mapped[str] = mapped_column(sa.String(20), sort_order=-9)


class CourseOwned:
    """Mixin for rows that belong to one course and leave with it."""

    course_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("course.id", deferrable=True, initially="DEFERRED"), index=True, sort_order=-8
    )


class Ordered:
    """Mixin for rows people put in order: positions have gaps, so moving one touches one."""

    position: Mapped[int] = mapped_column(default=0, sort_order=-7)


def reference(target: str, **options: Any) -> Any:
    """A column that points at `target` ("table.column").

    Deferred on both databases, so the order of inserts never matters, and without a cascade: a
    removal the database makes by itself would not be in the journal.
    """
    return mapped_column(
        sa.ForeignKey(target, deferrable=True, initially="DEFERRED"), index=True, **options
    )


def prose(**options: Any) -> Any:
    """A free text: never NULL, empty when nothing is written."""
    return mapped_column(sa.Text, default="", **options)


def unique_among_living(table: str, *columns: str) -> sa.Index:
    """A unique index that does not count removed rows."""
    return sa.Index(
        f"uq_{table}_{'_'.join(columns)}",
        *columns,
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
    )


@event.listens_for(Base.metadata, "before_create")
def _count_living_rows_on_servers_too(
    metadata: sa.MetaData, connection: "Connection", **_: Any
) -> None:
    # An argument `postgresql_where` would load that dialect, driver and all, with every table of
    # every library that is a file: a twentieth of the start.
    if connection.dialect.name != "postgresql":
        return
    for table in metadata.tables.values():
        for index in table.indexes:
            where = index.dialect_options["sqlite"]["where"]
            index.dialect_options["postgresql"]["where"] = where
