"""Who works in a library, and the audit log of what leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from desktop.library.changes import OperatorRow
from models import clock, texts
from models.journal.tables import Operator
from models.library_tables import AuditEntry

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

_OPERATORS = Operator.__table__
_AUDIT = AuditEntry.__table__


def find_or_add(engine: Engine, initials: str, role: str) -> OperatorRow:
    """The operator with these initials and this role; RuleViolation for empty initials."""
    initials = texts.required_line(initials, "initials")
    role = texts.clean_line(role)
    known = sa.select(_OPERATORS.c.id).where(
        _OPERATORS.c.initials == initials, _OPERATORS.c.role == role
    )
    try:
        with engine.begin() as connection:
            found = connection.scalar(known)
            if found is None:
                found = uuid4()
                connection.execute(
                    _OPERATORS.insert(), {"id": found, "initials": initials, "role": role}
                )
    except IntegrityError:
        # On a server somebody with the same initials was faster.
        with engine.begin() as connection:
            found = connection.scalars(known).one()
    return OperatorRow(found, initials, role)


def write_audit(
    engine: Engine, actor: UUID | None, verb: str, kind: str, object_id: UUID | None
) -> None:
    """Append one line to the audit log."""
    with engine.begin() as connection:
        connection.execute(
            _AUDIT.insert(),
            {
                "id": uuid4(),
                "at": clock.utc_now(),
                "actor": actor,
                "verb": verb,
                "kind": kind,
                "object_id": object_id,
            },
        )
