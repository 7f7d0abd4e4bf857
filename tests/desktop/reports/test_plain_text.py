"""Documents as plain text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.reports.plain_text import WIDTH, plain_text
from desktop.reports.tree import (
    BulletList,
    Fact,
    FactList,
    Figure,
    ListItem,
    Paragraph,
    Span,
    StatusMark,
    StatusShape,
)
from tests.desktop.reports.golden_files import assert_golden
from tests.desktop.reports.samples import chart, document, report
from tests.desktop.reports.small_sample import small_report


def test_that_the_small_report_reads_as_it_did() -> None:
    assert_golden("small_report.txt", plain_text(small_report()))


def test_that_lines_keep_the_width() -> None:
    assert max(map(len, plain_text(report()).splitlines())) <= WIDTH


def test_that_a_link_shows_where_it_leads_once() -> None:
    link = Span("vores side", link="https://eksempel.dk")
    bare = Span("a@b.dk", link="mailto:a@b.dk")
    text = plain_text(document(Paragraph((link, Span(" og "), bare))))
    assert "vores side <https://eksempel.dk> og a@b.dk\n" in text


def test_that_entries_hang_under_their_first_letter() -> None:
    text = plain_text(document(BulletList((ListItem("ord " * 30, BulletList(("under",))),))))
    assert "\n- ord ord" in text
    assert "\n  ord ord" in text
    assert "\n  - under" in text


def test_that_a_chart_is_its_words() -> None:
    text = plain_text(document(Figure(chart())))
    assert "falder fra omkring 7 om ugen" in text
    assert "ikke tilfældigt" in text


def test_that_a_long_name_of_a_fact_stands_on_its_own_line() -> None:
    facts = FactList(
        (
            Fact("Et meget langt navn på noget, som vi ved", "x"),
            Fact("Kort", StatusMark("ja", StatusShape.UP)),
        )
    )
    lines = plain_text(document(facts)).splitlines()
    assert "Et meget langt navn på noget, som vi ved:" in lines
    assert any(line.startswith("Kort:") and line.endswith("▲ ja") for line in lines)


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_that_any_text_can_be_written(text: str) -> None:
    written = plain_text(document(Paragraph(text), BulletList((text,))))
    assert written.endswith("\n")
    written.encode("utf-8")
