"""The way of a report out of the program: to a printer, or into a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.translation import translate
from ui.pages.reports import saving
from ui.pages.reports.made_report import save_report

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from desktop.library.jobs import CancelToken, Jobs
    from desktop.library.library import Library
    from ui.navigation import Navigator
    from ui.pages.reports.made_report import MadeReport


class ReportOutput:
    """Prints and saves; remembers the folder of the last file.

    Args:
        library: notes what left it.
        jobs: the lanes for the work.
        navigator: told how it went.
        window: what dialogs lie over.
    """

    def __init__(self, library: Library, jobs: Jobs, navigator: Navigator, window: QWidget) -> None:
        self._library = library
        self._jobs = jobs
        self._navigator = navigator
        self._window = window
        self._folder: Path | None = None

    def ask_to_print(self, report: MadeReport) -> None:
        """Show the print dialog of the system."""
        from ui.pages.reports import printing

        dialog = printing.ask_for_printer(self._window, report.file_stem, report.page_sizes)
        printing.open_dialog(dialog, lambda printer: self.print_on(printer, report))

    def print_on(self, printer: QPrinter, report: MadeReport) -> None:
        """Print without asking."""
        from ui.pages.reports.printing import print_pages

        def work(progress: Any, token: CancelToken) -> int:
            sheets = print_pages(report.pdf, printer, progress, token)
            self._library.audit("print", report.kind, report.identity)
            return sheets

        self._navigator.show_message(translate("ReportsPage", "Sending the pages to the printer …"))
        self._jobs.run(work, then=self._on_printed, failed=self._on_print_failed)

    def ask_to_save(self, report: MadeReport, endings: tuple[str, ...]) -> None:
        """Ask where to save, then save in the format of the chosen ending."""
        path = saving.ask_for_file(self._window, report.file_stem, endings, self._folder)
        if path is not None:
            self._folder = path.parent
            self._jobs.run(
                lambda *_: save_report(self._library, report, path),
                then=self._on_saved,
                failed=self._navigator.show_error,
            )

    def _on_printed(self, _sheets: int) -> None:
        self._navigator.show_message(translate("ReportsPage", "The pages are at the printer."))

    def _on_print_failed(self, failure: BaseException) -> None:
        from ui.pages.reports.printing import PrinterRefusedError

        if not isinstance(failure, PrinterRefusedError):
            self._navigator.show_error(failure)
            return
        text = translate(
            "ReportsPage",
            "The printer did not take the pages. See that it is on and has paper, and print again.",
        )
        self._navigator.show_message(text)

    def _on_saved(self, path: Path) -> None:
        text = translate("ReportsPage", "Saved as {name}").format(name=path.name)
        show = translate("ReportsPage", "Show")
        self._navigator.show_message(text, show, lambda: saving.show_file(path))
