"""A full disk: told as one, and the library is as sound as before."""

from __future__ import annotations

import os
import subprocess

import pytest

from desktop.library import backup
from desktop.library.checking import check_library
from desktop.library.opening import create_library, open_library
from tests.desktop.library.acts import add_site, add_sites, fault_of, names


@pytest.fixture
def small_disk(tmp_path):
    """A disk of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can make a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    made = subprocess.run(mount, check=False, capture_output=True, text=True)
    if made.returncode:
        pytest.skip("no small disk can be made here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_that_a_full_disk_is_told_and_nothing_that_was_saved_is_lost(small_disk):
    library = create_library(small_disk / "library.praksisrum")
    library.perform(add_site, name="kept")
    (small_disk / "filler").write_bytes(bytes(400_000))
    fault = fault_of(library.perform, add_sites, count=2000, text="x" * 2000)
    assert (fault.code, fault.values["path"]) == ("disk_full", library.location)
    assert library.query(names) == ["kept"]
    assert check_library(library) == ()
    # Room is made, and the work goes on in the same program.
    (small_disk / "filler").unlink()
    library.perform(add_site, name="later")
    library.close()
    again = open_library(small_disk / "library.praksisrum")
    assert again.query(names) == ["kept", "later"]
    assert check_library(again) == ()
    again.close()


def test_that_a_library_that_finds_no_room_leaves_nothing(small_disk):
    filler = small_disk / "filler"
    filler.write_bytes(bytes(1_900_000))
    assert fault_of(create_library, small_disk / "library.praksisrum").code == "disk_full"
    assert list(small_disk.iterdir()) == [filler]


def test_that_a_copy_that_finds_no_room_leaves_nothing(small_disk, library, monkeypatch):
    library.perform(add_sites, count=500, text="x" * 5000)
    monkeypatch.setattr("desktop.support.paths.backup_folder", lambda: small_disk)
    assert fault_of(backup.back_up, library).code == "disk_full"
    assert not [path for path in small_disk.rglob("*") if path.is_file()]
    assert len(library.query(names)) == 500
