"""The schema says what the import checks, and the shipped file is that schema."""

from __future__ import annotations

import json
from importlib import resources

import jsonschema
import pytest

from desktop.exchange.json_schema import build_schema, write_schema
from desktop.exchange.package_reading import parse_package
from tests.desktop.exchange.wrong_packages import WRONG
from tests.desktop.library.acts import fault_of


@pytest.fixture(scope="module")
def validator():
    """A validator that looks at formats too."""
    schema = build_schema()
    cls = jsonschema.Draft202012Validator
    cls.check_schema(schema)
    return cls(schema, format_checker=cls.FORMAT_CHECKER)


def test_that_the_shipped_schema_is_the_one_of_the_tables(tmp_path):
    shipped = resources.files("resources").joinpath("schema", "praksispakke.json").read_bytes()
    write_schema(tmp_path / "schema.json")
    assert (tmp_path / "schema.json").read_bytes() == shipped
    assert json.loads(shipped) == build_schema()


def test_that_the_example_and_a_package_with_every_table_fit(validator, example_bytes, small):
    validator.validate(json.loads(example_bytes))
    validator.validate(small)


# What no schema of this kind can say: it knows one value at a time.
BEYOND = {
    "an id twice": "compares rows",
    "a key twice": "compares rows",
    "two charters of one course": "compares rows",
    "two measurements of one day": "compares rows",
    "a form nobody knows": "needs the catalogue",
    "a candidate without a form": "compares columns",
    "a condition nobody knows": "needs the catalogue",
    "an open condition nobody knows": "needs the catalogue",
    "an item about two things": "compares columns",
    "a picture that is none": "needs the bytes",
    "a picture that is no base64": "an encoding is a remark only",
    "a picture nobody described": "compares columns",
    "a course without a title": "a rule of the field",
    "a text with NUL": "JSON allows it",
    "half a letter": "JSON allows it",
    "a day no calendar of ours has": "compares days",
    "a fraction for a number": "6.0 is an integer there",
    "a moment without a zone": "the format of a moment is checked by few validators",
    "a moment before all moments": "as above",
}


@pytest.mark.parametrize("kind", sorted(WRONG.keys() - BEYOND.keys()))
def test_that_what_the_import_refuses_does_not_fit(validator, small, kind):
    wrong = WRONG[kind][0](small)
    assert not validator.is_valid(wrong)
    fault_of(parse_package, json.dumps(wrong).encode())


def test_that_what_the_schema_cannot_say_is_still_true(validator, small_bytes):
    for kind in BEYOND:
        wrong = WRONG[kind][0](json.loads(small_bytes))
        assert validator.is_valid(wrong), kind


def test_that_every_table_and_column_is_described():
    schema = build_schema()
    assert schema["$defs"].keys() == schema["properties"]["tables"]["properties"].keys()
    for name, row in schema["$defs"].items():
        assert row["required"] == list(row["properties"]), name
        assert row["additionalProperties"] is False
