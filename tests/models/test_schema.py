"""The schema is whole and says which revision it is."""

from __future__ import annotations

from pathlib import Path

import models
from models.schema import AREAS, METADATA, REVISION, SCHEMA_NUMBER

FOLDER = Path(models.__path__[0])


def test_that_the_tables_of_every_area_are_known():
    with_tables = {path.parent.name for path in FOLDER.glob("*/tables.py")} - {"journal"}
    assert with_tables == set(AREAS)
    assert {"library_info", "draft", "audit_entry", "journal_entry", "journal_row"} <= set(
        METADATA.tables
    )


def test_that_the_revision_is_the_newest_migration_and_the_number_counts_them():
    migrations = sorted(path.stem for path in (FOLDER / "migrations" / "versions").glob("20*.py"))
    assert migrations[-1] == REVISION
    assert len(migrations) == SCHEMA_NUMBER


def test_that_a_revision_fits_the_column_it_is_kept_in():
    assert len(REVISION) <= 32
