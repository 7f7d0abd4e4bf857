"""Packages spoiled at random: only a fault with a sentence ever comes out."""

from __future__ import annotations

import io
import json
import random
import zipfile
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.exchange.package_import import import_package
from desktop.exchange.package_reading import PackageRows, parse_package, read_package
from desktop.support.labels.errors import error_text
from models.errors import Conflict, UserFacingError

ODD = [
    *(None, True, 0, -1, 2**31, 2**63, 2**70, 0.5, 1e308),
    *(
        "",
        " ",
        "x",
        "\0",
        "\ud800",
        "æ" * 300,
        "2026-01-15",
        "99999999-01-01",
        "13:00",
        "-",
        "S-001",
    ),
    *([], [[]], {}, {"a": 1}, ["sel_107"]),
]

JSON = st.recursive(
    st.sampled_from(ODD) | st.text(max_size=8) | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


def outcome(content):
    """The rows of a package, or the one sentence why there are none."""
    try:
        return parse_package(content)
    except UserFacingError as error:
        fault = error
    told = error_text(fault)
    assert fault.code.startswith("package_")
    assert told.isprintable()
    return told


def spoil(package, chance):
    """Change one thing somewhere in a package."""
    tables = package["tables"]
    name = chance.choice(sorted(tables))
    rows = tables[name]
    kind = chance.choice(["value", "value", "value", "drop", "add", "double", "table", "swap"])
    if kind == "table":
        tables[name] = chance.choice(ODD)
    elif not isinstance(rows, list) or not rows or not isinstance(rows[0], dict):
        return
    elif kind == "drop":
        rows[0].pop(chance.choice(sorted(rows[0])), None)
    elif kind == "add":
        rows[0][chance.choice(["colour", "", "id "])] = chance.choice(ODD)
    elif kind == "double":
        rows.append(dict(rows[0]))
    elif kind == "swap":
        other = chance.choice([rows for rows in tables.values() if rows and isinstance(rows, list)])
        if isinstance(other[0], dict) and "id" in other[0]:
            rows[0][chance.choice(sorted(rows[0]))] = other[0]["id"]
    elif rows[0]:
        rows[0][chance.choice(sorted(rows[0]))] = chance.choice(ODD)


def test_that_a_spoiled_package_is_refused_or_brought_in_whole(small_bytes, library):
    chance = random.Random(11)
    through = 0
    for _ in range(200):
        package = json.loads(small_bytes)
        for _ in range(chance.randrange(1, 4)):
            spoil(package, chance)
        found = outcome(json.dumps(package).encode())
        if not isinstance(found, PackageRows):
            continue
        with suppress(UserFacingError, Conflict):
            library.perform(import_package, package=found)
            through += 1
        if library.undo_state().undo:
            library.undo()
    # Some changes are harmless; most are not.
    assert 0 < through < 100


def test_that_flipped_bytes_of_a_package_never_end_in_a_crash(small_bytes):
    chance = random.Random(3)
    for _ in range(300):
        content = bytearray(small_bytes)
        for _ in range(chance.randrange(1, 4)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        outcome(bytes(content))


def test_that_flipped_bytes_of_a_zip_never_end_in_a_crash(small_bytes, tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("package.json", small_bytes[:3000])
    original = buffer.getvalue()
    chance = random.Random(5)
    path = tmp_path / "a.praksispakke"
    for _ in range(800):
        content = bytearray(original)
        for _ in range(chance.randrange(1, 5)):
            # The places that say what comes next are at both ends.
            area = chance.choice([(0, 60), (len(content) - 120, len(content)), (0, len(content))])
            content[chance.randrange(*area)] = chance.randrange(256)
        if chance.random() < 0.1:
            del content[chance.randrange(len(content)) :]
        path.write_bytes(content)
        with pytest.raises(UserFacingError) as caught:
            read_package(path)
        assert error_text(caught.value).isprintable()


@given(JSON)
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_that_any_json_in_place_of_the_tables_is_told(value):
    package = {
        "format": "praksispakke",
        "format_version": 1,
        "schema": parse_schema(),
        "tables": value,
    }
    outcome(json.dumps(package).encode())
    outcome(json.dumps({**package, "tables": {"site": value}}).encode())
    outcome(json.dumps({**package, "tables": {"site": [value]}}).encode())


def parse_schema():
    from models.schema import REVISION

    return REVISION


@given(st.binary(max_size=200))
def test_that_any_bytes_are_told(content):
    assert isinstance(outcome(content), str)
