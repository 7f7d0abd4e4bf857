"""Wrong input: one fault with its place, whatever it is."""

from __future__ import annotations

import json
import time

import pytest

from desktop.exchange.package_reading import parse_package
from desktop.support.labels.errors import error_text
from desktop.support.translation import in_language
from tests.desktop.exchange.wrong_packages import WRONG, changed
from tests.desktop.library.acts import fault_of


def fault_in(package):
    content = package if isinstance(package, bytes) else json.dumps(package).encode()
    return fault_of(parse_package, content)


@pytest.mark.parametrize("kind", WRONG)
def test_that_wrong_input_is_told_with_its_place(small, kind):
    change, code, place = WRONG[kind]
    fault = fault_in(change(small))
    assert fault.code == f"package_{code}"
    if place is not None:
        assert fault.values["place"].startswith(place)
    told = error_text(fault)
    assert told.isprintable()
    assert len(told) < 300
    assert place is None or place.split(".")[0] in told or code == "version"


def test_that_the_package_it_starts_from_is_right(small, small_bytes):
    assert parse_package(small_bytes).count == sum(map(len, small["tables"].values()))


RAW = {
    "nothing": (b"", "package_not_json", "1:1"),
    "no JSON": (b'{"format":\n oops}', "package_not_json", "2:2"),
    "no UTF-8": (b'{"a": "\xff"}', "package_not_json", "byte 7"),
    "something after it": (b"{} {}", "package_not_json", "1:4"),
    "a name twice": (b'{"a": 1, "b": 2, "a": 3}', "package_duplicate_name", "a"),
    "no number": (b'{"a": NaN}', "package_wrong_type", "NaN"),
    "no end of a number": (b'{"a": -Infinity}', "package_wrong_type", "-Infinity"),
    "more digits than anybody counts": (b"9" * 5000, "package_unknown_value", None),
    "a number beyond all numbers": (b'{"format": 1e999}', "package_foreign", None),
    "too deep for us": (b"[" * 30 + b"]" * 30, "package_too_deep", None),
    "too deep for anybody": (b"[" * 200_000, "package_too_deep", None),
    "deep objects": (b'{"a":' * 100_000, "package_too_deep", None),
}


@pytest.mark.parametrize("kind", RAW)
def test_that_bytes_that_are_no_package_are_told(kind):
    content, code, place = RAW[kind]
    fault = fault_of(parse_package, content)
    assert fault.code == code
    assert place is None or fault.values["place"] == place


def test_that_a_mark_at_the_beginning_of_the_text_is_no_fault(small_bytes):
    assert parse_package(b"\xef\xbb\xbf" + small_bytes).count > 40


def test_that_many_names_twice_are_found_quickly():
    names = ", ".join(f'"{number}": 0' for number in range(100_000))
    started = time.perf_counter()
    fault = fault_of(parse_package, f'{{{names}, "99999": 1}}'.encode())
    assert fault.values["place"] == "99999"
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_the_line_is_in_the_language(small, language):
    fault = fault_in(changed(small, "course", starts_on="9999-12-31"))
    with in_language(language):
        told = error_text(fault)
    assert "tables.course[0].starts_on" in told
    assert ("31. december 2100" if language == "da" else "31 December 2100") in told
