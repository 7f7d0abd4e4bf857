"""The shipped example as bytes, and libraries with a row in every table."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from desktop.library.opening import create_library
from tests.desktop.exchange.every_table import exported, fill_every_table

EXAMPLE = "fremtidens-boformer-2018"


@pytest.fixture(scope="session")
def example_bytes():
    """The example package as it is shipped."""
    return resources.files("resources").joinpath("examples", f"{EXAMPLE}.json").read_bytes()


@pytest.fixture(scope="session")
def small_bytes(tmp_path_factory):
    """A package with one row of each kind."""
    library = create_library(tmp_path_factory.mktemp("small") / "library.praksisrum")
    library.perform(fill_every_table)
    content = exported(library)
    library.close()
    return content


@pytest.fixture
def small(small_bytes):
    """That package as JSON values, to change at will."""
    return json.loads(small_bytes)


@pytest.fixture
def filled(library):
    """A library with a row in every table."""
    library.perform(fill_every_table)
    return library


@pytest.fixture
def other(tmp_path):
    """A second, empty library."""
    made = create_library(tmp_path / "other.praksisrum")
    yield made
    made.close()
