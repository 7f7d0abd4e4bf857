"""What tests of Gruppen and Plan share: a library with a small group, and a page looking at it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from desktop.library.jobs import SynchronousJobs
from desktop.support.settings import Settings
from models.clock import today
from models.groups.operations import start_course
from models.groups.queries import list_members
from models.groups.rows import MemberRole
from ui.adapters.drafts import LibraryDrafts

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from models.groups.rows import MemberRow
    from tests.ui.fakes import FakeNavigator
    from ui.pages.page import Page

ROOM = (1170, 608)
"""What the frame leaves for a page at 1366 x 768."""

MEMBERS = (
    ("Lone Bæk", MemberRole.LEADER, "Afdelingsleder"),
    ("Søren Friis", MemberRole.STAFF, "Pædagog"),
    ("Åge N", MemberRole.RESIDENT),
    ("Karla S", MemberRole.RESIDENT),
)


def make_course(library: Library, members: tuple[Any, ...] = MEMBERS) -> UUID:
    """A course that began 100 days ago."""
    return library.perform(
        start_course,
        title="Rolige morgener",
        starts_on=today() - dt.timedelta(days=100),
        months=12,
        site_name="Botilbud A",
        members=members,
    )


def member_named(library: Library, course_id: UUID, name: str) -> MemberRow:
    """A member of the course."""
    return next(each for each in library.query(list_members, course_id) if each.name == name)


def show_page(
    page_class: type[Page],
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
    qtbot: QtBot,
) -> Any:
    """A page, seen and active, with a course loaded and its drafts kept in the library."""
    jobs = SynchronousJobs(library, navigator.show_error)
    navigator.drafts = LibraryDrafts(library, jobs, navigator.show_error)  # type: ignore[arg-type]
    page = page_class(library, jobs, Settings(tmp_path / "s.json"), navigator, None)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    library.subscribe(page.on_changed)
    page.resize(*ROOM)
    page.load(course_id)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
