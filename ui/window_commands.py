"""What the commands of the window do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop.support.translation import translate
from models.errors import Conflict, NotFound, RuleViolation, UserFacingError
from ui import window_dialogs, window_looks
from ui.actions import PAGE_COMMANDS
from ui.wording import error_words, verb_words

if TYPE_CHECKING:
    from desktop.library.changes import Changes, UndoState
    from ui.main_window import MainWindow


def run(window: MainWindow, command: str, value: str) -> None:
    """Run a command of the window; KeyError for an unknown one."""
    if command == "open_recent":
        window.library_wanted.emit(value)
    elif command == "choose_theme":
        window_looks.set_theme(window, value)
    elif command == "choose_language":
        window.language_wanted.emit(value)
    elif command in _EDITING:
        _edit(command)
    else:
        _COMMANDS[command](window)


def show_page_commands(window: MainWindow) -> None:
    """Enable in the menus what the page that is seen can do."""
    page = window.frame.pages.page
    offered = page.commands() if page is not None else {}
    can_meet = window.room is not None and window.room.course_id is not None
    for name in PAGE_COMMANDS:
        window.commands.enable((name,), name in offered or (name == "new_meeting" and can_meet))


def run_page_command(window: MainWindow, name: str) -> None:
    """Let the page that is seen do something; a new meeting can be made from everywhere."""
    page = window.frame.pages.page
    command = page.commands().get(name) if page is not None else None
    if command is not None:
        command()
    elif name == "new_meeting":
        window.go_to("meetings", new=True)


def show_error(window: MainWindow, failure: BaseException) -> None:
    """Tell a failure people can act on; anything else is a bug and is raised where it is seen."""
    if not isinstance(failure, (RuleViolation, Conflict, NotFound, UserFacingError)):
        raise failure
    page = window.frame.pages.page
    is_stale = isinstance(failure, (Conflict, NotFound)) and page is not None
    window.frame.messages.show_message(
        error_words(failure),
        translate("Window", "Fetch again") if is_stale else None,
        (lambda: page.load(page.course_id)) if is_stale else None,
        is_error=True,
    )


def show_undo(window: MainWindow, state: UndoState) -> None:
    """Name in the menu what Undo and Redo would take back."""
    window.commands.show_undo(
        verb_words(state.undo) if state.undo else None,
        verb_words(state.redo) if state.redo else None,
    )


def say_undone(window: MainWindow, changes: Changes) -> None:
    """Say that something was taken back, and offer the way forth again."""
    if changes.verb == "undo":
        window.show_message(
            translate("Window", "Taken back."), translate("Window", "Redo"), window.redo
        )
    else:
        window.show_message(
            translate("Window", "Done again."), translate("Window", "Undo"), window.undo
        )


def say_passed(window: MainWindow) -> None:
    """Say that the group has gone on."""
    window.show_undoable(translate("Window", "The group has gone on to the next phase."))


def say_reopened(window: MainWindow) -> None:
    """Say that the group has gone back."""
    window.show_undoable(translate("Window", "The group has gone back to the phase."))


def show_recent(window: MainWindow) -> None:
    """Fill the menu of recent libraries."""
    from ui.pages.welcome import title_of

    locations = window.settings.get("recent_libraries")
    window.commands.show_recent([(location, title_of(location)) for location in locations])


def show_welcome(window: MainWindow) -> None:
    """Show the first page: no library, or a library without a course."""
    from ui.pages.welcome import WelcomePage

    room = window.room
    has_course = room is not None and room.course_id is not None
    page = WelcomePage(
        window.settings.get("recent_libraries"),
        room.library.title if room is not None and not has_course else "",
    )
    page.new_course_wanted.connect(lambda: window_dialogs.new_course(window))
    page.new_library_wanted.connect(lambda: window_dialogs.new_library(window))
    page.open_library_wanted.connect(lambda: window_dialogs.open_library(window))
    page.sample_wanted.connect(window.sample_wanted)
    page.recent_wanted.connect(window.library_wanted)
    page.language_chosen.connect(window.language_wanted)
    window.frame.pages.show_other("welcome", page)
    window.frame.show_course_parts(has_course)
    window.frame.navigation.show_page("")
    page.focus_first()


def save_now(window: MainWindow) -> None:
    """Commit what is being typed, and say that there is nothing more to do."""
    focused = QApplication.focusWidget()
    autosave = getattr(focused, "autosave", None)
    if autosave is not None:
        autosave.commit_now()
    window.show_message(translate("Window", "Everything is saved by itself while you write."))


def open_gate(window: MainWindow) -> None:
    """Show the card of the phase the group is in, or of the last one."""
    phases = window.frame.phases
    phases.phase_opened.emit(phases.current_phase or phases.last_phase)


def _edit(command: str) -> None:
    focused = QApplication.focusWidget()
    if isinstance(focused, (QLineEdit, QPlainTextEdit)):
        getattr(focused, _EDITING[command])()


_EDITING = {"cut": "cut", "copy": "copy", "paste": "paste", "select_all": "selectAll"}

_COMMANDS: dict[str, Any] = {
    "new_course": window_dialogs.new_course,
    "new_library": window_dialogs.new_library,
    "open_library": window_dialogs.open_library,
    "open_sample": lambda window: window.sample_wanted.emit(),
    "save_now": save_now,
    "choose_operator": window_dialogs.choose_operator,
    "settings": window_dialogs.show_settings,
    "close_library": lambda window: window.library_close_wanted.emit(),
    "quit": lambda window: window.shell.close(),
    "undo": lambda window: window.undo(),
    "redo": lambda window: window.redo(),
    "zoom_in": lambda window: window_looks.zoom(window, 1),
    "zoom_out": lambda window: window_looks.zoom(window, -1),
    "zoom_reset": lambda window: window_looks.zoom(window, 0),
    "full_screen": window_looks.toggle_full_screen,
    "go_to_place": lambda window: window.frame.place.open_list(),
    "show_gate": open_gate,
    "go_to_welcome": show_welcome,
    "shortcuts": window_dialogs.show_shortcuts,
    "about": window_dialogs.show_about,
}
