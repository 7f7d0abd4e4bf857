"""Undo and redo over the journal."""

from __future__ import annotations

import pytest

from models.errors import Conflict
from models.journal.stacks import read_stacks
from models.journal.tables import JournalRow
from models.sites.tables import Municipality, Site
from tests.models.journal.acts import (
    add_family,
    add_municipality,
    add_site,
    edit_site,
    erase_family,
    living_names,
    remove_site,
    rename_in_turn,
    replace_municipality,
)


def name_of(session, site_id):
    site = session.get(Site, site_id)
    return None if site is None or site.deleted_at else (site.name, site.note, site.version)


def test_that_undo_takes_back_a_change_and_redo_makes_it_again(store):
    site = store.perform(add_site, name="Æblehaven")
    store.perform(edit_site, site_id=site, name="Ørnehuset")

    store.undo()
    assert store.query(name_of, site)[0] == "Æblehaven"
    store.redo()
    assert store.query(name_of, site)[0] == "Ørnehuset"


def test_that_the_version_rises_on_undo(store):
    site = store.perform(add_site, name="A")
    store.perform(edit_site, site_id=site, name="B")
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
    store.perform(edit_site, site_id=site, name="B")
    store.perform(edit_site, site_id=site, note="by the lake", by=other)
    store.undo()
    assert store.query(name_of, site)[:2] == ("A", "by the lake")


def test_that_the_same_column_changed_since_is_a_conflict_and_nothing_changes(store):
    other = store.as_operator("CD", "staff")
    site = store.perform(add_site, name="A")
    store.perform(edit_site, site_id=site, name="B")
    store.perform(edit_site, site_id=site, name="C", by=other)
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
    store.perform(edit_site, site_id=site, name="B")
    store.undo()
    store.perform(add_site, name="X", by=other)
    assert len(store.query(read_stacks, store.copy.actor).redo) == 1
    store.perform(edit_site, site_id=site, note="n")
    assert store.query(read_stacks, store.copy.actor).redo == ()


def reasons_of(store, by=None):
    """Why the next undo is refused."""
    with pytest.raises(Conflict) as caught:
        store.undo(by)
    return {reason.code for reason in caught.value.reasons}


def test_that_a_family_made_in_one_entry_goes_and_returns_together(store):
    ids = store.perform(add_family, name="Søby", children=["A", "B"])
    store.undo()
    assert (store.query(living_names, Municipality), store.query(living_names, Site)) == ([], [])
    store.redo()
    assert store.query(living_names, Site) == ["A", "B"]
    assert store.query(lambda session: session.get(Site, ids[1]).municipality_id) == ids[0]
    assert store.query(lambda session: session.get(Site, ids[1]).version) > 1


def test_that_a_family_taken_out_for_good_returns_parents_first(store):
    ids = store.perform(add_family, name="Søby", children=["A", "B"])
    store.perform(erase_family, ids=ids)
    assert store.query(living_names, Site) == []
    store.undo()
    assert store.query(living_names, Site) == ["A", "B"]
    store.redo()
    assert store.query(living_names, Municipality) == []


def test_that_a_row_returns_only_where_its_parent_is(store):
    other = store.as_operator("CD", "staff")
    municipality = store.perform(add_municipality, name="Søby", by=other)
    site = store.perform(add_site, name="A", municipality_id=municipality)
    store.undo()
    store.undo(by=other)
    with pytest.raises(Conflict) as caught:
        store.redo()
    assert caught.value.reasons[0].code == "parent_gone"
    assert store.query(name_of, site) is None


def test_that_a_name_taken_since_is_a_conflict(store):
    other = store.as_operator("CD", "staff")
    first = store.perform(add_municipality, name="Søby")
    store.perform(rename_in_turn, names=[(first, "Havby")])
    store.perform(add_municipality, name="Søby", by=other)
    assert reasons_of(store) == {"taken"}
    assert store.query(living_names, Municipality) == ["Havby", "Søby"]


def test_that_names_that_changed_hands_in_one_entry_go_back(store):
    ids = [store.perform(add_municipality, name=name) for name in "abcdefgh"]
    # Each takes the name its neighbour has just given up.
    names = [(ids[0], "i"), *zip(ids[1:], "abcdefg", strict=True)]
    store.perform(rename_in_turn, names=names)
    assert store.query(living_names, Municipality) == list("abcdefgi")
    for _ in range(2):
        store.undo()
        assert store.query(living_names, Municipality) == list("abcdefgh")
        assert store.query(lambda session: session.get(Municipality, ids[3]).name) == "d"
        store.redo()
        assert store.query(lambda session: session.get(Municipality, ids[3]).name) == "c"


def test_that_a_removed_row_returns_in_place_of_the_one_that_took_its_name(store):
    first = store.perform(add_municipality, name="Søby")
    second = store.perform(replace_municipality, identity=first, name="Søby")
    store.undo()
    found = store.query(lambda session: session.get(Municipality, first))
    assert (found.name, found.deleted_at) == ("Søby", None)
    assert store.query(lambda session: session.get(Municipality, second)) is None
    store.redo()
    assert store.query(living_names, Municipality) == ["Søby"]


def test_that_a_row_gone_since_is_a_conflict(store):
    other = store.as_operator("CD", "staff")
    site = store.perform(add_site, name="A", by=other)
    store.perform(edit_site, site_id=site, name="B")
    store.perform(edit_site, site_id=site, name="A")
    store.undo()
    store.undo()
    store.undo(by=other)
    with pytest.raises(Conflict) as caught:
        store.redo()
    assert [reason.code for reason in caught.value.reasons] == ["gone"]


def test_that_an_entry_with_erased_text_stays(store):
    site = store.perform(add_site, name="A")
    store.perform(edit_site, site_id=site, name="B")
    rows = JournalRow.__table__
    with store.engine.begin() as connection:
        connection.execute(rows.update().where(rows.c.seq == 2).values(erased=True))
    assert reasons_of(store) == {"erased"}


def test_that_one_objection_keeps_the_whole_entry_as_it_is(store):
    other = store.as_operator("CD", "staff")
    ids = store.perform(add_family, name="Søby", children=["A", "B"])
    store.perform(edit_site, site_id=ids[1], name="C", by=other)
    assert reasons_of(store) == {"changed_since"}
    assert store.query(living_names, Site) == ["B", "C"]
    assert store.query(living_names, Municipality) == ["Søby"]


def test_that_undoing_many_rows_takes_few_statements(store):
    store.perform(add_family, name="Søby", children=[f"S{number}" for number in range(200)])
    with store.statements() as seen:
        store.undo()
    assert len(seen) < 60


def test_that_the_history_tells_what_changed_from_what_to_what(store):
    site = store.perform(add_site, name="A")
    store.perform(edit_site, site_id=site, name="B")
    newest, first = store.history("site", site)
    assert (first.op, first.verb, first.initials) == ("I", "add_site", "AB")
    (change_of_name,) = newest.changes
    assert (change_of_name.column, change_of_name.old, change_of_name.new) == ("name", "A", "B")
