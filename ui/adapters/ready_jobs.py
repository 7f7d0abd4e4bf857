"""Jobs that know when nothing is under way, for the figures of `--exit-when-ready`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.library.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor


class ReadyJobs(Jobs):
    """Counts what was started and not yet handed over; all calls come from the window's thread."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._under_way = 0
        self._idle: Callable[[], None] | None = None

    @property
    def is_idle(self) -> bool:
        """Whether everything started is handed over."""
        return self._under_way == 0

    def when_idle(self, callback: Callable[[], None]) -> None:
        """Call once, as soon as the work started by then, and by its results, is handed over."""
        self._idle = callback

    def _start(
        self,
        lane: ThreadPoolExecutor,
        work: Callable[[], Any],
        then: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None] | None,
    ) -> None:
        self._under_way += 1

        def done(result: Any) -> None:
            try:
                if then is not None:
                    then(result)
            finally:
                self._finish()

        def wrong(error: BaseException) -> None:
            try:
                (failed or self._failed)(error)
            finally:
                self._finish()

        super()._start(lane, work, done, wrong)

    def _finish(self) -> None:
        self._under_way -= 1
        if self._under_way == 0 and self._idle is not None:
            callback, self._idle = self._idle, None
            callback()
