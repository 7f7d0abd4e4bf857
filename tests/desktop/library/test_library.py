"""One open library: writes, undo across restarts, drafts, the audit log, what it publishes."""

from __future__ import annotations

import threading
from uuid import uuid4

import pytest
import sqlalchemy as sa

from desktop.library.checking import check_library
from desktop.library.opening import create_library, open_library
from models.engine import make_engine
from models.errors import Conflict, RuleViolation
from models.records import operation
from tests.desktop.library.acts import add_site, audits, fault_of, names, rename_site


@pytest.fixture
def shared(location):
    """A library in a file or on a server."""
    made = create_library(location)
    yield made
    made.close()


def test_that_a_write_publishes_kinds_ids_and_verb(shared):
    seen = []
    stop = shared.subscribe(seen.append)
    site = shared.perform(add_site, name="A")
    (changes,) = seen
    assert (changes.kinds, changes.ids, changes.verb) == ({"site"}, {site}, "add_site")
    shared.undo()
    assert (seen[1].ids, seen[1].verb) == ({site}, "undo")
    shared.redo()
    assert seen[2].verb == "redo"
    stop()
    stop()
    shared.perform(add_site, name="B")
    assert len(seen) == 3


def test_that_a_write_that_changes_nothing_publishes_nothing(library):
    site = library.perform(add_site, name="A")
    seen = []
    library.subscribe(seen.append)
    library.perform(rename_site, site_id=site, name="A")
    assert seen == []


def test_that_a_refused_write_publishes_nothing(library):
    @operation()
    def refuse(session):
        raise RuleViolation("no")

    seen = []
    library.subscribe(seen.append)
    with pytest.raises(RuleViolation):
        library.perform(refuse)
    assert seen == []
    assert library.status().saved_at is None


def test_that_undo_survives_a_restart_for_the_same_operator(location):
    library = create_library(location)
    library.set_operator("AB", "leder")
    site = library.perform(add_site, name="A")
    library.perform(rename_site, site_id=site, name="B")
    library.close()

    library = open_library(location)
    assert library.undo_state().undo is None
    library.set_operator("CD", "medarbejder")
    assert library.undo_state().undo is None
    library.set_operator("AB", "leder")
    assert library.undo_state().undo == "rename_site"
    library.undo()
    assert (library.query(names), library.undo_state().redo) == (["A"], "rename_site")
    library.close()

    library = open_library(location)
    library.set_operator("AB", "leder")
    library.redo()
    assert library.query(names) == ["B"]
    assert check_library(library) == ()
    library.close()


def test_that_there_is_nothing_to_undo_or_redo_at_first(library):
    for step, code in ((library.undo, "nothing_to_undo"), (library.redo, "nothing_to_redo")):
        with pytest.raises(Conflict) as caught:
            step()
        assert caught.value.reasons[0].code == code


def test_that_the_same_initials_and_role_are_the_same_operator(shared):
    first = shared.set_operator(" AB ", "leder")
    assert shared.operator == first
    assert (first.initials, first.role) == ("AB", "leder")
    assert shared.set_operator("AB", "leder").id == first.id
    assert shared.set_operator("AB", "medarbejder").id != first.id


def test_that_an_operator_has_initials(library):
    with pytest.raises(RuleViolation) as caught:
        library.set_operator(" ", "leder")
    assert (caught.value.code, caught.value.field) == ("text_missing", "initials")


def test_that_drafts_survive_a_restart_and_are_replaced_and_forgotten(location):
    library = create_library(location)
    library.save_draft("meeting/1/notes", "Vi talte")
    library.save_draft("meeting/1/notes", "Vi talte om ro\x00\ud800 ✓\r\n")
    library.save_draft("meeting/2/notes", "x")
    library.save_draft("site/1/note", "y")
    library.close()

    library = open_library(location)
    assert library.drafts("meeting/1/") == {"meeting/1/notes": "Vi talte om ro ✓\r\n"}
    assert len(library.drafts()) == 3
    library.discard_draft("meeting/1/notes")
    library.discard_draft("never there")
    assert library.drafts("meeting/1/") == {}
    library.close()


def test_that_a_prefix_of_drafts_is_taken_literally(shared):
    shared.save_draft("a_b", "1")
    shared.save_draft("axb", "2")
    assert shared.drafts("a_") == {"a_b": "1"}
    assert shared.drafts("%") == {}


def test_that_drafts_and_audits_are_no_steps_to_undo(library):
    library.save_draft("a", "b")
    library.audit("open")
    assert library.undo_state().undo is None


def test_that_the_audit_log_holds_verbs_and_ids(shared):
    identity = uuid4()
    shared.audit("print", "minutes", identity)
    shared.audit("open")
    assert shared.query(audits) == [("print", "minutes", identity), ("open", "", None)]


def test_that_a_library_has_a_title_and_hides_the_password_of_its_server(library, server_url):
    assert library.title == "library"
    assert not library.is_server
    url = sa.make_url(server_url).set(password="secret").render_as_string(hide_password=False)
    served = create_library(url)
    assert served.title == sa.make_url(server_url).database
    assert served.is_server
    assert "secret" not in served.location
    served.close()


def test_that_the_status_tells_when_it_was_saved(library):
    assert library.status().saved_at is None
    library.perform(add_site, name="A")
    assert library.status().saved_at is not None
    assert library.status().is_read_only is False


def test_that_a_locked_file_is_told_as_busy_and_nothing_is_lost(library, monkeypatch):
    monkeypatch.setattr("models.engine.BUSY_SECONDS", 0.05)
    library.close()
    library = open_library(library.location)
    other = make_engine(library.location)
    with other.connect() as connection:
        connection.exec_driver_sql("SELECT 1")
        assert fault_of(library.perform, add_site, name="A").code == "library_busy"
        assert library.query(names) == []
    other.dispose()
    library.perform(add_site, name="A")
    assert library.query(names) == ["A"]
    library.close()


def test_that_writes_of_many_threads_all_go_through(shared):
    failures = []

    def add_some(thread):
        try:
            for number in range(5):
                shared.perform(add_site, name=f"{thread}.{number}")
        except Exception as error:  # a thread's failure must reach the test
            failures.append(error)

    threads = [threading.Thread(target=add_some, args=(thread,)) for thread in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(shared.query(names)) == 20
    assert check_library(shared) == ()
