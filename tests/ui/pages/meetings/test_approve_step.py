"""Reading back, approving, and what goes on after the minutes are locked."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from models.clock import today
from models.meetings import agenda_operations
from models.meetings.rows import MeetingState, TaskState
from tests.ui.pages.meetings.factories import item_ids, make_rich_course
from ui.pages.meetings.step_line import MeetingStep


@pytest.fixture
def rich(library, page):
    """A course with an approved, a held and a drafted meeting."""
    made = make_rich_course(library)
    page.load(made.id)
    return made


def show(desk, page, meeting_id, step):
    page.show_target(meeting_id=meeting_id)
    desk.settle()
    page.board.pane.show_step(step)
    desk.settle()
    return page.board.pane._steps[step]


def settle_obstacles(library, rich):
    item = item_ids(library, rich.held)[2]
    library.perform(agenda_operations.carry_item, item_id=item, reason="Tid")


def test_that_nothing_is_read_back_before_the_meeting_is_held(desk, page, rich):
    show(desk, page, rich.draft, MeetingStep.READ_BACK)
    assert not desk.is_seen("read_back")
    desk.press("back_to_meeting")
    assert page.board.pane.step is MeetingStep.HOLD


def test_that_a_decision_is_corrected_while_it_is_read_aloud(desk, page, rich):
    show(desk, page, rich.held, MeetingStep.READ_BACK)
    desk.press("edit_decision")
    desk.type_in("decision_text", "Vi beder om en nattevagt i én måned.")
    desk.type_in("decision_lifted_to", "Lederen")
    desk.press("decision_accept")
    assert desk.meeting(rich.held).all_decisions[0].text == "Vi beder om en nattevagt i én måned."


def test_that_a_reading_before_the_meeting_is_refused_beside_the_date(desk, page, rich):
    step = show(desk, page, rich.held, MeetingStep.READ_BACK)
    desk.type_in("read_back_on_line", (today() - dt.timedelta(days=30)).strftime("%d-%m-%Y"))
    desk.tab_away()
    desk.press("read_back")
    assert step.date.error
    assert desk.meeting(rich.held).meeting.read_back_on is None


def test_that_an_approval_without_a_name_is_refused_beside_it(desk, page, library, rich):
    settle_obstacles(library, rich)
    step = show(desk, page, rich.held, MeetingStep.APPROVE)
    # What still stands in the way is the decision nobody is asked about.
    desk.press("go_to_obstacle")
    desk.type_in("decision_lifted_to", "Lederen")
    desk.press("decision_accept")
    page.board.pane.show_step(MeetingStep.APPROVE)
    desk.press("approve_minutes")
    assert step.who.error
    desk.type_in("approved_by", "Hele gruppen")
    desk.press("approve_minutes")
    assert desk.meeting(rich.held).meeting.state is MeetingState.APPROVED


def test_that_approved_minutes_offer_nothing_to_change_but_additions(desk, page, rich):
    for step in MeetingStep:
        show(desk, page, rich.approved, step)
        for name in ("edit_decision", "edit_task", "write_decision", "remove_meeting"):
            assert not desk.is_seen(name), f"{name} at {step}"
    show(desk, page, rich.approved, MeetingStep.APPROVE)
    assert [
        each.objectName() for each in page.findChildren(QPlainTextEdit) if each.isVisible()
    ] == ["addendum_text"]


def test_that_an_addition_needs_an_author_and_stands_beneath_the_minutes(desk, page, rich):
    step = show(desk, page, rich.approved, MeetingStep.APPROVE)
    desk.type_in("addendum_text", "Der var seks til stede.")
    desk.press("add_addendum")
    assert step.addenda.author.error
    desk.type_in("addendum_author", "Ditte Å")
    desk.press("add_addendum")
    assert [each.author for each in desk.meeting(rich.approved).addenda] == [
        "Søren Friis",
        "Ditte Å",
    ]
    assert desk.find("addendum_text").toPlainText() == ""


def test_that_a_task_is_done_after_the_minutes_are_approved_and_can_be_undone(
    desk, page, library, rich
):
    show(desk, page, rich.approved, MeetingStep.APPROVE)
    desk.press("complete_task")
    [task] = desk.meeting(rich.approved).all_tasks
    assert task.task.state is TaskState.DONE
    library.undo()
    desk.settle()
    assert desk.is_seen("complete_task")


def test_that_moving_a_date_asks_for_date_and_reason(desk, page, rich):
    show(desk, page, rich.approved, MeetingStep.APPROVE)
    desk.press("move_task")
    dialog = QApplication.activeModalWidget()
    dialog.accept_button.click()
    assert dialog.fields["due_on"].error
    desk.type_in("move_due_line", "+14")
    desk.press("move_task_accept")
    assert dialog.fields["reason"].error
    desk.type_in("move_reason", "Natholdet var sygt")
    desk.press("move_task_accept")
    [task] = desk.meeting(rich.approved).all_tasks
    assert [move.reason for move in task.moves] == ["Natholdet var sygt"]


def test_that_planning_the_next_meeting_is_what_comes_after_approval(desk, page, rich):
    show(desk, page, rich.approved, MeetingStep.APPROVE)
    desk.press("plan_next_meeting")
    assert desk.find("new_title").text() == "Gruppemøde 4"
    assert desk.find("new_with_open").isChecked()
