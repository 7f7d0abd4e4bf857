"""Pages of a PDF as pictures; for workers, never for the thread of the window."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfDocument

POINTS_PER_INCH = 72

# PDFium keeps state of its own for the whole process and may be used by one thread at a time.
_turn = threading.Lock()


def page_sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of every page, in points; ValueError where it is no PDF."""
    with _opened(data) as document:
        return tuple(document.get_page_size(index) for index in range(len(document)))


def render_page(data: bytes, index: int, width: int) -> QImage:
    """One page on white.

    Args:
        data: the PDF.
        index: which page, from 0.
        width: of the picture, in pixels; its height follows the page.

    Raises:
        ValueError: it is no PDF.
        IndexError: it has no such page.
    """
    with _opened(data) as document:
        if not 0 <= index < len(document):
            raise IndexError(f"no page {index} of {len(document)}")
        page = document[index]
        bitmap = page.render(scale=max(width, 1) / page.get_width(), prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGB32,
        )
        # The bytes go with the bitmap: the picture needs its own.
        return image.copy()


@contextmanager
def _opened(data: bytes) -> Iterator[PdfDocument]:
    from pypdfium2 import PdfDocument, PdfiumError

    with _turn:
        try:
            document = PdfDocument(data)
        except PdfiumError as error:
            raise ValueError("not a PDF") from error
        try:
            yield document
        finally:
            document.close()
