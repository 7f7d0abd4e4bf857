"""Numbers as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.measures import numbers
from tests.models.refusals import violated


@pytest.mark.parametrize(
    ("text", "decimals", "value"),
    [
        ("", 0, None),
        (" \u00a0 ", 2, None),
        ("0", 0, 0),
        ("-0", 1, 0),
        ("12", 0, 12),
        (" 12 ", 1, 120),
        ("007", 0, 7),
        ("1,5", 1, 15),
        ("-1,5", 1, -15),
        ("\u22121,5", 1, -15),
        ("+1,5", 2, 150),
        ("0,125", 3, 125),
        ("1.234,5", 1, 12345),
        ("1 234,5", 1, 12345),
        ("1\u00a0234", 0, 1234),
        ("12.345.678", 0, 12345678),
        ("1,000", 3, 1000),
        ("12,00", 0, 12),
        ("1234,000", 0, 1234),
        ("1,50", 1, 15),
        ("999999999999999", 0, 10**15 - 1),
    ],
)
def test_that_danish_numbers_are_read(text, decimals, value):
    assert numbers.parse_value(text, decimals) == value


@pytest.mark.parametrize(
    ("text", "decimals", "code"),
    [
        ("1,000", 0, "number_ambiguous"),
        ("1,500", 1, "number_ambiguous"),
        ("120,000", 2, "number_ambiguous"),
        ("1,5", 0, "too_many_decimals"),
        ("0,125", 2, "too_many_decimals"),
        ("1.5", 1, "number_invalid"),
        ("0.123", 3, "number_invalid"),
        ("1.2345", 0, "number_invalid"),
        ("1234.567", 0, "number_invalid"),
        ("1.234 567", 0, "number_invalid"),
        ("1,2,3", 2, "number_invalid"),
        ("1,234.5", 1, "number_invalid"),
        (",5", 1, "number_invalid"),
        ("5,", 1, "number_invalid"),
        ("--5", 0, "number_invalid"),
        ("5 %", 0, "number_invalid"),
        ("1e3", 0, "number_invalid"),
        ("fem", 0, "number_invalid"),
        ("\u0661", 0, "number_invalid"),
        ("1000000000000000", 0, "number_too_large"),
        ("10000000000", 6, "number_too_large"),
    ],
)
def test_that_what_is_no_number_or_could_be_two_is_refused(text, decimals, code):
    assert violated(numbers.parse_value, text, decimals) == (code, "value")


@pytest.mark.parametrize(
    ("value", "decimals", "danish", "english"),
    [
        (None, 2, "", ""),
        (0, 0, "0", "0"),
        (5, 2, "0,05", "0.05"),
        (-15, 1, "\u22121,5", "\u22121.5"),
        (12345, 1, "1.234,5", "1,234.5"),
        (1234567, 0, "1.234.567", "1,234,567"),
        (10**15 - 1, 6, "999.999.999,999999", "999,999,999.999999"),
    ],
)
def test_that_numbers_are_written_as_the_language_does(value, decimals, danish, english):
    assert numbers.format_value(value, decimals, "da") == danish
    assert numbers.format_value(value, decimals, "en") == english


def test_that_another_language_has_no_numbers():
    with pytest.raises(ValueError, match="'sv'"):
        numbers.format_value(1, 0, "sv")


@given(st.one_of(st.none(), st.integers(-numbers.MAX_VALUE, numbers.MAX_VALUE)), st.integers(0, 6))
def test_that_what_is_written_is_read_back_as_the_same_number(value, decimals):
    assert numbers.parse_value(numbers.format_value(value, decimals, "da"), decimals) == value


@pytest.mark.parametrize("value", [None, 0, numbers.MAX_VALUE, -numbers.MAX_VALUE])
def test_that_up_to_15_digits_fit(value):
    assert numbers.check_size(value) is None


def test_that_16_digits_do_not_fit():
    assert violated(numbers.check_size, 10**15, "target") == ("number_too_large", "target")
