"""A library with one group, its meetings, and the page of reports looking at it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from desktop.library.jobs import SynchronousJobs
from desktop.library.opening import create_library
from desktop.support.settings import Settings
from models.groups.operations import start_course
from models.groups.rows import MemberRole
from models.meetings.attendance_operations import mark_rest_present
from models.meetings.operations import hold_meeting, plan_meeting
from models.meetings.rows import ItemKind, NewItem
from ui.pages.reports.page import ReportsPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from ui.theme.controller import ThemeController

ROOM = (1170, 608)
"""What the frame leaves for a page at 1366 x 768."""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A new library with an operator."""
    library = create_library(str(tmp_path / "group.praksisrum"))
    library.set_operator("MK", "konsulent")
    yield library
    library.close()


@pytest.fixture
def course_id(library: Library) -> UUID:
    """A course of a group of three."""
    return library.perform(
        start_course,
        title="Rolige morgener",
        starts_on=dt.date(2024, 1, 8),
        months=12,
        site_name="Botilbud A",
        members=(
            ("Leder Et", MemberRole.LEADER, ""),
            ("Medarbejder To", MemberRole.STAFF, ""),
            ("Beboer Tre", MemberRole.RESIDENT, ""),
        ),
    )


@pytest.fixture
def held_id(library: Library, course_id: UUID) -> UUID:
    """A meeting that was held."""
    meeting_id = library.perform(
        plan_meeting,
        course_id=course_id,
        title="Morgenen i hus 2",
        held_on=dt.date(2024, 2, 6),
        items=(NewItem(ItemKind.DISCUSSION, "Hvad gør vi om morgenen?"),),
    )
    library.perform(mark_rest_present, meeting_id=meeting_id)
    library.perform(hold_meeting, meeting_id=meeting_id)
    return meeting_id


@pytest.fixture
def draft_id(library: Library, course_id: UUID) -> UUID:
    """A meeting that is only planned."""
    return library.perform(
        plan_meeting, course_id=course_id, title="Aftenen i hus 2", held_on=dt.date(2024, 3, 5)
    )


@pytest.fixture
def page(
    qtbot: QtBot,
    themed: ThemeController,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
) -> ReportsPage:
    """The page of reports, seen, with the course loaded."""
    page = ReportsPage(
        library,
        SynchronousJobs(library, navigator.show_error),
        Settings(tmp_path / "settings.json"),
        navigator,
        None,
    )
    qtbot.addWidget(page)
    library.subscribe(page.on_changed)
    page.resize(*ROOM)
    page.load(course_id)
    page.show()
    qtbot.waitExposed(page)
    return page
