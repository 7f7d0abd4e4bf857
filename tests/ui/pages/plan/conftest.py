"""The page Plan over a library in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop.library.opening import create_library
from tests.ui.pages.group_rooms import make_course, show_page
from ui.pages.plan.page import PlanPage

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
    """A course with a leader, a member of staff and two residents."""
    return make_course(library)


@pytest.fixture
def page(
    qtbot: QtBot,
    themed: ThemeController,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
) -> Any:
    """The page Plan, seen, with the course loaded."""
    return show_page(PlanPage, library, navigator, course_id, tmp_path, qtbot)
