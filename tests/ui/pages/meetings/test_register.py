"""Decisions and tasks across meetings: filtered, searched, followed up in place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from models.meetings import register_queries
from models.meetings.rows import TaskState
from tests.ui.pages.meetings.factories import make_rich_course

LATE, COMING = "Spørg natholdet, hvad de ser.", "Skriv til lederen om nattevagten."


@pytest.fixture
def rich(library, page):
    """A course with two tasks, one of them late, and two decisions."""
    made = make_rich_course(library)
    page.load(made.id)
    return made


@pytest.fixture
def tasks(desk, page, rich):
    """The register of tasks, seen."""
    page.show_target(view="tasks")
    desk.settle()
    return page.tasks


@pytest.fixture
def decisions(desk, page, rich):
    """The register of decisions, seen."""
    page.show_target(view="decisions")
    desk.settle()
    return page.decisions


def titles(register):
    return [row.title for row in register.rows.rows.rows]


def test_that_open_tasks_stand_by_date_and_late_ones_can_be_seen_alone(desk, tasks):
    assert titles(tasks) == [LATE, COMING]
    desk.press("task_register_filter_late")
    assert titles(tasks) == [LATE]


def test_that_searching_narrows_the_list_and_keeps_the_chosen_beside_it(desk, qtbot, tasks):
    desk.type_in("task_register_search", "nattevagten")
    qtbot.waitUntil(lambda: titles(tasks) == [COMING])
    assert tasks._shown.detail.task.text == COMING


def test_that_a_task_is_completed_in_place_and_leaves_the_open_ones(desk, library, tasks, rich):
    desk.press("complete_task")
    assert titles(tasks) == [COMING]
    desk.press("task_register_filter_all")
    assert titles(tasks) == [COMING, LATE]
    library.undo()
    desk.settle()
    desk.press("task_register_filter_open")
    assert titles(tasks) == [LATE, COMING]


def test_that_giving_up_a_task_asks_why(desk, library, tasks, rich):
    desk.press("cancel_task")
    dialog = QApplication.activeModalWidget()
    dialog.accept_button.click()
    assert dialog.fields["note"].error
    desk.type_in("cancel_note", "Det er ikke nødvendigt mere.")
    desk.press("cancel_task_accept")
    found = library.query(register_queries.list_tasks, course_id=rich.id, state=TaskState.CANCELLED)
    assert [each.task.text for each in found] == [LATE]


def test_that_a_task_is_handed_over_to_another_member(desk, library, tasks, rich):
    desk.press("hand_over_task")
    desk.press("hand_over_task_accept")
    [task] = library.query(register_queries.list_tasks, course_id=rich.id, search="natholdet")
    assert task.owner.shown_name == "Lone Bæk"
    assert task.original_owner.shown_name == "Søren Friis"


def test_that_a_task_leads_to_its_meeting(desk, page, tasks, rich):
    desk.press("task_meeting")
    assert page.board.pane.meeting_id == rich.approved
    assert page.board.isVisible()


def test_that_decisions_stand_newest_first_and_unsettled_ones_alone(desk, decisions):
    assert titles(decisions) == [
        "Vi beder om en fast nattevagt i to måneder.",
        "Vi prøver rolig start på aftenen i to uger.",
    ]
    desk.press("decision_register_filter_unsettled")
    assert titles(decisions) == ["Vi beder om en fast nattevagt i to måneder."]
    desk.press("decision_register_filter_review")
    assert titles(decisions) == ["Vi prøver rolig start på aftenen i to uger."]


def test_that_a_decision_is_noted_as_lifted_with_its_day(desk, library, decisions, rich):
    desk.press("lift_decision")
    desk.type_in("lift_whom", "Styregruppen")
    desk.type_in("lift_when_line", "+0")
    desk.press("lift_decision_accept")
    [decision] = [
        each.decision
        for each in library.query(register_queries.list_decisions, course_id=rich.id)
        if each.decision.lifted_to
    ]
    assert decision.lifted_to == "Styregruppen"
    assert decision.lifted_on is not None


def test_that_an_empty_register_says_where_its_rows_come_from(desk, page, course):
    page.show_target(view="tasks")
    desk.settle()
    assert page.tasks._empty.isVisible()
    assert page.tasks._shown is None
