"""What the journal writes down of a transaction, and what it leaves out."""

from __future__ import annotations

import datetime as dt
import json
import threading
from contextlib import suppress

import pytest

from models import clock, unit_of_work
from models.courses import operations as course_operations
from models.courses.tables import Course
from models.errors import RuleViolation
from models.records import create, fetch, operation
from models.sites.tables import Municipality, Site
from tests.models.courses.factories import make_course, make_risk
from tests.models.journal.acts import (
    add_family,
    add_municipality,
    add_site,
    edit_site,
    entries,
    living_names,
    rows_of,
)
from tests.models.sites.factories import make_site


def seqs(store):
    return [entry.seq for entry in store.query(entries)]


def test_that_sequence_numbers_have_no_gaps_also_after_a_refusal(store):
    @operation()
    def refuse(session):
        create(session, Site, name="X")
        session.flush()
        raise RuleViolation("no")

    store.perform(add_site, name="A")
    with pytest.raises(RuleViolation):
        store.perform(refuse)
    store.perform(add_site, name="B")
    assert seqs(store) == [1, 2]


def test_that_two_operators_at_once_get_one_number_each(store):
    other = store.as_operator("CD", "staff")
    failures = []

    def add_some(by):
        try:
            for number in range(5):
                store.perform(add_municipality, name=f"{by.actor} {number}", by=by)
        except Exception as error:  # a thread's failure must reach the test
            failures.append(error)

    threads = [threading.Thread(target=add_some, args=(by,)) for by in (store.copy, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = store.query(entries)
    assert failures == []
    assert [entry.seq for entry in found] == list(range(1, 11))
    assert sorted(entry.at for entry in found) == [entry.at for entry in found]


def test_that_moments_rise_strictly_when_the_clock_goes_back(store, monkeypatch):
    start = dt.datetime(2026, 10, 25, 1, 30, tzinfo=dt.UTC)
    for hours in (0, -1, -1, 5):
        now = start + dt.timedelta(hours=hours)
        monkeypatch.setattr(clock, "utc_now", lambda now=now: now)
        store.perform(add_site, name="A")
    moments = [entry.at for entry in store.query(entries)]
    step = dt.timedelta(microseconds=1)
    assert moments == [start, start + step, start + 2 * step, start + dt.timedelta(hours=5)]


def test_that_a_line_of_a_new_row_holds_its_defaults_and_version(store):
    site = store.perform(add_site, name="A")
    (row,) = store.query(rows_of, 1)
    image = json.loads(row.image)
    assert (row.tbl, row.key, row.op, row.changed, row.erased) == ("site", site, "I", None, False)
    assert image["id"] == str(site)
    assert image["key"] == "S-001"
    assert (image["note"], image["legal_bases"], image["version"]) == ("", [], 1)


def test_that_a_line_of_a_change_holds_the_old_values_of_what_changed_only(store):
    site = store.perform(add_site, name="A")
    store.perform(edit_site, site_id=site, name="B", note="n")
    (row,) = store.query(rows_of, 2)
    assert row.op == "U"
    assert json.loads(row.changed) == {"name": "A", "note": "", "version": 1}
    assert json.loads(row.image)["name"] == "B"


def test_that_a_row_changed_twice_is_one_line(store):
    @operation()
    def rename_twice(session, *, site_id):
        for name in ("B", "C"):
            fetch(session, Site, site_id).name = name
            session.flush()

    site = store.perform(add_site, name="A")
    store.perform(rename_twice, site_id=site)
    (row,) = store.query(rows_of, 2)
    assert json.loads(row.changed) == {"name": "A", "version": 1}
    assert json.loads(row.image)["version"] == 3


def test_that_a_row_changed_and_changed_back_is_a_touch_and_cannot_be_undone(store):
    @operation()
    def there_and_back(session, *, site_id):
        site = fetch(session, Site, site_id)
        for name in ("B", "A"):
            site.name = name
            session.flush()

    site = store.perform(add_site, name="A")
    store.perform(there_and_back, site_id=site)
    touch = store.query(entries)[-1]
    assert (touch.kind, touch.undoable) == ("touch", False)
    store.undo()
    assert store.query(living_names, Site) == []


def test_that_a_row_changed_and_changed_back_before_it_is_written_leaves_no_line(store):
    @operation()
    def think_better_of_it(session, *, site_id):
        site = fetch(session, Site, site_id)
        site.name = "B"
        site.name = "A"

    site = store.perform(add_site, name="A")
    store.perform(think_better_of_it, site_id=site)
    assert seqs(store) == [1]


def test_that_a_row_made_and_taken_away_again_leaves_no_line(store):
    @operation()
    def make_and_drop(session):
        site = create(session, Site, name="A")
        session.flush()
        session.delete(site)

    store.perform(make_and_drop)
    assert seqs(store) == []


def test_that_what_a_savepoint_takes_back_is_not_in_the_journal(store):
    @operation()
    def try_and_go_on(session, *, site_id):
        fetch(session, Site, site_id).note = "kept"
        with suppress(RuleViolation), session.begin_nested():
            fetch(session, Site, site_id).name = "B"
            create(session, Municipality, name="never")
            session.flush()
            raise RuleViolation("no")
        with session.begin_nested():
            create(session, Municipality, name="made")

    site = store.perform(add_site, name="A")
    store.perform(try_and_go_on, site_id=site)
    lines = store.query(rows_of, 2)
    assert {(row.tbl, row.op) for row in lines} == {("municipality", "I"), ("site", "U")}
    assert store.query(living_names, Municipality) == ["made"]
    assert store.query(living_names, Site) == ["A"]
    (change,) = [json.loads(row.changed) for row in lines if row.tbl == "site"]
    assert "name" not in change


def test_that_parents_stand_before_their_children_in_an_entry(store):
    store.perform(add_family, name="Søby", children=["A", "B"])
    lines = store.query(rows_of, 1)
    assert [row.tbl for row in lines] == ["municipality", "site", "site"]
    assert [row.n for row in lines] == [0, 1, 2]


def test_that_lines_say_whose_site_and_course_they_are(store):
    site = make_site(store)
    course = make_course(store, site_id=site)
    make_risk(store, course)
    homeless = make_course(store, title="Netværk")
    make_risk(store, homeless)
    store.perform(add_municipality, name="Søby")
    owners = [
        [(row.tbl, row.site_id, row.course_id) for row in store.query(rows_of, seq)]
        for seq in seqs(store)
    ]
    assert owners == [
        [("site", site, None)],
        [("course", site, course)],
        [("risk", site, course)],
        [("course", None, homeless)],
        [("risk", None, homeless)],
        [("municipality", None, None)],
    ]


def test_that_lines_say_whose_they_were_when_the_course_goes_with_them(store):
    @operation()
    def add_course_with_risk(session, *, site_id):
        from models.courses.tables import Risk

        course = create(
            session,
            Course,
            title="A",
            site_id=site_id,
            starts_on=dt.date(2026, 1, 1),
            months=12,
        )
        create(session, Risk, course_id=course.id, text="Vagtplan")

    site = make_site(store)
    store.perform(add_course_with_risk, site_id=site)
    store.undo()
    lines = store.query(rows_of, 3)
    assert {(row.tbl, row.op, row.site_id) for row in lines} == {
        ("course", "D", site),
        ("risk", "D", site),
    }


def test_that_an_entry_names_actor_origin_and_revision(store):
    other = store.as_operator("CD", "staff")
    store.perform(add_site, name="A", by=other)
    (entry,) = store.query(entries)
    assert (entry.actor, entry.origin, entry.revision) == (
        other.actor,
        store.copy.origin,
        other.revision,
    )


def test_that_an_operation_may_say_it_is_not_to_be_undone(store):
    @operation(undoable=False)
    def approve(session):
        create(session, Municipality, name="A")

    store.perform(approve)
    assert [entry.undoable for entry in store.query(entries)] == [False]


def test_that_changes_are_told_with_before_and_after(store):
    site = store.perform(add_site, name="A")
    outcome = unit_of_work.perform(store.engine, store.copy, edit_site, site_id=site, name="B")
    (change,) = outcome.changes
    assert (change.before["name"], change.after["name"]) == ("A", "B")
    assert change.changed_columns() == ["name", "version"]
    assert change.changed_columns(with_bookkeeping=False) == ["name"]


def test_that_many_rows_in_one_operation_are_all_in_the_journal(store):
    @operation()
    def add_many(session):
        for number in range(1101):
            session.add(Municipality(name=f"K{number}"))

    store.perform(add_many)
    lines = store.query(rows_of, 1)
    assert [row.n for row in lines] == list(range(1101))
    assert len({row.key for row in lines}) == 1101


def test_that_a_removed_course_takes_its_rows_into_the_same_entry(store):
    course = make_course(store)
    risk = make_risk(store, course)
    store.perform(course_operations.remove_course, course_id=course, reason="Oprettet to gange")
    lines = store.query(rows_of, 3)
    assert {(row.tbl, row.key) for row in lines} == {("course", course), ("risk", risk)}
    assert all("deleted_at" in json.loads(row.changed) for row in lines)
