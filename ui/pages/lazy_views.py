"""The views of a page in one room: each is made when it is first shown, and anew for a course."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class LazyViews(QStackedWidget):
    """Shows one of several views; what is not looked at is neither made nor filled.

    A view has `show_facts(facts)`.

    Args:
        makers: what makes each view, by its name.
        parent: the widget it lives in.
    """

    def __init__(
        self, makers: Mapping[str, Callable[[], QWidget]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._makers = dict(makers)
        self._views: dict[str, Any] = {}
        self._stale: set[str] = set()
        self._facts: Any = None

    def view(self, name: str) -> Any:
        """A view that was shown before; None where it was not."""
        return self._views.get(name)

    def forget(self) -> None:
        """Another course: the views go, saving what is typed in them."""
        self._facts = None
        self._stale.clear()
        views, self._views = self._views, {}
        for old in views.values():
            old.hide()
            self.removeWidget(old)
            old.deleteLater()

    def show_facts(self, facts: Any, name: str) -> None:
        """Show facts in the view of a name now, and in the others when they are shown."""
        self._facts = facts
        self._stale = set(self._views)
        self.show_view(name)

    def show_view(self, name: str) -> Any:
        """Show a view, made and filled where it was not."""
        if self._facts is None:
            return None
        view = self._views.get(name)
        if view is None:
            view = self._makers[name]()
            self._views[name] = view
            self._stale.add(name)
            self.addWidget(view)
        if name in self._stale:
            self._stale.discard(name)
            view.show_facts(self._facts)
        self.setCurrentWidget(view)
        return view
