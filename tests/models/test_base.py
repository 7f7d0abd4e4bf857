"""What every table shares."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from models.base import Entity
from models.journal.recording import journalled_tables
from models.schema import METADATA

JOURNALLED = sorted(journalled_tables())


@pytest.mark.parametrize("name", JOURNALLED)
def test_that_a_journalled_table_has_one_key_called_id(name):
    table = METADATA.tables[name]
    assert [column.name for column in table.primary_key.columns] == ["id"]
    assert isinstance(table.c.id.type, sa.Uuid)


@pytest.mark.parametrize("name", JOURNALLED)
def test_that_a_journalled_table_counts_versions_and_marks_removal(name):
    table = METADATA.tables[name]
    assert table.c.version.info == {"bookkeeping": True}
    assert table.c.deleted_at.nullable


def test_that_every_class_of_the_journal_guards_its_version():
    classes = Entity.registry.mappers
    guarded = [mapper for mapper in classes if issubclass(mapper.class_, Entity)]
    assert {mapper.local_table.name for mapper in guarded} == set(JOURNALLED)
    assert all(mapper.version_id_col is mapper.local_table.c.version for mapper in guarded)


@pytest.mark.parametrize("name", JOURNALLED)
def test_that_no_database_removes_what_a_journalled_row_points_at(name):
    for key in METADATA.tables[name].foreign_keys:
        assert (key.ondelete, key.onupdate) == (None, None)
        assert (key.deferrable, key.initially) == (True, "DEFERRED")


def test_that_unique_indexes_of_journalled_tables_count_living_rows_only(store):
    database = sa.inspect(store.engine)
    where = f"{store.engine.dialect.name}_where"
    unique = [
        (index["name"], str(index["dialect_options"].get(where)).strip("()"))
        for name in JOURNALLED
        for index in database.get_indexes(name)
        if index["unique"]
    ]
    assert len(unique) > len(JOURNALLED) / 2
    assert {condition for _, condition in unique} == {"deleted_at IS NULL"}


@pytest.mark.parametrize("name", JOURNALLED)
def test_that_every_reference_has_an_index_to_be_found_by(name):
    table = METADATA.tables[name]
    leading = {next(iter(index.columns)).name for index in table.indexes}
    assert {key.parent.name for key in table.foreign_keys} <= leading


def test_that_every_constraint_has_a_name_so_that_migrations_can_find_it():
    nameless = [
        (table.name, type(constraint).__name__)
        for table in METADATA.sorted_tables
        for constraint in table.constraints
        if not constraint.name
    ]
    assert nameless == []


def test_that_a_name_is_not_too_long_for_postgresql():
    names = [
        item.name
        for table in METADATA.sorted_tables
        for item in (*table.constraints, *table.indexes)
    ]
    assert [name for name in names if len(name) > 63] == []
