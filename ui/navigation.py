"""What a page may ask of the window: to go somewhere, to say something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from ui.adapters.drafts import LibraryDrafts


class Navigator(Protocol):
    """The window as a page sees it."""

    @property
    def drafts(self) -> LibraryDrafts | None:
        """Where typed text is kept until it is saved; None while no library is open."""

    def go_to(self, page: str, **target: Any) -> None:
        """Show a page of `ui.pages.registry`; `target` goes to its `show_target`."""

    def open_course(self, course_id: UUID) -> None:
        """Make a course the one every page shows."""

    def show_message(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
    ) -> None:
        """Tell a fact in the message bar, with an action such as Undo."""

    def show_undoable(self, text: str) -> None:
        """Tell what was done, with Undo beside it."""

    def show_error(self, exception: BaseException) -> None:
        """Tell a failure in the message bar, in words a person can act on."""
