"""What a document tree refuses, so that no writer meets it."""

from __future__ import annotations

import dataclasses

import pytest

from desktop.reports.tree import (
    BoxGroup,
    Callout,
    Figure,
    Heading,
    KeepTogether,
    Logo,
    Paragraph,
    Pictured,
    walk,
)
from tests.desktop.reports.samples import chart, document, png


@pytest.mark.parametrize("alt", ["", "   ", "\n"])
def test_that_a_picture_without_words_is_refused(alt: str) -> None:
    with pytest.raises(ValueError, match="alternative text"):
        Figure(png(), alt)
    with pytest.raises(ValueError, match="alternative text"):
        Logo(png(), alt)
    with pytest.raises(ValueError, match="alternative text"):
        Pictured(png(), alt, (Paragraph("x"),))


def test_that_a_chart_lends_its_words_to_its_figure() -> None:
    assert Figure(chart()).alt == chart().alt
    assert Figure(chart(), "andre ord").alt == "andre ord"


def test_that_bytes_which_are_no_picture_are_refused() -> None:
    with pytest.raises(ValueError, match="PNG or JPEG"):
        Figure(b"%PDF-1.7", "en fil")


def test_that_a_heading_may_not_skip_a_level() -> None:
    with pytest.raises(ValueError, match="of level 3 follows level 1"):
        document(Heading(3, "for dybt"))
    document(Heading(2, "to"), Heading(3, "tre"), Heading(2, "to igen"))


def test_that_the_first_heading_is_the_title() -> None:
    with pytest.raises(ValueError, match="follows level 0"):
        document(blocks=(Heading(2, "to"),))


@pytest.mark.parametrize(
    "container",
    [
        lambda block: Callout((block,)),
        lambda block: KeepTogether((block,)),
        lambda block: BoxGroup((Callout((block,)),)),
        lambda block: Pictured(png(), "billede", (block,)),
    ],
)
def test_that_headings_inside_boxes_count(container: object) -> None:
    with pytest.raises(ValueError, match="follows level"):
        document(container(Heading(3, "for dybt")))


def test_that_a_document_speaks_danish_or_english() -> None:
    with pytest.raises(ValueError, match="language"):
        document(language="sv-SE")


def test_that_a_tree_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        document().title = "andet"


def test_that_a_walk_meets_every_block_in_reading_order() -> None:
    blocks = (
        Paragraph("1"),
        Callout((Paragraph("2"), KeepTogether((Paragraph("3"),)))),
        BoxGroup((Callout((Paragraph("4"),)), Callout((Paragraph("5"),)))),
        Paragraph("6"),
    )
    words = [block.content for block in walk(blocks) if isinstance(block, Paragraph)]
    assert words == list("123456")
