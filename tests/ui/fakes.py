"""Stand-ins for the window, for tests of pages and widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID


class FakeNavigator:
    """Notes what was asked of the window."""

    def __init__(self) -> None:
        self.drafts: Any = None
        self.visited: list[tuple[str, dict[str, Any]]] = []
        self.courses: list[UUID] = []
        self.messages: list[str] = []
        self.undoable: list[str] = []
        self.errors: list[BaseException] = []
        self.action: Callable[[], object] | None = None

    def go_to(self, page: str, **target: Any) -> None:
        self.visited.append((page, target))

    def open_course(self, course_id: UUID) -> None:
        self.courses.append(course_id)

    def show_message(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
    ) -> None:
        self.messages.append(text)
        self.action = action

    def show_undoable(self, text: str) -> None:
        self.messages.append(text)
        self.undoable.append(text)

    def show_error(self, exception: BaseException) -> None:
        self.errors.append(exception)
