"""What is read of phases: gates, positions, what was vouched for and passed."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.courses import operations as course_operations
from models.errors import NotFound
from models.phases import operations, queries
from models.phases.rows import PHASES, Phase
from models.phases.tables import GatePassage
from tests.models.courses.factories import START, make_course
from tests.models.phases.factories import TODAY, make_full_course, put


def attest(store, course, condition, **overrides):
    values = {"course_id": course, "condition": condition, "attested_on": START, "role": "leder"}
    return store.perform(operations.attest, **{**values, **overrides})


def positions(store, *courses):
    return store.query(queries.list_phase_positions, list(courses) or None, today=TODAY)


def test_that_the_gates_of_a_full_course_lack_only_what_must_be_vouched_for(store):
    course = make_full_course(store)["course"]
    gates = store.query(queries.get_gates, course, today=TODAY)
    assert [condition.code for gate in gates for condition in gate.open_conditions] == [
        "rules_agreed",
        "data_information_given",
        "shown_back",
        "resources_confirmed",
        "approved_by_group",
    ]


def test_that_the_gates_of_a_missing_course_are_not_found(store):
    with pytest.raises(NotFound):
        store.query(queries.get_gates, uuid4(), today=TODAY)


def test_that_positions_are_those_of_each_course(store):
    empty, full = make_course(store), make_full_course(store)["course"]
    put(
        store,
        GatePassage,
        course_id=full,
        phase=Phase.STARTUP,
        passed_on=START,
        passed_by="AB",
        override_reason="Vi når det",
        open_conditions="rules_agreed data_information_given",
    )
    first, second = positions(store)
    assert (first.course_id, first.phase, first.met, first.total) == (empty, Phase.STARTUP, 0, 6)
    assert (second.course_id, second.phase, second.met, second.total) == (
        full,
        Phase.ANALYSIS,
        3,
        4,
    )
    assert (second.passed, second.overrides) == (1, 1)
    assert [position.course_id for position in positions(store, full)] == [full]


def test_that_a_removed_course_has_no_position(store):
    course = make_full_course(store)["course"]
    other = make_course(store)
    store.perform(course_operations.remove_course, course_id=course, reason="Prøve")
    assert [position.course_id for position in positions(store)] == [other]
    assert positions(store, course) == ()


def test_that_twenty_courses_cost_as_many_statements_as_one(store):
    def counted():
        with store.statements() as statements:
            found = positions(store)
        return len(found), len(statements)

    make_full_course(store)
    one = counted()
    for _ in range(4):
        make_full_course(store)
    for _ in range(15):
        make_course(store)
    assert (one[0], counted()) == (1, (20, one[1]))
    with store.statements() as statements:
        store.query(queries.get_gates, positions(store)[0].course_id, today=TODAY)
    assert len(statements) == 2 * one[1]


def test_that_passages_are_listed_in_the_order_of_the_phases(store):
    course = make_course(store)
    for phase in reversed(PHASES[:3]):
        put(
            store,
            GatePassage,
            course_id=course,
            phase=phase,
            passed_on=START,
            passed_by="AB",
            open_conditions="rules_agreed shown_back",
        )
    found = store.query(queries.list_passages, course)
    assert [passage.phase for passage in found] == list(PHASES[:3])
    assert found[0].open_conditions == ("rules_agreed", "shown_back")
    assert found[0].is_override
    assert store.query(queries.list_passages, make_course(store)) == ()


def test_that_attestations_are_listed_oldest_first(store):
    course = make_course(store)
    attest(store, course, "shown_back", attested_on=START.replace(month=3))
    attest(store, course, "rules_agreed")
    found = store.query(queries.list_attestations, course)
    assert [entry.condition for entry in found] == ["rules_agreed", "shown_back"]
