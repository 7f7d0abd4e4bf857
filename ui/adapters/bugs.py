"""A bug of ours: a report without personal data, one calm sentence, and a safe end."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.support import log
from desktop.support.translation import translate

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow

EXIT_CODE = 70

_log = logging.getLogger(__name__)


class BugHandler:
    """What `sys.excepthook` is while the window is open.

    Args:
        shell: the window, closed after the report was shown.
        is_silent: nobody sits before the window: the report is kept, not shown.
    """

    def __init__(self, shell: QWidget, *, is_silent: bool = False) -> None:
        self._shell = shell
        self._is_silent = is_silent
        self._is_handling = False

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Keep the report, show it, close the window; a bug meanwhile is only written down."""
        _log.error("a bug in the window: %s", kind.__name__)
        sys.__excepthook__(kind, error, trace)
        if self._is_handling:
            return
        self._is_handling = True
        report = log.crash_report(error.with_traceback(trace))
        log.keep_crash_report(report)
        if not self._is_silent:
            show_report(report, self._shell)
            self._shell.close()
        QApplication.exit(EXIT_CODE)


def show_report(report: str, shell: QWidget) -> None:
    """Show a crash report and wait until it is closed."""
    from ui.dialogs.crash import CrashDialog

    CrashDialog(report, shell).exec()


def tell_of_last_bug(window: MainWindow) -> None:
    """Say once that the program closed by an error last time, with its report."""
    report = log.take_crash_report()
    if report is not None:
        window.show_message(
            translate("Window", "The program closed by an error last time. Nothing is lost."),
            translate("Window", "Show the report"),
            lambda: show_report(report, window.shell),
        )
