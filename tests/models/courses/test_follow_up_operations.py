"""What can be done with risks and questions to the leader."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.courses import follow_up_operations as operations
from models.courses import queries
from models.courses.rows import RiskLevel
from models.errors import Conflict, NotFound, RuleViolation
from tests.models.courses.factories import START, make_course, make_leader_question, make_risk

LATER = START + dt.timedelta(days=14)


@pytest.fixture
def course(store):
    return make_course(store)


def risks(store, course):
    return store.query(queries.list_risks, course)


def questions(store, course):
    return store.query(queries.list_leader_questions, course)


def test_that_a_risk_keeps_what_it_is_given(store, course):
    make_risk(
        store,
        course,
        text="Få på vagt",
        likelihood=RiskLevel.HIGH,
        response="Ring\nlederen",
        owner="Åse",
    )
    (risk,) = risks(store, course)
    assert (risk.text, risk.likelihood, risk.consequence) == (
        "Få på vagt",
        RiskLevel.HIGH,
        RiskLevel.MEDIUM,
    )
    assert (risk.response, risk.owner, risk.closed_on) == ("Ring\nlederen", "Åse", None)
    store.undo()
    assert risks(store, course) == ()


def test_that_a_risk_belongs_to_a_course_and_says_something(store, course):
    with pytest.raises(NotFound):
        make_risk(store, uuid4())
    with pytest.raises(RuleViolation) as caught:
        make_risk(store, course, text="")
    assert (caught.value.code, caught.value.field) == ("text_missing", "text")


def test_that_a_risk_is_edited_as_it_was_seen(store, course):
    risk = make_risk(store, course)
    seen = risks(store, course)[0].version
    store.perform(operations.edit_risk, risk_id=risk, likelihood=RiskLevel.LOW, seen=seen)
    assert risks(store, course)[0].likelihood is RiskLevel.LOW
    with pytest.raises(Conflict):
        store.perform(operations.edit_risk, risk_id=risk, text="Andet", seen=seen)
    with pytest.raises(KeyError):
        store.perform(operations.edit_risk, risk_id=risk, closed_on=START)
    store.undo()
    assert risks(store, course)[0].likelihood is RiskLevel.MEDIUM


def test_that_a_risk_is_closed_and_there_again(store, course):
    risk = make_risk(store, course)
    store.perform(operations.close_risk, risk_id=risk, closed_on=LATER)
    assert risks(store, course)[0].closed_on == LATER
    assert store.query(queries.list_risks, course, open_only=True) == ()
    store.perform(operations.reopen_risk, risk_id=risk)
    assert risks(store, course)[0].closed_on is None
    with pytest.raises(RuleViolation):
        store.perform(operations.close_risk, risk_id=risk, closed_on=dt.date(26, 1, 1))


def test_that_risks_stand_where_they_are_put(store, course):
    first, second, third = (make_risk(store, course, text=text) for text in "abc")
    store.perform(operations.move_risk, risk_id=third, after_id=first)
    assert [row.text for row in risks(store, course)] == ["a", "c", "b"]
    store.perform(operations.move_risk, risk_id=second)
    assert [row.text for row in risks(store, course)] == ["b", "a", "c"]
    store.perform(operations.move_risk, risk_id=second, after_id=second)
    assert [row.text for row in risks(store, course)] == ["b", "a", "c"]
    store.undo()
    assert [row.text for row in risks(store, course)] == ["a", "c", "b"]


def test_that_a_risk_cannot_stand_behind_one_of_another_course(store, course):
    risk = make_risk(store, course)
    other = make_risk(store, make_course(store))
    with pytest.raises(RuleViolation) as caught:
        store.perform(operations.move_risk, risk_id=risk, after_id=other)
    assert (caught.value.code, caught.value.field) == ("other_list", "after_id")


def test_that_a_removed_risk_comes_back_by_undo(store, course):
    risk = make_risk(store, course)
    store.perform(operations.remove_risk, risk_id=risk)
    assert risks(store, course) == ()
    store.undo()
    assert [row.id for row in risks(store, course)] == [risk]


def test_that_a_question_is_asked_answered_and_opened_again(store, course):
    question = make_leader_question(store, course, wanted_by=LATER)
    asked = questions(store, course)[0]
    assert (asked.asked_on, asked.wanted_by, asked.answered_on) == (START, LATER, None)
    store.perform(
        operations.answer_leader_question,
        question_id=question,
        answer="Ja,\nfra på mandag",
        answered_on=LATER,
    )
    answered = questions(store, course)[0]
    assert (answered.answer, answered.answered_on) == ("Ja,\nfra på mandag", LATER)
    assert store.query(queries.list_leader_questions, course, open_only=True) == ()
    store.perform(operations.reopen_leader_question, question_id=question)
    assert (questions(store, course)[0].answer, questions(store, course)[0].answered_on) == (
        "",
        None,
    )
    store.undo()
    assert questions(store, course)[0].answered_on == LATER


def test_that_an_answer_says_something_and_comes_after_the_question(store, course):
    question = make_leader_question(store, course)
    with pytest.raises(RuleViolation) as caught:
        store.perform(
            operations.answer_leader_question, question_id=question, answer=" ", answered_on=LATER
        )
    assert (caught.value.code, caught.value.field) == ("text_missing", "answer")
    with pytest.raises(RuleViolation) as caught:
        store.perform(
            operations.answer_leader_question,
            question_id=question,
            answer="Ja",
            answered_on=START - dt.timedelta(days=1),
        )
    assert (caught.value.code, caught.value.field) == ("answered_before_asked", "answered_on")


def test_that_a_question_is_edited_within_its_dates(store, course):
    question = make_leader_question(store, course)
    store.perform(operations.edit_leader_question, question_id=question, text="Må vi få en bil?")
    assert questions(store, course)[0].text == "Må vi få en bil?"
    with pytest.raises(RuleViolation) as caught:
        store.perform(
            operations.edit_leader_question,
            question_id=question,
            wanted_by=START - dt.timedelta(days=1),
        )
    assert caught.value.code == "wanted_before_asked"
    with pytest.raises(KeyError):
        store.perform(operations.edit_leader_question, question_id=question, answer="Ja")
    with pytest.raises(Conflict):
        store.perform(operations.edit_leader_question, question_id=question, text="Nej", seen=99)


def test_that_a_question_belongs_to_a_course(store):
    with pytest.raises(NotFound):
        make_leader_question(store, uuid4())


def test_that_questions_are_moved_and_removed(store, course):
    first, second = (make_leader_question(store, course, text=text) for text in "ab")
    store.perform(operations.move_leader_question, question_id=second)
    assert [row.text for row in questions(store, course)] == ["b", "a"]
    store.perform(operations.remove_leader_question, question_id=first)
    assert [row.text for row in questions(store, course)] == ["b"]
    store.undo()
    assert [row.text for row in questions(store, course)] == ["b", "a"]
