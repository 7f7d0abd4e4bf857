"""Drafts of text fields, kept in the library by the writing lane."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.library.jobs import Jobs
    from desktop.library.library import Library


class LibraryDrafts:
    """Where `ui.widgets.autosave` keeps what is typed and not saved yet.

    Args:
        library: keeps the drafts.
        jobs: runs the writing outside the window's thread.
        failed: told when a draft could not be kept.
    """

    def __init__(
        self, library: Library, jobs: Jobs, failed: Callable[[BaseException], None]
    ) -> None:
        self._library = library
        self._jobs = jobs
        self._failed = failed

    def save(self, field: str, text: str) -> None:
        """Keep the text of a field."""
        self._run(lambda *_: self._library.save_draft(field, text))

    def discard(self, field: str) -> None:
        """The field's text is saved or given up."""
        self._run(lambda *_: self._library.discard_draft(field))

    def load(self, prefix: str, then: Callable[[dict[str, str]], None]) -> None:
        """Hand over the drafts whose field names begin with `prefix`."""
        self._run(lambda *_: self._library.drafts(prefix), then)

    def _run(self, work: Callable[..., Any], then: Callable[[Any], None] | None = None) -> None:
        self._jobs.run(work, then=then or _nothing, failed=self._failed)


def _nothing(_result: Any) -> None:
    pass
