"""Pages on paper, tried on a printer that writes into a file."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter

from desktop.library.jobs import CancelToken
from desktop.reports.tree import Document, Heading, PageBreak, Paragraph
from desktop.reports.writing import render_document
from models.errors import UserFacingError
from ui.adapters.pages_of_pdf import page_sizes, render_page
from ui.pages.reports.printing import print_pages, set_paper, wanted_pages

if TYPE_CHECKING:
    from pathlib import Path

    from ui.theme.controller import ThemeController

A4 = (595.27, 841.89)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    blocks = (Heading(1, "Først"), PageBreak(), Paragraph("Så"), PageBreak(), Paragraph("Sidst"))
    document = Document("Tre sider", "da-DK", dt.date(2024, 1, 12), blocks)
    return render_document(document, ".pdf").data


@pytest.fixture
def printer(themed: ThemeController, tmp_path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    set_paper(printer, A4)
    return printer


def quiet(_fraction: float, _text: str) -> None:
    """Nobody listens."""


def choose_pages(printer: QPrinter, first: int, last: int) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(first, last)


def test_that_paper_follows_the_page(printer: QPrinter) -> None:
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Portrait
    assert printer.fullPage()
    set_paper(printer, (A4[1], A4[0]))
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape


def test_that_chosen_pages_stay_within_the_document(printer: QPrinter) -> None:
    assert wanted_pages(printer, 3) == range(0, 3)
    choose_pages(printer, 2, 9)
    assert wanted_pages(printer, 3) == range(1, 3)


def test_that_chosen_pages_lie_on_paper_as_in_the_preview(
    printer: QPrinter, pdf: bytes, tmp_path: Path
) -> None:
    choose_pages(printer, 2, 3)
    told: list[float] = []
    sheets = print_pages(pdf, printer, lambda at, _text: told.append(at), CancelToken())
    paper = (tmp_path / "paper.pdf").read_bytes()
    assert sheets == len(page_sizes(paper)) == 2
    assert told == [0.5, 1.0]
    printed, wanted = render_page(paper, 0, 300), render_page(pdf, 1, 300)
    assert printed.size() == wanted.size()
    differing = sum(
        abs(printed.pixelColor(x, y).lightness() - wanted.pixelColor(x, y).lightness()) > 120
        for x in range(0, 300, 3)
        for y in range(0, wanted.height(), 3)
    )
    assert differing < 30


def test_that_a_whole_document_into_a_file_is_the_document_itself(
    printer: QPrinter, pdf: bytes, tmp_path: Path
) -> None:
    assert print_pages(pdf, printer, quiet, CancelToken()) == 3
    assert (tmp_path / "paper.pdf").read_bytes() == pdf


def test_that_a_file_in_a_folder_that_is_gone_is_told_kindly(
    printer: QPrinter, pdf: bytes, tmp_path: Path
) -> None:
    printer.setOutputFileName(str(tmp_path / "gone" / "paper.pdf"))
    with pytest.raises(UserFacingError):
        print_pages(pdf, printer, quiet, CancelToken())


def test_that_printing_stops_between_two_pages(printer: QPrinter, pdf: bytes) -> None:
    choose_pages(printer, 2, 3)
    token = CancelToken()
    token.cancel()
    assert print_pages(pdf, printer, quiet, token) == 0
