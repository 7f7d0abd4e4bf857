"""Making and opening libraries: what is refused stays byte for byte as it was."""

from __future__ import annotations

import os
import shutil
import struct

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from desktop.library import opening
from desktop.library.opening import create_library, discard_library, note_audit, open_library
from models.engine import make_engine
from models.errors import UserFacingError
from models.schema import REVISION, SCHEMA_NUMBER
from tests.desktop.library.acts import add_site, add_sites, audits, fault_of, fingerprint, names


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """The bytes of a small library."""
    path = tmp_path_factory.mktemp("template") / "library.praksisrum"
    library = create_library(path)
    library.perform(add_site, name="Åkanden")
    library.close()
    return path.read_bytes()


@pytest.fixture
def path(tmp_path, template):
    """A closed library with one site."""
    path = tmp_path / "library.praksisrum"
    path.write_bytes(template)
    return path


def test_that_a_new_library_opens_again_with_what_was_written(location):
    library = create_library(location)
    library.perform(add_site, name="Åkanden")
    first = library.id
    library.close()
    again = open_library(location)
    assert (again.query(names), again.id, again.is_read_only) == (["Åkanden"], first, False)
    again.perform(add_site, name="Birken")
    assert again.query(names) == ["Birken", "Åkanden"]
    again.close()


def test_that_nothing_lies_beside_a_closed_library(path):
    open_library(path).close()
    open_library(path, for_writing=False).close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_that_opening_and_closing_changes_no_byte(path):
    before = fingerprint(path.parent)
    for for_writing in (True, False):
        library = open_library(path, for_writing=for_writing)
        assert library.query(names) == ["Åkanden"]
        library.close()
    assert fingerprint(path.parent) == before


def test_that_a_library_for_reading_refuses_every_write(path):
    library = open_library(path, for_writing=False)
    before = fingerprint(path.parent)
    assert library.is_read_only
    assert library.holder is None
    assert fault_of(library.perform, add_site, name="B").code == "library_read_only"
    assert fault_of(library.set_operator, "AB", "leder").code == "library_read_only"
    library.save_draft("a", "b")
    library.discard_draft("a")
    library.audit("open")
    assert library.undo_state().undo is None
    library.close()
    assert fingerprint(path.parent) == before


def test_that_a_second_opening_reads_and_names_the_holder(path):
    first = open_library(path)
    second = open_library(path)
    assert second.is_read_only
    assert second.holder is not None
    assert second.holder.machine == os.uname().nodename
    first.perform(add_site, name="Birken")
    assert second.query(names) == ["Birken", "Åkanden"]
    second.close()
    first.close()
    third = open_library(path)
    assert (third.is_read_only, third.holder) == (False, None)
    third.close()


def test_that_a_stale_note_of_a_holder_names_nobody(path):
    note = path.with_name(f".{path.name}.holder")
    note.write_text('{"user": "x", "machine": "y", "since": "z"}', "utf-8")
    library = open_library(path, for_writing=False)
    assert library.holder is None
    library.close()


# --- what is refused ---------------------------------------------------------------------------


def truncated(content):
    return content[: len(content) // 2 + 7]


def with_number(offset, number):
    return lambda content: content[:offset] + struct.pack(">I", number) + content[offset + 4 :]


REFUSED = {
    "0 bytes": (lambda _: b"", "file_empty"),
    "a text": (lambda _: b"Kaere alle\n" * 40, "file_foreign"),
    "a beginning of the magic": (lambda content: content[:10], "file_damaged"),
    "a header cut short": (lambda content: content[:60], "file_damaged"),
    "another program's database": (with_number(68, 0), "file_foreign"),
    "a newer schema": (with_number(60, SCHEMA_NUMBER + 1), "file_newer"),
    "no schema number": (with_number(60, 0), "file_damaged"),
    "half of it": (truncated, "file_damaged"),
    "one byte more": (lambda content: content + b"\0", "file_damaged"),
    "one page less": (lambda content: content[:-4096], "file_damaged"),
    "a page size of 3": (lambda content: content[:16] + b"\0\3" + content[18:], "file_damaged"),
    "write-ahead logging": (lambda content: content[:18] + b"\2\2" + content[20:], "file_damaged"),
    "a broken first page": (
        lambda content: content[:100] + b"\xff" * 900 + content[1000:],
        "file_damaged",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
@pytest.mark.parametrize("for_writing", [True, False], ids=["to write", "to read"])
def test_that_a_file_that_is_no_library_is_refused_and_left_as_it_is(path, kind, for_writing):
    change, code = REFUSED[kind]
    path.write_bytes(change(path.read_bytes()))
    before = fingerprint(path.parent)
    fault = fault_of(open_library, path, for_writing=for_writing)
    assert (fault.code, fault.values["path"]) == (code, str(path))
    assert fingerprint(path.parent) == before


INSIDE = {
    "without its info": "DELETE FROM library_info",
    "without its revision": "DELETE FROM alembic_version",
    "of another revision": "UPDATE alembic_version SET version_num = 'another'",
    "with an origin that is none": "UPDATE library_info SET origin = 'x'",
    "without the table of its info": "DROP TABLE library_info",
}


@pytest.mark.parametrize("kind", INSIDE)
def test_that_a_library_that_does_not_say_what_it_is_is_refused(path, kind):
    engine = make_engine(path)
    with engine.begin() as connection:
        connection.exec_driver_sql(INSIDE[kind])
    engine.dispose()
    before = fingerprint(path.parent)
    fault = fault_of(open_library, path)
    assert (fault.code, fault.values["path"]) == ("file_damaged", str(path))
    assert fingerprint(path.parent) == before


def test_that_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    assert fault_of(open_library, tmp_path / "none.praksisrum").code == "library_missing"
    assert fault_of(open_library, tmp_path / "no" / "folder").code == "library_missing"
    assert fault_of(open_library, tmp_path).code == "file_unreadable"
    assert list(tmp_path.iterdir()) == []


def test_that_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert fault_of(open_library, tmp_path / "pipe").code == "file_unreadable"


def test_that_a_header_with_any_byte_flipped_opens_or_is_refused_unchanged(path):
    """No flip may end in anything else, nor in a file that is changed by looking at it."""
    content = path.read_bytes()
    for offset in range(100):
        for flip in (0x01, 0x80, 0xFF):
            broken = bytearray(content)
            broken[offset] ^= flip
            path.write_bytes(broken)
            try:
                open_library(path).close()
            except UserFacingError as fault:
                assert fault.code.startswith("file_")  # noqa: PT017 - both ways out are right
            assert path.read_bytes() == bytes(broken), offset
            assert [entry.name for entry in path.parent.iterdir()] == [path.name], offset


def test_that_a_cut_off_write_is_rolled_back_when_the_library_is_opened(path):
    before = path.read_bytes()
    engine = make_engine(path)
    connection = engine.raw_connection()
    raw = connection.driver_connection
    raw.execute("PRAGMA cache_size=1")
    raw.execute("BEGIN IMMEDIATE")
    for number in range(300):
        raw.execute(f"CREATE TABLE cut_off_{number} (text TEXT)")
    # What a power cut leaves: half of the pages written, and the journal that knows the old ones.
    aside = path.parent / "aside"
    aside.mkdir()
    for name in (path.name, f"{path.name}-journal"):
        shutil.copyfile(path.with_name(name), aside / name)
    raw.execute("ROLLBACK")
    connection.close()
    engine.dispose()
    hot = aside / path.name
    assert hot.read_bytes() != before
    library = open_library(hot)
    assert library.query(names) == ["Åkanden"]
    library.close()
    assert [entry.name for entry in aside.iterdir()] == [path.name]


# --- what is not made --------------------------------------------------------------------------


def test_that_nothing_that_is_there_is_overwritten(path):
    before = fingerprint(path.parent)
    assert fault_of(create_library, path).code == "library_exists"
    assert fingerprint(path.parent) == before


def test_that_a_folder_that_is_not_there_is_named(tmp_path):
    fault = fault_of(create_library, tmp_path / "none" / "library.praksisrum")
    assert (fault.code, fault.values["path"]) == ("folder_missing", str(tmp_path / "none"))


def test_that_a_library_that_could_not_be_made_leaves_nothing(tmp_path, monkeypatch):
    def fail(_):
        raise OperationalError("", {}, Exception("database or disk is full"))

    monkeypatch.setattr(opening, "_make_schema", fail)
    assert fault_of(create_library, tmp_path / "library.praksisrum").code == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_that_a_library_that_could_not_be_filled_is_taken_back(location, tmp_path):
    discard_library(create_library(location))
    assert list(tmp_path.iterdir()) == []
    library = create_library(location)
    assert library.query(names) == []
    library.close()


def test_that_a_library_whose_file_goes_away_is_not_made_anew(path):
    library = open_library(path)
    path.unlink()
    assert fault_of(library.query, names).code == "library_missing"
    assert not path.exists()
    library.close()


# --- servers -----------------------------------------------------------------------------------


def test_that_a_database_without_a_library_says_so(server_url):
    assert fault_of(open_library, server_url).code == "server_without_library"


def test_that_a_second_library_in_one_database_is_refused(server_url):
    create_library(server_url).close()
    assert fault_of(create_library, server_url).code == "library_exists"


def test_that_a_server_that_is_away_is_told_as_away():
    url = "postgresql://someone:secret@127.0.0.1:9/library"
    for function in (open_library, create_library):
        fault = fault_of(function, url)
        assert fault.code == "server_away"
        assert "secret" not in fault.values["path"]


def test_that_a_database_that_does_not_exist_is_told_as_refused(server_url):
    url = sa.make_url(server_url).set(database="another").render_as_string(hide_password=False)
    assert fault_of(open_library, url).code == "server_refused"


def test_that_a_newer_library_on_a_server_is_refused(server_url):
    create_library(server_url).close()
    engine = make_engine(server_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'from_the_future'")
    engine.dispose()
    fault = fault_of(open_library, server_url)
    assert (fault.code, fault.values["known"]) == ("file_newer", REVISION)


def test_that_a_server_opened_for_reading_refuses_writes(server_url):
    create_library(server_url).close()
    library = open_library(server_url, for_writing=False)
    assert fault_of(library.perform, add_site, name="A").code == "library_read_only"
    assert library.query(names) == []
    library.close()


# --- the audit log -----------------------------------------------------------------------------


def test_that_what_a_command_hands_out_is_noted(location):
    create_library(location).close()
    note_audit(location, "export", "site")
    library = open_library(location, for_writing=False)
    assert library.query(audits) == [("export", "site", None)]
    library.close()


def test_that_it_is_noted_also_while_somebody_holds_the_library(path):
    holder = open_library(path)
    note_audit(str(path), "report", "status")
    assert holder.query(audits) == [("report", "status", None)]
    holder.close()


def test_that_a_medium_that_cannot_be_written_is_left_alone(path, monkeypatch):
    monkeypatch.setattr(opening, "_is_writable", lambda _: False)
    before = fingerprint(path.parent)
    note_audit(str(path), "report")
    library = open_library(path)
    assert library.is_read_only
    library.close()
    assert fingerprint(path.parent) == before


def test_that_a_large_library_opens_with_its_length_checked(path):
    library = open_library(path)
    library.perform(add_sites, count=500, text="x" * 400)
    library.close()
    open_library(path, for_writing=False).close()
    content = path.read_bytes()
    path.write_bytes(content[:-1])
    assert fault_of(open_library, path).code == "file_damaged"
