"""A library with one group and its indicators, and the page of measurements looking at it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from desktop.library.jobs import SynchronousJobs
from desktop.library.opening import create_library
from desktop.support.settings import Settings
from models.clock import today
from models.groups.operations import start_course
from models.groups.rows import MemberRole
from models.measures.operations import add_indicator
from models.measures.rows import Direction, Rhythm
from ui.adapters.drafts import LibraryDrafts
from ui.pages.measures.page import MeasuresPage

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
        starts_on=today() - dt.timedelta(days=90),
        months=12,
        site_name="Botilbud A",
        members=(
            ("Leder Et", MemberRole.LEADER, ""),
            ("Medarbejder To", MemberRole.STAFF, ""),
            ("Beboer Tre", MemberRole.RESIDENT, ""),
        ),
    )


@pytest.fixture
def indicator_id(library: Library, course_id: UUID) -> UUID:
    """A whole indicator with one decimal, measured every week, begun thirty days ago."""
    return library.perform(
        add_indicator,
        course_id=course_id,
        title="Hvor mange timer var rolige?",
        unit="timer",
        decimals=1,
        direction=Direction.UP,
        baseline=20,
        baseline_on=today() - dt.timedelta(days=30),
        target=60,
        source="Tavlen i køkkenet",
        rhythm=Rhythm.WEEKLY,
    )


@pytest.fixture
def page(
    qtbot: QtBot,
    themed: ThemeController,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
) -> MeasuresPage:
    """The page of measurements, seen, with the course loaded."""
    jobs = SynchronousJobs(library, navigator.show_error)
    navigator.drafts = LibraryDrafts(library, jobs, navigator.show_error)
    page = MeasuresPage(library, jobs, Settings(tmp_path / "settings.json"), navigator, None)
    qtbot.addWidget(page)
    library.subscribe(page.on_changed)
    page.resize(*ROOM)
    page.load(course_id)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page
