"""A library's database for tests: the same calls on SQLite and on PostgreSQL."""

from __future__ import annotations

from contextlib import contextmanager
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy import event

from models import unit_of_work
from models.journal import guard
from models.journal.history import list_history
from models.journal.stacks import read_stacks
from models.journal.tables import Operator
from models.schema import METADATA, REVISION
from models.unit_of_work import Copy


class Store:
    """One database with guard and journal, and an operator who works in it."""

    def __init__(self, engine: sa.Engine) -> None:
        guard.install(engine)
        self.engine = engine
        self.copy = self.as_operator("AB", "leader")

    def as_operator(self, initials: str, role: str) -> Copy:
        """A copy with another operator at the keyboard."""
        actor = uuid4()
        with self.engine.begin() as connection:
            connection.execute(
                sa.insert(Operator.__table__), {"id": actor, "initials": initials, "role": role}
            )
        origin = self.copy.origin if hasattr(self, "copy") else uuid4()
        return Copy(origin, REVISION, actor)

    def perform(self, operation, /, *, by: Copy | None = None, **arguments):
        """Run an operation; returns what it returns."""
        return unit_of_work.perform(self.engine, by or self.copy, operation, **arguments).result

    def query(self, function, /, *args, **kwargs):
        """Run a query; returns its frozen rows."""
        return unit_of_work.query(self.engine, function, *args, **kwargs)

    def undo(self, by: Copy | None = None):
        """Take back the operator's last act; returns what changed."""
        copy = by or self.copy
        step = self.query(read_stacks, copy.actor).undo[-1]
        return unit_of_work.reverse(self.engine, copy, step, "undo").changes

    def redo(self, by: Copy | None = None):
        """Take back the operator's last undo; returns what changed."""
        copy = by or self.copy
        step = self.query(read_stacks, copy.actor).redo[-1]
        return unit_of_work.reverse(self.engine, copy, step, "redo").changes

    def history(self, table: str, identity):
        """The history of one row, newest first."""
        return self.query(list_history, table, identity)

    @contextmanager
    def statements(self):
        """The SELECT statements executed inside the block, as a list of texts."""
        seen: list[str] = []

        def note(_connection, _cursor, statement, *_rest):
            if statement.lstrip().upper().startswith(("SELECT", "WITH")):
                seen.append(statement)

        event.listen(self.engine, "before_cursor_execute", note)
        try:
            yield seen
        finally:
            event.remove(self.engine, "before_cursor_execute", note)


def empty_tables(engine: sa.Engine) -> None:
    """Take every row out of a PostgreSQL database between two tests."""
    names = ", ".join(f'"{table.name}"' for table in METADATA.sorted_tables)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"TRUNCATE {names} CASCADE")
