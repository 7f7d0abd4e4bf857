"""The menus: every command in one place, none twice, none that does nothing."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from desktop.support.translation import in_language
from ui import window_commands
from ui.actions import PAGE_COMMANDS, Actions, Command, menus
from ui.pages.registry import PAGES


@pytest.fixture
def actions(themed, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    ran: list[str] = []
    made = Actions(window, ran.append)
    made.fill(window.menuBar())
    made.ran = ran
    made.window = window
    return made


def _commands() -> list[Command]:
    return [each for _, entries in menus() for each in entries if isinstance(each, Command)]


def test_that_no_command_and_no_shortcut_is_there_twice() -> None:
    names = Counter(command.name for command in _commands())
    keys = Counter(
        QKeySequence(each).toString() for command in _commands() for each in command.shortcuts
    )
    assert [name for name, count in names.items() if count > 1] == []
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_no_two_commands_of_a_menu_are_called_the_same(language) -> None:
    with in_language(language):
        for title, entries in menus():
            words = [each.text for each in entries if isinstance(each, Command)]
            assert len(set(words)) == len(words), title


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_every_menu_has_its_own_letter(language) -> None:
    with in_language(language):
        letters = [title[title.index("&") + 1].lower() for title, _ in menus()]
    assert len(set(letters)) == len(letters)


def test_that_every_command_does_something() -> None:
    known = {
        *window_commands._COMMANDS,
        *window_commands._EDITING,
        *PAGE_COMMANDS,
        *(f"go_to_{entry.name}" for entry in PAGES),
    }
    assert {command.name for command in _commands()} <= known


def test_that_a_command_runs_by_its_name(actions) -> None:
    actions.named("settings").trigger()
    assert actions.ran == ["settings"]


def test_that_undo_says_what_it_takes_back(actions) -> None:
    actions.show_undo("omdøb møde", None)
    assert actions.named("undo").text().endswith(": omdøb møde")
    assert actions.named("undo").isEnabled()
    assert not actions.named("redo").isEnabled()
    actions.show_undo(None, None)
    assert ":" not in actions.named("undo").text()


def test_that_recent_libraries_run_with_their_location(actions) -> None:
    actions.show_recent([("a/b.praksisrum", "b & c")])
    recent = actions._recent_menu.actions()[0]
    assert recent.text() == "b && c"
    recent.trigger()
    assert actions.ran == ["open_recent:a/b.praksisrum"]
    actions.show_recent([])
    assert not actions._recent_menu.isEnabled()


def test_that_the_theme_in_force_is_ticked(actions) -> None:
    actions.show_choice("theme", "dark")
    ticked = [it.data() for it in actions._choices["theme"].actions() if it.isChecked()]
    assert ticked == ["dark"]
    actions._choices["theme"].actions()[0].trigger()
    assert actions.ran == ["choose_theme:system"]


def test_that_filling_again_leaves_no_old_shortcuts(actions) -> None:
    before = len(actions.window.actions())
    actions.fill(actions.window.menuBar())
    assert len(actions.window.actions()) == before
    actions.redraw_icons()
    assert not actions.named("print").icon().isNull()
