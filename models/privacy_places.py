"""Where numbers like a CPR number stand, with the words around them, so that people find them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from models.base import Base
from models.frozen import frozen
from models.privacy import find_numbers_like_cpr, list_likenesses, number_digest

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

WORDS_AROUND = 40
"""How many characters are shown before and after a number."""


@frozen
class NumberPlace:
    """An undeclared number and the text it stands in.

    Attributes:
        table, row_id, column: where it is stored.
        number: as it is written.
        before, after: the text around it, cut to `WORDS_AROUND`.
        is_cut_before, is_cut_after: whether the text goes on beyond them.
        meeting_id: the meeting the row belongs to, or None.
    """

    table: str
    row_id: UUID
    column: str
    number: str
    before: str
    after: str
    is_cut_before: bool
    is_cut_after: bool
    meeting_id: UUID | None


def list_number_places(session: Session, course_id: UUID) -> tuple[NumberPlace, ...]:
    """Every number that keeps the documents of a course from being made."""
    found = []
    seen = set()
    for likeness in list_likenesses(session, [course_id]):
        table = Base.metadata.tables[likeness.table]
        row = (
            session.execute(sa.select(table).where(table.c.id == likeness.row_id)).mappings().one()
        )
        text = row[likeness.column]
        meeting_id = row["id"] if table.name == "meeting" else row.get("meeting_id")
        for number in find_numbers_like_cpr(text):
            place = (likeness.row_id, likeness.column, number)
            if number_digest(number) != likeness.digest or place in seen:
                continue
            seen.add(place)
            before, _, after = text.partition(number)
            found.append(
                NumberPlace(
                    likeness.table,
                    likeness.row_id,
                    likeness.column,
                    number,
                    before[-WORDS_AROUND:],
                    after[:WORDS_AROUND],
                    len(before) > WORDS_AROUND,
                    len(after) > WORDS_AROUND,
                    meeting_id,
                )
            )
    return tuple(found)
