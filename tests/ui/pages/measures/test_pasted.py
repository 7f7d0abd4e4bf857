"""Two columns from a spreadsheet, read line by line."""

from __future__ import annotations

import datetime as dt

import pytest

from ui.item_models.measurement_rows import DAY, VALUE
from ui.pages.measures.pasted import is_two_columns, read_pasted

TODAY = dt.date(2024, 6, 3)


@pytest.fixture(autouse=True)
def _danish(themed: object) -> None:
    """Words in Danish."""


def test_that_days_and_values_with_decimal_comma_are_read() -> None:
    found = read_pasted("01-05-2024\t2,5\r\n08-05-2024\t3\r\n", 1, TODAY)
    assert found.values == ((dt.date(2024, 5, 1), 25), (dt.date(2024, 5, 8), 30))
    assert found.wrong == ()


def test_that_headings_and_empty_lines_are_left_out() -> None:
    found = read_pasted("Dato\tTimer\n\n01-05-2024\t2\n", 1, TODAY)
    assert found.values == ((dt.date(2024, 5, 1), 20),)
    assert found.wrong == ()


def test_that_an_empty_value_is_missing_and_not_zero() -> None:
    found = read_pasted("01-05-2024\t\n02-05-2024\t–", 0, TODAY)
    assert found.values == ((dt.date(2024, 5, 1), None), (dt.date(2024, 5, 2), None))


def test_that_a_wrong_number_is_kept_with_its_reason() -> None:
    found = read_pasted("01-05-2024\t2\n02-05-2024\tmange", 0, TODAY)
    (row,) = found.wrong
    assert row.day == dt.date(2024, 5, 2)
    assert row.text(VALUE) == "mange"
    assert row.error


def test_that_a_wrong_date_keeps_both_cells() -> None:
    (row,) = read_pasted("01-05-2024\t2\n31-02-2024\t4", 0, TODAY).wrong
    assert (row.text(DAY), row.text(VALUE)) == ("31-02-2024", "4")


def test_that_a_day_that_has_not_come_is_wrong() -> None:
    (row,) = read_pasted("01-05-2024\t2\n01-07-2024\t4", 0, TODAY).wrong
    assert row.text(DAY) == "01-07-2024"


def test_that_the_second_of_two_equal_days_is_wrong() -> None:
    found = read_pasted("01-05-2024\t2\n01-05-2024\t4", 0, TODAY)
    assert len(found.values) == 1
    assert len(found.wrong) == 1


def test_that_a_number_with_a_thousand_mark_in_doubt_is_refused() -> None:
    (row,) = read_pasted("01-05-2024\t2\n02-05-2024\t1,000", 0, TODAY).wrong
    assert row.text(VALUE) == "1,000"


def test_that_one_value_is_no_column() -> None:
    assert not is_two_columns("2,5")
    assert is_two_columns("01-05-2024;2,5")
