"""On paper: the print dialog of the system, and the pages painted at the printer's resolution."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from desktop.support.atomic_files import write_bytes
from desktop.support.translation import translate
from ui.adapters.pages_of_pdf import POINTS_PER_INCH, page_sizes, render_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.library.jobs import CancelToken, Progress

FINEST = 300
"""Dots per inch beyond which text on paper looks no better and only takes longer."""


class PrinterRefusedError(Exception):
    """The printer took no pages: it is switched off, gone, or out of paper."""


def ask_for_printer(
    parent: QWidget, title: str, sizes: tuple[tuple[float, float], ...]
) -> QPrintDialog:
    """The print dialog, ready for a document; the caller opens it.

    `dialog.printer()` is what was chosen once it is accepted.

    Args:
        parent: the widget the dialog lies over.
        title: what the print queue calls the document.
        sizes: width and height of its pages, in points.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    set_paper(printer, sizes[0])
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print_dialog")
    dialog.setWindowTitle(translate("ReportsPage", "Print"))
    dialog.setMinMax(1, len(sizes))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    # The dialog does not own its printer.
    dialog.setProperty("printer", printer)
    return dialog


def set_paper(printer: QPrinter, size: tuple[float, float]) -> None:
    """Paper of the size of a page (in points), printed to its edge."""
    width, height = size
    is_wide = width > height
    paper = QPageSize(
        QSizeF(min(size), max(size)),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, way, QMarginsF()))
    printer.setFullPage(True)


def wanted_pages(printer: QPrinter, count: int) -> range:
    """The pages a person asked for, from 0."""
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        return range(printer.fromPage() - 1, min(printer.toPage(), count))
    return range(count)


def print_pages(data: bytes, printer: QPrinter, progress: Progress, token: CancelToken) -> int:
    """Put a PDF on paper; for workers.

    Args:
        data: the PDF.
        printer: as the person set it up.
        progress: told after each page.
        token: stops between two pages.

    Returns:
        How many sheets were painted.

    Raises:
        PrinterRefusedError: the printer cannot be used.
        UserFacingError: it prints into a file that cannot be written.
    """
    pages = wanted_pages(printer, len(page_sizes(data)))
    if _is_file(printer) and len(pages) == len(page_sizes(data)):
        # The file itself, with its text and its tags, instead of pictures of it.
        write_bytes(Path(printer.outputFileName()), data)
        return len(pages)
    rounds = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    order = [index for _ in range(rounds) for index in pages]
    painter = QPainter()
    if not order or not painter.begin(printer):
        raise PrinterRefusedError
    try:
        for done, index in enumerate(order):
            if token.is_cancelled:
                printer.abort()
                return done
            if done and not printer.newPage():
                raise PrinterRefusedError
            _paint_page(painter, printer, data, index)
            progress((done + 1) / len(order), "")
    finally:
        painter.end()
    return len(order)


def _paint_page(painter: QPainter, printer: QPrinter, data: bytes, index: int) -> None:
    paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    width, height = page_sizes(data)[index]
    scale = min(paper.width() / width, paper.height() / height)
    area = QRectF(0, 0, width * scale, height * scale)
    area.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
    dots = min(printer.resolution(), FINEST) * width / POINTS_PER_INCH
    image = render_page(data, index, round(min(dots, area.width())))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=True)
    painter.drawImage(area, image)


def _is_file(printer: QPrinter) -> bool:
    is_pdf = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat
    return is_pdf and bool(printer.outputFileName())


def open_dialog(dialog: QPrintDialog, then: Callable[[QPrinter], None]) -> None:
    """Show the print dialog over its window; `then` gets the printer once it is accepted."""
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.accepted.connect(lambda: then(dialog.printer()))
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    dialog.show()
