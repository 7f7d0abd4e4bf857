"""Writes of the theory of change and its assumptions."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.errors import Conflict, NotFound
from models.trials import queries, theory_operations
from models.trials.rows import AssumptionState
from tests.models.courses.factories import make_course
from tests.models.refusals import refused
from tests.models.trials.factories import make_assumption


@pytest.fixture
def course_id(store):
    return make_course(store)


def _texts(store, course_id):
    return [row.text for row in store.query(queries.list_assumptions, course_id)]


def test_that_a_course_has_one_sheet(store, course_id):
    write = theory_operations.write_theory
    first = store.perform(write, course_id=course_id, resources="To timer om ugen")
    again = store.perform(write, course_id=course_id, effects="Flere vælger selv", seen=1)
    sheet = store.query(queries.find_theory, course_id)
    assert first == again == sheet.id
    assert (sheet.resources, sheet.effects) == ("To timer om ugen", "Flere vælger selv")
    with pytest.raises(Conflict):
        store.perform(write, course_id=course_id, outputs="Ti samtaler", seen=1)
    store.undo()
    assert store.query(queries.find_theory, course_id).effects == ""


def test_that_a_sheet_needs_a_course(store):
    with pytest.raises(NotFound):
        store.perform(theory_operations.write_theory, course_id=uuid4())


def test_that_assumptions_are_said_moved_and_taken_away(store, course_id):
    first, second = (make_assumption(store, course_id, text=text) for text in ("Æ", "Å"))
    store.perform(theory_operations.move_assumption, assumption_id=second, after_id=None)
    assert _texts(store, course_id) == ["Å", "Æ"]
    store.perform(theory_operations.remove_assumption, assumption_id=first)
    assert _texts(store, course_id) == ["Å"]
    store.undo()
    assert _texts(store, course_id) == ["Å", "Æ"]


def test_that_an_assumption_says_something(store, course_id):
    add, edit = theory_operations.add_assumption, theory_operations.edit_assumption
    assert refused(store, add, course_id=course_id, text=" ") == ("text_missing", "text")
    assumption_id = make_assumption(store, course_id)
    assert refused(store, edit, assumption_id=assumption_id, text="") == ("text_missing", "text")
    store.perform(edit, assumption_id=assumption_id, text="Der er ro om morgenen")
    assert _texts(store, course_id) == ["Der er ro om morgenen"]


def test_that_an_assumption_holds_fails_or_is_open_again(store, course_id):
    assumption_id = make_assumption(store, course_id)
    for state in (AssumptionState.FAILED, AssumptionState.OPEN, AssumptionState.HELD):
        store.perform(theory_operations.settle_assumption, assumption_id=assumption_id, state=state)
        assert store.query(queries.list_assumptions, course_id)[0].state == state
    with pytest.raises(Conflict):
        store.perform(
            theory_operations.settle_assumption,
            assumption_id=assumption_id,
            state=AssumptionState.FAILED,
            seen=1,
        )
