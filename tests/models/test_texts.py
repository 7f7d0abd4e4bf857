"""Text as it is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import texts
from tests.models.refusals import violated


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Ro  om\taftenen \n", "Ro om aftenen"),
        ("A\u030arhus", "Århus"),
        ("a\x00b\x07c\ud800d\uffffe", "abcde"),
        ("to\r\nlinjer", "to linjer"),
    ],
)
def test_that_a_line_is_composed_trimmed_and_one_line(written, kept):
    assert texts.clean_line(written) == kept


def test_that_prose_keeps_its_paragraphs_and_loses_its_carriage_returns():
    assert texts.clean_prose("\r\nEt\r\n\r\nTo\rTre\n ") == "Et\n\nTo\nTre"


@given(st.text())
def test_that_cleaning_twice_is_cleaning_once(text):
    assert texts.clean_prose(texts.clean_prose(text)) == texts.clean_prose(text)
    assert texts.clean_line(texts.clean_line(text)) == texts.clean_line(text)


@given(st.text(st.characters(exclude_categories=())))
def test_that_what_is_kept_can_be_written_as_utf_8_and_holds_no_control(text):
    kept = texts.keepable(text)
    kept.encode()
    assert "\x00" not in kept
    assert "\ufffe" not in kept


@pytest.mark.parametrize("text", ["", "  \n ", "\x00"])
def test_that_a_line_has_to_say_something(text):
    assert violated(texts.required_line, text, "title") == ("text_missing", "title")


def test_that_a_line_has_three_hundred_characters_at_most():
    assert texts.required_line("å" * 300, "title") == "å" * 300
    assert violated(texts.required_line, "å" * 301, "title") == ("text_too_long", "title")


def test_that_prose_has_two_hundred_thousand_characters_at_most():
    assert len(texts.limited_prose("x" * 200_000, "notes")) == 200_000
    assert violated(texts.limited_prose, "x" * 200_001, "notes") == ("text_too_long", "notes")
