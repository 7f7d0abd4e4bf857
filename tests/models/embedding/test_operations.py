"""Writes of the plan, the places and the re-checks."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models import clock
from models.embedding import operations, queries
from models.embedding.rows import PlaceKind, RecheckOutcome
from models.errors import Conflict, NotFound
from tests.models.courses.factories import make_course
from tests.models.embedding.factories import DUE, make_place, make_recheck
from tests.models.refusals import refused

TODAY = dt.date(2024, 6, 14)
TOMORROW = dt.date(2024, 6, 15)


@pytest.fixture
def course_id(store, monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return make_course(store)


def _places(store, course_id):
    return store.query(queries.list_embedding_places, course_id)


def _recheck(store, course_id):
    return store.query(queries.list_rechecks, course_id)[0]


def test_that_a_course_has_one_plan(store, course_id):
    write = operations.write_embedding_plan
    first = store.perform(write, course_id=course_id, owner="Åse")
    again = store.perform(write, course_id=course_id, seen=1, owner_title="Afdelingsleder")
    plan = store.query(queries.find_embedding_plan, course_id)
    assert first == again == plan.id
    assert (plan.owner, plan.owner_title) == ("Åse", "Afdelingsleder")
    with pytest.raises(Conflict):
        store.perform(write, course_id=course_id, seen=1, note="Fra maj")
    store.undo()
    assert store.query(queries.find_embedding_plan, course_id).owner_title == ""
    with pytest.raises(NotFound):
        store.perform(write, course_id=uuid4(), owner="Ingen")


def test_that_places_are_named_moved_and_removed(store, course_id):
    first = make_place(store, course_id)
    second = make_place(store, course_id, kind=PlaceKind.PROCEDURE, text="Mappen på kontoret")
    store.perform(operations.move_embedding_place, place_id=second, after_id=None)
    assert [place.id for place in _places(store, course_id)] == [second, first]
    store.perform(operations.remove_embedding_place, place_id=second)
    assert [place.id for place in _places(store, course_id)] == [first]
    store.undo()
    assert [place.id for place in _places(store, course_id)] == [second, first]


def test_that_a_place_says_where(store, course_id):
    place_id = make_place(store, course_id)
    add, edit = operations.add_embedding_place, operations.edit_embedding_place
    missing = ("text_missing", "text")
    assert refused(store, add, course_id=course_id, kind=PlaceKind.ROTA, text="") == missing
    assert refused(store, edit, place_id=place_id, text=" ") == missing
    store.perform(edit, place_id=place_id, seen=1, kind=PlaceKind.OTHER, done_on=DUE)
    (place,) = _places(store, course_id)
    assert (place.kind, place.done_on) == (PlaceKind.OTHER, DUE)
    with pytest.raises(Conflict):
        store.perform(edit, place_id=place_id, seen=1, text="Andet")


def test_that_a_place_is_settled_on_a_day_that_has_been(store, course_id):
    place_id = make_place(store, course_id)
    settle = operations.settle_embedding_place
    future = ("date_in_future", "done_on")
    assert refused(store, settle, place_id=place_id, done_on=TOMORROW) == future
    edit = operations.edit_embedding_place
    assert refused(store, edit, place_id=place_id, done_on=TOMORROW) == future
    store.perform(settle, place_id=place_id, done_on=TODAY)
    assert _places(store, course_id)[0].done_on == TODAY
    store.perform(settle, place_id=place_id, done_on=None)
    assert _places(store, course_id)[0].done_on is None


def test_that_a_look_is_planned_moved_taken_and_opened_again(store, course_id):
    recheck_id = make_recheck(store, course_id)
    edit, finish = operations.edit_recheck, operations.finish_recheck
    store.perform(edit, recheck_id=recheck_id, due_on=TODAY, finding="Spørg nattevagten")
    store.perform(finish, recheck_id=recheck_id, outcome=RecheckOutcome.PARTLY)
    found = _recheck(store, course_id)
    assert (found.due_on, found.done_on) == (TODAY, TODAY)
    assert (found.outcome, found.finding) == (RecheckOutcome.PARTLY, "Spørg nattevagten")
    store.perform(operations.reopen_recheck, recheck_id=recheck_id)
    found = _recheck(store, course_id)
    assert (found.done_on, found.outcome, found.finding) == (None, None, "Spørg nattevagten")
    store.perform(
        finish, recheck_id=recheck_id, outcome=RecheckOutcome.LIVES, done_on=DUE, finding="Ja"
    )
    assert (_recheck(store, course_id).done_on, _recheck(store, course_id).finding) == (DUE, "Ja")
    store.undo()
    assert _recheck(store, course_id).outcome is None


def test_that_a_look_cannot_be_taken_tomorrow_nor_in_the_year_20(store, course_id):
    recheck_id = make_recheck(store, course_id)
    arguments = {"recheck_id": recheck_id, "outcome": RecheckOutcome.GONE, "done_on": TOMORROW}
    assert refused(store, operations.finish_recheck, **arguments) == ("date_in_future", "done_on")
    wrong = {"due_on": dt.date(20, 6, 1)}
    out = ("date_out_of_range", "due_on")
    assert refused(store, operations.plan_recheck, course_id=course_id, **wrong) == out
    assert refused(store, operations.edit_recheck, recheck_id=recheck_id, **wrong) == out


def test_that_a_look_changed_meanwhile_is_not_overwritten_and_can_be_removed(store, course_id):
    recheck_id = make_recheck(store, course_id)
    store.perform(operations.edit_recheck, recheck_id=recheck_id, seen=1, due_on=TODAY)
    with pytest.raises(Conflict):
        store.perform(operations.edit_recheck, recheck_id=recheck_id, seen=1, due_on=TOMORROW)
    store.perform(operations.remove_recheck, recheck_id=recheck_id)
    assert store.query(queries.list_rechecks, course_id) == ()
