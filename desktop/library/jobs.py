"""Long and short work off the GUI thread: one lane for writes, a small pool for the rest.

Results are handed to `deliver`, which posts them to whoever started the work; in the window that
is the GUI thread. Tests and commands use the synchronous twin.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.support.translation import current_language, in_language

if TYPE_CHECKING:
    from desktop.library.library import Library

_log = logging.getLogger(__name__)

T = TypeVar("T")
Then = Callable[[Any], None]
Failed = Callable[[BaseException], None]
Deliver = Callable[[Callable[[], None]], None]
Progress = Callable[[float, str], None]


class CancelledError(Exception):
    """The work was asked to stop, and did."""


class CancelToken:
    """How a running piece of work learns that nobody waits for it any more."""

    def __init__(self) -> None:
        self._event = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()

    def check(self) -> None:
        """Raise CancelledError where the work should stop."""
        if self._event.is_set():
            raise CancelledError


class Jobs:
    """Work for one open library."""

    def __init__(self, library: Library, deliver: Deliver, failed: Failed) -> None:
        """Start the lanes.

        Args:
            library: the open library.
            deliver: posts a callable to where results belong.
            failed: told of a failure nobody else asked to hear of.
        """
        self._library = library
        self._deliver = deliver
        self._failed = failed
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="reader")

    def query(
        self,
        function: Callable[..., T],
        *args: Any,
        then: Callable[[T], None],
        failed: Failed | None = None,
        **kwargs: Any,
    ) -> None:
        """Run a query; `then` gets its frozen rows."""
        self._start(
            self._readers, lambda: self._library.query(function, *args, **kwargs), then, failed
        )

    def perform(
        self,
        operation: Callable[..., Any],
        then: Then | None = None,
        failed: Failed | None = None,
        **arguments: Any,
    ) -> None:
        """Run an operation in the writer's lane; `then` gets what it returns."""
        self.write(lambda: self._library.perform(operation, **arguments), then, failed)

    def write(
        self, work: Callable[[], T], then: Then | None = None, failed: Failed | None = None
    ) -> None:
        """Run any writing call on the library in the writer's lane (undo, drafts, operator)."""
        self._start(self._writer, work, then, failed)

    def undo(self, then: Then | None = None, failed: Failed | None = None) -> None:
        """Take back the last act; `then` gets its Changes."""
        self.write(self._library.undo, then, failed)

    def redo(self, then: Then | None = None, failed: Failed | None = None) -> None:
        """Take back the last undo; `then` gets its Changes."""
        self.write(self._library.redo, then, failed)

    def run(
        self,
        work: Callable[[Progress, CancelToken], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
        progressed: Progress | None = None,
    ) -> CancelToken:
        """Run longer work in the pool; the token returned stops it."""
        token = CancelToken()

        def progress(fraction: float, text: str) -> None:
            token.check()
            if progressed is not None:
                self._deliver(lambda: progressed(fraction, text))

        def unless_cancelled(result: T) -> None:
            if not token.is_cancelled:
                then(result)

        self._start(self._readers, lambda: work(progress, token), unless_cancelled, failed)
        return token

    def close(self) -> None:
        """Finish what is being written, drop what is only being read."""
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _start(
        self,
        lane: ThreadPoolExecutor,
        work: Callable[[], T],
        then: Callable[[T], None] | None,
        failed: Failed | None,
    ) -> None:
        language = current_language()

        def run() -> None:
            try:
                with in_language(language):
                    result = work()
            except CancelledError:
                return
            except Exception as error:  # the one place where a worker's failure is handed over
                caught = error
                self._deliver(lambda: (failed or self._failed)(caught))
                return
            if then is not None:
                self._deliver(lambda: then(result))

        lane.submit(run)


class SynchronousJobs(Jobs):
    """The twin for tests and commands: everything is done when the call returns."""

    def __init__(self, library: Library, failed: Failed | None = None) -> None:
        def raise_it(error: BaseException) -> None:
            raise error

        self._library = library
        self._deliver = lambda call: call()
        self._failed = failed or raise_it
        self._writer = self._readers = _AtOnce()  # type: ignore[assignment]  # submit() is all it needs

    def close(self) -> None:
        """Nothing is ever left to finish."""


class _AtOnce:
    """An executor that has done the work when it returns."""

    def submit(self, work: Callable[[], None]) -> None:
        work()
