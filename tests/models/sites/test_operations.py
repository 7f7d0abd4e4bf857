"""What can be done with sites and their letterhead."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.errors import Conflict, NotFound, RuleViolation
from models.sites import operations, queries
from models.sites.rows import LegalBasis
from tests.models.courses.factories import make_course
from tests.models.sites.factories import PNG, make_municipality, make_site


def test_that_a_site_keeps_what_it_is_given(store):
    municipality = make_municipality(store)
    site = make_site(
        store,
        name="  Bofællesskabet\n Østerå ",
        municipality_id=municipality,
        address="Vej 1\nBy",
        legal_bases=[LegalBasis.SEL_108, LegalBasis.SEL_107],
        target_group="Voksne",
        places=12,
        note="Rolig",
    )
    row = store.query(queries.get_site, site)
    assert row.name == "Bofællesskabet Østerå"
    assert row.key == "S-001"
    assert row.municipality_id == municipality
    assert row.address == "Vej 1\nBy"
    assert row.legal_bases == (LegalBasis.SEL_107, LegalBasis.SEL_108)
    assert (row.target_group, row.places, row.note) == ("Voksne", 12, "Rolig")


def test_that_adding_a_site_can_be_undone_and_redone(store):
    site = make_site(store)
    store.undo()
    assert store.query(queries.list_sites) == ()
    store.redo()
    assert [row.id for row in store.query(queries.list_sites)] == [site]


def test_that_a_site_without_a_name_is_refused_and_leaves_nothing(store):
    with pytest.raises(RuleViolation) as caught:
        make_site(store, name=" \t ")
    assert (caught.value.code, caught.value.field) == ("text_missing", "name")
    assert store.query(queries.count_sites) == 0


def test_that_an_edit_changes_only_what_is_named_and_undo_brings_it_back(store):
    site = make_site(store, places=8)
    store.perform(operations.edit_site, site_id=site, legal_bases=["sel_107"], places=None)
    edited = store.query(queries.get_site, site)
    assert (edited.name, edited.places) == ("Botilbud Åkanden", None)
    assert edited.legal_bases == (LegalBasis.SEL_107,)
    store.undo()
    back = store.query(queries.get_site, site)
    assert (back.places, back.legal_bases) == (8, ())


def test_that_an_edit_of_a_site_changed_meanwhile_is_a_conflict(store):
    site = make_site(store)
    seen = store.query(queries.get_site, site).version
    store.perform(operations.edit_site, site_id=site, name="Ny", seen=seen)
    with pytest.raises(Conflict) as caught:
        store.perform(operations.edit_site, site_id=site, name="Nyere", seen=seen)
    assert [reason.code for reason in caught.value.reasons] == ["changed_meanwhile"]


def test_that_a_site_cannot_be_under_a_municipality_that_is_not_there(store):
    with pytest.raises(NotFound):
        make_site(store, municipality_id=uuid4())
    site = make_site(store)
    with pytest.raises(NotFound):
        store.perform(operations.edit_site, site_id=site, municipality_id=uuid4())


def test_that_a_site_with_a_course_stays(store):
    site = make_site(store)
    make_course(store, site_id=site)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.remove_site, site_id=site)
    assert (caught.value.code, caught.value.values) == ("site_has_courses", {"count": 1})


def test_that_an_empty_site_is_removed_and_comes_back_by_undo(store):
    site = make_site(store)
    store.perform(operations.remove_site, site_id=site)
    with pytest.raises(NotFound):
        store.query(queries.get_site, site)
    store.undo()
    assert store.query(queries.get_site, site).key == "S-001"


def test_that_the_key_of_a_removed_site_is_not_used_again(store):
    store.perform(operations.remove_site, site_id=make_site(store))
    assert store.query(queries.get_site, make_site(store)).key == "S-002"


def test_that_two_municipalities_cannot_share_a_name(store):
    make_municipality(store, name="Ådal Kommune")
    other = make_municipality(store, name="Bakkedal Kommune")
    for act in (
        lambda: make_municipality(store, name=" Ådal  Kommune"),
        lambda: store.perform(
            operations.edit_municipality, municipality_id=other, name="Ådal Kommune"
        ),
    ):
        with pytest.raises(RuleViolation) as caught:
            act()
        assert (caught.value.code, caught.value.field) == ("name_taken", "name")


def test_that_the_name_of_a_removed_municipality_is_free(store):
    gone = make_municipality(store, name="Ådal Kommune")
    store.perform(operations.remove_municipality, municipality_id=gone)
    assert make_municipality(store, name="Ådal Kommune") != gone


def test_that_a_municipality_may_keep_its_own_name_in_an_edit(store):
    identity = make_municipality(store, name="Ådal Kommune")
    store.perform(
        operations.edit_municipality, municipality_id=identity, name="Ådal Kommune", unit="Social"
    )
    assert store.query(queries.get_municipality, identity).unit == "Social"
    store.undo()
    assert store.query(queries.get_municipality, identity).unit == ""


def test_that_the_logo_is_not_an_ordinary_edit(store):
    identity = make_municipality(store)
    with pytest.raises(KeyError):
        store.perform(operations.edit_municipality, municipality_id=identity, logo=b"")


def test_that_a_logo_is_set_taken_away_and_brought_back(store):
    identity = make_municipality(store)
    store.perform(operations.set_logo, municipality_id=identity, logo=PNG, description="Rød bæk")
    with_logo = store.query(queries.get_municipality, identity)
    assert (with_logo.logo, with_logo.logo_description) == (PNG, "Rød bæk")
    store.perform(operations.set_logo, municipality_id=identity, logo=None)
    without = store.query(queries.get_municipality, identity)
    assert (without.logo, without.logo_description) == (None, "")
    store.undo()
    assert store.query(queries.get_municipality, identity).logo == PNG


def test_that_a_wrong_logo_changes_nothing(store):
    identity = make_municipality(store)
    with pytest.raises(RuleViolation):
        store.perform(
            operations.set_logo, municipality_id=identity, logo=b"GIF89a", description="x"
        )
    assert store.query(queries.get_municipality, identity).logo is None


def test_that_a_municipality_a_site_writes_under_stays(store):
    identity = make_municipality(store)
    site = make_site(store, municipality_id=identity)
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.remove_municipality, municipality_id=identity)
    assert (caught.value.code, caught.value.values) == ("municipality_in_use", {"count": 1})
    store.perform(operations.remove_site, site_id=site)
    store.perform(operations.remove_municipality, municipality_id=identity)
    assert store.query(queries.list_municipalities) == ()
