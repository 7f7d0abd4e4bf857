"""The agenda is written, ordered and cleared by keyboard, and says whether there is time."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.clock import today
from models.meetings import agenda_operations
from models.meetings.rows import ItemKind
from tests.ui.pages.meetings.factories import AGENDA, make_rich_course
from ui.pages.meetings.step_line import MeetingStep
from ui.widgets.line_button import LineButton
from ui.widgets.status_mark import Status, StatusMark

TITLES = [item.title for item in AGENDA]


def titles(desk, meeting_id):
    return [each.item.title for each in desk.meeting(meeting_id).items]


def agenda(page):
    return page.board.pane._steps[MeetingStep.PREPARE].agenda


def go_to_line(desk, page, place):
    line = agenda(page).rows.widgets[place].line
    line.setFocus(Qt.FocusReason.TabFocusReason)
    desk.settle()
    return line


def test_that_alt_with_an_arrow_moves_an_item_and_keeps_the_keyboard_on_it(desk, page, draft):
    line = go_to_line(desk, page, 1)
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(desk, draft) == [TITLES[0], TITLES[2], TITLES[1], TITLES[3]]
    assert QApplication.focusWidget() is line
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(desk, draft) == [TITLES[1], TITLES[0], TITLES[2], TITLES[3]]


def test_that_arrows_walk_from_line_to_line(desk, page, draft):
    go_to_line(desk, page, 0)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is agenda(page).rows.widgets[2].line


def test_that_delete_takes_an_item_away_with_undo_and_goes_to_the_next(
    desk, page, library, navigator, draft
):
    go_to_line(desk, page, 1)
    desk.key(Qt.Key.Key_Delete)
    assert titles(desk, draft) == [TITLES[0], TITLES[2], TITLES[3]]
    assert TITLES[1] in navigator.undoable[-1]
    focus = QApplication.focusWidget()
    assert isinstance(focus, LineButton)
    assert TITLES[2] in focus.accessibleName()
    library.undo()
    desk.settle()
    assert titles(desk, draft) == TITLES
    assert len(agenda(page).rows.widgets) == 4


def test_that_enter_opens_an_item_and_its_title_saves_on_leaving(desk, page, draft):
    go_to_line(desk, page, 1)
    desk.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget().objectName() == "item_title"
    desk.type_in("item_title", "Ro hele døgnet")
    desk.tab_away()
    assert titles(desk, draft)[1] == "Ro hele døgnet"


def test_that_opening_one_item_folds_the_other(desk, page, draft):
    go_to_line(desk, page, 0)
    desk.key(Qt.Key.Key_Return)
    go_to_line(desk, page, 2)
    desk.key(Qt.Key.Key_Return)
    open_lines = [row.line.isChecked() for row in agenda(page).rows.widgets]
    assert open_lines == [False, False, True, False]


def test_that_an_empty_title_stays_beside_its_message_and_nothing_is_lost(desk, page, draft):
    go_to_line(desk, page, 0)
    desk.key(Qt.Key.Key_Return)
    field = desk.type_in("item_title", "")
    desk.key(Qt.Key.Key_Delete)
    desk.tab_away()
    row = agenda(page).rows.widgets[0]
    assert row.title.error
    assert titles(desk, draft)[0] == TITLES[0]
    desk.type_in("item_title", "Tjek ind igen")
    desk.tab_away()
    assert not row.title.error
    assert titles(desk, draft)[0] == "Tjek ind igen"
    assert field.text() == "Tjek ind igen"


def test_that_kind_minutes_and_proposer_save_at_once(desk, page, draft):
    go_to_line(desk, page, 0)
    desk.key(Qt.Key.Key_Return)
    desk.press("item_kind_decision")
    minutes = desk.type_in("item_minutes", "25")
    assert minutes.value() == 25
    desk.tab_away()
    item = desk.meeting(draft).items[0].item
    assert (item.kind, item.minutes) == (ItemKind.DECISION, 25)


def test_that_enter_in_the_last_line_adds_an_item_and_waits_for_the_next(desk, page, draft):
    desk.type_in("new_item_title", "Sommerfesten")
    desk.key(Qt.Key.Key_Return)
    assert titles(desk, draft)[-1] == "Sommerfesten"
    line = QApplication.focusWidget()
    assert line.objectName() == "new_item_title"
    assert line.text() == ""


def test_that_an_item_without_a_title_is_refused_beside_the_line(desk, page, draft):
    desk.press("add_item")
    assert agenda(page).adder.error
    assert titles(desk, draft) == TITLES


def test_that_the_agenda_says_by_how_much_it_is_too_long(desk, page, library, draft):
    mark = desk.find("agenda_time", StatusMark)
    assert mark.status is Status.DONE
    first = desk.meeting(draft).items[0].item
    library.perform(agenda_operations.edit_item, item_id=first.id, minutes=45)
    desk.settle()
    assert mark.status is Status.ATTENTION
    assert "30" in mark.word


def test_that_lines_say_when_they_begin(desk, page, draft):
    spoken = [row.line.accessibleName() for row in agenda(page).rows.widgets]
    for time, line in zip(("13.00", "13.05", "13.25", "13.40"), spoken, strict=True):
        assert time in line


def test_that_what_was_carried_over_says_how_often_and_why(desk, page, library):
    rich = make_rich_course(library)
    page.load(rich.id)
    page.show_target(meeting_id=rich.draft)
    desk.settle()
    spoken = [row.line.accessibleName() for row in agenda(page).rows.widgets]
    assert any("Vi nåede det ikke." in line for line in spoken)


def test_that_a_time_that_is_none_is_told_beside_it_and_changes_nothing(desk, page, draft):
    desk.press("edit_facts")
    desk.type_in("meeting_starts", "kl. et")
    desk.tab_away()
    facts = page.board.pane._steps[MeetingStep.PREPARE].facts
    assert facts.starts.error
    assert desk.meeting(draft).meeting.starts_at == dt.time(13)
    desk.type_in("meeting_starts", "12.30")
    desk.tab_away()
    assert not facts.starts.error
    assert desk.meeting(draft).meeting.starts_at == dt.time(12, 30)


def test_that_an_end_before_the_beginning_is_told_beside_the_end(desk, page, draft):
    desk.press("edit_facts")
    desk.type_in("meeting_ends", "12")
    desk.tab_away()
    assert page.board.pane._steps[MeetingStep.PREPARE].facts.ends.error
    assert desk.meeting(draft).meeting.ends_at == dt.time(14)


def test_that_a_date_that_is_none_is_told_beside_it(desk, page, draft):
    desk.press("edit_facts")
    desk.type_in("meeting_date_line", "snart")
    desk.tab_away()
    assert page.board.pane._steps[MeetingStep.PREPARE].facts.date.error
    assert desk.meeting(draft).meeting.held_on == today()
