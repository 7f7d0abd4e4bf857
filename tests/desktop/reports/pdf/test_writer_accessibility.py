"""Every kind of document passes the gate, and the gate can fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from desktop.reports.pdf.writer import pdf_file
from desktop.reports.tree import (
    BoxGroup,
    BulletList,
    Callout,
    CalloutKind,
    Fact,
    FactList,
    Figure,
    Heading,
    KeepTogether,
    ListItem,
    NumberedList,
    Paragraph,
    Pictured,
    Quote,
    Span,
    StatusMark,
    StatusShape,
    Table,
)
from tests.desktop.reports.gate import (
    assert_accessible,
    coverage_faults,
    read_aloud,
    rule_faults,
)
from tests.desktop.reports.samples import chart, document, png, report, trials_table

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.reports.tree import Block, Document

WORDS = "Æblegrød på åen – og så videre, indtil alle har spist. "
LINK = Span("en side med et langt navn", link="https://eksempel.dk/æøå?a=1&b=2")

CASES: dict[str, tuple[Block, ...]] = {
    "markup": (
        Paragraph("<b>fed</b> & <i>kursiv <img src='/etc/hostname'> <a href='http://x.dk'>x</a>"),
        Table(("<b>", "&amp;"), (("</para>", "<font color=red>"),), caption="<u>"),
        BulletList(("<br/>", "&nbsp;")),
    ),
    "letters": (Paragraph("æøå ÆØÅ é € ≥ → ✓ ☐ ½ «ord» 😀 漢字 ❌ e\u0301"),),
    "long paragraph": (Paragraph(WORDS * 4000),),
    "long word": (Paragraph("x" * 5000 + " https://eksempel.dk/" + "a-b/" * 300),),
    "long table": (trials_table(300),),
    "tall cells": (Table(("a", "b"), ((WORDS * 200, WORDS * 20), ("", WORDS * 300))),),
    "empty cells": (Table(("", "b"), (("", ""), ("", "x"))),),
    "table without rows": (Table(("a", "b"), ()),),
    "many columns": (Table(tuple(f"kolonne {n}" for n in range(14)), (("ord",) * 14,) * 3),),
    "links": (
        Paragraph((Span("Se "), LINK, Span(". Se igen "), LINK, Span(WORDS), LINK)),
        Table(("Hvor", ""), (((LINK, Span(" og "), LINK), ""),)),
        BulletList(((LINK,),)),
    ),
    "nested lists": (
        BulletList(
            (
                ListItem("én", NumberedList((ListItem("to", BulletList(("tre",))), "to b"))),
                ListItem(WORDS * 30 + "\n\n" + WORDS, BulletList((WORDS,) * 40)),
                ListItem("", BulletList(("under ingenting",))),
            )
        ),
        NumberedList(("ni", "ti"), start=9),
    ),
    "boxes": (
        Callout((Paragraph(WORDS * 150), trials_table(60)), "Lang", CalloutKind.HIGHLIGHT),
        BoxGroup((Callout((Paragraph(WORDS * 300),)), Callout((Paragraph("kort"),)))),
        BoxGroup((Callout((), "tom"), Callout((Callout((Paragraph("inde"),), "i"),)), Callout(()))),
        KeepTogether((Paragraph(WORDS * 300), Paragraph(WORDS * 100))),
        KeepTogether(()),
    ),
    "pictures": (
        Figure(chart(), caption="Tal fra tavlen"),
        Figure(png(3000, 40), alt="en meget bred streg"),
        Figure(png(40, 4000), alt="en meget høj streg"),
        Figure(png(20, 20)[:-30], alt="et beskadiget billede"),
        Pictured(png(), "en firkant", (Paragraph("kort"),)),
        Pictured(png(90, 90), "en firkant", (Paragraph(WORDS * 200),)),
        Pictured(png(90, 90)[:-30], "beskadiget", (Paragraph("kort"),)),
    ),
    "quotes and facts": (
        Quote(WORDS * 100, "en beboer"),
        Quote(""),
        FactList(
            (
                Fact("Et langt navn på noget, som man ved " * 3, WORDS * 60 + "\n\nigen"),
                Fact("Status", StatusMark("Godkendt", StatusShape.DONE)),
                Fact("Tom", ""),
            )
        ),
    ),
    "other languages": (Paragraph("In English.", language="en-GB"), Paragraph("På dansk.")),
    "nothing": (),
}


def written(tree: Document, folder: Path) -> Path:
    path = folder / "document.pdf"
    path.write_bytes(pdf_file(tree).data)
    return path


@pytest.mark.parametrize("case", CASES)
def test_that_every_kind_of_content_is_accessible(case: str, tmp_path: Path) -> None:
    assert_accessible(written(document(*CASES[case]), tmp_path))


@pytest.mark.parametrize("language", ["da-DK", "en-GB"])
@pytest.mark.parametrize("is_draft", [True, False])
@pytest.mark.parametrize("easy_read", [True, False])
def test_that_a_whole_report_is_accessible(
    language: str, is_draft: bool, easy_read: bool, tmp_path: Path
) -> None:
    tree = report(language, is_draft=is_draft, easy_read=easy_read)
    assert_accessible(written(tree, tmp_path))


def test_that_a_document_without_blocks_is_an_accessible_page(tmp_path: Path) -> None:
    tree = document(blocks=())
    assert pdf_file(tree).pages == 1
    assert coverage_faults(written(tree, tmp_path)) == []


def test_that_the_tree_reads_a_report_in_order(tmp_path: Path) -> None:
    spoken = read_aloud(written(report(), tmp_path))
    assert ("H1", "Ro om aftensmaden på Solsikken") in spoken
    assert ("Figure", "Eksempelkommunes mærke") in spoken
    assert ("Link", "kommunens side om udviklingsforløb") in spoken
    assert ("TH", "Prøvehandling") in spoken
    assert ("TD", " Vedtaget") in spoken
    tags = [tag for tag, _ in spoken]
    assert tags.index("H1") < tags.index("Lbl") < tags.index("Caption") < tags.index("TD")


def test_that_a_repeated_header_row_is_read_once(tmp_path: Path) -> None:
    spoken = read_aloud(written(document(trials_table(300)), tmp_path))
    assert spoken.count(("TH", "Det vi så")) == 1


def test_that_words_do_not_melt_together_at_line_ends(tmp_path: Path) -> None:
    spoken = read_aloud(written(document(Paragraph(WORDS * 40)), tmp_path))
    words = "".join(text for tag, text in spoken if tag == "P").split()
    assert words == (WORDS * 40).split()


def _without_tree(file: pikepdf.Pdf) -> None:
    del file.Root.StructTreeRoot


def _without_language(file: pikepdf.Pdf) -> None:
    del file.Root.Lang


def _without_mark_info(file: pikepdf.Pdf) -> None:
    del file.Root.MarkInfo


def _without_metadata(file: pikepdf.Pdf) -> None:
    del file.Root.Metadata


def _without_title_display(file: pikepdf.Pdf) -> None:
    del file.Root.ViewerPreferences


def _without_alt(file: pikepdf.Pdf) -> None:
    for item in file.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure":
            del item.Alt


def _without_scope(file: pikepdf.Pdf) -> None:
    for item in file.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/TH":
            del item.A


def _without_tab_order(file: pikepdf.Pdf) -> None:
    for sheet in file.pages:
        del sheet.Tabs


def _with_untagged_paint(file: pikepdf.Pdf) -> None:
    file.pages[0].contents_add(file.make_stream(b"0 0 10 10 re f"))


def _with_skipped_level(file: pikepdf.Pdf) -> None:
    for item in file.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/H2":
            item.S = pikepdf.Name.H4


def _without_link_words(file: pikepdf.Pdf) -> None:
    for sheet in file.pages:
        for annotation in sheet.get("/Annots", []):
            del annotation.Contents


FAULTS = [
    _without_tree,
    _without_language,
    _without_mark_info,
    _without_metadata,
    _without_title_display,
    _without_alt,
    _without_scope,
    _without_tab_order,
    _with_untagged_paint,
    _with_skipped_level,
    _without_link_words,
]


@pytest.mark.parametrize("spoil", FAULTS, ids=lambda fault: fault.__name__.strip("_"))
def test_that_the_gate_sees_a_fault(spoil: object, tmp_path: Path) -> None:
    path = written(report(), tmp_path)
    spoiled = tmp_path / "spoiled.pdf"
    with pikepdf.open(path) as file:
        spoil(file)
        file.save(spoiled)
    assert rule_faults(spoiled)


def test_that_the_coverage_check_sees_a_paragraph_missing_from_the_tree(tmp_path: Path) -> None:
    path = written(document(Paragraph("ét"), Paragraph("to")), tmp_path)
    spoiled = tmp_path / "spoiled.pdf"
    with pikepdf.open(path) as file:
        root = file.Root.StructTreeRoot.K
        root.K = pikepdf.Array(list(root.K)[:-1])
        file.save(spoiled)
    assert rule_faults(spoiled) == []
    assert coverage_faults(spoiled)


def test_that_the_gate_wants_headings_from_the_first_level() -> None:
    with pytest.raises(ValueError, match="follows level"):
        document(Heading(3, "for dybt"))
