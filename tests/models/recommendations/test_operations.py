"""Writes of recommendations and of what did not work."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.errors import Conflict, NotFound
from models.recommendations import evidence_operations, operations, queries
from models.recommendations.rows import RecommendationState
from models.recommendations.tables import Evidence
from tests.models.courses.factories import make_course
from tests.models.recommendations.factories import (
    make_evidence,
    make_not_worked,
    make_recommendation,
)
from tests.models.refusals import count_living, refused
from tests.models.trials.factories import make_trial


@pytest.fixture
def course_id(store):
    return make_course(store)


def _recommendation(store, recommendation_id):
    return store.query(queries.get_recommendation, recommendation_id).recommendation


def _final(store, course_id):
    recommendation_id = make_recommendation(
        store, course_id, conditions="To timer om ugen", limits="Ikke ved akut uro"
    )
    evidence_id = make_evidence(store, recommendation_id)
    store.perform(operations.finalise_recommendation, recommendation_id=recommendation_id)
    return recommendation_id, evidence_id


def test_that_a_recommendation_is_kept_changed_and_undone(store, course_id):
    recommendation_id = make_recommendation(store, course_id, steps="- Øv\n- Spørg")
    edit = operations.edit_recommendation
    store.perform(edit, recommendation_id=recommendation_id, seen=1, avoid="Pres ingen")
    found = _recommendation(store, recommendation_id)
    assert (found.key, found.title) == ("A-001", "Spørg på tre måder")
    assert (found.steps, found.avoid) == ("- Øv\n- Spørg", "Pres ingen")
    assert found.state == RecommendationState.PRELIMINARY
    with pytest.raises(Conflict):
        store.perform(edit, recommendation_id=recommendation_id, seen=1, avoid="Andet")
    store.undo()
    assert _recommendation(store, recommendation_id).avoid == ""


def test_that_a_recommendation_has_a_title_and_a_course(store, course_id):
    add = operations.add_recommendation
    assert refused(store, add, course_id=course_id, title="") == ("text_missing", "title")
    with pytest.raises(NotFound):
        make_recommendation(store, uuid4())
    recommendation_id = make_recommendation(store, course_id)
    with pytest.raises(KeyError, match="state"):
        store.perform(
            operations.edit_recommendation,
            recommendation_id=recommendation_id,
            state=RecommendationState.FINAL,
        )


def test_that_recommendations_stand_in_the_order_given(store, course_id):
    first, second = make_recommendation(store, course_id), make_recommendation(store, course_id)
    store.perform(operations.move_recommendation, recommendation_id=second, after_id=None)
    found = store.query(queries.list_recommendations, course_id)
    assert [detail.recommendation.id for detail in found] == [second, first]


def test_that_removing_a_recommendation_takes_its_evidence_and_undo_brings_both(store, course_id):
    recommendation_id = make_recommendation(store, course_id)
    make_evidence(store, recommendation_id)
    store.perform(operations.remove_recommendation, recommendation_id=recommendation_id)
    with pytest.raises(NotFound):
        store.query(queries.get_recommendation, recommendation_id)
    assert count_living(store, Evidence) == 0
    store.undo()
    assert len(store.query(queries.get_recommendation, recommendation_id).evidence) == 1


def test_that_a_recommendation_without_evidence_is_not_final(store, course_id):
    recommendation_id = make_recommendation(store, course_id, conditions="Tid", limits="Uro")
    finalise = operations.finalise_recommendation
    assert refused(store, finalise, recommendation_id=recommendation_id) == (
        "recommendation_not_ready",
        "evidence",
    )
    evidence_id = make_evidence(store, recommendation_id)
    store.perform(evidence_operations.remove_evidence, evidence_id=evidence_id)
    assert refused(store, finalise, recommendation_id=recommendation_id)[1] == "evidence"


def test_that_approving_is_not_undone(store, course_id):
    recommendation_id, _ = _final(store, course_id)
    assert _recommendation(store, recommendation_id).state == RecommendationState.FINAL
    assert operations.finalise_recommendation.undoable is False
    store.undo()
    assert _recommendation(store, recommendation_id).state == RecommendationState.FINAL


def test_that_a_final_recommendation_and_its_evidence_stand_until_it_is_opened(store, course_id):
    recommendation_id, evidence_id = _final(store, course_id)
    final = ("recommendation_final", "")
    evidence = evidence_operations
    one = {"recommendation_id": recommendation_id}
    assert refused(store, operations.edit_recommendation, **one, title="Nyt") == final
    assert refused(store, operations.remove_recommendation, **one) == final
    assert refused(store, operations.finalise_recommendation, **one) == final
    assert refused(store, evidence.edit_evidence, evidence_id=evidence_id, text="Nyt") == final
    assert refused(store, evidence.remove_evidence, evidence_id=evidence_id) == final
    assert refused(store, evidence.move_evidence, evidence_id=evidence_id, after_id=None) == final
    store.perform(operations.reopen_recommendation, **one)
    store.perform(operations.edit_recommendation, **one, title="Spørg igen")
    assert _recommendation(store, recommendation_id).title == "Spørg igen"


def test_that_what_did_not_work_is_kept_changed_moved_and_removed(store, course_id):
    trial_id = make_trial(store, course_id)
    first = make_not_worked(store, course_id, trial_id=trial_id)
    second = make_not_worked(store, course_id, text="Møder\nefter kl. 20.")
    edit = operations.edit_not_worked
    store.perform(edit, not_worked_id=first, seen=1, text="Kort uden hjælp.", trial_id=None)
    with pytest.raises(Conflict):
        store.perform(edit, not_worked_id=first, seen=1, text="Andet")
    store.perform(operations.move_not_worked, not_worked_id=second, after_id=None)
    rows = store.query(queries.list_not_worked, course_id)
    assert [row.text for row in rows] == ["Møder\nefter kl. 20.", "Kort uden hjælp."]
    store.perform(operations.remove_not_worked, not_worked_id=second)
    assert len(store.query(queries.list_not_worked, course_id)) == 1
    store.undo()
    assert len(store.query(queries.list_not_worked, course_id)) == 2


def test_that_what_did_not_work_says_something_about_a_trial_of_its_course(store, course_id):
    add, edit = operations.add_not_worked, operations.edit_not_worked
    assert refused(store, add, course_id=course_id, text=" ") == ("text_missing", "text")
    elsewhere = make_trial(store, make_course(store))
    arguments = {"course_id": course_id, "text": "Kort", "trial_id": elsewhere}
    assert refused(store, add, **arguments) == ("other_course", "trial_id")
    not_worked_id = make_not_worked(store, course_id)
    assert refused(store, edit, not_worked_id=not_worked_id, text="") == ("text_missing", "text")
