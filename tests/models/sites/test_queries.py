"""What is read of sites."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.errors import NotFound
from models.sites import operations, queries
from models.sites.rows import SiteOrder
from tests.models.sites.factories import PNG, make_municipality, make_site


def names(rows):
    return [row.name for row in rows]


def test_that_sites_are_listed_in_the_order_of_the_danish_alphabet(store):
    for name in ("Åsen", "Bøgen", "Ællegården", "Øen", "Aakanden"):
        make_site(store, name=name)
    assert names(store.query(queries.list_sites)) == [
        "Bøgen",
        "Ællegården",
        "Øen",
        "Aakanden",
        "Åsen",
    ]


def test_that_sites_can_be_ordered_by_key_and_by_municipality(store):
    make_site(store, name="Åsen", municipality_id=make_municipality(store, name="Ø Kommune"))
    make_site(store, name="Bøgen")
    make_site(store, name="Cedergården", municipality_id=make_municipality(store, name="A Kommune"))
    by_key = store.query(queries.list_sites, order=SiteOrder.KEY)
    assert names(by_key) == ["Åsen", "Bøgen", "Cedergården"]
    by_municipality = store.query(queries.list_sites, order=SiteOrder.MUNICIPALITY)
    assert names(by_municipality) == ["Cedergården", "Åsen", "Bøgen"]
    assert by_municipality[-1].municipality_name == ""


def test_that_search_finds_every_word_in_any_case_and_column(store):
    municipality = make_municipality(store, name="Ådal Kommune")
    make_site(store, name="Østergården", municipality_id=municipality, target_group="Autisme")
    make_site(store, name="Østerly")
    assert names(store.query(queries.list_sites, search="øSTER")) == ["Østergården", "Østerly"]
    assert names(store.query(queries.list_sites, search="øster ÅDAL")) == ["Østergården"]
    assert names(store.query(queries.list_sites, search="autisme")) == ["Østergården"]
    assert names(store.query(queries.list_sites, search="s-002")) == ["Østerly"]
    assert store.query(queries.list_sites, search="vester") == ()


def test_that_sites_can_be_listed_for_one_municipality(store):
    municipality = make_municipality(store, name="Ådal Kommune")
    make_site(store, name="Her", municipality_id=municipality)
    make_site(store, name="Der")
    assert names(store.query(queries.list_sites, municipality_id=municipality)) == ["Her"]


def test_that_municipalities_are_listed_without_the_bytes_of_their_logo(store):
    identity = make_municipality(store, name="Ådal Kommune")
    make_municipality(store, name="Bakkedal Kommune")
    store.perform(operations.set_logo, municipality_id=identity, logo=PNG, description="Bæk")
    rows = store.query(queries.list_municipalities)
    assert [(row.name, row.has_logo) for row in rows] == [
        ("Bakkedal Kommune", False),
        ("Ådal Kommune", True),
    ]


def test_that_a_missing_site_or_municipality_is_not_found(store):
    for query in (queries.get_site, queries.get_municipality):
        with pytest.raises(NotFound):
            store.query(query, uuid4())


def test_that_a_list_of_many_sites_costs_one_statement(store):
    municipality = make_municipality(store)
    for number in range(7):
        make_site(store, name=f"Hus {number}", municipality_id=municipality)
    with store.statements() as statements:
        assert len(store.query(queries.list_sites)) == 7
    assert len(statements) == 1


def test_that_removed_sites_are_not_counted(store):
    make_site(store)
    store.perform(operations.remove_site, site_id=make_site(store))
    assert store.query(queries.count_sites) == 1
