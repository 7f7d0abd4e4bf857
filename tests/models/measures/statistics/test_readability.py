"""Tests of LIX and of the sentences shown beside it."""

from __future__ import annotations

import unicodedata
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.measures.statistics.readability import (
    Band,
    longest_sentences,
    read_lix,
    split_sentences,
)

TEXTS = st.text("abcæøå ABCÆØÅ0123.,!?:;-\n ", max_size=120)


def test_that_lix_is_words_a_sentence_plus_the_share_of_long_words():
    found = read_lix("Beboerne bestemmer selv. De kan sige nej, og det er helt i orden!")
    assert (found.words, found.sentences, found.long_words) == (13, 2, 2)
    assert found.lix == Fraction(13, 2) + Fraction(200, 13)
    assert found.rounded == 22
    assert found.band is Band.VERY_EASY


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("En. To! Tre? Fire: fem; seks", 5),
        ("Hvad?! Nej... Jo.", 3),
        ("Uden noget tegn", 1),
        ("Det er f.eks. kl. 9.30", 4),
    ],
)
def test_that_every_group_of_marks_ends_a_sentence(text, sentences):
    assert read_lix(text).sentences == sentences


@pytest.mark.parametrize(
    ("word", "is_long"),
    [
        ("hverdag", True),
        ("hverda", False),
        ("(hverda)!", False),
        ("1234567", False),
        ("e-mail-ad", True),
        ("hver\u00addag", True),
        ("hver\u00adda", False),
        (unicodedata.normalize("NFD", "gåååån"), False),
        (unicodedata.normalize("NFD", "gååååån"), True),
    ],
)
def test_that_only_letters_make_a_word_long_and_seven_are_enough(word, is_long):
    assert read_lix(word).long_words == is_long


def test_that_a_mark_alone_is_no_word():
    assert read_lix("ja - nej – ” 7").words == 3


@pytest.mark.parametrize("text", ["", "  \n", "... !", "–"])
def test_that_a_text_without_words_has_no_figure(text):
    found = read_lix(text)
    assert (found.words, found.sentences, found.long_words) == (0, 0, 0)
    assert (found.lix, found.rounded, found.band) == (None, None, None)


@given(TEXTS)
def test_that_the_figure_is_never_less_than_one_where_there_are_words(text):
    found = read_lix(text)
    assert found.lix is None or found.lix >= Fraction(found.words, found.sentences) > 0
    assert found.long_words <= found.words


@given(TEXTS)
def test_that_line_breaks_and_capitals_change_nothing(text):
    assert read_lix(text.replace(" ", "\n ")) == read_lix(text)
    assert read_lix(text.upper()) == read_lix(text.lower())


@given(TEXTS.filter(lambda text: read_lix(text).words > 0))
def test_that_saying_everything_twice_gives_the_same_figure(text):
    once = text.rstrip(".!?:; \n") + " a."
    assert read_lix(f"{once} {once}").lix == read_lix(once).lix


@pytest.mark.parametrize(
    ("words", "band"),
    [
        (24, Band.VERY_EASY),
        (25, Band.EASY),
        (34, Band.EASY),
        (35, Band.MEDIUM),
        (45, Band.HARD),
        (54, Band.HARD),
        (55, Band.VERY_HARD),
    ],
)
def test_that_the_danish_bands_begin_where_they_should(words, band):
    # One sentence of short words: the figure is the number of words.
    found = read_lix("ord " * words)
    assert (found.lix, found.band) == (words, band)


def test_that_a_half_rounds_upwards_and_the_band_follows_the_shown_number():
    found = read_lix("ord " * 24 + ". " + "ord " * 25 + ".")
    assert (found.lix, found.rounded, found.band) == (Fraction(49, 2), 25, Band.EASY)


def test_that_abbreviations_and_figures_do_not_end_a_shown_sentence():
    text = "Vi mødes d. 5. maj kl. 9.30, bl.a. med Mona m.fl. Derefter spiser vi osv. Godt?"
    assert split_sentences(text) == [
        "Vi mødes d. 5. maj kl. 9.30, bl.a. med Mona m.fl.",
        "Derefter spiser vi osv.",
        "Godt?",
    ]


def test_that_list_lines_and_paragraphs_are_sentences_of_their_own():
    assert split_sentences("Overskrift\n\n- et punkt\n- to\npunkter") == [
        "Overskrift",
        "- et punkt",
        "- to punkter",
    ]


def test_that_the_longest_sentences_come_first_and_equal_ones_in_reading_order():
    text = "En to. En to tre fire. Ja. En to tre. Nej, slet ikke."
    assert longest_sentences(text) == ["En to tre fire.", "En to tre.", "Nej, slet ikke."]


@given(TEXTS)
def test_that_splitting_loses_no_word(text):
    shown = sum(any(c.isalnum() for c in w) for s in split_sentences(text) for w in s.split())
    assert shown == read_lix(text).words
