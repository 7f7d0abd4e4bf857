"""The main job on the example, without a screen: a picture of every page, and the report as PDF.

`python -m desktop.tour FOLDER` opens the window offscreen on a library made from the example,
plans a meeting, holds it, decides, reads back and approves, and writes the documents.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.application import Session
    from desktop.library.library import Library

EXAMPLE = "fremtidens-boformer-2018"
COURSE = "F-004"
MEETING_DAY = dt.date(2019, 6, 24)
SIZE = (1366, 768)


def main(arguments: list[str]) -> int:
    """Walk the tour into the folder named; returns the exit code."""
    folder = Path(arguments[0] if arguments else "build/tour").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="praksisrum-tour-") as home:
        # The tour must neither see nor change this user's settings and libraries.
        os.environ.update(
            dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
        )
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _walk(folder, Path(home))
    return 0


def _walk(folder: Path, home: Path) -> None:
    from desktop.application import EarlyWindow, Session

    early = EarlyWindow()
    early.shell.resize(*SIZE)
    session = Session(early)
    tour = _Tour(session, early, folder)
    tour.picture("welcome")
    location = home / "Eksempel.praksisrum"
    library_id = _make_example(location)
    early.settings.remember_operator(library_id, "TU", "Konsulent")
    session.open_library(str(location))
    session.settle()
    library = session.library
    assert library is not None
    course = _course(library)
    session.window.open_course(course)
    tour.visit_pages()
    tour.hold_meeting(library, course)
    tour.write_documents(library, course)
    early.shell.close()
    session.close()


class _Tour:
    """Takes numbered pictures of one session."""

    def __init__(self, session: Session, early: Any, folder: Path) -> None:
        self._session = session
        self._shell = early.shell
        self._folder = folder
        self._count = 0
        self._meeting: UUID | None = None

    def picture(self, name: str) -> None:
        self._session.settle()
        self._count += 1
        path = self._folder / f"{self._count:02d}-{name}.png"
        self._shell.grab().save(str(path))
        print(path.name)

    def visit_pages(self) -> None:
        from ui.pages.registry import PAGES

        for page in PAGES:
            self._session.window.go_to(page.name)
            self.picture(page.name)

    def hold_meeting(self, library: Library, course: UUID) -> None:
        """Plan, hold, decide, read back and approve a meeting, with a picture of each step."""
        from models.meetings import attendance_operations, draft_operations, operations

        self._meeting = meeting = library.perform(
            draft_operations.draft_next_meeting,
            course_id=course,
            held_on=MEETING_DAY,
            tasks_title="Opgaver over frist",
            questions_title="Spørgsmål til lederen",
        )
        self._show_meeting("meeting-prepared")
        library.perform(attendance_operations.mark_rest_present, meeting_id=meeting)
        library.perform(operations.hold_meeting, meeting_id=meeting)
        self._decide(library, meeting)
        self._show_meeting("meeting-held")
        library.perform(operations.read_back, meeting_id=meeting, read_back_on=MEETING_DAY)
        self._show_meeting("meeting-read-back")
        library.perform(
            operations.approve_minutes,
            meeting_id=meeting,
            approved_on=MEETING_DAY,
            approved_by="Afdelingsleder",
        )
        self._show_meeting("meeting-approved")

    def write_documents(self, library: Library, course: UUID) -> None:
        """The status report and the minutes, as the window would save them."""
        from desktop.reports.making import make_document
        from desktop.reports.registry import find_report_kind
        from desktop.reports.writing import write_document

        assert self._meeting is not None
        for kind_name, about, name in (
            ("status", course, "statusrapport.pdf"),
            ("minutes", self._meeting, "referat.pdf"),
        ):
            kind = find_report_kind(kind_name)
            assert kind is not None
            write_document(make_document(library, kind, about, "da"), self._folder / name)
            print(name)

    def _show_meeting(self, name: str) -> None:
        from ui.pages.meetings.step_line import step_now

        window = self._session.window
        window.go_to("meetings", meeting_id=self._meeting)
        self._session.settle()
        pane = window.frame.pages.page.board.pane
        pane.show_step(step_now(pane.detail.meeting))
        self.picture(name)

    def _decide(self, library: Library, meeting: UUID) -> None:
        from models.meetings import agenda_operations, decision_operations, queries
        from models.meetings.rows import ItemKind

        detail = library.query(queries.get_meeting, meeting)
        for found in detail.items:
            if found.item.kind is ItemKind.DECISION:
                library.perform(
                    decision_operations.record_decision,
                    course_id=detail.meeting.course_id,
                    item_id=found.item.id,
                    text="Vi fortsætter en måned til og ser på tallene sammen.",
                    residents_view="Ja, men ikke om mandagen.",
                )
            else:
                library.perform(agenda_operations.close_item, item_id=found.item.id)


def _make_example(location: Path) -> str:
    from desktop.exchange.samples import import_sample
    from desktop.library.opening import create_library

    library = create_library(location)
    import_sample(library, EXAMPLE)
    library.close()
    return library.id


def _course(library: Library) -> UUID:
    from models.courses.queries import list_courses

    return next(found.id for found in library.query(list_courses) if found.key == COURSE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
