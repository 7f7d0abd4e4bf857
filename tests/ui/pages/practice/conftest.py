"""A library with one group, and the page looking at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.library.opening import create_library
from models.analysis.operations import add_finding
from models.analysis.rows import FindingKind
from tests.ui.pages.opening import make_course, open_page
from ui.pages.practice.page import PracticePage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from ui.theme.controller import ThemeController


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A new library with an operator."""
    library = create_library(str(tmp_path / "group.praksisrum"))
    library.set_operator("MK", "konsulent")
    yield library
    library.close()


@pytest.fixture
def course_id(library: Library) -> UUID:
    """A course of a group of four."""
    return make_course(library)


@pytest.fixture
def page(
    qtbot: QtBot,
    themed: ThemeController,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
) -> PracticePage:
    """The page, seen, with the course loaded."""
    return open_page(PracticePage, library, navigator, course_id, qtbot, tmp_path)


@pytest.fixture
def area(library: Library, course_id: UUID) -> UUID:
    """A development area the group works with."""
    return library.perform(
        add_finding,
        course_id=course_id,
        kind=FindingKind.DEVELOPMENT_AREA,
        text="Morgenen er urolig",
        is_focus=True,
    )
