"""Typed text as blocks."""

from __future__ import annotations

import pytest

from desktop.reports.builders.prose import prose_blocks
from desktop.reports.tree import BulletList, Paragraph, ParagraphRole


@pytest.mark.parametrize("text", ["", "   \n\n "])
def test_that_an_empty_text_is_nothing(text):
    assert prose_blocks(text) == ()


def test_that_a_blank_line_is_a_paragraph_and_a_line_end_a_line():
    assert prose_blocks("a\nb\n\nc") == (Paragraph("a\nb"), Paragraph("c"))


def test_that_lines_behind_hyphens_are_a_list_wherever_they_stand():
    assert prose_blocks("Vi kan:\n- gå\n-  løbe\nI dag.") == (
        Paragraph("Vi kan:"),
        BulletList(("gå", "løbe")),
        Paragraph("I dag."),
    )


def test_that_a_hyphen_without_words_is_text():
    assert prose_blocks("-\n–\n-gå") == (Paragraph("-\n–\n-gå"),)


def test_that_paragraphs_have_the_role_they_are_asked_for():
    assert prose_blocks("a", ParagraphRole.LEAD) == (Paragraph("a", ParagraphRole.LEAD),)
