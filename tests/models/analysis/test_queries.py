"""Reads of the initial analysis."""

from __future__ import annotations

import pytest

from models.analysis import queries
from models.analysis.rows import FindingKind, Theme
from models.groups.rows import Perspective
from tests.models.analysis.factories import make_answer, make_finding
from tests.models.courses.factories import make_course


@pytest.fixture
def course_id(store):
    return make_course(store)


def test_that_the_six_themes_stand_in_order_without_answers(store, course_id):
    overviews = store.query(queries.list_theme_overviews, course_id)
    assert [overview.theme for overview in overviews] == list(Theme)
    assert all(overview.answers == () and overview.gap is None for overview in overviews)


def test_that_the_sides_stand_beside_one_another_with_their_distance(store, course_id):
    sides = {Perspective.RELATIVES: 3, Perspective.RESIDENTS: 2, Perspective.LEADERSHIP: 5}
    for side, score in sides.items():
        make_answer(store, course_id, perspective=side, score=score)
    make_answer(store, course_id, theme=Theme.COHERENCE, score=3)
    overviews = {row.theme: row for row in store.query(queries.list_theme_overviews, course_id)}
    health = overviews[Theme.HEALTH]
    assert [answer.perspective for answer in health.answers] == [
        Perspective.LEADERSHIP,
        Perspective.RESIDENTS,
        Perspective.RELATIVES,
    ]
    assert (health.gap, health.is_talking_point) == (3, True)
    assert (overviews[Theme.COHERENCE].gap, overviews[Theme.COHERENCE].is_talking_point) == (
        None,
        False,
    )


def test_that_a_side_that_passed_is_told_from_one_that_spoke(store, course_id):
    make_answer(store, course_id, score=None, strengths="")
    make_answer(store, course_id, score=None, perspective=Perspective.RESIDENTS)
    staff, residents = store.query(queries.list_theme_answers, course_id)
    assert staff.is_pass
    assert not residents.is_pass


def test_that_findings_are_read_by_kind_and_course(store, course_id):
    make_finding(store, course_id)
    strength = make_finding(store, course_id, kind=FindingKind.STRENGTH, text="Godt humør")
    make_finding(store, make_course(store), kind=FindingKind.STRENGTH)
    assert len(store.query(queries.list_findings, course_id)) == 2
    (found,) = store.query(queries.list_findings, course_id, FindingKind.STRENGTH)
    assert found.id == strength


def test_that_a_course_without_a_note_has_none(store, course_id):
    assert store.query(queries.find_analysis_note, course_id) is None


def test_that_the_overview_is_one_statement_however_many_answers(store, course_id):
    for side in Perspective:
        for theme in Theme:
            make_answer(store, course_id, theme=theme, perspective=side)
    with store.statements() as statements:
        store.query(queries.list_theme_overviews, course_id)
    assert len(statements) == 1
