"""Numbers like a CPR number: found where they are, left alone where they are not."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import privacy
from models.base import Base
from models.journal.recording import journalled_tables
from models.sites import operations as site_operations
from tests.models.courses.factories import make_course, make_programme, make_risk
from tests.models.practice.factories import make_candidate, make_own_form
from tests.models.sites.factories import make_municipality, make_site

NUMBER = "010190-1234"


@pytest.mark.parametrize(
    "text",
    [
        "010190-1234",
        "0101901234",
        "010190 1234",
        "010190\u00a01234",
        "010190\u20111234",
        "010190\u20131234",
        "010190 - 1234",
        "CPR:010190-1234.",
        "cpr-010190-1234",
        "(010190-1234)",
        "010190-1234-",
        "290200-1234",
        "311299-0000",
    ],
)
def test_that_a_number_like_a_cpr_number_is_found(text):
    assert len(privacy.find_numbers_like_cpr(f"Ring til {text} i morgen")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "2013-0171939",
        "1-0101901234",
        "0101901234-1",
        "10101901234",
        "01019012345",
        "320190-1234",
        "310490-1234",
        "300290-1234",
        "011390-1234",
        "000190-1234",
        "010090-1234",
        "010190-123",
        "45 12 34 56 78",
        "010190  1234",
    ],
)
def test_that_another_number_is_left_alone(text):
    assert privacy.find_numbers_like_cpr(f"Se {text} her") == ()


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), st.integers(0, 9999))
def test_that_every_birthday_is_found(day, serial):
    assert privacy.find_numbers_like_cpr(f"{day:%d%m%y}-{serial:04d}") != ()


def test_that_one_number_has_one_digest_however_it_is_written():
    written = ["0101901234", "010190-1234", "010190 1234"]
    assert len({privacy.number_digest(text) for text in written}) == 1
    assert "0101901234" not in privacy.number_digest("0101901234")


def test_that_a_declared_number_stands_in_the_way_no_more_and_undo_takes_that_back(store):
    course = make_course(store, purpose=f"Sag {NUMBER}")
    (found,) = store.query(privacy.list_likenesses, [course])
    assert (found.table, found.row_id, found.column) == ("course", course, "purpose")
    store.perform(privacy.declare_number_false, number="0101901234", declared_by=" AB\x00 ")
    assert store.query(privacy.list_likenesses, [course]) == ()
    store.undo()
    assert len(store.query(privacy.list_likenesses, [course])) == 1


def test_that_declaring_a_number_twice_is_declaring_it_once(store):
    first = store.perform(privacy.declare_number_false, number=NUMBER, declared_by="AB")
    second = store.perform(privacy.declare_number_false, number="0101901234", declared_by="CD")
    assert first == second
    assert len(store.query(privacy.list_declared_digests)) == 1


def test_that_a_course_answers_for_its_own_texts_and_for_what_its_documents_name(store):
    municipality = make_municipality(store, contact=f"Ring {NUMBER}")
    site = make_site(store, note=f"Se {NUMBER}", municipality_id=municipality)
    programme = make_programme(store, purpose=NUMBER)
    form = make_own_form(store, purpose=NUMBER)
    course = make_course(store, site_id=site, programme_id=programme)
    make_candidate(store, course, own_form_id=form)
    make_risk(store, course, text=f"Risiko {NUMBER}")
    other = make_course(store, title="Et andet")
    make_risk(store, other, text="Ingen tal her")
    found = {place.table for place in store.query(privacy.list_likenesses, [course])}
    assert found == {"municipality", "site", "programme", "own_form", "risk"}
    assert store.query(privacy.list_likenesses, [other]) == ()
    assert len(store.query(privacy.list_likenesses)) == 5


def test_that_a_removed_text_stands_in_nobodys_way(store):
    site = make_site(store, note=NUMBER)
    store.perform(site_operations.remove_site, site_id=site)
    assert store.query(privacy.list_likenesses) == ()


def test_that_every_table_with_texts_belongs_to_some_course(store):
    course = make_course(store)
    for name in journalled_tables():
        if name != privacy.NumberDeclaration.__tablename__:
            condition = privacy._belongs_to(Base.metadata.tables[name], [course])
            assert condition is not None
