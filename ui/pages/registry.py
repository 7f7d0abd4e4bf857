"""Which pages there are; each module is imported on the first visit."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from desktop.support.translation import translate

if TYPE_CHECKING:
    from ui.pages.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page of the navigation.

    Attributes:
        name: how the program calls it, e.g. in `Navigator.go_to`.
        module: imported on the first visit.
        class_name: a subclass of `ui.pages.page.Page` in it.
        icon_name: its picture in the navigation.
        shortcut: goes there from everywhere.
    """

    name: str
    module: str
    class_name: str
    icon_name: str
    shortcut: str

    def page_class(self) -> type[Page]:
        """The page's class, imported now."""
        return getattr(import_module(self.module), self.class_name)


PAGES = (
    PageEntry("overview", "ui.pages.overview", "OverviewPage", "overview", "Ctrl+1"),
    PageEntry("meetings", "ui.pages.meetings.page", "MeetingsPage", "meetings", "Ctrl+2"),
    PageEntry("reports", "ui.pages.reports.page", "ReportsPage", "reports", "Ctrl+3"),
)


def page_title(name: str) -> str:
    """What a page is called in the navigation; KeyError for an unknown one."""
    return {
        "overview": translate("Pages", "Overview"),
        "meetings": translate("Pages", "Meetings"),
        "reports": translate("Pages", "Reports"),
    }[name]


def page_entry(name: str) -> PageEntry:
    """The page of a name; KeyError for an unknown one."""
    for entry in PAGES:
        if entry.name == name:
            return entry
    raise KeyError(name)
