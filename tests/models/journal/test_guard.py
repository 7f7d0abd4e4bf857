"""Nothing gets past the journal: bulk statements and raw SQL are refused where they write."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.journal.guard import BypassError
from models.library_tables import Draft
from models.records import fetch, operation
from models.sites.tables import Site
from tests.models.journal.acts import add_site, edit_site, living_names

SITES = Site.__table__

BULK = {
    "update": lambda: SITES.update().values(name="X"),
    "delete": lambda: SITES.delete(),
    "insert": lambda: SITES.insert().values(name="X"),
    "inside a common table expression": lambda: sa.select(
        SITES.update().values(name="X").returning(SITES.c.id).cte("changed")
    ),
    "text": lambda: sa.text("update site set name = 'X'"),
}

RAW = [
    "update site set name = 'X'",
    "  DELETE FROM site",
    "REPLACE INTO site (id) VALUES (1)",
    "with a as (select 1) delete from site",
    "/* tidy */ update site set name = 'X'",
    "-- tidy\ndelete from site",
    "select 1; delete from site",
    "explain analyze delete from site",
    "truncate site",
]


@pytest.mark.parametrize("kind", BULK)
def test_that_a_bulk_statement_is_refused_inside_an_operation(store, kind):
    @operation()
    def past_the_journal(session):
        session.execute(BULK[kind]())

    store.perform(add_site, name="A")
    with pytest.raises(BypassError):
        store.perform(past_the_journal)
    assert store.query(living_names, Site) == ["A"]


@pytest.mark.parametrize("kind", BULK)
def test_that_a_bulk_statement_is_refused_outside_a_session(store, kind):
    with store.engine.connect() as connection, pytest.raises(BypassError):
        connection.execute(BULK[kind]())


@pytest.mark.parametrize("statement", RAW)
def test_that_raw_writing_sql_is_refused_however_it_begins(store, statement):
    with store.engine.connect() as connection, pytest.raises(BypassError):
        connection.exec_driver_sql(statement)


@pytest.mark.parametrize(
    "statement", ["select 'delete from site'", "with a as (select 1 as n) select n from a"]
)
def test_that_raw_reading_sql_passes(store, statement):
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql(statement).first() is not None


def test_that_an_insert_of_many_rows_by_the_session_is_refused(store):
    @operation()
    def add_many(session):
        session.execute(sa.insert(Site), [{"name": "X", "key": "S-900", "version": 1}])

    with pytest.raises(BypassError):
        store.perform(add_many)


def test_that_a_bulk_statement_is_refused_after_a_flush_of_the_same_operation(store):
    @operation()
    def flush_and_bypass(session, *, site_id, name):
        fetch(session, Site, site_id).name = name
        session.flush()
        session.execute(SITES.update().values(name="X"))

    site = store.perform(add_site, name="A")
    for name in ("A", "B"):
        with pytest.raises(BypassError):
            store.perform(flush_and_bypass, site_id=site, name=name)
    assert store.query(living_names, Site) == ["A"]


def test_that_a_connection_forgets_who_wrote_on_it(store):
    site = store.perform(add_site, name="A")
    store.perform(edit_site, site_id=site, name="B")
    with Session(store.engine) as session, pytest.raises(BypassError):
        session.execute(SITES.update().values(name="X"))


def test_that_tables_outside_the_journal_are_written_freely(store):
    import datetime as dt

    values = {"field": "a", "text": "b", "at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)}
    with store.engine.begin() as connection:
        connection.execute(Draft.__table__.insert(), values)
        assert connection.scalar(sa.select(sa.func.count()).select_from(Draft.__table__)) == 1
