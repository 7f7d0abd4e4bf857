"""A library in a file, the page of meetings looking at it, and hands on the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from desktop.library.jobs import SynchronousJobs
from desktop.library.opening import create_library
from desktop.support.settings import Settings
from tests.ui.pages.meetings.desk import Desk
from tests.ui.pages.meetings.factories import Course, make_course, make_draft
from ui.adapters.drafts import LibraryDrafts
from ui.pages.meetings.page import MeetingsPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from ui.theme.controller import ThemeController

ROOM = (1140, 620)
"""What the frame leaves for a page at 1366 x 768."""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A new library with an operator."""
    library = create_library(tmp_path / "group.praksisrum")
    library.set_operator("MK", "tovholder")
    yield library
    library.close()


@pytest.fixture
def course(library: Library) -> Course:
    """A course with six members and no meeting."""
    return make_course(library)


@pytest.fixture
def page(
    qtbot: QtBot,
    themed: ThemeController,
    library: Library,
    navigator: FakeNavigator,
    course: Course,
    tmp_path: Path,
) -> MeetingsPage:
    """The page, seen and active, the course loaded."""
    jobs = SynchronousJobs(library, navigator.show_error)
    navigator.drafts = LibraryDrafts(library, jobs, navigator.show_error)
    page = MeetingsPage(library, jobs, Settings(tmp_path / "settings.json"), navigator, None)
    qtbot.addWidget(page)
    library.subscribe(page.on_changed)
    page.resize(*ROOM)
    page.load(course.id)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    QApplication.processEvents()
    return page


@pytest.fixture
def desk(page: MeetingsPage, library: Library) -> Desk:
    """The keyboard in front of the page."""
    return Desk(page, library)


@pytest.fixture
def draft(library: Library, course: Course, page: MeetingsPage) -> object:
    """A meeting of today with four items, shown."""
    meeting_id = make_draft(library, course)
    page.show_target(meeting_id=meeting_id)
    QApplication.processEvents()
    return meeting_id
