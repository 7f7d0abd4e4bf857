"""Changes of the library as a signal in the window's thread."""

from __future__ import annotations

import threading

from tests.ui.window_desk import add_course
from ui.adapters.delivery import Delivery
from ui.adapters.library_signals import LibrarySignals


def test_that_a_write_of_another_thread_is_told_in_the_windows_thread(desk, qtbot) -> None:
    library = desk.new_library()
    signals = LibrarySignals(library, Delivery(desk.shell))
    heard: list = []
    signals.changed.connect(lambda changes: heard.append((changes, threading.get_ident())))
    worker = threading.Thread(target=lambda: add_course(library))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(heard))
    changes, thread = heard[0]
    assert {"course", "member", "site"} <= changes.kinds
    assert changes.verb == "start_course"
    assert thread == threading.get_ident()
    signals.close()


def test_that_closed_signals_hear_nothing(desk, qtbot) -> None:
    library = desk.new_library()
    signals = LibrarySignals(library, lambda call: call())
    signals.close()
    signals.close()
    with qtbot.assertNotEmitted(signals.changed):
        add_course(library)
