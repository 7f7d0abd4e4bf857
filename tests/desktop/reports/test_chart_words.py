"""Numbers and days in a chart."""

from __future__ import annotations

from datetime import date

from desktop.reports.chart_words import chart_table, day_text, month_text, number_text
from tests.desktop.reports.samples import chart


def test_that_numbers_follow_the_language() -> None:
    assert number_text(1234.5, 1, "da-DK") == "1.234,5"
    assert number_text(1234.5, 1, "en-GB") == "1,234.5"
    assert number_text(-3, 0, "da-DK") == "−3"


def test_that_days_follow_the_language() -> None:
    assert day_text(date(2024, 5, 12), "en-GB") == "12 May"
    assert day_text(date(2024, 5, 12), "da-DK").startswith("12. ")
    assert month_text(date(2024, 12, 1), "en-GB") == "Dec"


def test_that_the_table_has_the_numbers_of_the_chart() -> None:
    table = chart_table(chart(), "en-GB")
    assert table.header == ("Date", "Konflikter (antal om ugen)")
    assert table.rows[0] == ("4 Sep 2023", "7")
    assert table.rows[7][1] == ""
    assert len(table.rows) == 19
