"""The world's faults become codes; ours stay what they are."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError

from desktop.library.faults import told_kindly
from models.engine import make_engine
from tests.desktop.library.acts import fault_of


def raised(error):
    with told_kindly("here"):
        raise error


@pytest.mark.parametrize(
    ("saying", "code"),
    [
        ("database or disk is full", "disk_full"),
        ("database is locked", "library_busy"),
        ("attempt to write a readonly database", "library_not_writable"),
        ("unable to open database file", "library_missing"),
        ("disk I/O error", "library_gone"),
        ("database disk image is malformed", "file_damaged"),
        ("file is not a database", "file_foreign"),
    ],
)
def test_that_what_sqlite_says_has_a_code_and_names_the_place(saying, code):
    fault = fault_of(raised, OperationalError("SELECT", {}, Exception(saying)))
    assert (fault.code, fault.values) == (code, {"path": "here"})


def test_that_a_mistake_in_a_statement_stays_a_bug(tmp_path):
    engine = make_engine(tmp_path / "a")
    with pytest.raises(OperationalError, match="no such table"), told_kindly("here"):
        engine.connect().exec_driver_sql("SELECT * FROM missing")
    engine.dispose()


def test_that_another_error_passes():
    with pytest.raises(IntegrityError):
        raised(IntegrityError("INSERT", {}, Exception("UNIQUE constraint failed")))
    with pytest.raises(ZeroDivisionError):
        raised(ZeroDivisionError())


SERVER_SAYINGS = {
    "deadlock": ("40P01", "library_busy"),
    "lock timeout": ("55P03", "library_busy"),
    "disk full": ("53100", "disk_full"),
    "read-only": ("25006", "library_not_writable"),
    "no right": ("42501", "library_not_writable"),
    "shut down": ("57P01", "server_away"),
}


@pytest.mark.parametrize("kind", SERVER_SAYINGS)
def test_that_what_a_server_says_is_told_by_its_code_in_any_language(server_url, kind):
    state, code = SERVER_SAYINGS[kind]
    engine = make_engine(server_url)
    # `do` is no write of rows; the engine is not guarded here.
    statement = f"DO $$ BEGIN RAISE EXCEPTION 'oversat' USING ERRCODE = '{state}'; END $$"

    def ask():
        with told_kindly("here"), engine.connect() as connection:
            connection.exec_driver_sql(statement)

    try:
        assert fault_of(ask).code == code
    finally:
        engine.dispose()


def test_that_a_mistake_on_a_server_stays_a_bug(server_url):
    engine = make_engine(server_url)
    with (
        pytest.raises(ProgrammingError, match="does not exist"),
        told_kindly("here"),
        engine.connect() as connection,
    ):
        connection.execute(sa.text("SELECT * FROM missing"))
    engine.dispose()


def test_that_a_wrong_password_is_told_as_refused():
    refusal = type("OperationalError", (Exception,), {"__module__": "psycopg", "sqlstate": None})
    error = OperationalError("", {}, refusal("password authentication failed for user x"))
    assert fault_of(raised, error).code == "server_refused"


def test_that_a_wrong_key_is_told_and_not_a_crash(tmp_path):
    path = tmp_path / "sealed"
    engine = make_engine(path, bytes(32))
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE note (text TEXT)")
    engine.dispose()
    wrong = make_engine(path, b"x" * 32)

    def look():
        with told_kindly(str(path)), wrong.connect() as connection:
            connection.exec_driver_sql("SELECT * FROM note")

    assert fault_of(look).code == "file_foreign"
    wrong.dispose()
