"""What the commands of the window do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.window_desk import add_course
from ui.widgets.text_editing import AutosaveLine


@pytest.fixture
def window(desk):
    add_course(library := desk.new_library())
    desk.show()
    desk.show_library(library)
    return desk.window


def test_that_zoom_goes_up_and_down_is_kept_and_shown(window, desk) -> None:
    window.run_command("zoom_in")
    assert desk.settings.get("zoom") == 110
    window.run_command("zoom_out")
    window.run_command("zoom_out")
    assert desk.settings.get("zoom") == 90
    assert window.frame.status.findChild(object, "status_zoom").isVisible()
    window.run_command("zoom_reset")
    assert desk.settings.get("zoom") == 100


def test_that_a_theme_is_kept_for_the_next_start(window, desk) -> None:
    window.run_command("choose_theme:dark")
    assert desk.settings.get("theme") == "dark"
    assert window.themes.choice == "dark"


def test_that_full_screen_is_entered_and_left(window) -> None:
    window.run_command("full_screen")
    assert window.shell.isFullScreen()
    window.run_command("full_screen")
    assert not window.shell.isFullScreen()


def test_that_saving_now_commits_what_is_being_typed_and_asks_nothing(window, qtbot) -> None:
    line = AutosaveLine()
    window.frame.pages.show_other("line", line)
    line.setFocus()
    qtbot.keyClicks(line, "hej")
    with qtbot.waitSignal(line.committed):
        window.run_command("save_now")
    assert window.frame.messages.text


def test_that_editing_commands_reach_the_field_that_has_the_keyboard(window, qtbot) -> None:
    line = AutosaveLine()
    window.frame.pages.show_other("line", line)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "Solgården")
    window.run_command("select_all")
    window.run_command("cut")
    assert line.text() == ""
    window.run_command("paste")
    assert line.text() == "Solgården"


@pytest.mark.parametrize(
    "command", ["settings", "shortcuts", "about", "choose_operator", "new_course", "show_gate"]
)
def test_that_a_question_opens_over_the_window_and_esc_leaves_it(window, command) -> None:
    window.run_command(command)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.reject()
    assert QApplication.activeModalWidget() is None


def test_that_a_new_library_gets_the_ending_of_its_kind(window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("a/Vores", ""))
    with qtbot.waitSignal(window.new_library_wanted) as signal:
        window.run_command("new_library")
    assert signal.args == ["a/Vores.praksisrum"]


def test_that_a_library_is_opened_from_a_file_and_nothing_happens_without_one(
    window, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(Path("x.praksisrum")), ""))
    with qtbot.waitSignal(window.library_wanted):
        window.run_command("open_library")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(window.library_wanted):
        window.run_command("open_library")


def test_that_the_operator_is_saved_shown_and_remembered(window, desk, qtbot) -> None:
    window.run_command("choose_operator")
    dialog = QApplication.activeModalWidget()
    field = dialog.findChild(object, "operator_initials")
    field.clear()
    qtbot.keyClicks(field, "SL")
    dialog.accept_button.click()
    assert window.frame.status.findChild(object, "status_operator").text().startswith("SL")
    assert desk.settings.operator_of(window.room.library.id)[0] == "SL"


def test_that_a_new_course_is_begun_shown_and_can_be_undone(window, qtbot) -> None:
    before = window.room.course_id
    window.run_command("new_course")
    dialog = QApplication.activeModalWidget()
    qtbot.keyClicks(dialog.findChild(object, "course_leader"), "Karen")
    dialog.accept_button.click()
    assert window.room.course_id != before
    assert len(window.room.places) == 2
    window.undo()
    assert len(window.room.places) == 1
    assert window.room.course_id == before


def test_that_the_list_of_recent_libraries_is_filled(window, desk) -> None:
    desk.settings.remember_library("a/Solgården.praksisrum")
    window.finish_frame()
    assert [it.text() for it in window.commands._recent_menu.actions()] == ["Solgården"]
