"""What tests of the window share: a themed application in Danish, and a window that only notes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.support.translation import set_language
from tests.ui.fakes import FakeNavigator
from tests.ui.window_desk import WindowDesk
from ui.theme.controller import ThemeController

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[ThemeController]:
    """The application in the light theme at 100 %, texts in Danish."""
    set_language("da")
    controller = _controller(qapp)
    controller.choose("light")
    controller.set_zoom(100)
    yield controller
    controller.choose("light")
    controller.set_zoom(100)
    set_language("da")


@pytest.fixture
def navigator() -> FakeNavigator:
    """A window that notes what a page asks of it."""
    return FakeNavigator()


@pytest.fixture
def desk(qtbot: QtBot, themed: ThemeController, tmp_path: Path) -> Iterator[WindowDesk]:
    """A furnished window without a library."""
    made = WindowDesk(qtbot, themed, tmp_path)
    yield made
    made.close()


@pytest.fixture
def look() -> Callable[[QWidget, str], None]:
    """Saves a picture of a widget where PRAKSISRUM_LOOKS names a folder; else does nothing."""

    def save(widget: QWidget, name: str) -> None:
        folder = os.environ.get("PRAKSISRUM_LOOKS")
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            widget.grab().save(str(Path(folder) / f"{name}.png"))

    return save


def _controller(application: QApplication) -> ThemeController:
    found = application.findChild(ThemeController)
    return found if found is not None else ThemeController(application, "light", 100)
