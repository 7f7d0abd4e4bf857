"""How text falls into paragraphs and lines."""

from __future__ import annotations

import pytest

from desktop.reports.text_flow import paragraphs_of, words_of
from desktop.reports.tree_text import Span, StatusMark, StatusShape


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n \n", []),
        ("én", [["én"]]),
        ("én\nto", [["én", "to"]]),
        ("én\n\nto", [["én"], ["to"]]),
        ("\nén\n \n\n\nto\n", [["én"], ["to"]]),
    ],
)
def test_that_a_blank_line_ends_a_paragraph(text: str, expected: list[list[str]]) -> None:
    for content in (text, (Span(text, strong=True),)):
        found = [[line[0].text for line in lines] for lines in paragraphs_of(content)]
        assert found == expected


def test_that_spans_keep_their_weight_over_a_line_break() -> None:
    content = (Span("a\nb", strong=True), Span(" c\n\nd"))
    assert paragraphs_of(content) == [
        [(Span("a", strong=True),), (Span("b", strong=True), Span(" c"))],
        [(Span("d"),)],
    ]


def test_that_a_link_over_two_lines_leads_to_the_same_place() -> None:
    link = "https://eksempel.dk"
    (lines,) = paragraphs_of((Span("a\nb", link=link),))
    assert [line[0].link for line in lines] == [link, link]


def test_that_a_status_reads_as_shape_and_word() -> None:
    assert words_of(StatusMark("Vedtaget", StatusShape.DONE)) == "✓ Vedtaget"
    assert words_of((Span("a "), Span("b\nc"))) == "a b c"
