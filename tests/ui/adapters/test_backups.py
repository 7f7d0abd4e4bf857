"""Copies are made when something changed, and not otherwise."""

from __future__ import annotations

import pytest

from desktop.library import backup
from desktop.library.jobs import SynchronousJobs
from desktop.library.opening import create_library
from models.errors import UserFacingError
from models.sites.operations import add_site
from ui.adapters.backups import Backups


@pytest.fixture
def library(tmp_path):
    library = create_library(tmp_path / "Bo.praksisrum")
    yield library
    library.close()


@pytest.fixture
def told():
    return []


@pytest.fixture
def backups(qapp, library, told):
    jobs = SynchronousJobs(library)
    backups = Backups(library, jobs, lambda: told.append("made"), told.append)
    yield backups
    backups.finish()


def copies(library):
    from pathlib import Path

    return sorted(backup.folder_for(Path(library.location)).glob("*.praksisrum"))


def test_that_nothing_is_copied_while_nothing_changed(library, backups, told):
    before = copies(library)
    backups.back_up_changes()
    assert copies(library) == before
    assert told == []


def test_that_a_change_is_copied_once(library, backups, told):
    library.perform(add_site, name="Æblehaven")
    backups.back_up_changes()
    backups.back_up_changes()
    assert told == ["made"]
    assert library.status().backup_at is not None
    assert backup.faults_of(copies(library)[-1]) == ()


def test_that_a_copy_that_fails_is_told_and_tried_again(library, backups, told, monkeypatch):
    def fail(_library):
        raise UserFacingError("disk_full", path="/")

    library.perform(add_site, name="Æblehaven")
    with monkeypatch.context() as patched:
        patched.setattr(backup, "back_up", fail)
        backups.back_up_changes()
    assert [error.code for error in told] == ["disk_full"]
    backups.back_up_changes()
    assert told[-1] == "made"


def test_that_the_last_copy_is_made_at_the_end(library, backups):
    library.perform(add_site, name="Æblehaven")
    backups.finish()
    assert library.status().backup_at is not None
