"""What running text refuses."""

from __future__ import annotations

import pytest

from desktop.reports.tree_text import (
    BulletList,
    Heading,
    ListItem,
    Paragraph,
    Span,
    StatusMark,
    StatusShape,
    item_of,
    plain_text_of,
    spans_of,
)


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "www.eksempel.dk", ""]
)
def test_that_a_link_leads_to_a_web_or_mail_address(link: str) -> None:
    with pytest.raises(ValueError, match="a link"):
        Span("klik", link=link)


def test_that_a_link_needs_words() -> None:
    with pytest.raises(ValueError, match="words"):
        Span("  ", link="https://eksempel.dk")


def test_that_a_status_is_never_a_shape_alone() -> None:
    with pytest.raises(ValueError, match="word"):
        StatusMark(" ", StatusShape.UP)


@pytest.mark.parametrize("level", [0, 4, -1])
def test_that_headings_have_three_levels(level: int) -> None:
    with pytest.raises(ValueError, match="level"):
        Heading(level, "x")


def test_that_empty_headings_and_lists_are_refused() -> None:
    with pytest.raises(ValueError, match="heading"):
        Heading(1, " ")
    with pytest.raises(ValueError, match="list"):
        BulletList(())


def test_that_a_paragraph_speaks_a_known_language() -> None:
    with pytest.raises(ValueError, match="language"):
        Paragraph("Hej", language="no")


def test_that_text_and_spans_read_alike() -> None:
    spans = (Span("en "), Span("beboer", strong=True))
    assert plain_text_of(spans) == "en beboer"
    assert spans_of("en beboer") == (Span("en beboer"),)
    assert plain_text_of(StatusMark("I gang", StatusShape.FILLED)) == "I gang"
    assert item_of(spans) == ListItem(spans)
    assert item_of(ListItem("x")) == ListItem("x")
