"""Numbers that look like a CPR number: found in every text, and declared false where they are.

The program keeps no CPR numbers. A likeness warns on save and blocks every export and external
document until it is removed or somebody declares that it is none (DOMAIN.md, G1).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models import clock, texts
from models.base import Base, Entity, unique_among_living
from models.frozen import frozen
from models.likeness import find_numbers_like_cpr
from models.records import create, find_one, operation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session


class NumberDeclaration(Entity):
    """Somebody declared that a number in a text is no CPR number; only its digest is kept."""

    __tablename__ = "number_declaration"
    __table_args__ = (unique_among_living("number_declaration", "digest"),)

    digest: Mapped[str] = mapped_column(sa.String(64))
    declared_on: Mapped[dt.date]
    declared_by: Mapped[str]


@frozen
class Likeness:
    """A text that holds a number like a CPR number: where it stands, and the digest."""

    table: str
    row_id: UUID
    column: str
    digest: str


def number_digest(number: str) -> str:
    """What stands for a declared number, so that the number itself is not kept."""
    return hashlib.sha256(re.sub(r"\D", "", number).encode()).hexdigest()


@operation()
def declare_number_false(session: Session, *, number: str, declared_by: str) -> UUID:
    """Say that a number is no CPR number; documents and exports may carry it from now on.

    Saying so twice is saying it once; the id is that of the first declaration then.
    """
    known = find_one(session, NumberDeclaration, digest=number_digest(number))
    if known is not None:
        return known.id
    row = create(
        session,
        NumberDeclaration,
        digest=number_digest(number),
        declared_on=clock.today(),
        declared_by=texts.clean_line(declared_by),
    )
    return row.id


def list_declared_digests(session: Session) -> frozenset[str]:
    """The digests of every number declared false."""
    return frozenset(
        session.scalars(
            sa.select(NumberDeclaration.digest).where(NumberDeclaration.deleted_at.is_(None))
        )
    )


def list_likenesses(
    session: Session, course_ids: Iterable[UUID] | None = None
) -> tuple[Likeness, ...]:
    """Every undeclared likeness in the texts of some courses (None: of the whole library).

    To a course belong its own rows, and what its documents name besides: its programme, its site
    with the municipality, and the own practice forms it considers.
    """
    declared = list_declared_digests(session)
    wanted = None if course_ids is None else list(course_ids)
    found = []
    for table in Base.metadata.sorted_tables:
        if table.info.get("unjournaled") or table.name == NumberDeclaration.__tablename__:
            continue
        columns = [column for column in table.c if isinstance(column.type, sa.Text)]
        if not columns:
            continue
        statement = sa.select(table.c.id, *columns).where(table.c.deleted_at.is_(None))
        if wanted is not None:
            statement = statement.where(_belongs_to(table, wanted))
        for row in session.execute(statement).mappings():
            found += [
                Likeness(table.name, row["id"], column.name, digest)
                for column in columns
                for number in find_numbers_like_cpr(row[column.name] or "")
                if (digest := number_digest(number)) not in declared
            ]
    return tuple(found)


def _belongs_to(table: sa.Table, course_ids: list[UUID]) -> sa.ColumnElement[bool]:
    """Which rows of a table the documents of some courses can quote."""
    if "course_id" in table.c:
        return table.c.course_id.in_(course_ids)
    if table.name == "course":
        return table.c.id.in_(course_ids)
    # From the course to the table, by the names of the references on the way.
    owner, column = {
        "site": ("course", "site_id"),
        "programme": ("course", "programme_id"),
        "municipality": ("site", "municipality_id"),
        "own_form": ("candidate", "own_form_id"),
    }[table.name]
    tables = table.metadata.tables
    return table.c.id.in_(
        sa.select(tables[owner].c[column]).where(_belongs_to(tables[owner], course_ids))
    )
