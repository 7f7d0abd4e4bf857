"""What can be undone and redone next, computed from the journal."""

from __future__ import annotations

from models.journal import stacks
from models.journal.stacks import read_stacks
from models.records import create, operation
from models.sites.tables import Municipality, Site
from tests.models.journal.acts import add_municipality, add_site, edit_site, living_names


@operation(undoable=False)
def approve(session):
    """Something that stays."""
    create(session, Municipality, name="approved")


def verbs(store, by=None):
    found = store.query(read_stacks, (by or store.copy).actor)
    return [step.verb for step in found.undo], [step.verb for step in found.redo]


def test_that_steps_go_back_in_the_order_they_were_made_and_forward_again(store):
    site = store.perform(add_site, name="A")
    for name in ("B", "C"):
        store.perform(edit_site, site_id=site, name=name)
    seen = []
    for step in (store.undo, store.undo, store.undo, store.redo, store.redo, store.redo):
        step()
        seen.append(store.query(living_names, Site))
    assert seen == [["B"], ["A"], [], ["A"], ["B"], ["C"]]
    assert verbs(store) == (["add_site", "edit_site", "edit_site"], [])


def test_that_undo_redo_undo_redo_ends_where_it_began(store):
    site = store.perform(add_site, name="A")
    store.perform(edit_site, site_id=site, name="B")
    for _ in range(3):
        store.undo()
        assert store.query(living_names, Site) == ["A"]
        store.redo()
        assert store.query(living_names, Site) == ["B"]


def test_that_each_operator_has_stacks_of_their_own(store):
    other = store.as_operator("CD", "staff")
    store.perform(add_site, name="A")
    store.perform(add_municipality, name="B", by=other)
    assert verbs(store) == (["add_site"], [])
    assert verbs(store, other) == (["add_municipality"], [])
    store.undo(by=other)
    assert verbs(store) == (["add_site"], [])
    assert verbs(store, other) == ([], ["add_municipality"])


def test_that_what_stays_is_on_no_stack_and_ends_redo(store):
    store.perform(add_site, name="A")
    store.perform(add_site, name="B")
    store.undo()
    assert verbs(store) == (["add_site"], ["add_site"])
    store.perform(approve)
    assert verbs(store) == (["add_site"], [])


def test_that_only_the_latest_entries_are_looked_at(store, monkeypatch):
    monkeypatch.setattr(stacks, "REACH", 3)
    for name in "ABCDE":
        store.perform(add_municipality, name=name)
    assert len(verbs(store)[0]) == 3
    store.undo()
    # The undo is one of the latest three itself.
    assert [len(stack) for stack in verbs(store)] == [1, 1]


def test_that_nobody_at_the_keyboard_has_a_stack_too(store):
    from models.unit_of_work import Copy

    nobody = Copy(store.copy.origin, store.copy.revision)
    store.perform(add_site, name="A", by=nobody)
    assert verbs(store) == ([], [])
    assert verbs(store, nobody) == (["add_site"], [])
    store.undo(by=nobody)
    assert store.query(living_names, Site) == []
