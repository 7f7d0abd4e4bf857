"""The window as a whole: from the welcome to a course, by keyboard, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from models.courses.operations import edit_course
from models.errors import Conflict, Reason, UserFacingError
from models.phases.rows import Phase
from tests.ui.checks import assert_accessible, tab_stops
from tests.ui.window_desk import add_course
from ui.pages.registry import PAGES
from ui.pages.welcome import WelcomePage
from ui.widgets.text_editing import AutosaveLine


@pytest.fixture
def course(desk):
    library = desk.new_library()
    course_id = add_course(library)
    desk.show()
    desk.show_library(library)
    return course_id


def _press(desk, key, modifiers=Qt.KeyboardModifier.ControlModifier) -> None:
    desk.qtbot.keyClick(QApplication.focusWidget() or desk.shell, key, modifiers)


def test_that_without_a_library_there_is_the_welcome_and_nothing_of_a_course(desk) -> None:
    desk.window.show_welcome()
    desk.show()
    assert desk.shell.findChild(WelcomePage).isVisible()
    for part in (desk.window.frame.phases, desk.window.frame.navigation, desk.window.frame.place):
        assert not part.isVisible()
    assert not desk.window.commands.named("new_course").isEnabled()


def test_that_an_empty_library_asks_for_its_first_course(desk) -> None:
    desk.show()
    desk.show_library(desk.new_library("Vores"))
    welcome = desk.shell.findChild(WelcomePage)
    assert welcome.isVisible()
    assert "Vores" in [label.text() for label in welcome.findChildren(QLabel)]
    assert welcome.findChild(QPushButton, "welcome_new_course").isVisible()
    assert desk.window.commands.named("new_course").isEnabled()


def test_that_a_library_opens_on_its_course_and_the_first_page(desk, course) -> None:
    frame = desk.window.frame
    assert frame.pages.page_name == PAGES[0].name
    assert frame.pages.course_id == course
    assert "Solgården" in frame.place.accessibleName()
    assert frame.phases.current_phase is Phase.STARTUP
    assert desk.shell.windowTitle().startswith("bibliotek")


def test_that_the_course_visited_last_is_opened_again(desk) -> None:
    library = desk.new_library()
    add_course(library, "Egehuset", 2025)
    second = add_course(library, "Åkanden", 2026)
    desk.show_library(library)
    desk.window.open_course(second)
    desk.show_library(library)
    assert desk.window.room.course_id == second


def test_that_the_frame_is_walked_with_tab_in_the_order_one_reads(desk, course) -> None:
    names = [stop.objectName() for stop in tab_stops(desk.shell)]
    order = ["place_switcher", "phase_startup", f"go_to_{PAGES[0].name}"]
    places = [names.index(name) for name in order]
    assert places == sorted(places)
    inside = [
        index
        for index, name in enumerate(names)
        if desk.window.frame.pages.isAncestorOf(desk.shell.findChild(QWidget, name))
    ]
    assert min(inside) > places[-1]
    assert names.index("status_operator") > max(inside)


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_that_every_control_of_a_page_in_its_window_is_named_and_reached(
    desk, course, entry
) -> None:
    desk.window.go_to(entry.name)
    assert_accessible(desk.shell)


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_that_a_page_is_gone_to_by_its_shortcut_with_the_keyboard_following(
    desk, course, entry
) -> None:
    desk.window.commands.named(f"go_to_{entry.name}").trigger()
    assert desk.window.frame.pages.page_name == entry.name
    assert QApplication.focusWidget().objectName() == f"go_to_{entry.name}"


def test_that_the_whole_way_to_a_gate_card_is_walked_by_keyboard(desk, course) -> None:
    desk.window.frame.phases.station_of(Phase.STARTUP).setFocus()
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    card = QApplication.activeModalWidget()
    assert card.phase is Phase.ANALYSIS
    desk.qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_that_going_on_anyway_is_told_with_undo_and_undone(desk, course) -> None:
    desk.window.run_command("show_gate")
    card = QApplication.activeModalWidget()
    card.findChild(QPushButton, "gate_go_on_anyway").click()
    desk.qtbot.keyClicks(card.findChild(QWidget, "gate_reason"), "Vi begynder med det, vi har.")
    card.findChild(QPushButton, "gate_confirm").click()
    assert desk.window.frame.phases.current_phase is Phase.ANALYSIS
    assert desk.window.frame.messages.text
    desk.shell.findChild(QPushButton, "message_action").click()
    assert desk.window.frame.phases.current_phase is Phase.STARTUP


def test_that_undo_in_the_menu_names_what_it_takes_back(desk, course) -> None:
    library = desk.window.room.library
    library.perform(edit_course, course_id=course, title="Håb og drømme")
    undo = desk.window.commands.named("undo")
    assert undo.isEnabled()
    assert ":" in undo.text()
    undo.trigger()
    assert "Forløb 2026" in desk.window.frame.place.accessibleName()
    assert desk.window.commands.named("redo").isEnabled()
    desk.window.run_command("redo")
    assert "Håb og drømme" in desk.window.frame.place.accessibleName()


def test_that_a_renamed_course_shows_its_new_name_at_once(desk, course) -> None:
    desk.window.room.library.perform(edit_course, course_id=course, title="Nyt navn")
    assert "Nyt navn" in desk.window.frame.place.accessibleName()


def test_that_english_is_one_click_away_and_the_place_is_kept(desk, course) -> None:
    from desktop.support.translation import set_language

    desk.window.go_to("meetings")
    set_language("en")
    desk.window.retranslate()
    assert desk.window.frame.pages.page_name == "meetings"
    assert desk.window.frame.pages.course_id == course
    titles = [action.text() for action in desk.shell.menuBar().actions()]
    assert titles[0] == "&File"


def test_that_a_failure_of_the_world_is_told_in_the_bar(desk, course) -> None:
    desk.window.show_error(UserFacingError("disk_full", path="x"))
    assert desk.window.frame.messages.text


def test_that_somebody_elses_change_offers_to_fetch_again(desk, course) -> None:
    desk.window.show_error(Conflict(Reason("row_changed")))
    action = desk.shell.findChild(QPushButton, "message_action")
    assert action.isVisible()
    action.click()
    assert desk.window.frame.messages.text == ""


def test_that_a_bug_is_not_shown_kindly(desk, course) -> None:
    with pytest.raises(ZeroDivisionError):
        desk.window.show_error(ZeroDivisionError())


def test_that_a_closed_library_leaves_nothing_behind(desk, course) -> None:
    desk.window.leave_library()
    assert desk.window.room is None
    assert desk.window.drafts is None
    assert desk.window.frame.pages.page is None
    assert not desk.window.commands.named("go_to_meetings").isEnabled()
    assert desk.shell.windowTitle() == "Praksisrum"


def test_that_closing_the_window_commits_what_is_being_typed(desk, course) -> None:
    line = AutosaveLine()
    desk.window.frame.pages.show_other("line", line)
    line.setFocus()
    desk.qtbot.keyClicks(line, "midt i en sætning")
    with desk.qtbot.waitSignal(line.committed) as signal:
        desk.shell.close()
    assert signal.args == ["midt i en sætning"]
    assert desk.settings.get("window")["geometry"]


@pytest.mark.parametrize(
    ("size", "zoom"),
    [((1366, 768), 100), ((1920, 1080), 200), ((1366, 768), 300), ((800, 600), 100)],
    ids=["1366x768 at 100", "1920x1080 at 200", "1366x768 at 300", "800x600 at 100"],
)
def test_that_the_frame_is_whole_without_scrolling(desk, course, size, zoom) -> None:
    desk.window.themes.set_zoom(zoom)
    desk.shell.resize(*size)
    desk.qtbot.wait(20)
    assert (desk.shell.width(), desk.shell.height()) == size
    frame = desk.window.frame
    inside = frame.rect()
    for part in (frame.place, frame.phases, frame.status, frame.pages.parentWidget()):
        assert part.isVisible()
        corner = part.mapTo(frame, QPoint(part.width() - 1, part.height() - 1))
        assert inside.contains(corner), part.objectName()


def test_that_in_little_room_the_pages_fold_into_a_button(desk, course) -> None:
    desk.shell.resize(760, 600)
    desk.qtbot.waitUntil(lambda: not desk.window.frame.navigation.isVisible())
    assert desk.shell.findChild(QPushButton, "pages_button").isVisible()
    desk.shell.resize(1366, 768)
    desk.qtbot.waitUntil(desk.window.frame.navigation.isVisible)


def test_that_the_welcome_from_the_menu_keeps_the_way_back(desk, course) -> None:
    desk.window.run_command("go_to_welcome")
    assert desk.shell.findChild(WelcomePage).isVisible()
    assert desk.window.frame.navigation.isVisible()
    desk.window.go_to("meetings")
    assert desk.window.frame.pages.page_name == "meetings"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_that_the_window_can_be_looked_at(desk, course, look, theme) -> None:
    desk.window.run_command(f"choose_theme:{theme}")
    look(desk.shell, f"window_{theme}")
    assert desk.settings.get("theme") == theme


def test_that_a_course_taken_back_is_not_asked_for_any_more(desk, course, monkeypatch) -> None:
    failures = []
    monkeypatch.setattr(
        "ui.window_commands.show_error", lambda _window, failure: failures.append(failure)
    )
    second = add_course(desk.libraries[0], "Åkanden", 2025)
    desk.window.open_course(second)
    desk.window.undo()
    assert desk.window.room.course_id == course
    assert desk.window.frame.messages.action == desk.window.redo
    assert failures == []


def test_that_undo_in_a_message_never_takes_back_what_was_done_since(desk, course) -> None:
    desk.window.show_undoable("Forløbet er begyndt.")
    assert desk.window.frame.messages.action == desk.window.undo
    desk.libraries[0].perform(edit_course, course_id=course, title="Et andet navn")
    assert desk.window.frame.messages.action is None
    assert desk.window.frame.messages.text == "Forløbet er begyndt."
