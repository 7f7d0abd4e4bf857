"""The one module that makes the Qt application; it wires library, jobs, settings and window.

The frame is painted before the database library is imported: opening a library, and everything
that needs it, happens in a thread behind a window that is already there.
"""

from __future__ import annotations

import json
import logging
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLibraryInfo, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.support.process_age import process_age
from desktop.support.settings import Settings
from desktop.support.translation import current_language, set_language, translate
from ui.adapters.delivery import Delivery
from ui.main_window import MainWindow
from ui.theme.controller import ThemeController

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desktop.library.jobs import Jobs
    from desktop.library.library import Library

_log = logging.getLogger(__name__)


def open_window(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; the exit code."""
    from desktop.support import log

    log.start_log()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("praksisrum")
    application.setApplicationDisplayName("Praksisrum")
    application.setDesktopFileName("praksisrum")
    session = Session(application, Settings(), quits_when_ready=options.exit_when_ready)
    sys.excepthook = session.on_bug
    session.start(options.library)
    code = application.exec()
    session.close()
    return code


class Session(QObject):
    """One run of the window: opens and closes libraries for it.

    Args:
        application: Qt's application.
        settings: this machine's settings.
        quits_when_ready: print how long it took until the window was usable, and quit.
    """

    def __init__(
        self, application: QApplication, settings: Settings, *, quits_when_ready: bool = False
    ) -> None:
        super().__init__()
        self._application = application
        self._settings = settings
        self._quits_when_ready = quits_when_ready
        self._first_paint_s = 0.0
        self._deliver = Delivery(self)
        self._opening = ThreadPoolExecutor(1, thread_name_prefix="opening")
        self._library: Library | None = None
        self._jobs: Jobs | None = None
        self._wanted: str = ""
        self._is_crashing = False
        self._qt_translator: QTranslator | None = None
        self.themes = ThemeController(application, settings.get("theme"), settings.get("zoom"))
        self.window = MainWindow(settings, self.themes)
        window = self.window
        window.painted.connect(self._on_window_painted)
        window.library_wanted.connect(self.open_library)
        window.new_library_wanted.connect(self.create_library)
        window.sample_wanted.connect(self.open_sample)
        window.library_close_wanted.connect(self.close_library)
        window.language_wanted.connect(self.choose_language)

    def start(self, location: str | None = None) -> None:
        """Show the window, on a library, on the one open last, or on the welcome."""
        self._wanted = location or self._last_library()
        if self._wanted:
            self.window.show_opening(_title(self._wanted))
        else:
            self.window.show_welcome()
        self.window.show()

    def open_library(self, location: str) -> None:
        """Open a library behind the window; where that fails the window says why."""

        def work() -> Library:
            from desktop.library.opening import open_library

            return open_library(location)

        self.window.show_opening(_title(location))
        self._run(work, self._on_opened)

    def create_library(self, location: str) -> None:
        """Make a new library and show it."""

        def work() -> Library:
            from desktop.library.opening import create_library

            return create_library(location)

        self._run(work, self._on_opened)

    def open_sample(self) -> None:
        """Show the library with the shipped examples, made on the first wish."""
        from desktop.support import paths

        name = translate("Window", "Praksisrum examples")
        path = paths.documents_folder() / f"{name}.praksisrum"
        if path.exists():
            self.open_library(str(path))
            return

        def work() -> Library:
            from desktop.exchange.samples import import_sample, list_samples
            from desktop.library.opening import create_library

            path.parent.mkdir(parents=True, exist_ok=True)
            library = create_library(path)
            try:
                for name in list_samples():
                    import_sample(library, name)
            except BaseException:
                library.close()
                path.unlink(missing_ok=True)
                raise
            return library

        self.window.show_opening(_title(str(path)))
        self._run(work, self._on_opened)

    def close_library(self) -> None:
        """Let go of the library and show the welcome."""
        self._let_go()
        self._settings.set("last_library", "")
        self.window.show_welcome()

    def choose_language(self, language: str) -> None:
        """Speak another language from now on, at once and at the next start."""
        if language == current_language():
            return
        set_language(language)
        self._settings.set("language", language)
        self._translate_qt()
        self.window.retranslate()

    def close(self) -> None:
        """Finish what is being written and close everything."""
        self._let_go()
        self._deliver.close()
        self._opening.shutdown(wait=True, cancel_futures=True)

    def on_bug(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        """A bug of ours: keep a report without personal data, show it, close safely."""
        from desktop.support import log

        _log.error("a bug in the window: %s", kind.__name__)
        sys.__excepthook__(kind, error, trace)
        if self._is_crashing:
            return
        self._is_crashing = True
        report = log.crash_report(error.with_traceback(trace))
        log.keep_crash_report(report)
        if self._quits_when_ready:
            self._application.exit(70)
            return
        from ui.dialogs.crash import CrashDialog

        CrashDialog(report, self.window).exec()
        self.window.close()
        self._application.exit(70)

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        def run() -> None:
            try:
                result = work()
            except Exception as error:  # handed to the window, which tells faults from bugs
                caught = error
                self._deliver(lambda: self._on_failed(caught))
                return
            self._deliver(lambda: then(result))

        self._opening.submit(run)

    def _last_library(self) -> str:
        last = self._settings.get("last_library")
        return last if "://" in last or (last and Path(last).exists()) else ""

    def _let_go(self) -> None:
        self.window.leave_library()
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = None
        if self._library is not None:
            self._library.close()
            self._library = None

    def _translate_qt(self) -> None:
        """Qt's own dialogs in the language of the program."""
        if self._qt_translator is not None:
            self._application.removeTranslator(self._qt_translator)
            self._qt_translator = None
        if current_language() == "en":
            return
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{current_language()}", folder):
            self._application.installTranslator(translator)
            self._qt_translator = translator

    def _on_window_painted(self) -> None:
        self._first_paint_s = process_age()
        if self._wanted:
            self.open_library(self._wanted)
        elif self._quits_when_ready:
            self._report_ready()
        QTimer.singleShot(0, self._translate_qt)

    def _on_opened(self, library: Library) -> None:
        from desktop.library.jobs import Jobs
        from desktop.ready_jobs import ReadyJobs

        self._let_go()
        self._library = library
        jobs_class = ReadyJobs if self._quits_when_ready else Jobs
        self._jobs = jobs_class(library, self._deliver, self.window.show_error)
        self._settings.remember_library(library.location)
        known = self._settings.operator_of(library.id)
        if known is not None and not library.is_read_only:
            library.set_operator(*known)
        if self._quits_when_ready:
            self._jobs.when_idle(self._report_ready)
        self.window.show_library(library, self._jobs, self._deliver)
        if not self._quits_when_ready:
            self._tell_of_crash()

    def _on_failed(self, error: BaseException) -> None:
        if self._library is None:
            self.window.show_welcome()
            self.window.frame.status.show_words("")
        self.window.show_error(error)
        if self._quits_when_ready:
            self._application.exit(1)

    def _report_ready(self) -> None:
        found = {
            "first_paint_s": round(self._first_paint_s, 3),
            "usable_s": round(process_age(), 3),
        }
        print(json.dumps(found), flush=True)
        self.window.close()

    def _tell_of_crash(self) -> None:
        from desktop.support import log

        report = log.take_crash_report()
        if report is None:
            return
        from ui.dialogs.crash import CrashDialog

        self.window.show_message(
            translate("Window", "The program closed by an error last time. Nothing is lost."),
            translate("Window", "Show the report"),
            lambda: CrashDialog(report, self.window).exec(),
        )


def _title(location: str) -> str:
    from ui.pages.welcome import title_of

    return title_of(location)
