"""What the journal costs: in time for many rows and for one, in room, and how fast undo is."""

from __future__ import annotations

import datetime as dt
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlalchemy.orm import Session, registry

from desktop.library.opening import create_library, open_library
from models.courses.operations import edit_course
from models.courses.tables import Course
from models.engine import make_engine
from models.groups.rows import MemberRole
from models.groups.tables import HoursUse
from models.journal.recording import ENTRIES, ROWS
from models.records import operation
from tests.bench.result import Result, ratio_of
from tests.consultant_library import copied_library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class PlainHours:
    """Rows of the same table as `HoursUse`, outside the journal."""


class PlainCourse:
    """Rows of the same table as `Course`, outside the journal."""


for _plain, _table in ((PlainHours, HoursUse.__table__), (PlainCourse, Course.__table__)):
    registry().map_imperatively(_plain, _table, version_id_col=_table.c.version)

ROWS_COUNT = 10_000
ROUNDS = 5
EDITS = 25
DAY = dt.date(2024, 1, 12)


def run() -> list[Result]:
    """All four figures of JOURNAL.md that the program can show today."""
    with tempfile.TemporaryDirectory() as folder:
        return [
            _many_rows(Path(folder)),
            *_one_row(Path(folder)),
            _room(Path(folder)),
        ]


def _many_rows(folder: Path) -> Result:
    """Ten thousand rows in one transaction."""
    journalled, plain = [], []
    for number in range(ROUNDS + 1):
        library = create_library(folder / f"many{number}.praksisrum")
        course_id = library.perform(_add_course)
        with_journal = _timed(library.perform, _add_rows, course_id=course_id)
        library.close()
        engine = make_engine(Path(library.location))
        without = _timed(_add_rows_plainly, engine, course_id)
        engine.dispose()
        # The first round compiles the statements.
        if number:
            journalled.append(with_journal)
            plain.append(without)
    return ratio_of(
        f"{ROWS_COUNT:,} rows in one act, with journal to without",
        ("with", journalled),
        ("without", plain),
    )


def _one_row(folder: Path) -> list[Result]:
    """One edited row, and taking it back, in a hundred sites' journal."""
    path = copied_library(folder / "hundred.praksisrum")
    library = open_library(path)
    # The operator who has done everything in it: the longest stack there is.
    library.set_operator("KO", "consultant")
    course_id = library.query(lambda session: session.scalar(sa.select(sa.func.min(Course.id))))
    edited, undone, plain = [], [], []
    for number in range(EDITS):
        purpose = f"Formål {number}"
        edited.append(_timed(library.perform, edit_course, course_id=course_id, purpose=purpose))
        undone.append(_timed(library.undo))
    library.close()
    engine = make_engine(path)
    for number in range(EDITS):
        plain.append(_timed(_edit_plainly, engine, course_id, f"Formål {number}"))
    engine.dispose()
    return [
        ratio_of("One edited row, with journal to without", ("with", edited), ("without", plain)),
        ratio_of("Undo of one edited row, to the edit", ("undo", undone), ("edit", edited)),
    ]


def _room(folder: Path) -> Result:
    """The file of one site after eighteen months, with its journal and without."""
    path = copied_library(folder / "one.praksisrum", 1)
    engine = make_engine(path)
    with engine.connect() as connection:
        entries, lines = (
            connection.scalar(sa.select(sa.func.count()).select_from(table))
            for table in (ENTRIES, ROWS)
        )
        connection.execute(ROWS.delete())
        connection.execute(ENTRIES.delete())
        connection.commit()
    whole = path.stat().st_size
    engine.dispose()
    raw = engine.raw_connection()
    raw.execute("VACUUM")
    raw.close()
    engine.dispose()
    bare = path.stat().st_size
    note = (
        f"{whole / 1e6:.1f} MB with, {bare / 1e6:.1f} MB without: {entries:,} acts, {lines:,} lines"
    )
    return Result(
        "File of one site after 18 months, with journal to without", whole / bare, note=note
    )


@operation()
def _add_course(session: Session) -> UUID:
    course = Course(id=uuid4(), key="F-001", title="Forløb", starts_on=DAY, months=18)
    session.add(course)
    return course.id


@operation()
def _add_rows(session: Session, *, course_id: UUID) -> None:
    session.add_all(_rows_of(HoursUse, course_id))


def _add_rows_plainly(engine: sa.Engine, course_id: UUID) -> None:
    with Session(engine) as session:
        session.add_all(_rows_of(PlainHours, course_id))
        session.commit()


def _rows_of(cls: type[Any], course_id: UUID) -> Iterator[Any]:
    values = {"role": MemberRole.STAFF, "used_on": DAY, "minutes": 30, "note": ""}
    return (cls(id=uuid4(), course_id=course_id, **values) for _ in range(ROWS_COUNT))


def _edit_plainly(engine: sa.Engine, course_id: UUID, purpose: str) -> None:
    with Session(engine) as session:
        session.get_one(PlainCourse, course_id).purpose = purpose
        session.commit()


def _timed(work: Callable[..., Any], *arguments: Any, **named: Any) -> float:
    begun = time.perf_counter()
    work(*arguments, **named)
    return time.perf_counter() - begun
