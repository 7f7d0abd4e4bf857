"""Tests of small JSON documents."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.exchange.json_input import (
    as_list,
    as_number,
    as_object,
    as_text,
    as_whole,
    read_object,
)
from models.errors import UserFacingError


def test_that_decimals_are_exact():
    assert read_object('{"a": 0.1}', required=("a",)) == {"a": Decimal("0.1")}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "json_malformed"),
        ('{"a": 1', "json_malformed"),
        ('{"a": ' + "[" * 100_000, "json_malformed"),
        ('{"a": ' + "1" * 5000 + "}", "json_malformed"),
        ('{"a": NaN}', "json_not_finite"),
        ('{"a": -Infinity}', "json_not_finite"),
        ("[1]", "json_wrong_kind"),
        ("{}", "json_key_missing"),
        ('{"a": 1, "c": 2}', "json_key_unknown"),
        ('{"a": 1, "a": 2}', "json_key_repeated"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_that_a_document_of_the_wrong_shape_is_refused(text, code):
    with pytest.raises(UserFacingError) as error:
        read_object(text, required=("a",), optional=("b",))
    assert error.value.code == code


def test_that_malformed_json_is_refused_with_line_and_column():
    with pytest.raises(UserFacingError) as error:
        read_object('{"a": 1,\n "b" 2}')
    assert error.value.values == {"line": 2, "column": 6}


@pytest.mark.parametrize(
    ("read", "found", "expected"),
    [
        (as_object, [], "object"),
        (as_list, {}, "list"),
        (as_list, "text", "list"),
        (as_text, 1, "text"),
        (as_number, "1", "number"),
        (as_number, True, "number"),
        (as_number, None, "number"),
        (as_whole, Decimal("1.5"), "whole_number"),
    ],
)
def test_that_a_value_of_the_wrong_kind_is_refused_with_its_place(read, found, expected):
    with pytest.raises(UserFacingError) as error:
        read(found, "here")
    assert error.value.values == {"place": "here", "expected": expected}


def test_that_a_whole_number_may_be_written_with_decimals():
    assert as_whole(Decimal("3.0"), "here") == 3


@pytest.mark.parametrize("found", [10**30, Decimal("1e-40"), Decimal("1e999999")])
def test_that_a_number_without_measure_is_refused(found):
    with pytest.raises(UserFacingError, match="number_out_of_range"):
        as_number(found, "here")
