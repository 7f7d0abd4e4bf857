"""Opens and makes libraries in a thread of their own and hands them to the window."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.library.library import Library


class Opener:
    """The lane in which libraries are opened.

    Args:
        deliver: posts a callable into the GUI thread.
        opened: gets the open library.
        failed: gets what went wrong.
    """

    def __init__(
        self,
        deliver: Callable[[Callable[[], None]], None],
        opened: Callable[[Library], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._deliver = deliver
        self._opened = opened
        self._failed = failed
        self._under_way = 0
        self._lane = ThreadPoolExecutor(1, thread_name_prefix="opening")

    @property
    def is_busy(self) -> bool:
        """Whether a library is being opened or made."""
        return self._under_way > 0

    def open(self, location: str) -> None:
        """Open a library."""

        def work() -> Library:
            from desktop.library.opening import open_library

            return open_library(location)

        self._run(work)

    def create(self, location: str) -> None:
        """Make a new library."""

        def work() -> Library:
            from desktop.library.opening import create_library

            return create_library(location)

        self._run(work)

    def open_sample(self, name: str) -> None:
        """Open the library with the shipped examples, made on the first wish."""

        def work() -> Library:
            from desktop.exchange.samples import make_sample_library
            from desktop.library.opening import open_library
            from desktop.support import paths

            path = paths.documents_folder() / f"{name}.praksisrum"
            return open_library(path) if path.exists() else make_sample_library(path)

        self._run(work)

    def close(self) -> None:
        """Let what is being opened finish."""
        self._lane.shutdown(wait=True, cancel_futures=True)

    def _run(self, work: Callable[[], Library]) -> None:
        self._under_way += 1

        def done(handle: Callable[[Any], None], outcome: Any) -> None:
            self._under_way -= 1
            handle(outcome)

        def run() -> None:
            try:
                library = work()
            except Exception as error:  # handed to the window, which tells faults from bugs
                caught = error
                self._deliver(lambda: done(self._failed, caught))
                return
            self._deliver(lambda: done(self._opened, library))

        self._lane.submit(run)
