"""Dates as people type them."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop.support.translation import in_language
from ui.widgets.date_reading import read_date

TODAY = dt.date(2026, 3, 10)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("12-1-24", dt.date(2024, 1, 12)),
        ("12.01.2024", dt.date(2024, 1, 12)),
        ("2024-01-12", dt.date(2024, 1, 12)),
        ("12. januar 2024", dt.date(2024, 1, 12)),
        ("12 jan 24", dt.date(2024, 1, 12)),
        ("12. Maj", dt.date(2026, 5, 12)),
        ("3/4", dt.date(2026, 4, 3)),
        ("3.4.", dt.date(2026, 4, 3)),
        ("1.9.", dt.date(2026, 9, 1)),
        ("+14", dt.date(2026, 3, 24)),
        ("+2u", dt.date(2026, 3, 24)),
        ("", None),
        ("31. februar", None),
        ("31.2.", None),
        ("snart", None),
        ("12. mandag", None),
        ("99-99-99", None),
    ],
)
def test_that_a_date_is_understood_as_it_is_typed(typed, expected) -> None:
    with in_language("da"):
        assert read_date(typed, TODAY) == expected


def test_that_a_day_more_than_half_a_year_back_is_next_years() -> None:
    assert read_date("1.8.", dt.date(2026, 12, 1)) == dt.date(2026, 8, 1)
    assert read_date("1.2.", dt.date(2026, 12, 1)) == dt.date(2027, 2, 1)


def test_that_words_are_understood_in_the_language_of_the_program() -> None:
    with in_language("en"):
        assert read_date("Tomorrow", TODAY) == dt.date(2026, 3, 11)
        assert read_date("yesterday", TODAY) == dt.date(2026, 3, 9)
        assert read_date("12 January 2024", TODAY) == dt.date(2024, 1, 12)
