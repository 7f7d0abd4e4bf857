"""`new`, `sample` and `check`."""

from __future__ import annotations

import pytest

from desktop.exchange import samples
from desktop.library.opening import open_library
from models.engine import make_engine
from models.errors import UserFacingError
from tests.desktop.library.acts import fingerprint, names


def test_that_a_new_library_is_made_and_named(cli, location):
    told = cli("new", location)
    assert (told.code, told.err) == (0, "")
    library = open_library(location)
    assert told.out == library.location + "\n"
    assert library.query(names) == []
    library.close()


def test_that_a_file_that_is_there_is_left_alone(cli, tmp_path):
    path = tmp_path / "a.praksisrum"
    path.write_bytes(b"mine")
    told = cli("new", path)
    assert (told.code, told.out) == (1, "")
    assert str(path) in told.line
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize("words", [[], ["--set", "fremtidens-boformer-2018"]])
def test_that_a_sample_library_holds_the_examples(cli, location, words):
    assert cli("sample", location, *words).code == 0
    told = cli("list", "sites", "--library", location, "--json")
    assert len(told.json) >= 9
    assert cli("check", "--library", location).code == 0


def test_that_a_sample_that_fails_leaves_nothing_and_can_be_tried_again(
    cli, location, tmp_path, monkeypatch
):
    def fail(*_):
        raise UserFacingError("disk_full", path="x")

    monkeypatch.setattr(samples, "import_sample", fail)
    assert cli("sample", location).code == 1
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    assert cli("sample", location).code == 0


def test_that_an_unknown_example_names_those_there_are(cli, tmp_path):
    told = cli("--lang", "en", "sample", tmp_path / "a", "--set", "other")
    assert told.code == 2
    assert "fremtidens-boformer-2018" in told.line
    assert list(tmp_path.iterdir()) == []


def test_that_a_sound_library_is_told_as_sound(cli, example):
    before = fingerprint(example.parent)
    told = cli("--lang", "en", "check", "--library", example)
    assert (told.code, told.out) == (0, "The library is sound.\n")
    told = cli("check", "--library", example, "--json")
    assert (told.code, told.json) == (0, {"ok": True, "problems": []})
    assert fingerprint(example.parent) == before


def test_that_problems_are_told_with_their_places_and_end_in_1(cli, example):
    engine = make_engine(example)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE site SET note = 'X' WHERE key = 'S-001'")
    engine.dispose()
    told = cli("check", "--library", example, "--json")
    expected = {"code": "journal_differs", "place": "site S-001"}
    assert (told.code, told.json) == (1, {"ok": False, "problems": [expected]})
    told = cli("--lang", "en", "check", "--library", example)
    assert (told.code, told.out) == (
        1,
        "A row was changed past the journal: site S-001\n",
    )


def test_that_a_held_library_can_be_checked(cli, example):
    holder = open_library(example)
    assert cli("check", "--library", example).code == 0
    holder.close()


@pytest.mark.parametrize(
    "content", [b"", b"not a library", b"SQLite format 3\x00"], ids=["empty", "foreign", "damaged"]
)
@pytest.mark.parametrize("command", ["check", "list"])
def test_that_a_file_that_is_no_library_is_one_line_and_stays_as_it_is(
    cli, tmp_path, content, command
):
    path = tmp_path / "a.praksisrum"
    path.write_bytes(content)
    words = ["sites"] if command == "list" else []
    told = cli(command, *words, "--library", path)
    assert (told.code, told.out) == (1, "")
    assert str(path) in told.line
    assert path.read_bytes() == content
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_that_a_server_that_is_away_is_one_line_without_its_password(cli):
    told = cli("check", "--library", "postgresql://someone:secret@127.0.0.1:9/library")
    assert told.code == 1
    assert "secret" not in told.line
