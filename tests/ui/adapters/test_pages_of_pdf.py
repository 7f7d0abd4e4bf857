"""Pages of a PDF as pictures."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop.reports.tree import Document, Heading, PageBreak, Paragraph
from desktop.reports.writing import render_document
from ui.adapters.pages_of_pdf import page_sizes, render_page


@pytest.fixture(scope="module")
def pdf() -> bytes:
    document = Document(
        title="To sider",
        language="da-DK",
        date=dt.date(2024, 1, 12),
        blocks=(Heading(1, "Først"), PageBreak(), Paragraph("Så")),
    )
    return render_document(document, ".pdf").data


def test_that_every_page_has_its_size_in_points(pdf: bytes) -> None:
    assert [(round(width), round(height)) for width, height in page_sizes(pdf)] == [
        (595, 842),
        (595, 842),
    ]


def test_that_a_page_is_drawn_on_white_as_wide_as_asked(pdf: bytes) -> None:
    image = render_page(pdf, 0, 400)
    assert image.width() == pytest.approx(400, abs=1)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    dark = sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    assert dark > 5


def test_that_something_else_than_a_pdf_is_refused() -> None:
    with pytest.raises(ValueError, match="not a PDF"):
        page_sizes(b"<html>")


def test_that_a_page_that_is_not_there_is_refused(pdf: bytes) -> None:
    with pytest.raises(IndexError):
        render_page(pdf, 2, 400)
    with pytest.raises(IndexError):
        render_page(pdf, -1, 400)


def test_that_several_workers_may_draw_at_once(pdf: bytes) -> None:
    with ThreadPoolExecutor(4) as pool:
        images = list(pool.map(lambda at: render_page(pdf, at % 2, 200), range(24)))
    assert all(image == images[at % 2] for at, image in enumerate(images))
