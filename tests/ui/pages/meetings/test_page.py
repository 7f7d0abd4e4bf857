"""The whole road of a meeting by keyboard, and what the page does around it."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.clock import today
from models.meetings import attendance_operations, operations, queries
from models.meetings.rows import ItemKind, ItemState, Mandate, MeetingState
from tests.ui.checks import assert_accessible
from tests.ui.pages.meetings.factories import make_draft, make_rich_course
from ui.dialogs.history import HistoryDialog
from ui.pages.meetings.step_line import MeetingStep


def test_that_a_meeting_goes_from_nothing_to_approved_minutes_by_keyboard(
    desk, page, library, course
):
    desk.press("plan_first_meeting")
    desk.type_in("new_title", "Gruppemøde 1")
    desk.type_in("new_held_on_line", today().strftime("%d-%m-%Y"))
    desk.type_in("new_starts_at", "13")
    desk.type_in("new_ends_at", "14.15")
    desk.press("new_meeting_accept")
    [row] = library.query(queries.list_meetings, course.id)
    assert (row.title, row.held_on, row.starts_at) == ("Gruppemøde 1", today(), dt.time(13))
    assert row.item_count == 7, "the standard agenda of the first phase"

    desk.type_in("new_item_title", "Ro om aftenen")
    desk.key(Qt.Key.Key_Return)
    assert desk.meeting(row.id).items[-1].item.title == "Ro om aftenen"

    desk.press("go_to_hold")
    page.board.pane._steps[MeetingStep.HOLD].attendance.focus_first_open()
    for digit in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_3):
        desk.key(digit)
    desk.press("rest_present")
    desk.press("next_item")
    assert desk.meeting(row.id).meeting.state is MeetingState.HELD
    assert [each.state for each in desk.meeting(row.id).attendees] == [
        "present",
        "present",
        "excused",
        "present",
        "present",
        "present",
    ]

    desk.press("next_item")
    desk.type_in("item_notes", "Alle har det godt.")
    desk.key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    first = desk.meeting(row.id).items[0].item
    assert (first.notes, first.state) == ("Alle har det godt.", ItemState.DONE)

    for _ in range(2):
        desk.press("next_item")
    desk.press("write_decision")
    desk.type_in("decision_text", "Vi taler én ad gangen.")
    desk.press("decision_accept")
    desk.press("write_task")
    desk.type_in("new_task_text", "Skriv reglerne op")
    desk.type_in("new_task_due_line", "+14")
    desk.key(Qt.Key.Key_Return)
    item = desk.meeting(row.id).items[3]
    assert [each.text for each in item.decisions] == ["Vi taler én ad gangen."]
    assert [each.task.due_on for each in item.tasks] == [today() + dt.timedelta(days=14)]

    for _ in range(2):
        desk.press("next_item")
    desk.press("write_decision")
    desk.type_in("decision_text", "Karla er tovholder.")
    desk.press("decision_accept")
    for _ in range(3):
        desk.press("next_item")
    desk.type_in("read_back_note", "Tommelfinger op fra alle.")
    desk.press("read_back")
    assert desk.meeting(row.id).meeting.read_back_on == today()

    desk.type_in("approved_by", "Hele gruppen")
    desk.press("approve_minutes")
    meeting = desk.meeting(row.id).meeting
    assert (meeting.state, meeting.approved_by) == (MeetingState.APPROVED, "Hele gruppen")
    assert meeting.read_back_note == "Tommelfinger op fra alle."
    assert desk.is_seen("plan_next_meeting")
    assert not desk.is_seen("approve_minutes")


def test_that_an_empty_page_says_what_belongs_here_and_begins_it(desk, page):
    assert desk.is_seen("no_meetings")
    assert not desk.is_seen("new_meeting")
    desk.press("plan_first_meeting")
    assert desk.find("new_title").text().endswith(" 1")


def test_that_the_next_meeting_stands_first_and_the_others_newest_first(
    desk, page, library, course
):
    coming = make_draft(library, course, held_on=today() + dt.timedelta(days=3))
    later = make_draft(library, course, held_on=today() + dt.timedelta(days=17))
    past = make_draft(library, course, held_on=today() - dt.timedelta(days=20))
    desk.settle()
    assert [row.id for row in page.board.list.rows.rows] == [coming, later, past]
    assert page.board.pane.meeting_id == coming


def test_that_what_is_typed_is_saved_when_another_meeting_is_opened(desk, page, library, course):
    first = make_draft(library, course)
    second = make_draft(library, course, title="Et andet møde")
    page.show_target(meeting_id=first)
    desk.press("edit_facts")
    desk.type_in("meeting_title", "Nyt navn")
    page.show_target(meeting_id=second)
    desk.settle()
    assert desk.meeting(first).meeting.title == "Nyt navn"
    assert page.board.pane.meeting_id == second


def test_that_a_meeting_whose_planning_is_undone_goes_away(desk, page, library, draft):
    library.undo()
    desk.settle()
    assert page.board.pane is None
    assert desk.is_seen("no_meetings")


def test_that_removing_a_meeting_can_be_undone(desk, page, library, navigator, draft):
    desk.press("remove_meeting")
    assert navigator.undoable
    assert desk.is_seen("no_meetings")
    library.undo()
    desk.settle()
    assert page.board.pane.meeting_id == draft


def test_that_the_agenda_is_printed_before_and_the_minutes_after_the_meeting(
    desk, page, library, navigator, course
):
    rich = make_rich_course(library)
    page.load(rich.id)
    page.show_target(meeting_id=rich.draft)
    page.commands()["print"]()
    page.show_target(meeting_id=rich.approved)
    desk.settle()
    page.commands()["print"]()
    assert navigator.visited == [
        ("reports", {"kind": "agenda", "meeting_id": rich.draft}),
        ("reports", {"kind": "minutes", "meeting_id": rich.approved}),
    ]


def test_that_a_hidden_page_reloads_when_it_is_seen_again(desk, page, library, draft):
    page.hide()
    library.perform(operations.edit_meeting, meeting_id=draft, title="Omdøbt")
    page.show()
    desk.settle()
    assert page.board.pane.head._title.text() == "Omdøbt"


def test_that_the_list_stands_back_while_the_meeting_is_held(desk, page, draft):
    assert page.board.list.isVisible()
    desk.press("go_to_hold")
    assert not page.board.list.isVisible()
    desk.press("all_meetings")
    assert page.board.list.isVisible()


def test_that_list_and_meeting_take_turns_in_a_narrow_room(desk, page, draft):
    page.resize(600, 620)
    desk.settle()
    assert not page.board.list.isVisible()
    desk.press("all_meetings")
    assert page.board.list.isVisible()
    assert not page.board.pane.isVisible()
    desk.key(Qt.Key.Key_Return)
    assert page.board.pane.isVisible()


def test_that_a_target_leads_to_the_very_item(desk, page, library, draft):
    item = desk.meeting(draft).items[2].item
    page.show_target(meeting_id=draft, item_id=item.id)
    desk.settle()
    assert desk.find("item_title").text() == item.title


def test_that_the_history_tells_what_was_done(desk, page, library, draft):
    library.perform(operations.edit_meeting, meeting_id=draft, title="Omdøbt")
    desk.press("meeting_history")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    assert len(dialog.rows.rows.rows) == 2


@pytest.mark.parametrize("step", list(MeetingStep))
@pytest.mark.parametrize("which", ["draft", "held", "approved"])
def test_that_every_step_is_named_and_reached_by_tab(desk, page, library, step, which):
    rich = make_rich_course(library)
    page.load(rich.id)
    page.show_target(meeting_id=getattr(rich, which))
    desk.settle()
    page.board.pane.show_step(step)
    desk.settle()
    assert_accessible(page)


@pytest.mark.parametrize("view", ["decisions", "tasks"])
def test_that_the_registers_are_named_and_reached_by_tab(desk, page, library, view):
    rich = make_rich_course(library)
    page.load(rich.id)
    page.show_target(view=view)
    desk.settle()
    assert_accessible(page)


def test_that_a_draft_is_there_again_after_a_sudden_end(desk, page, library, navigator, draft):
    item = desk.meeting(draft).items[1].item
    navigator.drafts.save(f"meeting/{draft}/item/{item.id}/title", "Halvt skrevet")
    page.load(None)
    page.load(desk.meeting(draft).meeting.course_id)
    page.show_target(meeting_id=draft, item_id=item.id)
    desk.settle()
    assert desk.find("item_title").text() == "Halvt skrevet"


def test_that_a_decision_outside_the_mandate_stands_in_the_way_until_somebody_is_asked(
    desk, page, library
):
    rich = make_rich_course(library)
    page.load(rich.id)
    page.show_target(meeting_id=rich.held)
    desk.settle()
    page.board.pane.show_step(MeetingStep.APPROVE)
    codes = [each.code for each in desk.meeting(rich.held).obstacles]
    assert codes == ["item_undecided", "lift_missing"]
    assert not desk.find("approve_minutes").isEnabled()
    approve = page.board.pane._steps[MeetingStep.APPROVE]
    approve.obstacles.widgets[1].go.click()
    desk.type_in("decision_lifted_to", "Lederen")
    desk.press("decision_accept")
    decision = desk.meeting(rich.held).all_decisions[0]
    assert (decision.mandate, decision.lifted_to) == (Mandate.OUTSIDE, "Lederen")
    assert [each.code for each in desk.meeting(rich.held).obstacles] == ["item_undecided"]


def test_that_an_undecided_item_leads_to_its_notes(desk, page, library):
    rich = make_rich_course(library)
    page.load(rich.id)
    page.show_target(meeting_id=rich.held)
    desk.settle()
    page.board.pane.show_step(MeetingStep.APPROVE)
    desk.press("go_to_obstacle")
    undecided = next(
        each.item for each in desk.meeting(rich.held).items if each.item.kind is ItemKind.DECISION
    )
    assert desk.is_seen(f"item_{undecided.id}")
    assert QApplication.focusWidget().objectName() == "item_notes"


def test_that_the_menus_may_ask_for_a_new_meeting_from_elsewhere(desk, page, draft):
    page.show_target(new=True)
    assert desk.find("new_title").text()


def test_that_printing_without_a_meeting_says_so(desk, page, navigator):
    page.commands()["print"]()
    assert len(navigator.messages) == 1
    assert navigator.visited == []


def test_that_the_page_follows_a_meeting_held_elsewhere(desk, page, library, draft):
    assert page.board.pane.step is MeetingStep.PREPARE
    library.perform(attendance_operations.mark_rest_present, meeting_id=draft)
    library.perform(operations.hold_meeting, meeting_id=draft)
    desk.settle()
    assert page.board.pane.step is MeetingStep.HOLD


def test_that_the_page_asks_for_no_more_room_than_the_smallest_window_has(desk, page, library):
    rich = make_rich_course(library)
    page.load(rich.id)
    for which in (rich.draft, rich.held, rich.approved):
        page.show_target(meeting_id=which)
        desk.settle()
        for step in MeetingStep:
            page.board.pane.show_step(step)
            desk.settle()
            needed = page.layout().minimumHeightForWidth(page.width())
            assert max(needed, page.minimumSizeHint().height()) <= 608
