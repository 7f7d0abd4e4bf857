"""Holding a meeting: who is here, one item after the other, decisions and tasks."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.clock import today
from models.meetings import attendance_operations, operations
from models.meetings.rows import AttendanceState, ItemState, MeetingState
from tests.ui.pages.meetings.factories import make_draft
from ui.pages.meetings.hold_places import ATTENDANCE
from ui.pages.meetings.step_line import MeetingStep


@pytest.fixture
def hold(desk, page, library, draft):
    """The step, the meeting begun, everybody here, the first item shown."""
    library.perform(attendance_operations.mark_rest_present, meeting_id=draft)
    library.perform(operations.hold_meeting, meeting_id=draft)
    desk.settle()
    page.board.pane.show_step(MeetingStep.HOLD)
    desk.press("next_item")
    return page.board.pane._steps[MeetingStep.HOLD]


def test_that_a_meeting_nobody_came_to_does_not_begin_and_says_why(desk, page, draft):
    desk.press("go_to_hold")
    desk.press("next_item")
    assert desk.find("attendance_error").text()
    assert desk.meeting(draft).meeting.state is MeetingState.DRAFT
    desk.press("rest_present")
    assert not desk.is_seen("attendance_error")


def test_that_a_meeting_of_tomorrow_does_not_begin_and_says_why(desk, page, library, course):
    meeting_id = make_draft(library, course, held_on=today() + dt.timedelta(days=1))
    page.show_target(meeting_id=meeting_id)
    desk.press("go_to_hold")
    desk.press("rest_present")
    desk.press("next_item")
    assert desk.find("attendance_error").text()
    error, button = desk.find("attendance_error"), desk.find("next_item")
    assert error.parentWidget() is button.parentWidget(), "said beside the button, never scrolled"


def test_that_digits_answer_and_go_on_and_arrows_walk_the_members(desk, page, draft):
    desk.press("go_to_hold")
    attendance = page.board.pane._steps[MeetingStep.HOLD].attendance
    attendance.focus_first_open()
    desk.key(Qt.Key.Key_2)
    desk.key(Qt.Key.Key_4)
    desk.key(Qt.Key.Key_Up)
    desk.key(Qt.Key.Key_1)
    states = [each.state for each in desk.meeting(draft).attendees]
    assert states[:3] == [AttendanceState.PARTLY, AttendanceState.PRESENT, None]


def test_that_the_last_one_present_of_a_held_meeting_cannot_leave(
    desk, page, library, navigator, course
):
    meeting_id = make_draft(library, course)
    page.show_target(meeting_id=meeting_id)
    desk.press("go_to_hold")
    attendance = page.board.pane._steps[MeetingStep.HOLD].attendance
    attendance.focus_first_open()
    desk.key(Qt.Key.Key_1)
    desk.press("next_item")
    attendance.rows.widgets[0].focus_choice()
    desk.key(Qt.Key.Key_4)
    assert [error.code for error in navigator.errors] == ["nobody_present"]
    assert attendance.rows.widgets[0].choice.value is AttendanceState.PRESENT


def test_that_the_agenda_is_walked_with_one_button_and_by_keys(desk, hold, draft):
    items = [each.item.id for each in desk.meeting(draft).items]
    assert hold._place == items[0]
    desk.press("next_item")
    assert hold._place == items[1]
    desk.key(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert hold._place == items[0]
    assert desk.meeting(draft).items[0].item.state is ItemState.DONE
    desk.key(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert hold._place == ATTENDANCE


def test_that_notes_are_kept_when_the_item_is_left(desk, hold, draft):
    desk.type_in("item_notes", "Alle blev hørt.")
    desk.press("next_item")
    assert desk.meeting(draft).items[0].item.notes == "Alle blev hørt."


def test_that_a_closed_item_can_be_opened_again(desk, hold, draft):
    desk.press("next_item")
    desk.press("previous_item")
    desk.press("reopen_item")
    assert desk.meeting(draft).items[0].item.state is ItemState.OPEN


def test_that_carrying_an_item_over_asks_why(desk, hold, draft):
    desk.press("carry_item")
    dialog = QApplication.activeModalWidget()
    dialog.accept_button.click()
    assert dialog.fields["reason"].error
    desk.type_in("carry_reason", "Tiden løb fra os")
    desk.press("carry_item_accept")
    item = desk.meeting(draft).items[0].item
    assert (item.state, item.carry_reason) == (ItemState.CARRIED, "Tiden løb fra os")


def test_that_a_decision_without_words_is_refused_and_its_other_words_kept(desk, hold, draft):
    desk.press("write_decision")
    desk.type_in("decision_objections", "En er imod.")
    dialog = QApplication.activeModalWidget()
    dialog.accept_button.click()
    assert dialog.fields["text"].error
    dialog.reject()
    desk.settle()
    desk.press("write_decision")
    assert desk.find("decision_objections").toPlainText() == "En er imod."
    desk.type_in("decision_text", "Vi prøver.")
    desk.press("decision_accept")
    [decision] = desk.meeting(draft).all_decisions
    assert (decision.text, decision.objections) == ("Vi prøver.", "En er imod.")
    desk.press("write_decision")
    assert desk.find("decision_objections").toPlainText() == ""


def test_that_whom_to_ask_is_asked_only_beyond_the_mandate(desk, hold, draft):
    desk.press("write_decision")
    dialog = QApplication.activeModalWidget()
    assert not dialog.fields["lifted_to"].isVisible()
    desk.press("decision_mandate_outside")
    assert dialog.fields["lifted_to"].isVisible()
    desk.type_in("decision_text", "Vi beder om en nattevagt.")
    desk.type_in("decision_lifted_to", "Lederen")
    desk.press("decision_accept")
    assert desk.meeting(draft).all_decisions[0].lifted_to == "Lederen"


def test_that_a_date_of_review_that_is_none_is_told_beside_it(desk, hold, draft):
    desk.press("write_decision")
    desk.type_in("decision_text", "Vi prøver.")
    desk.type_in("decision_review_on_line", "engang")
    dialog = QApplication.activeModalWidget()
    dialog.accept_button.click()
    assert dialog.fields["review_on"].error
    assert desk.meeting(draft).all_decisions == ()


def test_that_a_task_needs_words_and_a_date_that_is_one(desk, hold, draft):
    desk.press("write_task")
    desk.press("add_task")
    adder = hold.panel_of(hold._place).outcome.adder
    assert adder.text.error
    desk.type_in("new_task_text", "Ring til natholdet")
    desk.type_in("new_task_due_line", "snart")
    desk.press("add_task")
    assert desk.meeting(draft).all_tasks == ()
    desk.type_in("new_task_due_line", "+7")
    desk.key(Qt.Key.Key_Return)
    [task] = desk.meeting(draft).all_tasks
    assert task.task.due_on == today() + dt.timedelta(days=7)


def test_that_the_line_for_a_new_task_is_scrolled_into_view(desk, hold, page, qtbot):
    page.window().resize(1000, 480)
    desk.press("write_task")
    qtbot.wait(20)
    area = hold._areas[hold._place]
    line = desk.find("new_task_text")
    assert area.verticalScrollBar().maximum() > 0, "there is something to scroll"
    top = line.mapTo(area.viewport(), line.rect().topLeft()).y()
    assert 0 <= top <= area.viewport().height() - line.height()
    assert line.hasFocus()


def test_that_esc_puts_the_task_line_away_and_a_half_written_task_stays(desk, hold, draft):
    desk.press("write_task")
    desk.type_in("new_task_text", "Halvt")
    desk.key(Qt.Key.Key_Escape)
    assert not desk.is_seen("new_task_text")
    desk.press("write_task")
    assert desk.find("new_task_text").text() == "Halvt"


def test_that_a_decision_and_a_task_can_be_taken_back(desk, hold, library, draft):
    desk.press("write_decision")
    desk.type_in("decision_text", "Vi prøver.")
    desk.press("decision_accept")
    desk.press("remove_decision")
    assert desk.meeting(draft).all_decisions == ()
    library.undo()
    assert len(desk.meeting(draft).all_decisions) == 1


def test_that_typing_stays_while_something_else_changes(desk, hold, library, draft):
    desk.type_in("item_notes", "Jeg er midt i en sæt")
    library.perform(operations.edit_meeting, meeting_id=draft, title="Omdøbt")
    desk.settle()
    notes = desk.find("item_notes")
    assert notes.toPlainText() == "Jeg er midt i en sæt"
    assert notes.hasFocus()
