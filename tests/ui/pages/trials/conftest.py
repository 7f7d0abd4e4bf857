"""A library with one group and its trials, and the page of trials looking at it."""

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
from models.trials.cycle_operations import open_cycle
from models.trials.operations import plan_trial
from ui.adapters.drafts import LibraryDrafts
from ui.pages.trials.page import TrialsPage

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
def trial_id(library: Library, course_id: UUID) -> UUID:
    """A trial with a name and an expectation."""
    return library.perform(
        plan_trial,
        course_id=course_id,
        title="Musik efter kl. 20",
        prediction="To går tidligere i seng.",
    )


@pytest.fixture
def cycle_id(library: Library, trial_id: UUID) -> UUID:
    """A running cycle of the trial, three days over its date."""
    return library.perform(
        open_cycle,
        trial_id=trial_id,
        plan="Tirsdag og torsdag.",
        starts_on=today() - dt.timedelta(days=17),
        due_on=today() - dt.timedelta(days=3),
    )


@pytest.fixture
def page(
    qtbot: QtBot,
    themed: ThemeController,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
) -> TrialsPage:
    """The page of trials, seen, with the course loaded."""
    jobs = SynchronousJobs(library, navigator.show_error)
    navigator.drafts = LibraryDrafts(library, jobs, navigator.show_error)
    page = TrialsPage(library, jobs, Settings(tmp_path / "settings.json"), navigator, None)
    qtbot.addWidget(page)
    library.subscribe(page.on_changed)
    page.resize(*ROOM)
    page.load(course_id)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page
