"""What operations do with a row of a course."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.analysis.operations import edit_finding, move_finding, remove_finding
from models.analysis.queries import list_findings
from models.errors import NotFound
from models.practice.operations import edit_candidate
from models.recommendations.evidence_operations import move_evidence
from models.recommendations.rows import EvidenceKind
from tests.models.analysis.factories import make_finding
from tests.models.courses.factories import make_course
from tests.models.practice.factories import make_candidate
from tests.models.recommendations.factories import make_evidence, make_recommendation
from tests.models.refusals import refused
from tests.models.trials.factories import make_trial


def test_that_a_reference_to_a_removed_row_is_not_found(store):
    course_id = make_course(store)
    finding_id = make_finding(store, course_id)
    store.perform(remove_finding, finding_id=finding_id)
    with pytest.raises(NotFound, match="finding"):
        make_trial(store, course_id, finding_id=finding_id)


def test_that_only_the_references_given_are_looked_at(store):
    course_id = make_course(store)
    candidate_id = make_candidate(store, course_id, finding_id=make_finding(store, course_id))
    with store.statements() as statements:
        store.perform(edit_candidate, candidate_id=candidate_id, note="Måske")
    assert not [text for text in statements if "FROM finding" in text]


def test_that_several_unknown_columns_are_named(store):
    finding_id = make_finding(store, make_course(store))
    with pytest.raises(KeyError, match="finding: colour, version"):
        store.perform(edit_finding, finding_id=finding_id, version=9, colour="rød")


def test_that_a_row_stays_where_it_is_behind_itself(store):
    course_id = make_course(store)
    first, second = (make_finding(store, course_id, text=text) for text in "ab")
    store.perform(move_finding, finding_id=second, after_id=second)
    assert [row.id for row in store.query(list_findings, course_id)] == [first, second]


def test_that_a_row_moves_within_its_own_list_alone(store):
    course_id = make_course(store)
    finding_id = make_finding(store, course_id)
    elsewhere = make_finding(store, make_course(store))
    broken = refused(store, move_finding, finding_id=finding_id, after_id=elsewhere)
    assert broken == ("other_list", "after_id")
    with pytest.raises(NotFound):
        store.perform(move_finding, finding_id=finding_id, after_id=uuid4())


def test_that_two_lists_of_one_course_are_two_lists(store):
    course_id = make_course(store)
    one, two = (
        make_evidence(
            store,
            make_recommendation(store, course_id),
            kind=EvidenceKind.VOICE,
            text="Det hjalp.",
        )
        for _ in range(2)
    )
    broken = refused(store, move_evidence, evidence_id=one, after_id=two)
    assert broken == ("other_list", "after_id")


def test_that_many_moves_into_one_gap_keep_the_order(store):
    course_id = make_course(store)
    first, *rest = (make_finding(store, course_id, text=str(number)) for number in range(15))
    for finding_id in rest:
        store.perform(move_finding, finding_id=finding_id, after_id=first)
    found = [row.id for row in store.query(list_findings, course_id)]
    assert found == [first, *reversed(rest)]
