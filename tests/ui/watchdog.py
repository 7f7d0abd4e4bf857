"""How long single events hold the GUI thread: an application that measures, and a walk in it.

`python -m tests.ui.watchdog LIBRARY` walks through the window and prints, as JSON, the events that
took longest at each place, and how many times slower than its best the machine was. A process of
its own, because a Qt application can only be measured where it was made for that.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent, QObject

    from desktop.application import Session

LISTED = 3
"""So many events are told for each place, the longest first."""
QUIET_S = 0.002
"""Events shorter than this are not kept."""
YARDSTICK_S = 0.0055
"""CPU seconds of `_measure_machine` on the machine the limit was set for, with nothing else on."""


class Spent(NamedTuple):
    """CPU seconds of the GUI thread in one event, those it caused at once included."""

    seconds: float
    event: str
    receiver: str


class WatchedApplication(QApplication):
    """Measures every event by the CPU time of its thread, so that a busy machine is no excuse."""

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self.spent: dict[str, list[Spent]] = {}
        self.place = "start"
        self._is_inside = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event; only what no other event is waiting for is measured."""
        if self._is_inside:
            return super().notify(receiver, event)
        name = event.type().name
        self._is_inside = True
        begun = time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            seconds = time.thread_time() - begun
            self._is_inside = False
            if seconds >= QUIET_S:
                self.spent.setdefault(self.place, []).append(
                    Spent(round(seconds, 4), name, type(receiver).__name__)
                )

    def longest(self) -> dict[str, list[Spent]]:
        """The longest events of each place, longest first."""
        return {place: sorted(spent)[: -LISTED - 1 : -1] for place, spent in self.spent.items()}


def main(location: str) -> None:
    """Open the library, walk, and print what took longest."""
    application = WatchedApplication()
    from desktop.application import EarlyWindow, Session

    session = Session(EarlyWindow())
    session.settle()
    measured: list[float] = []
    try:
        _walk(application, session, location, measured)
    finally:
        session.close()
    slowness = median(measured) / YARDSTICK_S
    print(json.dumps({"slowness": max(1.0, slowness), "longest": application.longest()}))


def _measure_machine() -> float:
    """CPU seconds for a fixed piece of Python: more where others share core and cache."""
    begun = time.thread_time()
    words = {str(number): [number] * 3 for number in range(12_000)}
    sorted(words, key=lambda word: (len(word), word[::-1]))
    return time.thread_time() - begun


def _walk(
    application: WatchedApplication, session: Session, location: str, measured: list[float]
) -> None:
    window = session.window

    def do(place: str, act: Callable[[], object]) -> None:
        measured.append(_measure_machine())
        # What the collector finds would be told of whoever happens to be there.
        gc.collect()
        application.place = place
        # A person's act comes as an event, too.
        QTimer.singleShot(0, act)
        session.settle()

    def search(letters: str) -> None:
        window.frame.place.findChild(QLineEdit).setText(letters)

    do("welcome", window.show_welcome)
    do("opening", lambda: session.open_library(location))
    for visit in ("first visit", "again"):
        for page in ("overview", "meetings", "reports"):
            do(f"{page}, {visit}", lambda it=page: window.go_to(it))
    do("place switcher", window.frame.place.open_list)
    for letters in ("s", "sk", "v", "vi", ""):
        do(f"place switcher, searched for {letters!r}", lambda it=letters: search(it))
    do("other course", lambda: window.open_course(window.room.places[-1].course_id))
    for page in ("meetings", "overview"):
        do(f"{page}, other course", lambda it=page: window.go_to(it))


if __name__ == "__main__":
    main(sys.argv[1])
