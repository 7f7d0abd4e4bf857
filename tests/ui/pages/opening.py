"""A library with one group of four sides, and a page opened on it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeVar

from desktop.library.jobs import SynchronousJobs
from desktop.support.settings import Settings
from models.groups.operations import start_course
from models.groups.rows import MemberRole
from ui.adapters.drafts import LibraryDrafts

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from ui.pages.page import Page

    P = TypeVar("P", bound=Page)

ROOM = (1170, 608)
"""What the frame leaves for a page at 1366 x 768."""


def make_course(library: Library, title: str = "Rolige morgener") -> UUID:
    """A course with a leader, a member of staff and two residents."""
    return library.perform(
        start_course,
        title=title,
        starts_on=dt.date(2024, 1, 8),
        months=12,
        site_name="Botilbud A",
        members=(
            ("Leder Et", MemberRole.LEADER, ""),
            ("Medarbejder To", MemberRole.STAFF, ""),
            ("Beboer Tre", MemberRole.RESIDENT, ""),
            ("Beboer Fire", MemberRole.RESIDENT, ""),
        ),
    )


def open_page(
    page_class: type[P],
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    qtbot: QtBot,
    tmp_path: Path,
) -> P:
    """The page, seen, with the course loaded; it follows the library and keeps drafts in it."""
    jobs = SynchronousJobs(library, navigator.show_error)
    navigator.drafts = LibraryDrafts(library, jobs, navigator.show_error)
    page = page_class(library, jobs, Settings(tmp_path / "settings.json"), navigator, None)
    qtbot.addWidget(page)
    library.subscribe(page.on_changed)
    page.resize(*ROOM)
    page.load(course_id)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
