"""Writes of what is shared with others."""

from __future__ import annotations

import datetime as dt

import pytest

from models import clock
from models.embedding import queries, sharing_operations
from models.embedding.rows import SharingKind, SharingState
from models.errors import Conflict
from tests.models.courses.factories import make_course
from tests.models.embedding.factories import make_sharing_item
from tests.models.refusals import refused

TODAY = dt.date(2024, 6, 14)


@pytest.fixture
def course_id(store, monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return make_course(store)


def _item(store, course_id):
    return store.query(queries.list_sharing_items, course_id)[0]


def test_that_an_item_is_planned_changed_and_shared(store, course_id):
    item_id = make_sharing_item(store, course_id)
    edit = sharing_operations.edit_sharing_item
    store.perform(edit, item_id=item_id, seen=1, kind=SharingKind.WORKSHOP, title="Øveaften")
    with pytest.raises(Conflict):
        store.perform(edit, item_id=item_id, seen=1, title="Andet")
    assert _item(store, course_id).state == SharingState.PLANNED
    store.perform(sharing_operations.publish_sharing_item, item_id=item_id)
    found = _item(store, course_id)
    assert (found.kind, found.title) == (SharingKind.WORKSHOP, "Øveaften")
    assert (found.state, found.settled_on) == (SharingState.PUBLISHED, TODAY)
    store.undo()
    assert _item(store, course_id).settled_on is None


def test_that_declining_needs_a_reason_and_keeps_it(store, course_id):
    item_id = make_sharing_item(store, course_id)
    decline = sharing_operations.decline_sharing_item
    missing = ("reason_missing", "reason")
    assert refused(store, decline, item_id=item_id, reason=" ") == missing
    day = dt.date(2024, 6, 1)
    store.perform(decline, item_id=item_id, reason="For tæt på én beboer", settled_on=day)
    found = _item(store, course_id)
    assert (found.state, found.settled_on) == (SharingState.DECLINED, day)
    edit = sharing_operations.edit_sharing_item
    assert refused(store, edit, item_id=item_id, reason="") == missing
    store.perform(sharing_operations.reopen_sharing_item, item_id=item_id)
    found = _item(store, course_id)
    assert (found.state, found.settled_on) == (SharingState.PLANNED, None)
    assert found.reason == "For tæt på én beboer"


def test_that_an_item_has_a_title_and_is_shared_by_today(store, course_id):
    add = sharing_operations.add_sharing_item
    arguments = {"course_id": course_id, "kind": SharingKind.OTHER, "title": ""}
    assert refused(store, add, **arguments) == ("text_missing", "title")
    item_id = make_sharing_item(store, course_id)
    late = {"item_id": item_id, "settled_on": TODAY + dt.timedelta(days=1)}
    future = ("date_in_future", "settled_on")
    assert refused(store, sharing_operations.publish_sharing_item, **late) == future
    decline = sharing_operations.decline_sharing_item
    assert refused(store, decline, **late, reason="Fordi") == future


def test_that_items_are_moved_and_removed(store, course_id):
    first, second = make_sharing_item(store, course_id), make_sharing_item(store, course_id)
    store.perform(sharing_operations.move_sharing_item, item_id=second, after_id=None)
    assert _item(store, course_id).id == second
    store.perform(sharing_operations.remove_sharing_item, item_id=second)
    assert _item(store, course_id).id == first
    store.undo()
    assert _item(store, course_id).id == second
