"""Writes of the initial analysis."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models import clock
from models.analysis import operations, queries
from models.analysis.rows import FindingKind, Theme
from models.errors import Conflict, NotFound
from models.groups.rows import ExpressionMode, Perspective
from models.practice.operations import add_candidate
from tests.models.analysis.factories import make_answer, make_finding
from tests.models.courses.factories import make_course
from tests.models.refusals import refused

TODAY = dt.date(2024, 3, 14)


@pytest.fixture
def course_id(store, monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return make_course(store)


def _texts(store, course_id):
    return [row.text for row in store.query(queries.list_findings, course_id)]


def test_that_an_answer_is_kept_with_its_words_and_todays_date(store, course_id):
    make_answer(store, course_id, example=" Søren får lov at gå\r\nsin egen tur ", score=4)
    (answer,) = store.query(queries.list_theme_answers, course_id)
    assert answer.score == 4
    assert answer.example == "Søren får lov at gå\nsin egen tur"
    assert answer.answered_on == TODAY


def test_that_the_same_side_answers_a_theme_once(store, course_id):
    first = make_answer(store, course_id, score=2, answered_on=dt.date(2024, 2, 1))
    again = make_answer(store, course_id, score=5, expressed_via=ExpressionMode.PICTURES)
    (answer,) = store.query(queries.list_theme_answers, course_id)
    assert again == first == answer.id
    assert (answer.score, answer.expressed_via) == (5, ExpressionMode.PICTURES)
    assert answer.answered_on == dt.date(2024, 2, 1)


def test_that_undoing_a_changed_answer_brings_the_first_one_back(store, course_id):
    make_answer(store, course_id, score=2)
    make_answer(store, course_id, score=5)
    store.undo()
    assert store.query(queries.list_theme_answers, course_id)[0].score == 2
    store.undo()
    assert store.query(queries.list_theme_answers, course_id) == ()
    store.redo()
    assert store.query(queries.list_theme_answers, course_id)[0].score == 2


def test_that_an_answer_changed_meanwhile_is_not_overwritten(store, course_id):
    make_answer(store, course_id)
    seen = store.query(queries.list_theme_answers, course_id)[0].version
    make_answer(store, course_id, score=1)
    with pytest.raises(Conflict):
        make_answer(store, course_id, score=5, seen=seen)
    assert store.query(queries.list_theme_answers, course_id)[0].score == 1


def test_that_an_answer_removed_meanwhile_is_not_made_again(store, course_id):
    answer_id = make_answer(store, course_id)
    store.perform(operations.clear_theme_answer, answer_id=answer_id)
    with pytest.raises(NotFound):
        make_answer(store, course_id, seen=1)


def test_that_a_cleared_answer_can_be_given_anew(store, course_id):
    store.perform(operations.clear_theme_answer, answer_id=make_answer(store, course_id))
    make_answer(store, course_id, score=5)
    assert [row.score for row in store.query(queries.list_theme_answers, course_id)] == [5]


def test_that_an_answer_needs_a_course_and_a_score_in_range(store, course_id):
    with pytest.raises(NotFound):
        make_answer(store, uuid4())
    assert refused(
        store,
        operations.answer_theme,
        course_id=course_id,
        theme=Theme.HEALTH,
        perspective=Perspective.STAFF,
        score=6,
    ) == ("score_out_of_range", "score")


def test_that_a_column_nobody_may_set_is_a_bug(store, course_id):
    with pytest.raises(KeyError, match="deleted_at"):
        make_answer(store, course_id, deleted_at=None)


def test_that_findings_stand_in_the_order_they_were_added_and_moved(store, course_id):
    first, second, third = (make_finding(store, course_id, text=text) for text in "æøå")
    assert _texts(store, course_id) == ["æ", "ø", "å"]
    store.perform(operations.move_finding, finding_id=third, after_id=None)
    assert _texts(store, course_id) == ["å", "æ", "ø"]
    store.perform(operations.move_finding, finding_id=first, after_id=second)
    assert _texts(store, course_id) == ["å", "ø", "æ"]
    store.undo()
    assert _texts(store, course_id) == ["å", "æ", "ø"]


def test_that_a_finding_says_something(store, course_id):
    arguments = {"course_id": course_id, "kind": FindingKind.STRENGTH, "text": " \n "}
    assert refused(store, operations.add_finding, **arguments) == ("text_missing", "text")
    finding_id = make_finding(store, course_id)
    assert refused(store, operations.edit_finding, finding_id=finding_id, text="") == (
        "text_missing",
        "text",
    )


def test_that_a_finding_is_edited_where_nobody_was_faster(store, course_id):
    finding_id = make_finding(store, course_id)
    seen = store.query(queries.get_finding, finding_id).version
    store.perform(operations.edit_finding, finding_id=finding_id, seen=seen, theme=Theme.HEALTH)
    assert store.query(queries.get_finding, finding_id).theme == Theme.HEALTH
    with pytest.raises(Conflict):
        store.perform(operations.edit_finding, finding_id=finding_id, seen=seen, text="Andet")


def test_that_a_focus_stays_a_development_area(store, course_id):
    finding_id = make_finding(store, course_id)
    store.perform(operations.focus_finding, finding_id=finding_id)
    assert store.query(queries.get_finding, finding_id).is_focus
    broken = refused(
        store, operations.edit_finding, finding_id=finding_id, kind=FindingKind.STRENGTH
    )
    assert broken == ("focus_needs_development_area", "kind")
    store.perform(operations.focus_finding, finding_id=finding_id, is_focus=False)
    store.perform(operations.edit_finding, finding_id=finding_id, kind=FindingKind.STRENGTH)
    assert refused(store, operations.focus_finding, finding_id=finding_id) == (
        "focus_needs_development_area",
        "is_focus",
    )


def test_that_a_finding_something_builds_on_stays(store, course_id):
    finding_id = make_finding(store, course_id)
    store.perform(
        add_candidate, course_id=course_id, form_code="broad_health", finding_id=finding_id
    )
    broken = refused(store, operations.remove_finding, finding_id=finding_id)
    assert broken == ("finding_in_use", "")
    free = make_finding(store, course_id, text="Ro om morgenen")
    store.perform(operations.remove_finding, finding_id=free)
    with pytest.raises(NotFound):
        store.query(queries.get_finding, free)
    store.undo()
    assert store.query(queries.get_finding, free).text == "Ro om morgenen"


def test_that_a_course_has_one_note(store, course_id):
    write = operations.write_analysis_note
    first = store.perform(write, course_id=course_id, summary="Vi er enige om meget.")
    again = store.perform(write, course_id=course_id, no_residents_reason="Ingen ville endnu.")
    note = store.query(queries.find_analysis_note, course_id)
    assert first == again == note.id
    assert note.summary == "Vi er enige om meget."
    assert note.no_residents_reason == "Ingen ville endnu."
    store.undo()
    assert store.query(queries.find_analysis_note, course_id).no_residents_reason == ""
