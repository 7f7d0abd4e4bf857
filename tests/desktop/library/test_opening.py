"""Making and opening libraries: what is refused stays byte for byte as it was."""

from __future__ import annotations

import os

import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from desktop.library import opening
from desktop.library.opening import create_library, discard_library, note_audit, open_library
from models.engine import make_engine
from models.schema import REVISION
from tests.desktop.library.acts import add_site, audits, fault_of, fingerprint, names


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
