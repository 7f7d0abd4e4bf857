"""What the commands of the window do; dialogs are imported when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop.support.translation import translate
from models.errors import Conflict, NotFound, RuleViolation, UserFacingError
from ui.actions import THEME_MENU
from ui.theme.theme import next_zoom
from ui.wording import error_words, verb_words

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.library.changes import Changes, UndoState
    from ui.main_window import MainWindow

SUFFIX = ".praksisrum"


def run(window: MainWindow, command: str, value: str) -> None:
    """Run a command of the window; KeyError for an unknown one."""
    if command == "open_recent":
        window.library_wanted.emit(value)
    elif command == "choose_theme":
        set_theme(window, value)
    elif command == "choose_language":
        window.language_wanted.emit(value)
    elif command in _EDITING:
        _edit(command)
    else:
        _COMMANDS[command](window)


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


def show_recent(window: MainWindow) -> None:
    """Fill the menu of recent libraries."""
    from ui.pages.welcome import title_of

    locations = window.settings.get("recent_libraries")
    window.commands.show_recent([(location, title_of(location)) for location in locations])


def show_welcome(window: MainWindow) -> None:
    """Show the first page: no library, or a library without a course."""
    from ui.pages.welcome import WelcomePage

    room = window.room
    page = WelcomePage(
        window.settings.get("recent_libraries"), room.library.title if room is not None else ""
    )
    page.new_course_wanted.connect(lambda: new_course(window))
    page.new_library_wanted.connect(lambda: new_library(window))
    page.open_library_wanted.connect(lambda: open_library(window))
    page.sample_wanted.connect(window.sample_wanted)
    page.recent_wanted.connect(window.library_wanted)
    page.language_chosen.connect(window.language_wanted)
    window.frame.pages.show_other("welcome", page)
    window.frame.show_course_parts(False)
    window.frame.navigation.show_page("")
    page.focus_first()


def go_to_welcome(window: MainWindow) -> None:
    """The welcome from the menu; with a course open the way back is the menu as well."""
    show_welcome(window)


def new_library(window: MainWindow) -> None:
    """Ask where the new library shall lie."""
    from PySide6.QtWidgets import QFileDialog

    suggested = f"{_documents()}/{translate('Window', 'Our library')}{SUFFIX}"
    location, _ = QFileDialog.getSaveFileName(
        window.shell, translate("Window", "New library"), suggested, _filter()
    )
    if location:
        window.new_library_wanted.emit(location if location.endswith(SUFFIX) else location + SUFFIX)


def open_library(window: MainWindow) -> None:
    """Ask which library to open."""
    from PySide6.QtWidgets import QFileDialog

    location, _ = QFileDialog.getOpenFileName(
        window.shell, translate("Window", "Open library"), _documents(), _filter()
    )
    if location:
        window.library_wanted.emit(location)


def new_course(window: MainWindow) -> None:
    """Ask for a new course; the sites of the library are fetched first."""
    from models.sites.queries import list_sites

    room = window.room
    if room is not None:
        room.jobs.query(list_sites, then=lambda sites: _ask_for_course(window, sites))


def choose_operator(window: MainWindow) -> None:
    """Ask who works here."""
    from ui.dialogs.operator import OperatorDialog

    room = window.room
    if room is None:
        return
    operator = room.library.operator

    def submit(initials: str, role: str, then: Any, failed: Any) -> None:
        def done(saved: Any) -> None:
            window.frame.status.show_operator(saved)
            then(saved)

        room.set_operator(initials, role, done, failed)

    _show(
        OperatorDialog(
            operator.initials if operator else "",
            operator.role if operator else "",
            submit,
            window.shell,
        )
    )


def show_settings(window: MainWindow) -> None:
    """Language, colours and size."""
    from ui.dialogs.settings import SettingsDialog

    dialog = SettingsDialog(window.themes.choice, window.themes.theme.zoom, window.shell)
    dialog.theme_chosen.connect(lambda choice: set_theme(window, choice))
    dialog.zoom_chosen.connect(lambda per_cent: set_zoom(window, per_cent))
    dialog.language_chosen.connect(dialog.accept)
    dialog.language_chosen.connect(window.language_wanted)
    _show(dialog)


def show_shortcuts(window: MainWindow) -> None:
    """Every command that has a key."""
    from ui.dialogs.about import ShortcutsDialog

    _show(ShortcutsDialog(window.commands.all_commands(), window.shell))


def show_about(window: MainWindow) -> None:
    """What the program is."""
    from ui.dialogs.about import AboutDialog

    _show(AboutDialog(window.shell))


def save_now(window: MainWindow) -> None:
    """Commit what is being typed, and say that there is nothing more to do."""
    focused = QApplication.focusWidget()
    autosave = getattr(focused, "autosave", None)
    if autosave is not None:
        autosave.commit_now()
    window.show_message(translate("Window", "Everything is saved by itself while you write."))


def toggle_full_screen(window: MainWindow) -> None:
    """Full screen, or back."""
    if window.shell.isFullScreen():
        window.shell.showNormal()
    else:
        window.shell.showFullScreen()


def zoom(window: MainWindow, direction: int) -> None:
    """One step larger or smaller; 0 for the normal size."""
    set_zoom(window, next_zoom(window.themes.theme.zoom, direction) if direction else 100)


def set_zoom(window: MainWindow, per_cent: int) -> None:
    """Another size, kept for the next start."""
    window.themes.set_zoom(per_cent)
    window.settings.set("zoom", window.themes.theme.zoom)


def set_theme(window: MainWindow, choice: str) -> None:
    """Other colours, kept for the next start."""
    window.themes.choose(choice)
    window.settings.set("theme", choice)
    window.commands.show_choice(THEME_MENU, choice)


def open_gate(window: MainWindow) -> None:
    """Show the card of the phase the group is in, or of the last one."""
    phases = window.frame.phases
    phases.phase_opened.emit(phases.current_phase or phases.last_phase)


def _ask_for_course(window: MainWindow, sites: Any) -> None:
    from models.groups.operations import start_course
    from ui.dialogs.new_course import NewCourseDialog

    room = window.room
    if room is None:
        return

    def submit(arguments: dict[str, Any], then: Any, failed: Any) -> None:
        room.jobs.perform(start_course, then=then, failed=failed, **arguments)

    def started(course_id: UUID) -> None:
        room.fetch_places()
        window.open_course(course_id)
        window.show_undoable(translate("Window", "The course has begun."))

    dialog = NewCourseDialog([(site.id, site.name) for site in sites], submit, window.shell)
    dialog.course_started.connect(started)
    _show(dialog)


def _show(dialog: Any) -> None:
    from PySide6.QtCore import Qt

    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _edit(command: str) -> None:
    focused = QApplication.focusWidget()
    if isinstance(focused, (QLineEdit, QPlainTextEdit)):
        getattr(focused, _EDITING[command])()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _filter() -> str:
    return translate("Window", "Praksisrum libraries (*.praksisrum)")


_EDITING = {"cut": "cut", "copy": "copy", "paste": "paste", "select_all": "selectAll"}

_COMMANDS: dict[str, Any] = {
    "new_course": new_course,
    "new_library": new_library,
    "open_library": open_library,
    "open_sample": lambda window: window.sample_wanted.emit(),
    "save_now": save_now,
    "choose_operator": choose_operator,
    "settings": show_settings,
    "close_library": lambda window: window.library_close_wanted.emit(),
    "quit": lambda window: window.shell.close(),
    "undo": lambda window: window.undo(),
    "redo": lambda window: window.redo(),
    "zoom_in": lambda window: zoom(window, 1),
    "zoom_out": lambda window: zoom(window, -1),
    "zoom_reset": lambda window: zoom(window, 0),
    "full_screen": toggle_full_screen,
    "go_to_place": lambda window: window.frame.place.open_list(),
    "show_gate": open_gate,
    "go_to_welcome": go_to_welcome,
    "shortcuts": show_shortcuts,
    "about": show_about,
}
