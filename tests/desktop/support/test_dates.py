"""Dates, times and numbers as Danish and British readers write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.support import dates
from desktop.support.translation import in_language

DAY = dt.date(2024, 1, 12)


@pytest.mark.parametrize(
    ("function", "danish", "english"),
    [
        (dates.long_date, "12. januar 2024", "12 January 2024"),
        (dates.day_and_date, "fredag 12. januar 2024", "Friday 12 January 2024"),
        (dates.short_date, "12-01-2024", "12/01/2024"),
        (dates.month_and_year, "januar 2024", "January 2024"),
    ],
)
def test_that_a_day_is_written_as_readers_of_the_language_do(function, danish, english):
    for language, expected in (("da", danish), ("en", english)):
        with in_language(language):
            assert function(DAY) == expected


def test_that_the_clock_has_a_dot_in_danish():
    for language, expected in (("da", "09.05"), ("en", "09:05")):
        with in_language(language):
            assert dates.clock_time(dt.time(9, 5)) == expected


def test_that_a_moment_is_told_as_the_wall_shows_it():
    with in_language("da"):
        assert dates.local_clock(dt.datetime(2026, 7, 1, 12, 0, tzinfo=dt.UTC)) == "14.00"
        assert dates.local_clock(dt.datetime(2026, 1, 1, 12, 0, tzinfo=dt.UTC)) == "13.00"


def test_that_weeks_are_counted_as_danish_calendars_do():
    assert dates.week_number(dt.date(2027, 1, 3)) == 53
    assert dates.week_number(dt.date(2026, 1, 1)) == 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12-1-24", DAY),
        ("12.01.2024", DAY),
        (" 12/1 2024 ", DAY),
        ("2024-01-12", DAY),
        ("12. 1. 2024", DAY),
        ("29-2-2024", dt.date(2024, 2, 29)),
    ],
)
def test_that_a_date_is_read_as_people_type_it(text, day):
    assert dates.parse_date(text) == day


@pytest.mark.parametrize("text", ["", "12", "12-1", "30-2-2024", "12-13-2024", "1-2-3-4", "x-y-z"])
def test_that_what_is_no_date_is_none(text):
    assert dates.parse_date(text) is None


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)))
def test_that_every_short_date_is_read_back(day):
    for language in ("da", "en"):
        with in_language(language):
            assert dates.parse_date(dates.short_date(day)) == day


@pytest.mark.parametrize(
    ("minutes", "danish", "english"),
    [
        (450, "7,5", "7.5"),
        (60, "1", "1"),
        (0, "0", "0"),
        (50, "0,83", "0.83"),
        (6000, "100", "100"),
    ],
)
def test_that_hours_have_the_decimal_mark_of_the_language(minutes, danish, english):
    for language, expected in (("da", danish), ("en", english)):
        with in_language(language):
            assert dates.hours_number(minutes) == expected
