"""A Word file from a document tree."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn

from desktop.reports.tree import (
    BulletList,
    Callout,
    CalloutKind,
    Figure,
    Furniture,
    Heading,
    KeepTogether,
    ListItem,
    NumberedList,
    PageBreak,
    Paragraph,
    Span,
    Table,
)
from desktop.reports.word.writer import word_file
from tests.desktop.reports.samples import chart, document, png, report, trials_table

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from desktop.reports.tree import Document

# The order the schema asks of a paragraph's properties; Word calls other files damaged.
ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
    *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "spacing", "ind"),
    *("contextualSpacing", "jc", "rPr", "sectPr"),
)


def opened(tree: Document) -> WordDocument:
    return docx.Document(BytesIO(word_file(tree)))


def styled(made: WordDocument, style: str) -> list[str]:
    return [each.text for each in made.paragraphs if each.style.name == style]


def test_that_headings_and_lists_have_their_own_styles() -> None:
    made = opened(report())
    assert styled(made, "Heading 1") == ["Ro om aftensmaden på Solsikken"]
    assert "Målinger" in styled(made, "Heading 2")
    assert "én ved hvert bord på hverdage" in styled(made, "List Bullet")
    assert "Ja, inden for rammen." in styled(made, "List Number")
    assert styled(made, "Kicker") == ["Statusrapport til leder"]


def test_that_the_page_is_a4() -> None:
    section = opened(document()).sections[0]
    assert round(section.page_width.mm) == 210
    assert round(section.page_height.mm) == 297


@pytest.mark.parametrize("language", ["da-DK", "en-GB"])
def test_that_the_text_is_proofed_in_the_language_of_the_document(language: str) -> None:
    made = opened(document(language=language))
    (mark,) = made.styles.element.findall(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert mark.get(qn("w:val")) == language
    assert made.core_properties.language == language


def test_that_a_paragraph_may_have_its_own_language() -> None:
    made = opened(document(Paragraph("In English.", language="en-GB")))
    run = made.paragraphs[-1].runs[0]
    assert run._r.find(f".//{qn('w:lang')}").get(qn("w:val")) == "en-GB"


def test_that_the_header_row_comes_again_and_rows_stay_whole() -> None:
    table = opened(document(trials_table(80))).tables[0]
    repeated = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows]
    assert repeated == [True] + [False] * 80
    assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows)
    assert (
        table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == "Prøvehandlinger i perioden"
    )
    assert table._tbl.tblPr.find(qn("w:tblLook")).get(qn("w:firstRow")) == "1"


def test_that_every_picture_has_words() -> None:
    made = opened(report())
    words = [each.get("descr") for each in made.element.iter(qn("wp:docPr"))]
    assert words == [
        "Eksempelkommunes mærke",
        chart().alt,
        "To borde set oppefra",
        "Spisestuen med to borde",
    ]


def test_that_a_damaged_picture_is_its_words() -> None:
    made = opened(document(Figure(png(90, 90)[:-40], "spisestuen")))
    assert made.paragraphs[-1].text == "spisestuen"


def test_that_pages_are_counted_by_fields() -> None:
    tree = document(furniture=Furniture(page_pattern="Side {page} af {pages}", footer_text="Fod"))
    footer = opened(tree).sections[0].footer.paragraphs[0]
    assert footer.text == "Fod\tSide 1 af 1"
    codes = [each.text for each in footer._p.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]


def test_that_only_a_draft_says_so_on_every_page() -> None:
    marks = [
        opened(document(furniture=Furniture(watermark=word))).sections[0].header.paragraphs[0].text
        for word in ("UDKAST", None)
    ]
    assert marks == ["UDKAST", ""]


def test_that_links_lead_where_they_should_and_typed_ones_nowhere() -> None:
    link = Span("her", link="https://eksempel.dk/æ?a=1&b=2")
    made = opened(document(Paragraph((link, Span(" https://x.dk <a href='y'>y</a>")))))
    targets = [
        part.target_ref for part in made.part.rels.values() if part.reltype.endswith("hyperlink")
    ]
    assert targets == ["https://eksempel.dk/æ?a=1&b=2"]
    assert made.paragraphs[-1].text == "her https://x.dk <a href='y'>y</a>"


def test_that_each_numbered_list_counts_from_its_own_start() -> None:
    made = opened(
        document(
            NumberedList(("a", "b")),
            NumberedList(("c",), start=5),
            BulletList((ListItem("d", NumberedList(("e",))),)),
        )
    )
    starts = {
        each.get(qn("w:numId")): each.find(f".//{qn('w:startOverride')}")
        for each in made.part.numbering_part.element.findall(qn("w:num"))
    }
    found = []
    for paragraph in made.paragraphs[1:]:
        number = paragraph._p.find(f".//{qn('w:numId')}").get(qn("w:val"))
        level = paragraph._p.find(f".//{qn('w:ilvl')}").get(qn("w:val"))
        found.append((paragraph.text, starts[number].get(qn("w:val")), level))
    assert found == [
        ("a", "1", "0"),
        ("b", "1", "0"),
        ("c", "5", "0"),
        ("d", "1", "0"),
        ("e", "1", "1"),
    ]


def test_that_the_properties_come_from_the_document() -> None:
    properties = opened(report()).core_properties
    assert properties.title == "Statusrapport for Solsikken"
    assert properties.author == properties.last_modified_by == "Eksempelkommune"
    assert properties.created.date().isoformat() == "2024-01-12"
    assert properties.comments == ""


def test_that_no_part_bears_the_clock_or_the_template_maker() -> None:
    data = word_file(report())
    with ZipFile(BytesIO(data)) as package:
        assert {part.date_time for part in package.infolist()} == {(2024, 1, 12, 0, 0, 0)}
        assert b"python-docx" not in b"".join(map(package.read, package.namelist()))


def test_that_a_page_break_stands_before_whatever_follows() -> None:
    made = opened(document(PageBreak(), Heading(2, "ny"), PageBreak(), Table(("a",), (("b",),))))
    breaks = [each.paragraph_format.page_break_before for each in made.paragraphs]
    assert breaks == [None, True, True, None]


def test_that_blocks_kept_together_hold_on_to_each_other() -> None:
    made = opened(document(KeepTogether((Paragraph("a"), Paragraph("b"), Paragraph("c")))))
    assert [each.paragraph_format.keep_with_next for each in made.paragraphs[1:]] == [
        True,
        True,
        None,
    ]


def test_that_properties_stand_in_the_order_word_asks_for() -> None:
    tree = document(
        *report().blocks[2:],
        PageBreak(),
        Callout((PageBreak(), BulletList(("x", "y"))), "z", CalloutKind.ATTENTION),
    )
    for properties in opened(tree).element.iter(qn("w:pPr")):
        places = [ORDER.index(child.tag.partition("}")[2]) for child in properties]
        assert places == sorted(places)


def test_that_easy_reading_is_larger() -> None:
    sizes = [
        opened(document(easy_read=easy)).styles["Normal"].font.size.pt for easy in (False, True)
    ]
    assert sizes[0] == 11
    assert sizes[1] >= 14
