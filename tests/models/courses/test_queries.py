"""What is read of programmes and courses."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.courses import operations, queries
from models.courses.rows import CourseState
from models.errors import NotFound
from tests.models.courses.factories import START, make_course, make_programme
from tests.models.sites.factories import make_site


def titles(rows):
    return [row.title for row in rows]


def test_that_courses_are_listed_by_site_and_title(store):
    last, first = make_site(store, name="Åsen"), make_site(store, name="Bøgen")
    make_course(store, title="Ø", site_id=last)
    make_course(store, title="Ro", site_id=first)
    make_course(store, title="Aktiv", site_id=first, programme_id=make_programme(store))
    make_course(store, title="Tværs")
    rows = store.query(queries.list_courses)
    assert [(row.site_name, row.title) for row in rows] == [
        ("", "Tværs"),
        ("Bøgen", "Aktiv"),
        ("Bøgen", "Ro"),
        ("Åsen", "Ø"),
    ]
    assert [row.programme_title for row in rows] == ["", "Fremtidens bolig", "", ""]
    assert {row.ends_on for row in rows} == {dt.date(2027, 1, 14)}


def test_that_courses_can_be_listed_for_a_site_a_programme_and_a_state(store):
    site, programme = make_site(store), make_programme(store)
    make_course(store, title="Her", site_id=site)
    make_course(store, title="Under tag", programme_id=programme)
    shelved = make_course(store, title="Gemt")
    store.perform(operations.close_course, course_id=shelved, closed_on=START)
    store.perform(operations.archive_course, course_id=shelved)
    assert titles(store.query(queries.list_courses, site_id=site)) == ["Her"]
    assert titles(store.query(queries.list_courses, programme_id=programme)) == ["Under tag"]
    assert titles(store.query(queries.list_courses)) == ["Under tag", "Her"]
    archived = store.query(queries.list_courses, states={CourseState.ARCHIVED})
    assert titles(archived) == ["Gemt"]
    assert store.query(queries.count_courses) == 3


def test_that_places_stand_by_site_with_the_newest_course_first(store):
    site = make_site(store, name="Åsen")
    make_course(store, title="Før", site_id=site, starts_on=dt.date(2024, 1, 1))
    make_course(store, title="Nu", site_id=site)
    make_course(store, title="Andet sted", site_id=make_site(store, name="Bøgen"))
    places = store.query(queries.list_places)
    assert [(place.site_name, place.course_title) for place in places] == [
        ("Bøgen", "Andet sted"),
        ("Åsen", "Nu"),
        ("Åsen", "Før"),
    ]
    assert places[0].course_key == "F-003"


def test_that_places_cost_one_statement_however_many_there_are(store):
    for number in range(6):
        make_course(store, site_id=make_site(store, name=f"Hus {number}"))
    with store.statements() as statements:
        assert len(store.query(queries.list_places)) == 6
    assert len(statements) == 1


def test_that_programmes_are_listed_by_title(store):
    for title in ("Ærlig snak", "Bevægelse"):
        make_programme(store, title=title)
    assert titles(store.query(queries.list_programmes)) == ["Bevægelse", "Ærlig snak"]


def test_that_a_missing_course_or_programme_is_not_found(store):
    for query in (queries.get_course, queries.get_programme):
        with pytest.raises(NotFound):
            store.query(query, uuid4())
