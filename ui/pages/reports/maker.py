"""Makes one report at a time off the window's thread; what nobody waits for is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ui.pages.reports.made_report import make_report

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QImage

    from desktop.library.jobs import CancelToken, Jobs
    from desktop.library.library import Library
    from desktop.reports.registry import ReportKind
    from ui.pages.reports.made_report import MadeReport


class ReportMaker(QObject):
    """`made` carries a `MadeReport`, `failed` the exception; only ever those of the last wish."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._wish = 0
        self._is_busy = False
        self._token: CancelToken | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a report is being made."""
        return self._is_busy

    def make(self, kind: ReportKind, identity: UUID, language: str) -> None:
        """Make a report; what was being made before is given up."""
        self.give_up()
        wish = self._wish
        self._is_busy = True
        token = self._jobs.run(
            lambda progress, _token: make_report(self._library, kind, identity, language, progress),
            then=lambda report: self._finish(wish, self.made, report),
            failed=lambda failure: self._finish(wish, self.failed, failure),
        )
        if self._is_busy and wish == self._wish:
            self._token = token

    def give_up(self) -> None:
        """Nobody waits for the running one any more."""
        self._wish += 1
        self._is_busy = False
        if self._token is not None:
            self._token.cancel()
            self._token = None

    def draw_page(
        self, report: MadeReport, index: int, width: int, then: Callable[[QImage], None]
    ) -> None:
        """Draw a page of a report, `width` device pixels wide."""
        from ui.adapters.pages_of_pdf import render_page

        def done(image: QImage) -> None:
            if isValid(self):
                then(image)

        self._jobs.run(lambda *_: render_page(report.pdf, index, width), then=done)

    def _finish(self, wish: int, signal: Any, outcome: object) -> None:
        if isValid(self) and wish == self._wish:
            self._is_busy = False
            self._token = None
            signal.emit(outcome)
