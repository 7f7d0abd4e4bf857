"""Which pages there are; each module is imported on the first visit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.frozen import frozen

if TYPE_CHECKING:
    from ui.pages.page import Page


@frozen
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
    PageEntry("groups", "ui.pages.groups.page", "GroupsPage", "group", "Ctrl+2"),
    PageEntry("analysis", "ui.pages.analysis.page", "AnalysisPage", "analysis", "Ctrl+3"),
    PageEntry("practice", "ui.pages.practice.page", "PracticePage", "practice", "Ctrl+4"),
    PageEntry("plan", "ui.pages.plan.page", "PlanPage", "plan", "Ctrl+5"),
    PageEntry("trials", "ui.pages.trials.page", "TrialsPage", "trials", "Ctrl+6"),
    PageEntry("meetings", "ui.pages.meetings.page", "MeetingsPage", "meetings", "Ctrl+7"),
    PageEntry("measures", "ui.pages.measures.page", "MeasuresPage", "measures", "Ctrl+8"),
    PageEntry(
        "recommendations",
        "ui.pages.recommendations.page",
        "RecommendationsPage",
        "recommendations",
        "Ctrl+9",
    ),
    PageEntry("embedding", "ui.pages.embedding.page", "EmbeddingPage", "embedding", "Ctrl+E"),
    PageEntry("reports", "ui.pages.reports.page", "ReportsPage", "reports", "Ctrl+R"),
)


def page_entry(name: str) -> PageEntry:
    """The page of a name; KeyError for an unknown one."""
    for entry in PAGES:
        if entry.name == name:
            return entry
    raise KeyError(name)


def is_there(place: str) -> bool:
    """Whether a place a gate condition names is a page that can be gone to."""
    return any(entry.name == place for entry in PAGES)


def place_name(place: str) -> str:
    """A page in words, also one that is not there yet; KeyError for an unknown one."""
    return {
        "overview": translate("Pages", "Overview"),
        "groups": translate("Pages", "The group"),
        "analysis": translate("Pages", "Analysis"),
        "practice": translate("Pages", "Practice form"),
        "plan": translate("Pages", "Plan"),
        "trials": translate("Pages", "Trials"),
        "meetings": translate("Pages", "Meetings"),
        "measures": translate("Pages", "Measurements"),
        "recommendations": translate("Pages", "Recommendations"),
        "embedding": translate("Pages", "Embedding"),
        "reports": translate("Pages", "Reports"),
    }[place]
