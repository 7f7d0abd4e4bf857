"""One call, one session, one transaction, one entry in the journal."""

from __future__ import annotations

from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from models import records, unit_of_work
from models.courses.tables import Course
from models.errors import Conflict, RuleViolation
from models.journal.guard import BypassError
from models.journal.recording import NoEntryError
from models.journal.tables import JournalEntry
from models.records import operation
from models.sites.tables import Municipality, Site


@operation()
def add_municipality(session, *, name, note=""):
    """A municipality past its rules."""
    return records.create(session, Municipality, name=name, unit=note).id


@operation()
def add_homeless_course(session):
    """A course at a site that does not exist."""
    import datetime as dt

    records.create(
        session, Course, title="A", site_id=uuid4(), starts_on=dt.date(2026, 1, 1), months=12
    )


@operation()
def add_nameless_site(session):
    """A site without the name every site has."""
    records.create(session, Site, name=None)


@operation(undoable=False)
def add_and_refuse(session):
    """A write that breaks a rule after it has written."""
    records.create(session, Municipality, name="A")
    session.flush()
    raise RuleViolation("broken")


@operation()
def rename_behind_ones_back(session, *, store, identity):
    """Somebody else changes the row between our reading and our writing."""
    row = records.fetch(session, Municipality, identity)
    if session.get_bind().dialect.name == "postgresql":
        store.perform(rename, identity=identity, name="Theirs")
    else:
        # On SQLite nobody else gets in; a stale version is what it would look like.
        sa.orm.attributes.set_committed_value(row, "version", 99)
    row.name = "Ours"


@operation()
def rename(session, *, identity, name):
    """Another name."""
    records.fetch(session, Municipality, identity).name = name


def names(session):
    return sorted(session.scalars(sa.select(Municipality.name)))


def entries(session):
    return session.scalars(sa.select(JournalEntry.seq).order_by(JournalEntry.seq)).all()


def test_that_an_entry_is_named_after_its_operation(store):
    store.perform(add_municipality, name="A")
    (entry,) = store.query(lambda session: session.scalars(sa.select(JournalEntry)).all())
    assert (entry.verb, entry.kind, entry.actor) == ("add_municipality", "do", store.copy.actor)
    assert (entry.root, entry.undoable, entry.revision) == (entry.id, True, store.copy.revision)


def test_that_the_outcome_tells_what_came_back_and_what_changed(store):
    outcome = unit_of_work.perform(store.engine, store.copy, add_municipality, name="A")
    (change,) = outcome.changes
    assert (change.table.name, change.key, change.op) == ("municipality", outcome.result, "I")


def test_that_a_rule_broken_halfway_leaves_no_row_and_no_entry(store):
    with pytest.raises(RuleViolation):
        store.perform(add_and_refuse)
    assert store.query(names) == []
    assert store.query(entries) == []


def test_that_a_taken_name_is_a_conflict_and_leaves_nothing(store):
    store.perform(add_municipality, name="A")
    with pytest.raises(Conflict) as caught:
        store.perform(add_municipality, name="A", note="again")
    assert caught.value.reasons[0].code == "taken"
    assert (store.query(names), store.query(entries)) == (["A"], [1])


def test_that_a_row_whose_parent_is_gone_is_a_conflict(store):
    with pytest.raises(Conflict) as caught:
        store.perform(add_homeless_course)
    assert caught.value.reasons[0].code == "parent_gone"
    assert store.query(entries) == []


def test_that_a_value_no_column_takes_is_a_bug_and_no_conflict(store):
    with pytest.raises(IntegrityError):
        store.perform(add_nameless_site)


def test_that_a_row_somebody_else_changed_first_is_a_conflict(store):
    identity = store.perform(add_municipality, name="A")
    with pytest.raises(Conflict) as caught:
        store.perform(rename_behind_ones_back, store=store, identity=identity)
    assert caught.value.reasons[0].code == "changed_meanwhile"
    assert store.query(names)[0] in ("A", "Theirs")


def test_that_an_operation_that_changes_nothing_makes_no_entry(store):
    identity = store.perform(add_municipality, name="A")
    store.perform(rename, identity=identity, name="A")
    assert store.query(entries) == [1]


def test_that_a_query_cannot_write(store):
    identity = store.perform(add_municipality, name="A")

    def rename_in_passing(session):
        session.get(Municipality, identity).name = "B"
        session.flush()

    def add_in_passing(session):
        session.add(Municipality(name="B"))
        session.flush()

    with pytest.raises(BypassError):
        store.query(rename_in_passing)
    with pytest.raises((NoEntryError, BypassError)):
        store.query(add_in_passing)
    assert store.query(names) == ["A"]
