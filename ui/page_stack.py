"""The pages of the window, each made on the first visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.pages.registry import page_entry
from ui.theme.measures import rescale

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.library.changes import Changes
    from desktop.library.jobs import Jobs
    from desktop.library.library import Library
    from desktop.support.settings import Settings
    from ui.navigation import Navigator
    from ui.pages.page import Page


class PageStack(QStackedWidget):
    """Shows one page at a time; knows which course they are about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._pages: dict[str, Page] = {}
        self._others: dict[str, QWidget] = {}
        self._course_id: UUID | None = None
        self._make_page: Any = None

    @property
    def course_id(self) -> UUID | None:
        """The course the pages show."""
        return self._course_id

    @property
    def page_name(self) -> str:
        """The page that is shown; empty for none of the registry's."""
        current = self.currentWidget()
        return next((name for name, page in self._pages.items() if page is current), "")

    @property
    def page(self) -> Page | None:
        """The page that is shown, None for a widget that is none."""
        return self._pages.get(self.page_name)

    def use_library(
        self, library: Library, jobs: Jobs, settings: Settings, navigator: Navigator
    ) -> None:
        """From now on pages are about this library."""
        self.forget_pages()
        self._make_page = lambda page_class: page_class(library, jobs, settings, navigator, self)

    def forget_pages(self) -> None:
        """Take all pages away: the library is closed, or the language is another one."""
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._course_id = None
        self._make_page = None

    def show_other(self, name: str, widget: QWidget) -> None:
        """Show something that is no page of a course, such as the welcome; replaces the last."""
        old = self._others.pop(name, None)
        if old is not None and old is not widget:
            self.removeWidget(old)
            old.deleteLater()
        self._others[name] = widget
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.setCurrentWidget(widget)

    def show_page(self, name: str, **target: Any) -> Page:
        """Show a page, made now on the first visit; `target` goes to its `show_target`."""
        page = self._pages.get(name)
        if page is None:
            page = self._make_page(page_entry(name).page_class())
            self._pages[name] = page
            self.addWidget(page)
            rescale(page)
            page.load(self._course_id)
        self.setCurrentWidget(page)
        if target:
            page.show_target(**target)
        return page

    def show_course(self, course_id: UUID | None) -> None:
        """Make every page show another course."""
        self._course_id = course_id
        for page in self._pages.values():
            page.load(course_id)

    def on_changed(self, changes: Changes) -> None:
        """Tell every page what changed in the library."""
        for page in self._pages.values():
            page.on_changed(changes)
