"""Files appear whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from desktop.support import atomic_files
from desktop.support.atomic_files import write_bytes, written_whole
from tests.desktop.library.acts import fault_of


def test_that_a_file_takes_the_place_of_the_old_one(tmp_path):
    target = tmp_path / "referat.pdf"
    for content in (b"old", b"new"):
        write_bytes(target, content)
        assert target.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["referat.pdf"]


def test_that_a_failure_halfway_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "referat.pdf"
    target.write_bytes(b"old")

    def fail_halfway():
        with written_whole(target) as temporary:
            temporary.write_bytes(b"ha")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["referat.pdf"]


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EIO, "write_failed")]
)
def test_that_a_disk_that_fails_is_told(tmp_path, monkeypatch, number, code):
    def fail(*_):
        raise OSError(number, "x")

    monkeypatch.setattr(Path, "write_bytes", fail)
    fault = fault_of(write_bytes, tmp_path / "a", b"x")
    assert (fault.code, fault.values["path"]) == (code, str(tmp_path / "a"))
    assert list(tmp_path.iterdir()) == []


def test_that_a_missing_folder_is_named(tmp_path):
    fault = fault_of(write_bytes, tmp_path / "none" / "a", b"x")
    assert (fault.code, fault.values["path"]) == ("folder_missing", str(tmp_path / "none"))


def test_that_a_folder_of_that_name_is_not_replaced(tmp_path):
    (tmp_path / "a").mkdir()
    assert fault_of(write_bytes, tmp_path / "a", b"x").code == "write_failed"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_that_a_new_file_is_as_readable_as_others_and_an_old_one_keeps_its_rights(tmp_path):
    plain = tmp_path / "plain"
    plain.touch()
    write_bytes(tmp_path / "new", b"x")
    assert (tmp_path / "new").stat().st_mode == plain.stat().st_mode
    plain.chmod(0o600)
    write_bytes(plain, b"x")
    assert stat.S_IMODE(plain.stat().st_mode) == 0o600


def test_that_renaming_is_tried_again_while_something_holds_the_file(tmp_path, monkeypatch):
    real, failures = Path.replace, [1, 1, 1]
    pauses = []

    def replace(source, target):
        if failures.pop() if failures else False:
            raise PermissionError(errno.EACCES, "held")
        return real(source, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(atomic_files.time, "sleep", pauses.append)
    write_bytes(tmp_path / "a", b"x")
    assert (tmp_path / "a").read_bytes() == b"x"
    assert pauses == [0.05, 0.1, 0.2]


def test_that_renaming_is_given_up_in_the_end(tmp_path, monkeypatch):
    def replace(*_):
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(atomic_files, "_PATIENCE_SECONDS", 0.1)
    assert fault_of(write_bytes, tmp_path / "a", b"x").code == "write_failed"
    assert list(tmp_path.iterdir()) == []


def test_that_a_long_name_and_one_of_odd_letters_can_be_written(tmp_path):
    for name in ("å" * 100 + ".pdf", "referat \udcff.pdf", ".skjult"):
        write_bytes(tmp_path / name, b"x")
    assert len(os.listdir(tmp_path)) == 3  # noqa: PTH208 - names no text can hold
