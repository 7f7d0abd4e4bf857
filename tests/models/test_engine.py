"""Connections: the recipe of SAFETY.md, section 2, is really in force."""

from __future__ import annotations

import threading

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, OperationalError

from models.engine import is_server_url, make_engine, reading

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))

RECIPE = {
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "journal_mode": "delete",
    "synchronous": 3,
}


def pragmas(engine, names):
    with engine.connect() as connection:
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names}


def fill(engine):
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE note (text TEXT)")
        connection.exec_driver_sql("INSERT INTO note VALUES ('Ro om aftenen')")


def text_in(engine):
    with engine.connect() as connection:
        return connection.exec_driver_sql("SELECT text FROM note").scalar()


@pytest.fixture
def opened(tmp_path):
    """Engines on one file, closed afterwards."""
    engines = []

    def open_it(key=None, **options):
        engines.append(make_engine(tmp_path / "library.praksisrum", key, **options))
        return engines[-1]

    yield open_it
    for engine in engines:
        engine.dispose()


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "with a key"])
def test_that_every_pragma_of_the_recipe_is_in_force(opened, key):
    engine = opened(key)
    fill(engine)
    assert pragmas(engine, RECIPE) == RECIPE


def test_that_a_file_with_a_key_holds_none_of_its_text_and_no_header(opened, tmp_path):
    fill(opened(KEY))
    content = (tmp_path / "library.praksisrum").read_bytes()
    assert b"Ro om aftenen" not in content
    assert not content.startswith(b"SQLite format 3")
    assert text_in(opened(KEY)) == "Ro om aftenen"


@pytest.mark.parametrize("key", [None, OTHER_KEY], ids=["no key", "another key"])
def test_that_a_file_with_a_key_cannot_be_read_without_it(opened, key):
    fill(opened(KEY))
    with pytest.raises(DBAPIError, match="not a database"):
        text_in(opened(key))


def test_that_a_key_has_thirty_two_bytes(tmp_path):
    with pytest.raises(ValueError, match="32 bytes"):
        make_engine(tmp_path / "a", b"short")


def test_that_a_server_takes_no_key():
    with pytest.raises(ValueError, match="keeps its own keys"):
        make_engine("postgresql://localhost/a", KEY)


def test_that_an_engine_for_reading_changes_no_byte_and_leaves_no_file(opened, tmp_path):
    opened().dispose()
    writing = opened()
    fill(writing)
    writing.dispose()
    before = (tmp_path / "library.praksisrum").read_bytes()
    engine = opened(read_only=True)
    assert text_in(engine) == "Ro om aftenen"
    with engine.connect() as connection, pytest.raises(OperationalError, match="readonly"):
        connection.exec_driver_sql("DELETE FROM note")
    engine.dispose()
    assert (tmp_path / "library.praksisrum").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["library.praksisrum"]


@pytest.mark.parametrize("options", [{"read_only": True}, {"may_create": False}])
def test_that_a_file_that_is_gone_is_not_made_anew(opened, tmp_path, options):
    with pytest.raises(OperationalError, match="unable to open"):
        opened(**options).connect()
    assert list(tmp_path.iterdir()) == []


def test_that_a_write_takes_the_lock_before_it_reads(opened):
    first, second = opened(), opened()
    fill(first)
    with first.connect() as connection:
        connection.exec_driver_sql("SELECT 1")
        with second.connect() as other:
            other.connection.driver_connection.execute("PRAGMA busy_timeout=0")
            with pytest.raises(OperationalError, match="locked"):
                other.exec_driver_sql("SELECT 1")


def test_that_a_read_is_not_held_up_by_an_open_write(opened):
    first, second = opened(), opened()
    fill(first)
    with first.connect() as connection:
        connection.exec_driver_sql("DELETE FROM note")
        assert text_in(reading(second)) == "Ro om aftenen"


def test_that_reads_and_writes_of_many_threads_lose_no_increment(engine):
    counter = sa.Table("counter", sa.MetaData(), sa.Column("n", sa.Integer))
    with engine.begin() as connection:
        counter.create(connection)
        connection.execute(counter.insert(), {"n": 0})
    failures = []

    def count():
        try:
            for _ in range(10):
                with engine.begin() as connection:
                    # As an operation does: read, think, write. On a server the row is locked.
                    n = connection.scalar(sa.select(counter.c.n).with_for_update())
                    connection.execute(counter.update().values(n=n + 1))
        except Exception as error:  # a thread's failure must reach the test
            failures.append(error)

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with engine.begin() as connection:
        total = connection.scalar(sa.select(counter.c.n))
        counter.drop(connection)
    assert (failures, total) == ([], 40)


def test_that_a_server_speaks_utc_and_a_reader_cannot_write_there(postgresql_url):
    engine = make_engine(postgresql_url, read_only=True)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SHOW timezone").scalar() == "UTC"
        with pytest.raises(DBAPIError, match="read-only transaction"):
            connection.exec_driver_sql("CREATE TABLE note (text TEXT)")
    engine.dispose()


@pytest.mark.parametrize(
    ("location", "is_server"),
    [
        ("postgresql://host/base", True),
        ("postgresql+psycopg://host/base", True),
        ("postgresql.praksisrum", False),
        ("folder/library.praksisrum", False),
    ],
)
def test_that_a_location_is_known_for_a_server_or_a_file(location, is_server):
    assert is_server_url(location) is is_server
