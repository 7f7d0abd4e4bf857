"""Drafts: what somebody is typing, kept outside the journal until it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from models import clock, texts
from models.engine import reading
from models.library_tables import Draft

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

_TABLE = Draft.__table__


def save(engine: Engine, field: str, text: str) -> None:
    """Keep the text of a field, in place of an earlier draft of it."""
    with engine.begin() as connection:
        connection.execute(_TABLE.delete().where(_TABLE.c.field == field))
        # What a database cannot hold is left out; what somebody typed is otherwise untouched.
        connection.execute(
            _TABLE.insert(),
            {"field": field, "text": texts.keepable(text), "at": clock.utc_now()},
        )


def read(engine: Engine, prefix: str = "") -> dict[str, str]:
    """Drafts by field, those whose field starts with `prefix`."""
    with reading(engine).begin() as connection:
        rows = connection.execute(
            sa.select(_TABLE.c.field, _TABLE.c.text).where(
                _TABLE.c.field.startswith(prefix, autoescape=True)
            )
        ).all()
    return {row.field: row.text for row in rows}


def discard(engine: Engine, field: str) -> None:
    """Forget a draft; one that is not there is no error."""
    with engine.begin() as connection:
        connection.execute(_TABLE.delete().where(_TABLE.c.field == field))
