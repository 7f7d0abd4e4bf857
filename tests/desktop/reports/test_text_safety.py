"""The one door for text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reports.text_safety import BLANK_STAND_IN, one_line, safe, safe_document
from desktop.reports.tree import Heading, Paragraph, Span, StatusMark, StatusShape, Table
from tests.desktop.reports.samples import document, report


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("almindelig tekst", "almindelig tekst"),
        ("e\u0301n", "én"),
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("a\tb", "a b"),
        ("\x00\x1b[31mrød", "[31mrød"),
        ("\ud83d alene", " alene"),
        ("\u202etxet\u202c", "txet"),
        ("\u2067x\u2069\u200f", "x"),
        ("hemmelig\u00addeling\u200b\ufeff", "hemmeligdeling"),
        ("\U000e0041\ufffe", ""),
        ("<b> & <img src='x'>", "<b> & <img src='x'>"),
        ("😀 👩\u200d🍳", "😀 👩\u200d🍳"),
    ],
)
def test_that_text_becomes_one_canonical_form(given_text: str, expected: str) -> None:
    assert safe(given_text) == expected


@given(st.text(st.characters(), max_size=200))
def test_that_safe_text_steers_nothing(text: str) -> None:
    clean = safe(text)
    assert safe(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert not any(unicodedata.category(char) in ("Cc", "Cs") and char != "\n" for char in clean)
    clean.encode("utf-8")


def test_that_every_text_of_a_tree_is_made_safe() -> None:
    tree = document(
        Heading(2, "a\x00b"),
        Paragraph((Span("c\u202ed", link="https://eksempel.dk/\u202e"),)),
        Table(("e\x07",), ((StatusMark("f\ud800", StatusShape.UP),),), caption="g\x1f"),
        title="h\x00",
    )
    clean = safe_document(tree)
    assert clean.title == "h"
    heading, paragraph, table = clean.blocks[1:]
    assert heading.text == "ab"
    assert paragraph.content == (Span("cd", link="https://eksempel.dk/"),)
    assert table.header == ("e",)
    assert table.rows == ((StatusMark("f", StatusShape.UP),),)
    assert table.caption == "g"


def test_that_a_needed_text_of_nothing_but_control_characters_gets_a_stand_in() -> None:
    assert safe_document(document(title="\x00\x01")).title == BLANK_STAND_IN


def test_that_a_safe_tree_is_left_as_it_is() -> None:
    tree = report()
    assert safe_document(tree) is tree


def test_that_one_line_has_single_spaces() -> None:
    assert one_line("  a\n b\u00a0c  ") == "a b c"
