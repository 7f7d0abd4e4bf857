"""Files that are no package, or too much of one: told, and never unpacked beyond the limits."""

from __future__ import annotations

import io
import struct
import time
import zipfile
from pathlib import Path

import pytest

from desktop.exchange import package_format
from desktop.exchange.package_reading import read_package
from desktop.support.labels.errors import error_text
from tests.desktop.library.acts import fault_of


def zip_of(*members, compression=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


def lying(content, size):
    """A ZIP that declares another size of its member."""
    declared = struct.pack("<I", size)
    changed = bytearray(content)
    changed[22:26] = declared
    directory = changed.index(b"PK\x01\x02")
    changed[directory + 24 : directory + 28] = declared
    return bytes(changed)


FILES = {
    "an empty file": (lambda _: b"", "package_not_json"),
    "a picture": (lambda _: b"\x89PNG\r\n\x1a\n\xff\xfe", "package_not_json"),
    "a ZIP cut short": (lambda c: zip_of(("package.json", c))[:-30], "package_damaged"),
    "a ZIP's first letters": (lambda _: b"PK", "package_damaged"),
    "a flipped byte inside": (
        lambda c: (z := zip_of(("package.json", c)))[:200] + bytes([z[200] ^ 255]) + z[201:],
        "package_damaged",
    ),
    "a ZIP without the member": (lambda c: zip_of(("other.json", c)), "package_foreign"),
    "an empty ZIP": (lambda _: zip_of(), "package_foreign"),
    "a member more": (
        lambda c: zip_of(("package.json", c), ("extra.txt", b"x")),
        "package_unknown_name",
    ),
    "a member that climbs": (
        lambda c: zip_of(("package.json", c), ("../../evil.txt", b"x")),
        "package_unknown_name",
    ),
    "a member of another system": (
        lambda c: zip_of(("..\\..\\evil.txt", b"x"), ("package.json", c)),
        "package_unknown_name",
    ),
    "a member with a drive": (
        lambda c: zip_of(("package.json", c), ("C:\\evil.txt", b"x")),
        "package_unknown_name",
    ),
    "another compression": (
        lambda c: zip_of(("package.json", c), compression=zipfile.ZIP_LZMA),
        "package_damaged",
    ),
    "a size that is too small": (
        lambda c: lying(zip_of(("package.json", c)), 100),
        "package_damaged",
    ),
}


@pytest.mark.parametrize("kind", FILES)
def test_that_a_file_that_is_no_package_is_told(tmp_path, small_bytes, kind):
    make, code = FILES[kind]
    path = tmp_path / "a.praksispakke"
    path.write_bytes(make(small_bytes))
    fault = fault_of(read_package, path)
    assert fault.code == code
    assert error_text(fault).isprintable()
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.praksispakke"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_that_two_members_of_one_name_are_refused(tmp_path, small_bytes):
    path = tmp_path / "a.praksispakke"
    path.write_bytes(zip_of(("package.json", b"{}"), ("package.json", small_bytes)))
    assert fault_of(read_package, path).code == "package_duplicate_name"


def test_that_a_package_is_read_from_a_zip_and_from_bare_json(tmp_path, small_bytes):
    for name, content in (
        ("a.praksispakke", zip_of(("package.json", small_bytes))),
        ("b.json", small_bytes),
        ("c", zip_of(("package.json", small_bytes), compression=zipfile.ZIP_STORED)),
    ):
        (tmp_path / name).write_bytes(content)
        assert read_package(tmp_path / name).count > 40


def test_that_a_missing_file_and_a_folder_are_told(tmp_path):
    assert fault_of(read_package, tmp_path / "none").code == "package_missing"
    assert fault_of(read_package, tmp_path).code == "package_missing"


@pytest.fixture
def small_limit(monkeypatch):
    """A limit a test can reach."""
    monkeypatch.setattr(package_format, "MAX_BYTES", 1_000_000)


@pytest.mark.usefixtures("small_limit")
@pytest.mark.parametrize(
    "make",
    [
        lambda: b" " * 1_000_001,
        lambda: zip_of(("package.json", b" " * 50_000_000)),
        lambda: lying(zip_of(("package.json", b" " * 50_000_000)), 1_000_000),
    ],
    ids=["bare", "a bomb that says so", "a bomb that lies"],
)
def test_that_what_is_too_large_is_refused_before_it_is_unpacked(tmp_path, make):
    path = tmp_path / "a.praksispakke"
    path.write_bytes(make())
    started = time.perf_counter()
    fault = fault_of(read_package, path)
    assert fault.code in ("package_too_large", "package_damaged")
    assert time.perf_counter() - started < 2


@pytest.mark.usefixtures("small_limit")
def test_that_a_pipe_without_end_is_read_up_to_the_limit():
    assert fault_of(read_package, Path("/dev/zero")).code == "package_too_large"
