"""Writes of what a recommendation rests on."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.errors import Conflict, NotFound
from models.recommendations import evidence_operations, queries
from models.recommendations.rows import EvidenceKind
from tests.models.courses.factories import make_course
from tests.models.measures.factories import make_indicator
from tests.models.recommendations.factories import make_evidence, make_recommendation
from tests.models.refusals import refused
from tests.models.trials.factories import make_trial


@pytest.fixture
def course_id(store):
    return make_course(store)


@pytest.fixture
def recommendation_id(store, course_id):
    return make_recommendation(store, course_id)


def _evidence(store, recommendation_id):
    return store.query(queries.get_recommendation, recommendation_id).evidence


def test_that_evidence_is_a_trial_an_indicator_or_a_voice(store, course_id, recommendation_id):
    trial_id, indicator_id = make_trial(store, course_id), make_indicator(store, course_id)
    make_evidence(store, recommendation_id, kind=EvidenceKind.TRIAL, trial_id=trial_id, text="")
    make_evidence(store, recommendation_id, kind=EvidenceKind.INDICATOR, indicator_id=indicator_id)
    make_evidence(store, recommendation_id, text="“Nu bliver jeg spurgt,” siger Åse.")
    found = _evidence(store, recommendation_id)
    assert [(row.kind, row.trial_id, row.indicator_id) for row in found] == [
        (EvidenceKind.TRIAL, trial_id, None),
        (EvidenceKind.INDICATOR, None, indicator_id),
        (EvidenceKind.VOICE, None, None),
    ]
    assert found[2].text == "“Nu bliver jeg spurgt,” siger Åse."


def test_that_evidence_comes_from_the_same_course(store, recommendation_id):
    elsewhere = make_course(store)
    add = evidence_operations.add_evidence
    for name, kind, maker in (
        ("trial_id", EvidenceKind.TRIAL, make_trial),
        ("indicator_id", EvidenceKind.INDICATOR, make_indicator),
    ):
        arguments = {"recommendation_id": recommendation_id, "kind": kind}
        foreign = {name: maker(store, elsewhere)}
        assert refused(store, add, **arguments, **foreign) == ("other_course", name)
        assert refused(store, add, **arguments) == ("evidence_link_missing", name)
        with pytest.raises(NotFound):
            store.perform(add, **arguments, **{name: uuid4()})


def test_that_the_words_change_and_a_voice_keeps_some(store, recommendation_id):
    evidence_id = make_evidence(store, recommendation_id)
    edit = evidence_operations.edit_evidence
    assert refused(store, edit, evidence_id=evidence_id, text="") == ("text_missing", "text")
    store.perform(edit, evidence_id=evidence_id, text="Jeg vælger selv.", seen=1)
    assert _evidence(store, recommendation_id)[0].text == "Jeg vælger selv."
    with pytest.raises(Conflict):
        store.perform(edit, evidence_id=evidence_id, text="Andet", seen=1)


def test_that_evidence_is_moved_removed_and_brought_back(store, recommendation_id):
    first, second = (make_evidence(store, recommendation_id) for _ in range(2))
    store.perform(evidence_operations.move_evidence, evidence_id=second, after_id=None)
    assert [row.id for row in _evidence(store, recommendation_id)] == [second, first]
    store.perform(evidence_operations.remove_evidence, evidence_id=second)
    assert [row.id for row in _evidence(store, recommendation_id)] == [first]
    store.undo()
    assert [row.id for row in _evidence(store, recommendation_id)] == [second, first]
