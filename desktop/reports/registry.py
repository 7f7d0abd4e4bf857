"""Every kind of report: its name on the command line, what it is about, who builds it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from desktop.support.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.reports.tree import Document

FORMATS = ("pdf", "docx", "html", "txt")


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A kind of report.

    Attributes:
        kind: its name on the command line.
        needs: what it is about: the table of its object (course, meeting, …).
        title: its name for people, in the current language.
        builder: module and function, imported when the first report of the kind is made.
        formats: the endings it can be written with.
    """

    kind: str
    needs: str
    title: Callable[[], str]
    builder: tuple[str, str]
    formats: tuple[str, ...] = FORMATS

    def load_builder(self) -> Callable[..., Document]:
        """The builder: `(session, *, <needs>_id, options) -> Document`."""
        module, function = self.builder
        return getattr(import_module(module), function)


def report_kinds() -> tuple[ReportKind, ...]:
    """Every kind, in the order people meet them."""
    return _KINDS


def find_report_kind(kind: str) -> ReportKind | None:
    """A kind by its name, or None."""
    return next((known for known in _KINDS if known.kind == kind), None)


_KINDS = (
    ReportKind(
        "status",
        "course",
        lambda: translate("Reports", "Status report"),
        ("desktop.reports.builders.status", "build_status"),
    ),
    ReportKind(
        "minutes",
        "meeting",
        lambda: translate("Reports", "Minutes"),
        ("desktop.reports.builders.minutes", "build_minutes"),
    ),
    ReportKind(
        "agenda",
        "meeting",
        lambda: translate("Reports", "Agenda"),
        ("desktop.reports.builders.agenda", "build_agenda"),
    ),
)
