"""A PDF from a document tree."""

from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.reports.pdf.writer import pdf_file
from desktop.reports.tree import (
    BulletList,
    Callout,
    Fact,
    FactList,
    Figure,
    Furniture,
    Heading,
    PageBreak,
    Paragraph,
    Pictured,
    Quote,
    Table,
)
from tests.desktop.reports.gate import assert_accessible
from tests.desktop.reports.samples import document, png, report, trials_table

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from desktop.reports.tree import Document


def page_texts(tree: Document) -> list[str]:
    with pypdfium2.PdfDocument(pdf_file(tree).data) as file:
        return [page.get_textpage().get_text_bounded() for page in file]


def opened(tree: Document) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf_file(tree).data))


def test_that_pages_are_counted_in_the_footer() -> None:
    tree = document(
        Paragraph("en"),
        PageBreak(),
        Paragraph("to"),
        furniture=Furniture(page_pattern="Side {page} af {pages}", footer_text="Foden"),
    )
    texts = page_texts(tree)
    assert [re.search(r"Side \d af \d", text).group() for text in texts] == [
        "Side 1 af 2",
        "Side 2 af 2",
    ]
    assert all("Foden" in text for text in texts)


def test_that_braces_in_a_page_pattern_are_only_words() -> None:
    tree = document(furniture=Furniture(page_pattern="{0} {page.__class__} {page}"))
    assert "{0} {page.__class__} 1" in page_texts(tree)[0]


def test_that_only_a_draft_bears_a_watermark() -> None:
    assert "UDKAST" in page_texts(document(furniture=Furniture(watermark="UDKAST")))[0]
    assert "UDKAST" not in page_texts(document())[0]


def test_that_the_title_runs_on_from_the_second_page() -> None:
    first, second = page_texts(document(PageBreak(), Paragraph("to"), title="Løbende titel"))
    assert "Løbende titel" not in first
    assert "Løbende titel" in second


def test_that_a_header_row_is_painted_on_every_page_of_its_table() -> None:
    texts = page_texts(document(trials_table(100)))
    assert len(texts) > 3
    assert all("Det vi så" in text for text in texts)


def test_that_a_page_break_first_or_last_makes_no_empty_page() -> None:
    assert pdf_file(document(PageBreak(), Paragraph("x"), PageBreak(), PageBreak())).pages == 2


def test_that_bookmarks_follow_the_headings() -> None:
    tree = document(Heading(2, "to"), Heading(3, "tre"), Heading(2, "to igen"))
    with opened(tree) as file, file.open_outline() as outline:
        (title,) = outline.root
        assert title.title == "Prøve"
        assert [each.title for each in title.children] == ["to", "to igen"]
        assert [each.title for each in title.children[0].children] == ["tre"]


def test_that_the_file_says_what_the_document_says() -> None:
    with opened(report()) as file:
        assert str(file.docinfo.Title) == "Statusrapport for Solsikken"
        assert str(file.docinfo.Author) == "Eksempelkommune"
        assert str(file.docinfo.CreationDate).startswith("D:20240112")
        assert str(file.Root.Lang) == "da-DK"
        metadata = file.open_metadata()
        assert metadata["dc:title"] == "Statusrapport for Solsikken"
        assert metadata["pdfuaid:part"] == "1"


def test_that_no_path_of_this_machine_is_in_the_file() -> None:
    with opened(report()) as file:
        raw = b"".join(
            item.read_bytes() for item in file.objects if isinstance(item, pikepdf.Stream)
        )
    assert b"site-packages" not in pdf_file(report()).data + raw
    assert b"/font_source" not in pdf_file(report()).data + raw


def test_that_different_documents_have_different_marks() -> None:
    marks = []
    for words in ("en", "to"):
        with opened(document(Paragraph(words))) as file:
            marks.append(bytes(file.trailer.ID[0]))
    assert marks[0] != marks[1]


def test_that_a_typed_picture_tag_brings_no_picture(tmp_path: Path) -> None:
    secret = tmp_path / "hemmelig.png"
    secret.write_bytes(png(8, 8))
    tag = f'<img src="{secret}" width="8" height="8"/>'
    tree = document(Paragraph(tag), Table((tag,), ((tag,),), caption=tag), BulletList((tag,)))
    with opened(tree) as file:
        assert not [
            item
            for item in file.objects
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
        ]
        assert "/Annots" not in file.pages[0]


def test_that_a_link_of_a_user_stays_words() -> None:
    with opened(document(Paragraph("https://eksempel.dk <a href='https://x.dk'>x</a>"))) as file:
        assert "/Annots" not in file.pages[0]


def test_that_huge_texts_are_laid_out_in_seconds() -> None:
    begun = time.thread_time()
    file = pdf_file(document(Paragraph("Æblegrød på åen. " * 60_000)))
    assert file.pages > 150
    assert time.thread_time() - begun < 15


def test_that_a_word_without_an_end_is_laid_out_in_seconds() -> None:
    begun = time.thread_time()
    pdf_file(document(Paragraph("x" * 200_000), Table(("a",), (("y" * 100_000,),))))
    assert time.thread_time() - begun < 15


def test_that_documents_written_at_once_do_not_mix() -> None:
    trees = [
        document(Paragraph(word * 40), trials_table(30)) for word in ("æble ", "øl ", "å ")
    ] * 3
    with ThreadPoolExecutor(4) as pool:
        at_once = list(pool.map(pdf_file, trees))
    assert at_once == [pdf_file(tree) for tree in trees]


def test_that_a_damaged_picture_is_its_words() -> None:
    broken = png(90, 90)[:-40]
    texts = page_texts(
        document(Figure(broken, "spisestuen"), Pictured(broken, "x", (Paragraph("ved"),)))
    )
    assert "spisestuen" in texts[0]
    assert "ved" in texts[0]


def test_that_wide_letters_stay_on_the_paper() -> None:
    with pypdfium2.PdfDocument(
        pdf_file(document(Paragraph("W" * 400), Quote("M" * 300))).data
    ) as file:
        words = file[0].get_textpage()
        edges = [words.get_charbox(at)[2] for at in range(words.count_chars())]
    assert max(edges) < 595 - 50


MARKUP = st.text(st.sampled_from("<>&\"'/= \nabimgpru#;:.-æ😀\u0301\x00\u202e"), max_size=120)


@given(MARKUP, MARKUP, st.integers(0, 3))
@settings(max_examples=40, deadline=None)
def test_that_any_typed_text_gives_an_accessible_file(
    tmp_path_factory: pytest.TempPathFactory, one: str, two: str, kind: int
) -> None:
    blocks = (
        (Paragraph(one), Heading(2, f"x{two}")),
        (Table(("a", one), ((two, one), (one, "")), caption=two),),
        (BulletList((one, two)), FactList((Fact(f"x{one}", two),))),
        (Callout((Paragraph(two),), one), Quote(one, two)),
    )[kind]
    path = tmp_path_factory.mktemp("pdf") / "a.pdf"
    path.write_bytes(pdf_file(document(*blocks, title=f"x{one}", author=two)).data)
    assert_accessible(path)
