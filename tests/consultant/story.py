"""What happened in a library, act by act: rows as they end, and the journal of how they came.

Everything is made from a seed, ids included, so that the same call always tells the same story.
"""

from __future__ import annotations

import datetime as dt
import random
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_DNS, UUID, uuid5

from models.journal.codec import canonical, encode, encode_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    import sqlalchemy as sa

    from models.base import Entity

NAMESPACE = uuid5(NAMESPACE_DNS, "consultant.praksisrum.example")
POSITION_GAP = 1024


class Row(dict[str, Any]):
    """The values of a row, and the table it stands in."""

    def __init__(self, table: sa.Table, values: dict[str, Any]) -> None:
        super().__init__(values)
        self.table = table


@dataclass(slots=True)
class Act:
    """One operation: when, its verb, and the rows it made or changed with their old values."""

    at: dt.datetime
    verb: str
    undoable: bool
    id: UUID
    made: list[Row] = field(default_factory=list)
    changed: list[tuple[Row, dict[str, Any]]] = field(default_factory=list)
    journal: list[dict[str, Any]] = field(default_factory=list)


class Keys:
    """The human keys of one library, e.g. M-001, M-002, ..."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def next(self, letters: str) -> str:
        """The next key of a kind."""
        number = self._last[letters] = self._last.get(letters, 0) + 1
        return f"{letters}-{number:03d}"


class Story:
    """The acts of one site, from its making to its last day.

    Args:
        name: two stories of one name are the same story.
        keys: shared by every story of a library.
    """

    def __init__(self, name: str, keys: Keys) -> None:
        self.random = random.Random(name)
        self.keys = keys
        self.rows: dict[str, list[Row]] = {}
        self.acts: list[Act] = []
        self.site_id: UUID | None = None
        self.course_id: UUID | None = None
        self._name = name
        self._made = 0
        self._act: Act | None = None

    @contextmanager
    def act(
        self, verb: str, day: dt.date, hour: float = 9.0, *, undoable: bool = True
    ) -> Iterator[None]:
        """One operation at an hour of a day; rows are made and changed inside."""
        at = dt.datetime.combine(day, dt.time(), dt.UTC) + dt.timedelta(hours=hour)
        self._act = act = Act(at, verb, undoable, self._new_id())
        yield
        self._act = None
        self._write_journal(act)
        self.acts.append(act)

    def add(self, cls: type[Entity], **values: Any) -> Row:
        """A new row; what is not given has the column's default."""
        table = cls.__table__
        defaults = _defaults(table)
        if "course_id" in defaults:
            values.setdefault("course_id", self.course_id)
        if "position" in defaults and "position" not in values:
            values["position"] = (len(self.rows.get(table.name, ())) + 1) * POSITION_GAP
        letters = getattr(cls, "KEY_LETTERS", "")
        if letters:
            values.setdefault("key", self.keys.next(letters))
        row = Row(table, defaults | {"id": self._new_id(), "version": 1} | values)
        if len(row) != len(table.c):
            raise KeyError(f"{table.name}: {sorted(row.keys() - set(table.c.keys()))}")
        self.rows.setdefault(table.name, []).append(row)
        assert self._act is not None
        self._act.made.append(row)
        return row

    def change(self, row: Row, **values: Any) -> None:
        """Other values for a row of an earlier act."""
        old = {name: row[name] for name, new in values.items() if row[name] != new}
        old["version"] = row["version"]
        row.update(values, version=row["version"] + 1)
        assert self._act is not None
        self._act.changed.append((row, old))

    def _new_id(self) -> UUID:
        self._made += 1
        return uuid5(NAMESPACE, f"{self._name}/{self._made}")

    def _write_journal(self, act: Act) -> None:
        for row in act.made:
            self._add_line(act, row, "I", None)
        for row, old in act.changed:
            self._add_line(act, row, "U", {name: encode(value) for name, value in old.items()})

    def _add_line(self, act: Act, row: Row, op: str, old: dict[str, Any] | None) -> None:
        name = row.table.name
        is_of_course = name == "course" or "course_id" in row
        act.journal.append(
            {
                "n": len(act.journal),
                "site_id": self.site_id if is_of_course or name == "site" else None,
                "course_id": self.course_id if is_of_course else None,
                "tbl": name,
                "key": row["id"],
                "op": op,
                "image": canonical(encode_row(row.table, row)),
                "changed": None if old is None else canonical(old),
                "erased": False,
            }
        )


def _defaults(table: sa.Table) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for column in table.c:
        default = column.default
        if default is None or column.name == "id":
            if column.nullable:
                found[column.name] = None
        elif default.is_callable:
            found[column.name] = []
        else:
            found[column.name] = default.arg
    if "position" in table.c:
        found["position"] = 0
    if "course_id" in table.c:
        found["course_id"] = None
    return found
