"""What happened to one thing."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.journal.tables import JournalRow
from models.unit_of_work import Copy
from tests.models.journal.acts import add_site, edit_site, remove_site


def test_that_the_newest_comes_first_with_who_and_what(store):
    other = store.as_operator("CD", "staff")
    site = store.perform(add_site, name="A")
    store.perform(edit_site, site_id=site, name="B", by=other)
    store.undo(by=other)
    found = store.history("site", site)
    assert [(row.verb, row.kind, row.initials, row.role) for row in found] == [
        ("edit_site", "undo", "CD", "staff"),
        ("edit_site", "do", "CD", "staff"),
        ("add_site", "do", "AB", "leader"),
    ]
    assert found[0].at > found[1].at > found[2].at


def test_that_book_keeping_is_no_news(store):
    site = store.perform(add_site, name="A")
    store.perform(edit_site, site_id=site, note="n")
    newest, first = store.history("site", site)
    assert [(change.column, change.old, change.new) for change in newest.changes] == [
        ("note", "", "n")
    ]
    assert first.changes == ()


def test_that_removal_is_told_as_a_change(store):
    site = store.perform(add_site, name="A")
    store.perform(remove_site, site_id=site)
    (change,) = store.history("site", site)[0].changes
    assert (change.column, change.old) == ("deleted_at", None)


def test_that_a_thing_nobody_touched_has_no_history(store):
    assert store.history("site", uuid4()) == ()


def test_that_a_table_that_does_not_exist_is_a_bug_of_the_caller(store):
    with pytest.raises(KeyError):
        store.history("nothing", uuid4())


def test_that_an_entry_of_nobody_has_no_initials(store):
    nobody = Copy(store.copy.origin, store.copy.revision)
    site = store.perform(add_site, name="A", by=nobody)
    assert [(row.initials, row.role) for row in store.history("site", site)] == [("", "")]


def test_that_erased_text_is_not_shown(store):
    site = store.perform(add_site, name="A")
    store.perform(edit_site, site_id=site, name="B")
    rows = JournalRow.__table__
    with store.engine.begin() as connection:
        connection.execute(rows.update().where(rows.c.seq == 2).values(erased=True))
    newest = store.history("site", site)[0]
    assert (newest.is_erased, newest.changes) == (True, ())
