"""Fixtures of libraries in files."""

from __future__ import annotations

import pytest

from desktop.library.opening import create_library
from tests.desktop.library.acts import add_site


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """The bytes of a small library."""
    path = tmp_path_factory.mktemp("template") / "library.praksisrum"
    library = create_library(path)
    library.perform(add_site, name="Åkanden")
    library.close()
    return path.read_bytes()


@pytest.fixture
def path(tmp_path, template):
    """A closed library with one site."""
    path = tmp_path / "library.praksisrum"
    path.write_bytes(template)
    return path
