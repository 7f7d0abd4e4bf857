"""Files that are no sound library: refused with the right code, byte for byte as before."""

from __future__ import annotations

import os
import shutil
import struct

import pytest

from desktop.library.opening import open_library
from models.engine import make_engine
from models.errors import UserFacingError
from models.schema import SCHEMA_NUMBER
from tests.desktop.library.acts import add_sites, fault_of, fingerprint, names


def truncated(content):
    return content[: len(content) // 2 + 7]


def with_number(offset, number):
    return lambda content: content[:offset] + struct.pack(">I", number) + content[offset + 4 :]


REFUSED = {
    "0 bytes": (lambda _: b"", "file_empty"),
    "a text": (lambda _: b"Kaere alle\n" * 40, "file_foreign"),
    "a beginning of the magic": (lambda content: content[:10], "file_damaged"),
    "a header cut short": (lambda content: content[:60], "file_damaged"),
    "another program's database": (with_number(68, 0), "file_foreign"),
    "a newer schema": (with_number(60, SCHEMA_NUMBER + 1), "file_newer"),
    "no schema number": (with_number(60, 0), "file_damaged"),
    "half of it": (truncated, "file_damaged"),
    "one byte more": (lambda content: content + b"\0", "file_damaged"),
    "one page less": (lambda content: content[:-4096], "file_damaged"),
    "a page size of 3": (lambda content: content[:16] + b"\0\3" + content[18:], "file_damaged"),
    "write-ahead logging": (lambda content: content[:18] + b"\2\2" + content[20:], "file_damaged"),
    "a broken first page": (
        lambda content: content[:100] + b"\xff" * 900 + content[1000:],
        "file_damaged",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
@pytest.mark.parametrize("for_writing", [True, False], ids=["to write", "to read"])
def test_that_a_file_that_is_no_library_is_refused_and_left_as_it_is(path, kind, for_writing):
    change, code = REFUSED[kind]
    path.write_bytes(change(path.read_bytes()))
    before = fingerprint(path.parent)
    fault = fault_of(open_library, path, for_writing=for_writing)
    assert (fault.code, fault.values["path"]) == (code, str(path))
    assert fingerprint(path.parent) == before


INSIDE = {
    "without its info": "DELETE FROM library_info",
    "without its revision": "DELETE FROM alembic_version",
    "of another revision": "UPDATE alembic_version SET version_num = 'another'",
    "with an origin that is none": "UPDATE library_info SET origin = 'x'",
    "without the table of its info": "DROP TABLE library_info",
}


@pytest.mark.parametrize("kind", INSIDE)
def test_that_a_library_that_does_not_say_what_it_is_is_refused(path, kind):
    engine = make_engine(path)
    with engine.begin() as connection:
        connection.exec_driver_sql(INSIDE[kind])
    engine.dispose()
    before = fingerprint(path.parent)
    fault = fault_of(open_library, path)
    assert (fault.code, fault.values["path"]) == ("file_damaged", str(path))
    assert fingerprint(path.parent) == before


def test_that_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    assert fault_of(open_library, tmp_path / "none.praksisrum").code == "library_missing"
    assert fault_of(open_library, tmp_path / "no" / "folder").code == "library_missing"
    assert fault_of(open_library, tmp_path).code == "file_unreadable"
    assert list(tmp_path.iterdir()) == []


def test_that_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert fault_of(open_library, tmp_path / "pipe").code == "file_unreadable"


def test_that_a_header_with_any_byte_flipped_opens_or_is_refused_unchanged(path):
    """No flip may end in anything else, nor in a file that is changed by looking at it."""
    content = path.read_bytes()
    for offset in range(100):
        for flip in (0x01, 0x80, 0xFF):
            broken = bytearray(content)
            broken[offset] ^= flip
            path.write_bytes(broken)
            try:
                open_library(path).close()
            except UserFacingError as fault:
                assert fault.code.startswith("file_")  # noqa: PT017 - both ways out are right
            assert path.read_bytes() == bytes(broken), offset
            assert [entry.name for entry in path.parent.iterdir()] == [path.name], offset


def test_that_a_cut_off_write_is_rolled_back_when_the_library_is_opened(path):
    before = path.read_bytes()
    engine = make_engine(path)
    connection = engine.raw_connection()
    raw = connection.driver_connection
    raw.execute("PRAGMA cache_size=1")
    raw.execute("BEGIN IMMEDIATE")
    for number in range(300):
        raw.execute(f"CREATE TABLE cut_off_{number} (text TEXT)")
    # What a power cut leaves: half of the pages written, and the journal that knows the old ones.
    aside = path.parent / "aside"
    aside.mkdir()
    for name in (path.name, f"{path.name}-journal"):
        shutil.copyfile(path.with_name(name), aside / name)
    raw.execute("ROLLBACK")
    connection.close()
    engine.dispose()
    hot = aside / path.name
    assert hot.read_bytes() != before
    library = open_library(hot)
    assert library.query(names) == ["Åkanden"]
    library.close()
    assert [entry.name for entry in aside.iterdir()] == [path.name]


def test_that_a_large_library_opens_with_its_length_checked(path):
    library = open_library(path)
    library.perform(add_sites, count=500, text="x" * 400)
    library.close()
    open_library(path, for_writing=False).close()
    content = path.read_bytes()
    path.write_bytes(content[:-1])
    assert fault_of(open_library, path).code == "file_damaged"
