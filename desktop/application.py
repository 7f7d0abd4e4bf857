"""The one module that makes the Qt application; it wires library, jobs, settings and window.

The bare frame is painted before anything but Qt and the settings is imported. Behind it the
window is furnished; then a thread imports the database library and opens the library. One after
the other, because two threads of Python share one interpreter and only take it from each other.
"""

from __future__ import annotations

import builtins
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

# Qt for Python reads the whole source of every module imported after it, to look for its
# `__feature__` switches; we use none, and it costs a tenth of the start.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

from desktop.support.process_age import process_age  # noqa: E402 - after the import is put right
from desktop.support.settings import Settings  # noqa: E402
from ui.theme.choosing import wanted_palette  # noqa: E402
from ui.window_shell import WindowShell  # noqa: E402

if TYPE_CHECKING:
    import argparse

    from desktop.library.library import Library
    from ui.adapters.backups import Backups
    from ui.adapters.ready_jobs import ReadyJobs

PATIENCE_MS = 300
"""How long the first frame is waited for where a window manager is slow to show it."""

_early: EarlyWindow | None = None


class EarlyWindow:
    """What there is once the first frame is painted: the application and the bare window."""

    def __init__(self) -> None:
        self.application = QApplication.instance() or QApplication(sys.argv[:1])
        self.settings = Settings()
        self.shell = WindowShell(
            wanted_palette(self.application, self.settings.get("theme")),
            self.settings.get("zoom"),
            self.settings.get("window").get("geometry", ""),
        )
        self.painted_s = 0.0
        self.shell.painted.connect(self._on_shell_painted)
        loop = QEventLoop()
        self.shell.painted.connect(loop.quit)
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        self.shell.show()
        loop.exec()

    def _on_shell_painted(self) -> None:
        self.painted_s = process_age()


def show_frame() -> None:
    """Paint the first frame before the command line is read; `open_window` furnishes it."""
    global _early
    _early = EarlyWindow()


def open_window(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; the exit code."""
    global _early
    early, _early = _early or EarlyWindow(), None
    application = early.application
    application.setApplicationName("praksisrum")
    application.setApplicationDisplayName("Praksisrum")
    application.setDesktopFileName("praksisrum")
    session = Session(early, options.library, quits_when_ready=options.exit_when_ready)
    code = application.exec()
    session.close()
    return code


class Session:
    """One run of the window: opens and closes libraries for it.

    Args:
        early: the application and the bare window.
        location: the library to open; None for the one open last.
        quits_when_ready: print how long it took until the window was usable, and quit.
    """

    def __init__(
        self, early: EarlyWindow, location: str | None = None, *, quits_when_ready: bool = False
    ) -> None:
        from ui.adapters.delivery import Delivery
        from ui.adapters.opening import Opener

        self._early = early
        self._settings = early.settings
        self._quits_when_ready = quits_when_ready
        self._deliver = Delivery(early.shell)
        self._opener = Opener(self._deliver, self._on_opened, self._on_failed)
        self._library: Library | None = None
        self._jobs: ReadyJobs | None = None
        self._backups: Backups | None = None
        self._is_finished = False
        wanted = location or self._last_library()
        self._furnish()
        if wanted:
            self.open_library(wanted)
        else:
            self.window.show_welcome()
            QTimer.singleShot(0, self._on_ready)
        QTimer.singleShot(0, self._start_log)

    @property
    def library(self) -> Library | None:
        """The open library."""
        return self._library

    def settle(self) -> None:
        """Let what is under way finish and be painted; for the tour and for tests."""
        from ui.adapters.settling import settle

        settle(lambda: self._opener.is_busy or (self._jobs is not None and not self._jobs.is_idle))

    def open_library(self, location: str) -> None:
        """Open a library behind the window; where that fails the window says why."""
        self.window.show_opening(_title(location))
        self._opener.open(location)

    def create_library(self, location: str) -> None:
        """Make a new library and show it."""
        self._opener.create(location)

    def open_sample(self) -> None:
        """Show the library with the shipped examples, made on the first wish."""
        from desktop.support.translation import translate

        name = translate("Window", "Praksisrum examples")
        self.window.show_opening(name)
        self._opener.open_sample(name)

    def close_library(self) -> None:
        """Let go of the library and show the welcome."""
        self._let_go()
        self._settings.set("last_library", "")
        self.window.show_welcome()

    def choose_language(self, language: str) -> None:
        """Speak another language from now on, at once and at the next start."""
        from desktop.support.translation import current_language, set_language

        if language == current_language():
            return
        set_language(language)
        self._settings.set("language", language)
        self._qt_language.speak(language)
        self.window.retranslate()

    def close(self) -> None:
        """Finish what is being written and close everything."""
        self._let_go()
        self._deliver.close()
        self._opener.close()

    def _furnish(self) -> None:
        from ui.adapters.bugs import BugHandler
        from ui.adapters.qt_language import QtLanguage
        from ui.main_window import MainWindow
        from ui.theme.controller import ThemeController

        settings = self._settings
        sys.excepthook = BugHandler(self._early.shell, is_silent=self._quits_when_ready)
        self._qt_language = QtLanguage(self._early.shell)
        themes = ThemeController(
            self._early.application, settings.get("theme"), settings.get("zoom")
        )
        self.window = MainWindow(self._early.shell, settings, themes)
        window = self.window
        window.library_wanted.connect(self.open_library)
        window.new_library_wanted.connect(self.create_library)
        window.sample_wanted.connect(self.open_sample)
        window.library_close_wanted.connect(self.close_library)
        window.language_wanted.connect(self.choose_language)

    def _start_log(self) -> None:
        from desktop.support import log

        log.start_log()

    def _finish(self) -> None:
        """What need not be there before the window can be used; once."""
        import gc

        from desktop.support.translation import current_language

        if self._is_finished:
            return
        self._is_finished = True
        gc.enable()
        gc.freeze()
        self._qt_language.speak(current_language())
        self.window.finish_frame()

    def _last_library(self) -> str:
        from pathlib import Path

        last = self._settings.get("last_library")
        return last if "://" in last or (last and Path(last).exists()) else ""

    def _let_go(self) -> None:
        self.window.leave_library()
        if self._backups is not None:
            self._backups.finish()
            self._backups = None
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = None
        if self._library is not None:
            self._library.close()
            self._library = None

    def _on_opened(self, library: Library) -> None:
        from ui.adapters.ready_jobs import ReadyJobs

        self._let_go()
        self._library = library
        self._jobs = jobs = ReadyJobs(library, self._deliver, self.window.show_error)
        jobs.when_idle(self._on_ready)
        self._settings.remember_library(library.location)
        known = self._settings.operator_of(library.id)
        if known is not None and not library.is_read_only:
            library.set_operator(*known)
        self.window.show_library(library, jobs, self._deliver)
        QTimer.singleShot(0, self._start_backups)

    def _start_backups(self) -> None:
        from ui.adapters.backups import Backups

        if self._library is not None and self._jobs is not None and self._backups is None:
            self._backups = Backups(
                self._library, self._jobs, self.window.fetch_status, self.window.show_error
            )

    def _on_ready(self) -> None:
        """The first page shows its data, or the welcome is there."""
        if self._quits_when_ready:
            self._report_ready()
            return
        QTimer.singleShot(0, self._finish)
        if self._library is not None:
            from ui.adapters.bugs import tell_of_last_bug

            tell_of_last_bug(self.window)

    def _on_failed(self, error: BaseException) -> None:
        if self._library is None:
            self.window.frame.status.show_words("")
            self.window.show_welcome()
        if self._quits_when_ready:
            sys.stderr.write(f"{error}\n")
            self._early.application.exit(1)
        self.window.show_error(error)
        QTimer.singleShot(0, self._finish)

    def _report_ready(self) -> None:
        import json

        found = {"first_paint_s": self._early.painted_s, "usable_s": process_age()}
        print(json.dumps({name: round(value, 3) for name, value in found.items()}), flush=True)
        self._early.shell.close()


def _title(location: str) -> str:
    from ui.pages.welcome import title_of

    return title_of(location)
