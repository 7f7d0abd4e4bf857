"""Undo and redo over the journal."""

from __future__ import annotations

import pytest

from models.errors import Conflict
from models.journal.guard import BypassError
from models.journal.stacks import read_stacks
from models.records import change, create, fetch, operation, remove
from models.sites.tables import Municipality, Site


@operation()
def add_site(session, *, name, municipality_id=None):
    return create(session, Site, name=name, municipality_id=municipality_id).id


@operation()
def rename_site(session, *, site_id, name):
    change(fetch(session, Site, site_id), {"name": name})


@operation()
def describe_site(session, *, site_id, note):
    change(fetch(session, Site, site_id), {"note": note})


@operation()
def remove_site(session, *, site_id):
    remove(fetch(session, Site, site_id))


@operation()
def add_municipality(session, *, name):
    return create(session, Municipality, name=name).id


def name_of(session, site_id):
    site = session.get(Site, site_id)
    return None if site is None or site.deleted_at else (site.name, site.note, site.version)


def test_that_undo_takes_back_a_change_and_redo_makes_it_again(store):
    site = store.perform(add_site, name="Æblehaven")
    store.perform(rename_site, site_id=site, name="Ørnehuset")

    store.undo()
    assert store.query(name_of, site)[0] == "Æblehaven"
    store.redo()
    assert store.query(name_of, site)[0] == "Ørnehuset"


def test_that_the_version_rises_on_undo(store):
    site = store.perform(add_site, name="A")
    store.perform(rename_site, site_id=site, name="B")
    store.undo()
    assert store.query(name_of, site) == ("A", "", 3)


def test_that_undo_of_a_new_row_takes_it_away_and_redo_returns_it(store):
    site = store.perform(add_site, name="A")
    store.undo()
    assert store.query(name_of, site) is None
    store.redo()
    assert store.query(name_of, site)[0] == "A"


def test_that_undo_brings_a_removed_row_back(store):
    site = store.perform(add_site, name="A")
    store.perform(remove_site, site_id=site)
    assert store.query(name_of, site) is None
    store.undo()
    assert store.query(name_of, site)[0] == "A"


def test_that_another_column_changed_since_does_not_hinder_undo(store):
    other = store.as_operator("CD", "staff")
    site = store.perform(add_site, name="A")
    store.perform(rename_site, site_id=site, name="B")
    store.perform(describe_site, site_id=site, note="by the lake", by=other)
    store.undo()
    assert store.query(name_of, site)[:2] == ("A", "by the lake")


def test_that_the_same_column_changed_since_is_a_conflict_and_nothing_changes(store):
    other = store.as_operator("CD", "staff")
    site = store.perform(add_site, name="A")
    store.perform(rename_site, site_id=site, name="B")
    store.perform(rename_site, site_id=site, name="C", by=other)
    with pytest.raises(Conflict) as caught:
        store.undo()
    assert [reason.code for reason in caught.value.reasons] == ["changed_since"]
    assert store.query(name_of, site)[0] == "C"


def test_that_a_new_row_somebody_uses_now_cannot_be_taken_back(store):
    other = store.as_operator("CD", "staff")
    municipality = store.perform(add_municipality, name="Søby")
    store.perform(add_site, name="A", municipality_id=municipality, by=other)
    with pytest.raises(Conflict) as caught:
        store.undo()
    assert caught.value.reasons[0].code == "used_now"


def test_that_a_new_act_ends_the_redo_stack_of_its_operator_only(store):
    other = store.as_operator("CD", "staff")
    site = store.perform(add_site, name="A")
    store.perform(rename_site, site_id=site, name="B")
    store.undo()
    store.perform(add_site, name="X", by=other)
    assert len(store.query(read_stacks, store.copy.actor).redo) == 1
    store.perform(describe_site, site_id=site, note="n")
    assert store.query(read_stacks, store.copy.actor).redo == ()


def test_that_a_bulk_statement_on_a_journalled_table_is_refused(store):
    @operation()
    def rename_all(session):
        session.execute(Site.__table__.update().values(name="X"))

    site = store.perform(add_site, name="A")
    with pytest.raises(BypassError):
        store.perform(rename_all)
    assert store.query(name_of, site)[0] == "A"


@pytest.mark.parametrize(
    "statement",
    ["update site set name = 'X'", "  DELETE FROM site", "with a as (select 1) delete from site"],
)
def test_that_raw_writing_sql_is_refused(store, statement):
    with store.engine.begin() as connection, pytest.raises(BypassError):
        connection.exec_driver_sql(statement)


def test_that_the_history_tells_what_changed_from_what_to_what(store):
    site = store.perform(add_site, name="A")
    store.perform(rename_site, site_id=site, name="B")
    newest, first = store.history("site", site)
    assert (first.op, first.verb, first.initials) == ("I", "add_site", "AB")
    (change_of_name,) = newest.changes
    assert (change_of_name.column, change_of_name.old, change_of_name.new) == ("name", "A", "B")
