"""The chain of migrations leads to the same schema as the tables of the program."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import models.migrations
from desktop.library.migrating import run_migrations
from models.engine import make_engine
from models.schema import METADATA, REVISION


@pytest.fixture(params=["sqlite", "postgresql"])
def bare_engine(request, tmp_path):
    """An engine on a database without any table of ours."""
    if request.param == "sqlite":
        engine = make_engine(tmp_path / "bare.praksisrum")
        yield engine
        engine.dispose()
        return
    url = sa.make_url(request.getfixturevalue("postgresql_url"))
    server = make_engine(url.render_as_string(hide_password=False))
    with server.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("CREATE DATABASE migrated")
    engine = make_engine(url.set(database="migrated").render_as_string(hide_password=False))
    yield engine
    engine.dispose()
    with server.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("DROP DATABASE migrated")
    server.dispose()


def columns_of(engine):
    inspector = sa.inspect(engine)
    return {
        name: {
            column["name"]: (str(column["type"].compile(engine.dialect)), column["nullable"])
            for column in inspector.get_columns(name)
        }
        for name in inspector.get_table_names()
        if name != "alembic_version"
    }


def test_that_the_migrated_schema_equals_the_tables(bare_engine):
    with bare_engine.connect() as connection:
        run_migrations(connection)
        connection.commit()
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, METADATA)
    assert differences == []
    migrated = columns_of(bare_engine)
    with bare_engine.begin() as connection:
        METADATA.drop_all(connection)
        METADATA.create_all(connection)
    assert columns_of(bare_engine) == migrated


def test_that_the_chain_has_one_head_and_the_program_names_it():
    scripts = ScriptDirectory(models.migrations.__path__[0])
    assert scripts.get_heads() == [REVISION]
    assert len(scripts.get_bases()) == 1
