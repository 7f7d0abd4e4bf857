"""A report made for the preview, and its way into a file; for workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.support.translation import in_language, translate

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path
    from uuid import UUID

    from desktop.library.jobs import Progress
    from desktop.library.library import Library
    from desktop.reports.registry import ReportKind
    from desktop.reports.tree import Document

LONGEST_NAME = 120
_FORBIDDEN = frozenset('<>:"/\\|?*')


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report, ready to be seen, read, printed and saved.

    Attributes:
        kind: the kind's name.
        identity: what it is about.
        document: the tree every format is written from.
        pdf: the finished file.
        page_sizes: width and height of each page, in points.
        text: the same content as plain text.
        missing_glyphs: characters the face on paper lacks.
        file_stem: a good name for a file, without its ending.
    """

    kind: str
    identity: UUID
    document: Document
    pdf: bytes
    page_sizes: tuple[tuple[float, float], ...]
    text: str
    missing_glyphs: tuple[str, ...]
    file_stem: str


def make_report(
    library: Library, kind: ReportKind, identity: UUID, language: str, progress: Progress
) -> MadeReport:
    """Make a report; raises what `desktop.reports.making.make_document` raises."""
    from desktop.reports.making import make_document
    from desktop.reports.plain_text import plain_text
    from desktop.reports.writing import render_document
    from ui.adapters.pages_of_pdf import page_sizes

    progress(0.0, "")
    document = make_document(library, kind, identity, language)
    progress(0.4, "")
    rendered = render_document(document, ".pdf")
    progress(0.9, "")
    about, day = library.query(_about, kind.needs, identity)
    with in_language(language):
        title = kind.title()
    return MadeReport(
        kind=kind.kind,
        identity=identity,
        document=document,
        pdf=rendered.data,
        page_sizes=page_sizes(rendered.data),
        text=plain_text(document),
        missing_glyphs=rendered.missing_glyphs,
        file_stem=file_stem(title, about, day or document.date),
    )


def save_report(library: Library, report: MadeReport, path: Path) -> Path:
    """Write a report in the format of the file's ending, whole or not at all.

    Raises:
        UserFacingError: `disk_full`, `folder_missing` or `write_failed`.
    """
    from desktop.reports.writing import write_document
    from desktop.support.atomic_files import write_bytes

    if path.suffix.lower() == ".pdf":
        write_bytes(path, report.pdf)
    else:
        write_document(report.document, path)
    library.audit("report", report.kind, report.identity)
    return path


def file_stem(title: str, about: str, day: dt.date) -> str:
    """A name for a file: `Statusrapport – Botilbud A – 12-01-2024`, allowed on every system."""
    date = day.strftime("%d-%m-%Y")
    words = "".join(
        " " if letter in _FORBIDDEN or not letter.isprintable() else letter
        for letter in f"{title} – {about}"
    )
    room = LONGEST_NAME - len(date) - 3
    return f"{' '.join(words.split())[:room].rstrip(' .–')} – {date}"


def format_words() -> dict[str, str]:
    """Each ending a report can be saved with, in words."""
    return {
        "pdf": translate("ReportsPage", "PDF"),
        "docx": translate("ReportsPage", "Word"),
        "html": translate("ReportsPage", "Web page"),
        "txt": translate("ReportsPage", "Plain text"),
    }


def _about(session: Any, needs: str, identity: UUID) -> tuple[str, dt.date | None]:
    """Whom or what a report is about, and the day of a meeting."""
    if needs == "meeting":
        from models.meetings.queries import get_meeting

        meeting = get_meeting(session, identity).meeting
        return meeting.title, meeting.held_on
    from models.courses.queries import get_course
    from models.sites.queries import get_site

    course = get_course(session, identity)
    site = get_site(session, course.site_id) if course.site_id else None
    return (site.name if site else course.title), None
