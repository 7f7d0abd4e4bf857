"""What is wrong with a library is found and told apart."""

from __future__ import annotations

import datetime as dt
import random
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.library.checking import MOST, check_library
from desktop.library.opening import create_library, open_library
from models.courses.operations import add_course
from models.engine import make_engine
from models.errors import Conflict
from tests.desktop.library.acts import add_site, add_sites
from tests.models.journal.acts import act


def problems_after(location, *statements):
    """What a check finds after statements somebody ran past the program."""
    engine = make_engine(location)
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=off")
        else:
            connection.exec_driver_sql("SET session_replication_role = replica")
        for statement in statements:
            connection.exec_driver_sql(statement)
        connection.commit()
    engine.dispose()
    library = open_library(location, for_writing=False)
    found = check_library(library)
    library.close()
    return [(problem.code, problem.place) for problem in found]


@pytest.fixture
def filled(location):
    """The location of a closed library with two sites."""
    library = create_library(location)
    for name in ("Åkanden", "Birken"):
        library.perform(add_site, name=name)
    library.close()
    return location


def test_that_a_sound_library_has_no_problems(filled):
    assert problems_after(filled) == []


def test_that_a_row_changed_past_the_journal_is_found(filled):
    found = problems_after(filled, "UPDATE site SET name = 'X' WHERE key = 'S-002'")
    assert found == [("journal_differs", "site S-002")]


def test_that_a_row_taken_out_past_the_journal_is_found(filled):
    ((code, place),) = problems_after(filled, "DELETE FROM site WHERE key = 'S-001'")
    assert (code, place.split()[0]) == ("journal_differs", "site")


def test_that_a_row_put_in_past_the_journal_is_found(filled):
    found = problems_after(
        filled,
        "INSERT INTO municipality (id, name, unit, address, contact, logo_description, version) "
        "VALUES ('11111111222243338444555555555555', 'X', '', '', '', '', 1)",
    )
    assert found == [("journal_missing", "municipality 11111111-2222-4333-8444-555555555555")]


def test_that_a_value_nobody_can_read_is_found_and_the_rest_is_checked_on(filled):
    library = open_library(filled)
    library.perform(add_course, title="A", starts_on=dt.date(2026, 1, 1), months=6)
    library.close()
    found = problems_after(
        filled,
        "UPDATE course SET state = 'sleeping'",
        "UPDATE site SET name = 'X' WHERE key = 'S-002'",
    )
    assert [code for code, _ in found] == ["journal_differs", "row_unreadable"]
    assert found[1][1].startswith("course ")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE course SET starts_on = 7",
        "UPDATE course SET starts_on = 'in May'",
        "UPDATE course SET id = 'no id'",
    ],
)
def test_that_a_value_of_another_kind_in_a_file_is_found(library, statement):
    library.perform(add_course, title="A", starts_on=dt.date(2026, 1, 1), months=6)
    library.close()
    found = problems_after(library.location, statement)
    assert "row_unreadable" in [code for code, _ in found]


def test_that_a_link_to_nothing_is_found(filled):
    found = problems_after(
        filled,
        "UPDATE site SET municipality_id = '11111111222243338444555555555555' WHERE key = 'S-001'",
    )
    assert [code for code, _ in found] == ["journal_differs", "link_broken"]
    assert found[1][1].endswith(" municipality_id")


def test_that_a_gap_in_the_journal_is_found(filled):
    found = problems_after(
        filled, "DELETE FROM journal_row WHERE seq = 1", "DELETE FROM journal_entry WHERE seq = 1"
    )
    assert [code for code, _ in found] == ["journal_missing", "journal_gap"]


def test_that_damaged_pages_are_found_and_the_check_ends(library):
    library.perform(add_sites, count=300, text="x" * 300)
    library.close()
    path = Path(library.location)
    content = bytearray(path.read_bytes())
    content[len(content) - 60_000 : len(content) - 20_000] = bytes(40_000)
    path.write_bytes(content)
    opened = open_library(path, for_writing=False)
    found = check_library(opened)
    opened.close()
    assert {problem.code for problem in found} == {"file"}


def test_that_no_more_problems_are_listed_than_help(library):
    library.perform(add_sites, count=MOST + 50)
    library.close()
    assert len(problems_after(library.location, "UPDATE site SET note = 'x'")) == MOST


@pytest.mark.parametrize("seed", range(3))
def test_that_a_random_run_of_two_people_leaves_a_sound_library(library, seed):
    chance = random.Random(seed)
    done = {"perform": 0, "undo": 0, "redo": 0}
    for _ in range(80):
        library.set_operator(chance.choice(["AB", "CD"]), "leder")
        kind = chance.choice(["perform", "perform", "undo", "undo", "redo", "redo"])
        with suppress(Conflict):
            if kind == "perform":
                library.perform(act, chance=chance)
            else:
                getattr(library, kind)()
            done[kind] += 1
    assert min(done.values()) > 0
    assert check_library(library) == ()
