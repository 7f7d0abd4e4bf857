"""Documents as files: the format by the file's ending, the file whole or not at all.

Each writer is loaded when it is first used, for they are heavy.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.support.atomic_files import write_bytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.reports.tree import Document


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A document in a format.

    Attributes:
        data: the bytes of the file.
        pages: how many there are; None where the format has none of its own.
        missing_glyphs: characters the face on paper lacks, drawn as an empty box.
    """

    data: bytes
    pages: int | None = None
    missing_glyphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """A written file; `pages` and `missing_glyphs` as in `RenderedDocument`."""

    path: Path
    pages: int | None
    missing_glyphs: tuple[str, ...]


def write_document(document: Document, path: Path) -> WrittenDocument:
    """Write a document in the format its file's ending names.

    Raises:
        ValueError: the ending is none of `FORMATS`.
        UserFacingError: `disk_full`, `folder_missing` or `write_failed`; a file that was there
            before is untouched.
    """
    rendered = render_document(document, path.suffix)
    write_bytes(path, rendered.data)
    return WrittenDocument(path, rendered.pages, rendered.missing_glyphs)


def render_document(document: Document, suffix: str) -> RenderedDocument:
    """A document as bytes, for a preview or a package; ValueError for an unknown ending."""
    render = _RENDERERS.get(suffix.lower())
    if render is None:
        raise ValueError(f"a document ends in one of {FORMATS}, not {suffix!r}")
    return render(document)


def _pdf(document: Document) -> RenderedDocument:
    from desktop.reports.pdf.writer import pdf_file

    file = pdf_file(document)
    return RenderedDocument(file.data, file.pages, file.missing_glyphs)


def _word(document: Document) -> RenderedDocument:
    from desktop.reports.word.writer import word_file

    return RenderedDocument(word_file(document))


def _html(document: Document) -> RenderedDocument:
    from desktop.reports.html import html_page

    return RenderedDocument(html_page(document).encode("utf-8"))


def _text(document: Document) -> RenderedDocument:
    from desktop.reports.plain_text import plain_text

    return RenderedDocument(plain_text(document).encode("utf-8"))


_RENDERERS: dict[str, Callable[[Document], RenderedDocument]] = {
    ".pdf": _pdf,
    ".docx": _word,
    ".html": _html,
    ".txt": _text,
}
FORMATS = tuple(_RENDERERS)
"""The endings a document can be written under."""
