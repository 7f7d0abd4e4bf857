"""Reads of recommendations."""

from __future__ import annotations

import pytest

from models.recommendations import queries
from models.recommendations.rows import EvidenceKind
from tests.models.courses.factories import make_course
from tests.models.measures.factories import make_indicator
from tests.models.recommendations.factories import (
    make_evidence,
    make_not_worked,
    make_recommendation,
)
from tests.models.trials.factories import make_trial


@pytest.fixture
def course_id(store):
    return make_course(store)


def test_that_evidence_names_what_it_links_to(store, course_id):
    recommendation_id = make_recommendation(store, course_id)
    make_evidence(
        store,
        recommendation_id,
        kind=EvidenceKind.TRIAL,
        trial_id=make_trial(store, course_id, title="Kort om morgenen"),
    )
    make_evidence(
        store,
        recommendation_id,
        kind=EvidenceKind.INDICATOR,
        indicator_id=make_indicator(store, course_id, title="Egne valg"),
    )
    make_evidence(store, recommendation_id)
    found = store.query(queries.get_recommendation, recommendation_id)
    assert [(row.source_key, row.source_title) for row in found.evidence] == [
        ("P-001", "Kort om morgenen"),
        ("I-001", "Egne valg"),
        ("", ""),
    ]
    assert found.missing_for_final == ("conditions", "limits")


def test_that_what_did_not_work_names_its_trial(store, course_id):
    make_not_worked(store, course_id, trial_id=make_trial(store, course_id))
    make_not_worked(store, course_id)
    make_not_worked(store, make_course(store))
    rows = store.query(queries.list_not_worked, course_id)
    assert [(row.trial_key, row.trial_title) for row in rows] == [
        ("P-001", "Kort om morgenen"),
        ("", ""),
    ]


def test_that_lists_take_a_fixed_number_of_statements(store, course_id):
    trial_id = make_trial(store, course_id)
    for _ in range(3):
        recommendation_id = make_recommendation(store, course_id)
        make_evidence(store, recommendation_id, kind=EvidenceKind.TRIAL, trial_id=trial_id)
        make_not_worked(store, course_id, trial_id=trial_id)
    make_recommendation(store, make_course(store))
    with store.statements() as statements:
        found = store.query(queries.list_recommendations, course_id)
    assert [len(detail.evidence) for detail in found] == [1, 1, 1]
    assert len(statements) == 2
    with store.statements() as statements:
        store.query(queries.list_not_worked, course_id)
    assert len(statements) == 1
