"""An older library is brought up to date: a verified copy first, then all or nothing."""

from __future__ import annotations

import shutil
import struct
import textwrap

import pytest
import sqlalchemy as sa

import models.migrations
from desktop.library import backup, holding, migrating, opening
from desktop.library.checking import check_library
from desktop.library.header import read_schema_number
from desktop.library.opening import create_library, open_library
from models.engine import make_engine
from tests.desktop.library.acts import add_site, fault_of, fingerprint, names

NEXT = "2099_01_01_next_tables"

MIGRATION = '''
"""A step for tests."""
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade():
{body}
'''

ADD_AND_REMAKE = """
    op.create_table("later", sa.Column("id", sa.Integer, primary_key=True))
    # Made anew under SQLite, with rows that other tables point at.
    with op.batch_alter_table("site", recreate="always") as batch:
        batch.add_column(sa.Column("colour", sa.Text, nullable=False, server_default="blue"))
"""

FAIL_HALFWAY = """
    op.create_table("later", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("UPDATE site SET name = 'half'")
    raise RuntimeError("halfway")
"""

BREAK_A_LINK = """
    op.execute("UPDATE site SET municipality_id = '11111111222243338444555555555555'")
"""


@pytest.fixture(autouse=True)
def backups(tmp_path, monkeypatch):
    """A folder for copies of its own."""
    folder = tmp_path / "backups"
    monkeypatch.setattr("desktop.support.paths.backup_folder", lambda: folder)
    return folder


@pytest.fixture
def upgraded_program(tmp_path, monkeypatch):
    """A program one migration ahead of the libraries made before it was asked for."""

    def upgrade(body):
        scripts = tmp_path / "migrations"
        shutil.copytree(models.migrations.__path__[0], scripts)
        text = MIGRATION.format(revision=NEXT, before=opening.REVISION, body=body)
        (scripts / "versions" / f"{NEXT}.py").write_text(textwrap.dedent(text), "utf-8")
        monkeypatch.setattr(migrating, "_scripts", lambda: scripts)
        for module in (migrating, opening):
            monkeypatch.setattr(module, "REVISION", NEXT)
            monkeypatch.setattr(module, "SCHEMA_NUMBER", opening.SCHEMA_NUMBER + 1, raising=True)

    return upgrade


@pytest.fixture
def older(tmp_path):
    """A closed library with a site that writes under a municipality."""
    from models.sites.operations import add_municipality
    from models.sites.operations import add_site as add_full_site

    folder = tmp_path / "libraries"
    folder.mkdir()
    library = create_library(folder / "older.praksisrum")
    owner = library.perform(add_municipality, name="Søby")
    library.perform(add_full_site, name="Åkanden", municipality_id=owner)
    library.close()
    return folder / "older.praksisrum"


def columns(path, table):
    engine = make_engine(path, read_only=True)
    with engine.connect() as connection:
        found = [column["name"] for column in sa.inspect(connection).get_columns(table)]
    engine.dispose()
    return found


def test_that_an_older_library_is_upgraded_with_its_rows_and_a_copy_is_kept(
    older, upgraded_program, backups
):
    before = older.read_bytes()
    upgraded_program(ADD_AND_REMAKE)
    library = open_library(older)
    assert library.query(names) == ["Åkanden"]
    assert library.engine.connect().exec_driver_sql("SELECT colour FROM site").scalar() == "blue"
    library.close()
    assert read_schema_number(older, opening.SCHEMA_NUMBER) == opening.SCHEMA_NUMBER
    assert "colour" in columns(older, "site")
    assert columns(older, "later") == ["id"]
    assert backup.faults_of(older) == ()
    (kept,) = backups.rglob("before-schema-*.praksisrum")
    assert backup.faults_of(kept) == ()
    assert len(kept.read_bytes()) == len(before)
    assert "colour" not in columns(kept, "site")
    assert [path.name for path in older.parent.iterdir()] == [older.name]


def test_that_it_opens_without_a_further_upgrade_the_next_time(
    older, upgraded_program, monkeypatch
):
    upgraded_program(ADD_AND_REMAKE)
    open_library(older).close()
    monkeypatch.setattr(migrating, "upgrade_file", None)
    open_library(older).close()


def test_that_an_older_library_opened_for_reading_is_upgraded_first(older, upgraded_program):
    upgraded_program(ADD_AND_REMAKE)
    library = open_library(older, for_writing=False)
    assert library.is_read_only
    assert library.query(names) == ["Åkanden"]
    library.close()
    assert "colour" in columns(older, "site")
    open_library(older).close()


@pytest.mark.parametrize("body", [FAIL_HALFWAY, BREAK_A_LINK], ids=["fails", "breaks a link"])
def test_that_a_migration_that_fails_leaves_the_file_as_it_was(older, upgraded_program, body):
    before = fingerprint(older.parent)
    upgraded_program(body)
    with pytest.raises((RuntimeError, migrating.BrokenLinkError)):
        open_library(older)
    assert fingerprint(older.parent) == before
    # Nobody is left holding it.
    hold = holding.Hold(older)
    assert hold.take()
    hold.release()


def test_that_nothing_is_upgraded_where_no_copy_can_be_verified(
    older, upgraded_program, monkeypatch
):
    before = fingerprint(older.parent)
    upgraded_program(ADD_AND_REMAKE)
    monkeypatch.setattr(backup, "faults_of", lambda _: ("broken",))
    assert fault_of(open_library, older).code == "backup_failed"
    assert fingerprint(older.parent) == before


def test_that_an_older_library_in_use_elsewhere_is_refused(older, upgraded_program):
    hold = holding.Hold(older)
    hold.take()
    upgraded_program(ADD_AND_REMAKE)
    assert fault_of(open_library, older).code == "library_older"
    assert fault_of(open_library, older, for_writing=False).code == "library_older"
    hold.release()


def test_that_an_older_library_on_a_server_is_upgraded(server_url, upgraded_program):
    library = create_library(server_url)
    library.perform(add_site, name="Åkanden")
    library.close()
    upgraded_program("""
    op.create_table("later", sa.Column("id", sa.Integer, primary_key=True))
""")
    for for_writing in (False, True):
        library = open_library(server_url, for_writing=for_writing)
        assert library.query(names) == ["Åkanden"]
        library.close()
    engine = make_engine(server_url)
    with engine.connect() as connection:
        assert sa.inspect(connection).has_table("later")
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    engine.dispose()
    assert found == NEXT


def test_that_the_migrations_make_the_library_a_new_one_is(tmp_path):
    """The newest schema by steps, and by the tables of today, open alike."""
    made = tmp_path / "made.praksisrum"
    library = create_library(made)
    library.perform(add_site, name="Åkanden")
    assert check_library(library) == ()
    library.close()
    stepped = tmp_path / "stepped.praksisrum"
    engine = make_engine(stepped)
    with engine.connect() as connection:
        migrating.run_migrations(connection)
        connection.commit()
    engine.dispose()
    for path in (made, stepped):
        assert "alembic_version" in tables(path)
    assert tables(made) == tables(stepped)


def tables(path):
    engine = make_engine(path, read_only=True)
    with engine.connect() as connection:
        found = sorted(sa.inspect(connection).get_table_names())
    engine.dispose()
    return found


def test_that_the_number_in_the_header_is_read_as_bytes(older):
    content = older.read_bytes()
    assert struct.unpack_from(">I", content, 60)[0] == read_schema_number(older, 99)
