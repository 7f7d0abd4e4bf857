"""The consultant's library is whole, has the size it promises, and is the same each time."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from desktop.library.checking import check_library
from desktop.library.opening import open_library
from models.base import Base
from models.courses.queries import list_places
from models.engine import make_engine
from models.journal.stacks import read_stacks
from models.journal.tables import JournalEntry, JournalRow
from models.measures.tables import Measurement
from models.meetings.tables import AgendaItem, Meeting
from models.phases.queries import list_phase_positions
from models.privacy import list_likenesses
from models.trials.tables import Trial, TrialCycle
from tests.consultant_library import OPERATOR_ID, build_library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.library.library import Library

SITES = 9


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("consultant") / "nine.praksisrum"
    build_library(path, SITES)
    library = open_library(path)
    yield library
    library.close()


def test_that_nothing_is_wrong_with_it(library: Library) -> None:
    assert check_library(library) == ()


@pytest.mark.parametrize(
    ("cls", "for_each_site"),
    [(Meeting, 40), (AgendaItem, 240), (Trial, 12), (TrialCycle, 25), (Measurement, 4 * 78)],
)
def test_that_each_site_has_what_eighteen_months_leave(
    library: Library, cls: type[Base], for_each_site: int
) -> None:
    count = library.query(lambda session: session.scalar(sa.select(sa.func.count(cls.id))))
    assert count == for_each_site * SITES


def test_that_its_courses_stand_in_every_phase(library: Library) -> None:
    positions = library.query(list_phase_positions, today=dt.date(2024, 1, 12))
    assert len({position.phase for position in positions}) == 8


def test_that_each_place_is_told_apart_by_its_name(library: Library) -> None:
    places = library.query(list_places)
    assert len({place.site_name for place in places}) == SITES


def test_that_no_text_holds_a_number_like_a_cpr_number(library: Library) -> None:
    assert library.query(list_likenesses) == ()


def test_that_each_row_is_made_before_it_is_changed(library: Library) -> None:
    lines = library.query(
        lambda session: session.execute(
            sa.select(JournalRow.tbl, JournalRow.key, JournalRow.op).order_by(
                JournalRow.seq, JournalRow.n
            )
        ).all()
    )
    seen = set()
    for table, key, op in lines:
        assert ((table, key) in seen) is (op == "U")
        seen.add((table, key))


def test_that_the_journal_rises_in_time(library: Library) -> None:
    moments = library.query(
        lambda session: session.scalars(sa.select(JournalEntry.at).order_by(JournalEntry.seq)).all()
    )
    assert all(before < after for before, after in itertools.pairwise(moments))


def test_that_its_operator_has_acts_to_take_back(library: Library) -> None:
    assert library.query(read_stacks, OPERATOR_ID).undo


def test_that_it_is_the_same_each_time(tmp_path: Path) -> None:
    contents = []
    for name in ("one", "two"):
        path = tmp_path / f"{name}.praksisrum"
        build_library(path, 1)
        engine = make_engine(path, read_only=True)
        with engine.connect() as connection:
            contents.append(
                {
                    table.name: connection.execute(sa.select(table)).all()
                    for table in Base.metadata.sorted_tables
                }
            )
        engine.dispose()
    assert contents[0] == contents[1]
