"""A furnished window on a library in a file, as a person has it before them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop.library.jobs import SynchronousJobs
from desktop.library.opening import create_library
from desktop.support.settings import Settings
from models.groups.operations import start_course
from models.groups.rows import MemberRole
from ui.main_window import MainWindow
from ui.window_shell import WindowShell

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from ui.theme.controller import ThemeController

SIZE = (1366, 768)


def add_course(library: Library, site: str = "Botilbuddet Solgården", year: int = 2026) -> UUID:
    """A course with a leader, a member of staff and two residents."""
    return library.perform(
        start_course,
        title=f"Forløb {year}",
        starts_on=dt.date(year, 1, 1),
        months=12,
        site_name=site,
        members=(
            ("Karen", MemberRole.LEADER, ""),
            ("Ali", MemberRole.STAFF, ""),
            ("Jens", MemberRole.RESIDENT, ""),
            ("Sanne", MemberRole.RESIDENT, ""),
        ),
    )


class WindowDesk:
    """A window, its library and what happened to them."""

    def __init__(self, qtbot: QtBot, themes: ThemeController, folder: Path) -> None:
        self.qtbot = qtbot
        self.settings = Settings(folder / "settings.json")
        self.shell = WindowShell(themes.theme.palette)
        qtbot.addWidget(self.shell)
        self.shell.resize(*SIZE)
        self.window = MainWindow(self.shell, self.settings, themes)
        self.window.finish_frame()
        self.folder = folder
        self.libraries: list[Library] = []

    def show(self) -> None:
        """Let the window be seen and have the keyboard."""
        self.shell.show()
        self.shell.activateWindow()
        self.qtbot.waitUntil(self.shell.isActiveWindow)

    def new_library(self, name: str = "bibliotek") -> Library:
        """An empty library with an operator, closed at the end."""
        library = create_library(self.folder / f"{name}.praksisrum")
        library.set_operator("MK", "tovholder")
        self.libraries.append(library)
        return library

    def show_library(self, library: Library) -> None:
        """Show a library; everything is fetched when the call returns."""
        jobs = SynchronousJobs(library, self.window.show_error)
        self.window.show_library(library, jobs, lambda call: call())

    def close(self) -> None:
        """Let go of everything."""
        self.window.leave_library()
        for library in self.libraries:
            library.close()
