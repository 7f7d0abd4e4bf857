"""A library with one course, and the page Forankring opened on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop.library.opening import create_library
from tests.ui.pages.group_rooms import make_course, show_page
from tests.ui.pages.meetings.desk import Desk
from ui.pages.embedding.page import EmbeddingPage

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
    """A course."""
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
    """The page, seen, with the course loaded."""
    return show_page(EmbeddingPage, library, navigator, course_id, tmp_path, qtbot)


@pytest.fixture
def desk(page: Any, library: Library) -> Desk:
    """The keyboard in front of the page."""
    return Desk(page, library)
