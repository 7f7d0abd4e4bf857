"""Writes of the choice of a form."""

from __future__ import annotations

import datetime as dt

import pytest

from models import clock
from models.errors import Conflict, NotFound
from models.practice import choice_operations, queries
from models.practice.rows import DecisionRule
from tests.models.courses.factories import make_course
from tests.models.practice.factories import make_candidate, make_choice
from tests.models.refusals import refused

TODAY = dt.date(2024, 3, 14)


@pytest.fixture
def course_id(store, monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return make_course(store)


def _choices(store, course_id):
    return [detail.choice for detail in store.query(queries.list_choices, course_id)]


def test_that_a_choice_keeps_its_rule_its_reason_and_each_sides_view(store, course_id):
    candidate_id = make_candidate(store, course_id)
    make_choice(
        store,
        candidate_id,
        rule=DecisionRule.APPROVAL_VOTE,
        objections="Søren synes, det går for stærkt.",
        residents_view="Vi vil gerne prøve.",
        staff_view="Vi er klar.",
        leadership_view="Timerne er der.",
        review_on=dt.date(2024, 6, 1),
    )
    found = store.query(queries.find_primary_choice, course_id)
    assert found.candidate.id == candidate_id
    choice = found.choice
    assert (choice.rule, choice.decided_on) == (DecisionRule.APPROVAL_VOTE, TODAY)
    assert choice.objections == "Søren synes, det går for stærkt."
    assert choice.residents_view == "Vi vil gerne prøve."


def test_that_a_new_primary_choice_lets_the_earlier_one_stay_beside_it(store, course_id):
    first = make_choice(store, make_candidate(store, course_id))
    other = make_candidate(store, course_id, form_code="broad_health")
    second = make_choice(store, other)
    assert [(choice.id, choice.is_primary) for choice in _choices(store, course_id)] == [
        (second, True),
        (first, False),
    ]
    store.undo()
    assert [(choice.id, choice.is_primary) for choice in _choices(store, course_id)] == [
        (first, True)
    ]


def test_that_a_supporting_form_leaves_the_primary_one_alone(store, course_id):
    first = make_choice(store, make_candidate(store, course_id))
    other = make_candidate(store, course_id, form_code="broad_health")
    second = make_choice(store, other, is_primary=False)
    assert store.query(queries.find_primary_choice, course_id).choice.id == first
    store.perform(choice_operations.edit_choice, choice_id=second, is_primary=True)
    assert store.query(queries.find_primary_choice, course_id).choice.id == second
    assert store.query(queries.count_primary_choices, course_id) == 1


def test_that_choices_of_another_course_are_left_alone(store, course_id):
    elsewhere = make_course(store)
    make_choice(store, make_candidate(store, elsewhere))
    make_choice(store, make_candidate(store, course_id))
    assert store.query(queries.count_primary_choices, elsewhere) == 1


def test_that_choosing_the_same_form_again_changes_the_choice(store, course_id):
    candidate_id = make_candidate(store, course_id)
    first = make_choice(store, candidate_id, objections="Ingen")
    again = make_choice(store, candidate_id, reason="Stadig det rigtige.")
    (choice,) = _choices(store, course_id)
    assert first == again == choice.id
    assert (choice.reason, choice.objections) == ("Stadig det rigtige.", "Ingen")


def test_that_a_choice_without_a_reason_is_refused(store, course_id):
    candidate_id = make_candidate(store, course_id)
    arguments = {"candidate_id": candidate_id, "rule": DecisionRule.LEADER}
    choose = choice_operations.choose_form
    assert refused(store, choose, reason=" ", **arguments) == ("reason_missing", "reason")
    early = {"reason": "Fordi", "review_on": dt.date(2024, 1, 1)}
    assert refused(store, choose, **early, **arguments) == ("review_before_decision", "review_on")
    choice_id = make_choice(store, candidate_id)
    edit = choice_operations.edit_choice
    assert refused(store, edit, choice_id=choice_id, reason="") == ("reason_missing", "reason")
    assert refused(store, edit, choice_id=choice_id, decided_on=None)[0] == "date_missing"


def test_that_a_choice_changed_meanwhile_is_not_overwritten(store, course_id):
    choice_id = make_choice(store, make_candidate(store, course_id))
    edit = choice_operations.edit_choice
    store.perform(edit, choice_id=choice_id, seen=1, staff_view="Ja")
    with pytest.raises(Conflict):
        store.perform(edit, choice_id=choice_id, seen=1, staff_view="Nej")


def test_that_a_withdrawn_choice_is_gone_until_undo(store, course_id):
    choice_id = make_choice(store, make_candidate(store, course_id))
    store.perform(choice_operations.withdraw_choice, choice_id=choice_id)
    assert store.query(queries.find_primary_choice, course_id) is None
    with pytest.raises(NotFound):
        store.perform(choice_operations.withdraw_choice, choice_id=choice_id)
    store.undo()
    assert store.query(queries.find_primary_choice, course_id).choice.id == choice_id
