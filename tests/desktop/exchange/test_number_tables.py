"""Tests of tables of numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.number_tables import read_number, read_table, read_text
from models.errors import UserFacingError


def refusal(text, column="value"):
    with pytest.raises(UserFacingError) as error:
        read_table(text).numbers(column)
    return error.value


@given(st.lists(st.none() | st.decimals(-1000, 1000, places=3), min_size=1))
def test_that_every_number_comes_back_exactly(values):
    rows = "".join(f'"{"" if value is None else value}"\n' for value in values)
    assert read_table(f"value\n{rows}").numbers("value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("value\n5\n\n6\n", [5, None, 6]),
        ("value\n5\n6\n\n\n", [5, 6]),
        ('value\n5\n""\n', [5, None]),
        ("value\n5\n   \n", [5]),
        ("\n\nvalue\n5\n", [5]),
        ("value,label\n5,a\n,b\n\n6,c\n", [5, None, 6]),
        ("\ufeffValue , label\r\n5,a\r\n", [5]),
        ("value\n", []),
        ("value;label\n12,5;a\n1,25;b\n0,125;c\n", [Decimal("12.5"), Decimal("1.25"),
                                                   Decimal("0.125")]),
        ("value\tlabel\n-12.5\ta\n", [Decimal("-12.5")]),
        ("value;\n\u22123;\n", [-3]),
        ("value\n+.5\n1e2\n7.\n", [Decimal("0.5"), 100, 7]),
    ],
)  # fmt: skip
def test_that_the_usual_ways_of_writing_a_table_are_read(text, values):
    assert read_table(text).numbers("value") == values


def test_that_rows_keep_the_lines_of_the_file():
    table = read_table('value,label\n1,"two\nlines"\n\n2,b\n')
    assert table.lines == (2, 5)


@pytest.mark.parametrize(
    "found", ["x", "1,5", "1 000", "nan", "inf", "1_000", "٣", "=1+1", "1.5.2"]
)
def test_that_what_is_no_number_is_refused_with_line_and_column(found):
    error = refusal(f'value\n1\n"{found}"\n')
    assert error.code == "table_not_a_number"
    assert error.values == {"line": 3, "column": "value", "found": found}


@pytest.mark.parametrize("found", ["1.000", "12.500", "1.000.000"])
def test_that_a_number_that_may_be_one_or_a_thousand_is_refused(found):
    error = refusal(f"value;label\n{found};a\n")
    assert (error.code, error.values["line"]) == ("table_number_ambiguous", 2)


def test_that_a_point_stays_a_decimal_point_where_commas_part_the_columns():
    assert read_table("value,label\n1.000,a\n").numbers("value") == [1]


@pytest.mark.parametrize("found", ["1e30", "1" * 31, "1e-31", "0." + "1" * 31, "1e999"])
def test_that_a_number_no_measurement_has_is_refused(found):
    error = refusal(f"value\n{found}\n")
    assert error.code == "table_number_out_of_range"
    assert error.values == {"line": 2, "found": found}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "table_without_heading"),
        ("\n\n", "table_without_heading"),
        ("amount\n5\n", "table_column_missing"),
        ("value,Value\n5,6\n", "table_column_repeated"),
        ("value,label\n5\n", "table_row_length"),
        ("value\n5,6\n", "table_row_length"),
        ('value\n"5\n', "table_malformed"),
        ('value\n"5"6\n', "table_malformed"),
    ],
)
def test_that_a_table_of_the_wrong_shape_is_refused(text, code):
    assert refusal(text).code == code


def test_that_a_single_number_takes_a_comma_only_where_it_may():
    assert read_number("2,5", 1, "", has_decimal_comma=True) == Decimal("2.5")
    with pytest.raises(UserFacingError, match="table_not_a_number"):
        read_number("2,5", 1, "", has_decimal_comma=False)


def test_that_a_text_is_read_without_its_mark_of_order(tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes("\ufeffæøå".encode())
    assert read_text(path) == "æøå"


def test_that_a_file_that_cannot_be_read_is_told_by_its_reason(tmp_path):
    (tmp_path / "latin.txt").write_bytes("æøå".encode("latin-1"))
    for name, code in (
        ("missing.txt", "input_missing"),
        ("latin.txt", "input_not_utf8"),
        (".", "input_unreadable"),
    ):
        with pytest.raises(UserFacingError) as error:
            read_text(tmp_path / name)
        assert error.value.code == code
