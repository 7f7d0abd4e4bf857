"""From a kind and an object to a document: the one way the window and the command line share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from desktop.reports.options import ReportOptions
from desktop.support.translation import in_language
from models import clock, privacy
from models.errors import UserFacingError
from models.schema import METADATA

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from desktop.library.library import Library
    from desktop.reports.registry import ReportKind
    from desktop.reports.tree import Document
    from models.privacy import Likeness


def make_document(library: Library, kind: ReportKind, identity: UUID, language: str) -> Document:
    """Build a report on one object.

    Raises:
        NotFound: the object is not there.
        UserFacingError: `numbers_like_cpr` where the course holds an undeclared number that looks
            like a CPR number: it must be removed or declared false first.
    """
    operator = library.operator
    made_by = f"{operator.initials}, {operator.role}".rstrip(", ") if operator else ""
    options = ReportOptions(language, clock.today(), made_by)
    return library.query(_build, kind, identity, options)


def _build(session: Session, kind: ReportKind, identity: UUID, options: ReportOptions) -> Any:
    course_id = identity if kind.needs == "course" else _course_of(session, kind.needs, identity)
    if course_id is not None:
        likenesses = privacy.list_likenesses(session, [course_id])
        if likenesses:
            place = _place_of(session, likenesses[0])
            raise UserFacingError("numbers_like_cpr", place=place, count=len(likenesses))
    builder = kind.load_builder()
    with in_language(options.language):
        return builder(session, **{f"{kind.needs}_id": identity}, options=options)


def _place_of(session: Session, likeness: Likeness) -> str:
    """Where a number stands, so that it can be found: kind, key (or id) and column."""
    table = METADATA.tables[likeness.table]
    name = table.c.key if "key" in table.c else table.c.id
    found = session.scalar(sa.select(name).where(table.c.id == likeness.row_id))
    return f"{likeness.table} {found} {likeness.column}"


def _course_of(session: Session, table: str, identity: UUID) -> UUID | None:
    columns = METADATA.tables[table].c
    if "course_id" not in columns:
        return None
    return session.scalar(sa.select(columns.course_id).where(columns.id == identity))
