"""A library of the size a consultant has: a hundred sites, eighteen months each.

Built once into `build/` and kept under its schema revision and `VERSION`. By hand:
`python -m tests.consultant_library [SITES]` prints the path.
"""

from __future__ import annotations

import datetime as dt
import shutil
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid5

from desktop.library.opening import create_library
from models.base import Base
from models.engine import make_engine
from models.journal.recording import ENTRIES, ROWS
from models.journal.tables import Operator
from models.library_tables import LibraryInfo
from models.schema import REVISION
from models.sites.tables import Municipality
from tests.consultant import texts
from tests.consultant.course import FIRST_DAY, tell_course
from tests.consultant.story import NAMESPACE, Keys, Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import sqlalchemy as sa

SITES = 100
VERSION = 2
"""Rises whenever the story changes, so that a kept library is built anew."""

BUILD = Path(__file__).resolve().parents[1] / "build" / "consultant"
OPERATOR_ID = uuid5(NAMESPACE, "operator")
ORIGIN = uuid5(NAMESPACE, "origin")
_CHUNK = 5000


def kept_library(sites: int = SITES) -> Path:
    """The library with so many sites, built where it is not there yet; not for writing."""
    path = BUILD / f"{REVISION}-{VERSION}-{sites}.praksisrum"
    if not path.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        # Two who build at once both end with a whole file.
        with tempfile.TemporaryDirectory(dir=BUILD) as folder:
            unfinished = Path(folder) / path.name
            build_library(unfinished, sites)
            unfinished.replace(path)
    return path


def copied_library(target: Path, sites: int = SITES) -> Path:
    """A copy of the kept library, for whoever writes in it."""
    return Path(shutil.copy(kept_library(sites), target))


def build_library(path: Path, sites: int = SITES) -> None:
    """Make the library anew: the same rows, ids and journal each time."""
    create_library(path).close()
    stories = tell_stories(sites)
    engine = make_engine(path)
    try:
        with engine.connect() as connection:
            # Nobody else sees the file before it is whole.
            connection.connection.driver_connection.execute("PRAGMA synchronous=off")
            connection.execute(
                LibraryInfo.__table__.update(),
                {"origin": ORIGIN, "created_at": _morning(FIRST_DAY)},
            )
            connection.execute(
                Operator.__table__.insert(),
                {"id": OPERATOR_ID, "initials": "KO", "role": "consultant"},
            )
            for name, rows in _rows_by_table(stories).items():
                _insert(connection, Base.metadata.tables[name], rows)
            entries, lines = _journal(stories)
            _insert(connection, ENTRIES, entries)
            _insert(connection, ROWS, lines)
            connection.commit()
    finally:
        engine.dispose()


def tell_stories(sites: int) -> list[Story]:
    """What happened: first the municipalities, then a course at each site."""
    keys = Keys()
    opening = Story("municipalities", keys)
    for name in texts.MUNICIPALITIES:
        with opening.act("add_municipality", FIRST_DAY - dt.timedelta(weeks=8)):
            opening.add(Municipality, name=f"{name} Kommune", unit="Socialområdet")
    offices = opening.rows[Municipality.__tablename__]
    return [
        opening,
        *(tell_course(n, offices[n % len(offices)]["id"], keys) for n in range(sites)),
    ]


def _rows_by_table(stories: Iterable[Story]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for story in stories:
        for name, rows in story.rows.items():
            found.setdefault(name, []).extend(rows)
    return found


def _journal(stories: Iterable[Story]) -> tuple[list[dict[str, Any]], Iterator[dict[str, Any]]]:
    """Entries and lines in the order of time, numbered from 1 without a gap."""
    # Sorting keeps the order within a story; equal moments are told apart by a microsecond each.
    acts = sorted((act for story in stories for act in story.acts), key=lambda act: act.at)
    entries = []
    for seq, act in enumerate(acts, start=1):
        entries.append(
            {
                "seq": seq,
                "id": act.id,
                "at": act.at + dt.timedelta(microseconds=seq),
                "actor": OPERATOR_ID,
                "origin": ORIGIN,
                "verb": act.verb,
                "kind": "do",
                "root": act.id,
                "undoable": act.undoable,
                "revision": REVISION,
            }
        )
    lines = ({"seq": seq} | line for seq, act in enumerate(acts, start=1) for line in act.journal)
    return entries, lines


def _insert(connection: sa.Connection, table: sa.Table, rows: Iterable[dict[str, Any]]) -> None:
    left = iter(rows)
    while part := list(islice(left, _CHUNK)):
        connection.execute(table.insert(), part)


def _morning(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(8), dt.UTC)


if __name__ == "__main__":
    begun = time.perf_counter()
    print(kept_library(int(sys.argv[1]) if sys.argv[1:] else SITES))
    print(f"{time.perf_counter() - begun:.1f} s", file=sys.stderr)
