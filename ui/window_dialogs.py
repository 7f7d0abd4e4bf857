"""The questions of the window: each dialog is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt

from desktop.support.translation import translate
from ui import window_looks

if TYPE_CHECKING:
    from uuid import UUID

    from ui.main_window import MainWindow

SUFFIX = ".praksisrum"


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
    dialog.theme_chosen.connect(lambda choice: window_looks.set_theme(window, choice))
    dialog.zoom_chosen.connect(lambda per_cent: window_looks.set_zoom(window, per_cent))
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
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _filter() -> str:
    return translate("Window", "Praksisrum libraries (*.praksisrum)")
