"""Copies that count are verified; the rest is refused and never in the way of the library."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from desktop.library import backup
from desktop.library.opening import create_library, open_library
from models import clock
from models.engine import make_engine
from tests.desktop.library.acts import add_site, add_sites, fault_of, fingerprint, names

NOW = dt.datetime(2026, 9, 1, 9, 30, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def backups(tmp_path, monkeypatch):
    """A folder for copies of its own."""
    folder = tmp_path / "backups"
    monkeypatch.setattr("desktop.support.paths.backup_folder", lambda: folder)
    return folder


def copies(folder):
    return sorted(path.name for path in folder.rglob("*.praksisrum"))


def test_that_a_copy_made_while_the_library_is_in_use_opens_with_everything(library, backups):
    library.perform(add_site, name="Åkanden")
    target = backup.back_up(library)
    library.perform(add_site, name="Birken")
    assert target.parent.parent == backups
    assert library.status().backup_at is not None
    copy = open_library(target, for_writing=False)
    assert copy.query(names) == ["Åkanden"]
    copy.close()


def test_that_a_library_on_a_server_is_backed_up_by_the_server(server_url):
    library = create_library(server_url)
    assert backup.back_up(library) is None
    library.close()


def test_that_two_libraries_of_one_name_have_two_folders(tmp_path):
    first, second = tmp_path / "a" / "x.praksisrum", tmp_path / "b" / "x.praksisrum"
    assert backup.folder_for(first) != backup.folder_for(second)
    assert backup.folder_for(first) == backup.folder_for(first)


def spoiled(change):
    """`_copy`, and then what happens to the copy before it is verified."""
    real = backup._copy

    def copy(source, target):
        real(source, target)
        content = bytearray(target.read_bytes())
        change(content)
        target.write_bytes(content)

    return copy


def zero_the_end(content):
    content[-6000:] = bytes(6000)


def cut(content):
    del content[len(content) // 2 :]


def overwrite_the_first_page(content):
    content[100:3000] = b"\xff" * 2900


@pytest.mark.parametrize("change", [zero_the_end, cut, overwrite_the_first_page])
def test_that_a_copy_that_is_not_sound_is_refused_and_not_kept(
    library, backups, monkeypatch, change
):
    library.perform(add_sites, count=200, text="x" * 300)
    before = fingerprint(Path(library.location).parent)
    monkeypatch.setattr(backup, "_copy", spoiled(change))
    assert fault_of(backup.back_up, library).code == "backup_failed"
    assert copies(backups) == []
    assert list(backup.folder_for(Path(library.location)).iterdir()) == []
    assert library.status().backup_at is None
    assert fingerprint(Path(library.location).parent) == before


def test_that_an_earlier_copy_survives_one_that_fails(library, backups, monkeypatch):
    monkeypatch.setattr(clock, "utc_now", lambda: NOW)
    backup.back_up(library)
    before = copies(backups)
    monkeypatch.setattr(backup, "_copy", spoiled(cut))
    assert fault_of(backup.back_up, library).code == "backup_failed"
    assert copies(backups) == before


def test_that_a_source_that_is_damaged_makes_no_copy(library, backups, tmp_path):
    library.perform(add_sites, count=200, text="x" * 300)
    damaged = tmp_path / "damaged.praksisrum"
    content = bytearray(Path(library.location).read_bytes())
    content[20000:40000] = b"\xff" * 20000
    damaged.write_bytes(content)
    assert fault_of(backup.copy_verified, damaged, backups / "copy").code == "backup_failed"
    assert list(backups.iterdir()) == []


def test_that_broken_links_make_a_copy_unsound_unless_nobody_asked(tmp_path):
    path = tmp_path / "links"
    engine = make_engine(path)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
        connection.exec_driver_sql("CREATE TABLE child (p INTEGER REFERENCES parent (id))")
    engine.dispose()
    with make_engine(path).connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA foreign_keys=off")
        connection.exec_driver_sql("INSERT INTO child VALUES (7)")
        connection.commit()
    assert backup.faults_of(path) == ("child: 1",)
    assert backup.faults_of(path, with_links=False) == ()


def test_that_a_folder_that_cannot_be_made_is_told(library, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    monkeypatch.setattr("desktop.support.paths.backup_folder", lambda: tmp_path / "file" / "b")
    assert fault_of(backup.back_up, library).code in ("folder_missing", "write_failed")


# --- thinning ----------------------------------------------------------------------------------


def made(*ages):
    """Paths of copies made so many hours ago."""
    local = NOW.astimezone(clock.LOCAL_ZONE)
    return [Path(f"{local - dt.timedelta(hours=age):%Y-%m-%d %H%M%S}.praksisrum") for age in ages]


def kept(paths):
    gone = set(backup.superseded(sorted(paths), NOW.astimezone(clock.LOCAL_ZONE)))
    return [path for path in paths if path not in gone]


def test_that_all_copies_of_the_last_day_stay():
    paths = made(0, 0.5, 1, 8, 23.9)
    assert kept(paths) == paths


def test_that_the_last_copy_of_each_day_stays_for_a_month():
    # 09:30 UTC is 11:30 on the wall: 26 and 30 hours ago was the same day, 50 hours the one before.
    paths = made(26, 30, 34, 50)
    assert kept(paths) == [paths[0], paths[3]]


def test_that_the_last_copy_of_each_week_stays_for_a_year():
    # Tuesday the first of September; 45 and 46 days before are a Saturday and a Friday.
    paths = made(45 * 24, 46 * 24, 53 * 24)
    assert kept(paths) == [paths[0], paths[2]]


def test_that_a_copy_older_than_a_year_goes():
    assert kept(made(366 * 24)) == []


def test_that_a_copy_from_the_future_stays_because_a_clock_was_wrong():
    paths = made(-48)
    assert kept(paths) == paths


def test_that_a_file_somebody_else_put_there_stays():
    paths = [Path("9999-99-99 999999.praksisrum")]
    assert kept(paths) == paths


def test_that_a_year_of_half_hours_leaves_a_shelf_one_can_look_through():
    paths = made(*(number / 2 for number in range(0, 2 * 24 * 400)))
    assert 100 < len(kept(paths)) < 140


def test_that_backing_up_thins_out_and_leaves_the_copy_before_an_upgrade(
    library, backups, monkeypatch
):
    folder = backup.folder_for(Path(library.location))
    folder.mkdir(parents=True)
    monkeypatch.setattr(clock, "utc_now", lambda: NOW)
    for path in (*made(26, 30), Path("before-schema-1.praksisrum")):
        (folder / path).write_bytes(b"")
    target = backup.back_up(library)
    assert set(copies(backups)) == {
        target.name,
        made(26)[0].name,
        "before-schema-1.praksisrum",
    }
