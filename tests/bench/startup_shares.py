"""What the start is made of, one part after the other in one thread. Prints seconds as JSON.

The running program does the same work in two threads; the parts add up to what it takes.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.library.library import Library


def main(location: str) -> None:
    """Time every part of opening the window on a library."""
    parts: dict[str, float] = {}

    def timed(name: str, work: Callable[[], None]) -> None:
        begun = time.perf_counter()
        work()
        parts[name] = time.perf_counter() - begun

    opened: list[Library] = []
    # As the program does while it starts.
    gc.disable()
    timed("first frame", _show_frame)
    timed("ORM import", _import_orm)
    timed("mapped classes", _map_classes)
    timed("opening", lambda: opened.append(_open(location)))
    timed("first queries", lambda: _query(opened[0]))
    timed("window and first page", lambda: _show_page(opened[0]))
    opened[0].close()
    print(json.dumps(parts))


def _show_frame() -> None:
    from desktop.application import show_frame

    show_frame()


def _import_orm() -> None:
    import sqlalchemy.orm  # noqa: F401 - the import is what is timed


def _map_classes() -> None:
    from sqlalchemy.orm import configure_mappers

    import models.schema  # noqa: F401 - the import is what is timed

    configure_mappers()


def _open(location: str) -> Library:
    from desktop.library.opening import open_library

    return open_library(location)


def _query(library: Library) -> None:
    from models.clock import today
    from models.courses.queries import list_places
    from models.phases.queries import get_gates

    places = library.query(list_places)
    library.query(get_gates, places[0].course_id, today=today())


def _show_page(library: Library) -> None:
    from PySide6.QtWidgets import QApplication

    from desktop.library.jobs import SynchronousJobs
    from desktop.support.settings import Settings
    from ui.main_window import MainWindow
    from ui.theme.controller import ThemeController
    from ui.window_shell import WindowShell

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    shell = next(it for it in application.topLevelWidgets() if isinstance(it, WindowShell))
    settings = Settings()
    themes = ThemeController(application, "light", 100)
    window = MainWindow(shell, settings, themes)
    window.show_library(library, SynchronousJobs(library), lambda call: call())
    application.processEvents()
    window.leave_library()


if __name__ == "__main__":
    main(sys.argv[1])
