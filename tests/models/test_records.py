"""Making, fetching, changing, removing and ordering rows."""

from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import uuid4

import pytest

from models import records
from models.courses.tables import Risk
from models.errors import Conflict, NotFound, RuleViolation
from models.records import POSITION_GAP, operation
from models.sites.tables import Site
from tests.models.courses.factories import make_course, make_risk


@operation()
def add_sites(session, *, names, removed=()):
    """Several sites in one go, some of them removed at once."""
    made = []
    for name in names:
        made.append(records.create(session, Site, name=name))
        if name in removed:
            session.flush()
            records.remove(made[-1])
    return [site.id for site in made]


@operation()
def change_site(session, *, site_id, seen=None, lines=frozenset(), **values):
    """Set any columns of a site."""
    records.change(records.fetch(session, Site, site_id, seen), values, lines)


@operation()
def remove_site(session, *, site_id):
    """Remove a site."""
    records.remove(records.fetch(session, Site, site_id))


@operation()
def move_risk(session, *, risk_id, after_id=None, course_id):
    """Put a risk behind another."""
    risk = records.fetch(session, Risk, risk_id)
    after = None if after_id is None else records.fetch(session, Risk, after_id)
    records.move(session, risk, after, course_id=course_id)


@operation()
def set_position(session, *, risk_id, position):
    """Put a risk at a position."""
    records.fetch(session, Risk, risk_id).position = position


def keys(store):
    return store.query(lambda session: sorted(site.key for site in session.query(Site)))


def risks(store, course):
    statement = records.living(Risk).filter_by(course_id=course).order_by(Risk.position, Risk.id)
    return store.query(lambda session: [risk.text for risk in session.scalars(statement)])


def positions(store, course):
    statement = records.living(Risk).filter_by(course_id=course).order_by(Risk.position)
    return store.query(lambda session: [risk.position for risk in session.scalars(statement)])


def test_that_things_get_keys_in_order_also_within_one_operation(store):
    store.perform(add_sites, names=["A", "B"])
    store.perform(add_sites, names=["C"])
    assert keys(store) == ["S-001", "S-002", "S-003"]


def test_that_the_key_of_a_removed_thing_is_not_given_again(store):
    store.perform(add_sites, names=["A", "B"], removed=["B"])
    store.perform(add_sites, names=["C"])
    assert keys(store) == ["S-001", "S-002", "S-003"]


def test_that_keys_go_on_counting_after_three_digits(store):
    (site,) = store.perform(add_sites, names=["A"])

    @operation()
    def renumber(session):
        records.fetch(session, Site, site).key = "S-999"

    store.perform(renumber)
    store.perform(add_sites, names=["B"])
    assert keys(store) == ["S-1000", "S-999"]


def test_that_a_removed_row_is_not_found(store):
    (site,) = store.perform(add_sites, names=["A"])
    store.perform(remove_site, site_id=site)
    with pytest.raises(NotFound):
        store.perform(change_site, site_id=site, note="n")
    with pytest.raises(NotFound):
        store.perform(change_site, site_id=uuid4(), note="n")


def test_that_a_row_changed_since_it_was_seen_is_a_conflict(store):
    (site,) = store.perform(add_sites, names=["A"])
    store.perform(change_site, site_id=site, seen=1, note="first")
    with pytest.raises(Conflict) as caught:
        store.perform(change_site, site_id=site, seen=1, note="second")
    assert caught.value.reasons[0].code == "changed_meanwhile"


def test_that_texts_are_cleaned_and_lines_must_say_something(store):
    (site,) = store.perform(add_sites, names=["A"])
    lines = frozenset({"name"})
    store.perform(change_site, site_id=site, lines=lines, name="  Ny\nnavn ", note=" a\r\nb\x00 ")
    found = store.query(lambda session: session.get(Site, site))
    assert (found.name, found.note) == ("Ny navn", "a\nb")
    with pytest.raises(RuleViolation) as caught:
        store.perform(change_site, site_id=site, lines=lines, name=" ")
    assert (caught.value.code, caught.value.field) == ("text_missing", "name")


@pytest.mark.parametrize("name", ["id", "key", "version", "deleted_at", "nothing"])
def test_that_a_column_nobody_may_set_is_a_bug_of_the_caller(store, name):
    (site,) = store.perform(add_sites, names=["A"])
    with pytest.raises(KeyError):
        store.perform(change_site, site_id=site, **{name: "x"})


def test_that_moving_one_row_touches_that_row_only(store):
    course = make_course(store)
    first, second, third = (make_risk(store, course, text=text) for text in "abc")
    store.perform(move_risk, risk_id=third, after_id=first, course_id=course)
    assert risks(store, course) == ["a", "c", "b"]
    assert len(store.history("risk", third)) == 2
    assert len(store.history("risk", first)) == len(store.history("risk", second)) == 1


def test_that_a_row_moves_to_the_front_and_behind_itself_stays(store):
    course = make_course(store)
    first, _, third = (make_risk(store, course, text=text) for text in "abc")
    store.perform(move_risk, risk_id=third, course_id=course)
    assert risks(store, course) == ["c", "a", "b"]
    store.perform(move_risk, risk_id=first, after_id=third, course_id=course)
    assert risks(store, course) == ["c", "a", "b"]


def test_that_rows_are_spread_again_when_the_gap_is_used_up(store):
    course = make_course(store)
    made = [make_risk(store, course, text=text) for text in "abc"]
    for place, risk in enumerate(made):
        store.perform(set_position, risk_id=risk, position=5 + place)
    store.perform(move_risk, risk_id=made[2], after_id=made[0], course_id=course)
    assert risks(store, course) == ["a", "c", "b"]
    assert positions(store, course) == [POSITION_GAP, 2 * POSITION_GAP, 3 * POSITION_GAP]


def test_that_lists_become_tuples_in_a_frozen_row(store):
    @dataclasses.dataclass(frozen=True)
    class SiteRow:
        name: str
        legal_bases: tuple[str, ...]
        count: int

    (site,) = store.perform(add_sites, names=["A"])
    store.perform(change_site, site_id=site, legal_bases=["sel_107"])
    row = store.query(lambda session: records.as_row(SiteRow, session.get(Site, site), count=3))
    assert row == SiteRow("A", ("sel_107",), 3)


def test_that_removing_marks_the_moment(store, monkeypatch):
    moment = dt.datetime(2026, 9, 1, 9, 30, tzinfo=dt.UTC)
    (site,) = store.perform(add_sites, names=["A"])
    monkeypatch.setattr("models.clock.utc_now", lambda: moment)
    store.perform(remove_site, site_id=site)
    assert store.query(lambda session: session.get(Site, site).deleted_at) == moment


def test_that_a_condition_that_fails_raises_its_rule():
    records.require(True, "code")
    with pytest.raises(RuleViolation) as caught:
        records.require(False, "code", "field", low=1)
    assert (caught.value.field, caught.value.values) == ("field", {"low": 1})
