"""The program as the shell starts it: quick, light, and quiet about readers that go away."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from desktop.library.opening import create_library, open_library
from models.courses.operations import add_course
from tests.desktop.library.acts import add_site, fingerprint
from tests.models.courses.factories import START

LOADED = """
import json, sys
from desktop.__main__ import main
try:
    code = main(sys.argv[1:])
except SystemExit as end:
    code = end.code
sys.stderr.write(json.dumps([code, sorted({name.partition(".")[0] for name in sys.modules})]))
"""

# What opens a socket fails, so a command that reaches for the network is found out.
OFFLINE = """
import socket, sys
def refuse(*_, **__):
    raise AssertionError("the network")
socket.socket.connect = refuse
socket.create_connection = refuse
socket.getaddrinfo = refuse
from desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""

HEAVY = {"alembic", "reportlab", "psycopg", "openpyxl", "docx", "pypdfium2", "PySide6"}


def start(*words, code=None, **options):
    """The program in a process of its own."""
    program = ["-c", code] if code else ["-m", "desktop"]
    return subprocess.run(
        [sys.executable, *program, *map(str, words)],
        capture_output=True,
        check=False,
        timeout=60,
        **options,
    )


def loaded_by(*words):
    """The packages a command loads, and its exit code."""
    found = start(*words, code=LOADED)
    code, names = json.loads(found.stderr.splitlines()[-1])
    return code, set(names)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """A closed library with a site and a course."""
    path = tmp_path_factory.mktemp("library") / "library.praksisrum"
    library = create_library(path)
    library.perform(add_site, name="Åkanden")
    library.perform(add_course, title="Ro", starts_on=START, months=6)
    library.close()
    return path


def test_that_the_version_loads_nothing_heavy():
    code, names = loaded_by("--version")
    assert code == 0
    assert not names & {*HEAVY, "sqlalchemy", "sqlcipher3", "sqlite3"}


@pytest.mark.parametrize("words", [["list", "sites"], ["list", "courses", "--json"]])
def test_that_opening_a_library_loads_nothing_heavy(path, words):
    code, names = loaded_by(*words, "--library", path)
    assert code == 0
    assert "sqlalchemy" in names
    assert not names & HEAVY


def test_that_no_command_loads_qt_unless_it_opens_the_window(path, tmp_path):
    package = tmp_path / "a.json"
    commands = [
        ["new", tmp_path / "new.praksisrum"],
        ["export", "--library", path, "--all", "--out", package],
        ["import", package, "--library", tmp_path / "new.praksisrum"],
        ["check", "--library", path],
        ["report", "status", "--library", path, "--course", "F-001", "--out", tmp_path / "a.pdf"],
    ]
    for words in commands:
        code, names = loaded_by(*words)
        assert (code, "PySide6" in names) == (0, False), words


def test_that_only_a_server_needs_the_network(path, tmp_path):
    target = tmp_path / "a.docx"
    for words in (
        ["report", "status", "--library", path, "--course", "F-001", "--out", target],
        ["check", "--library", path],
    ):
        found = start(*words, code=OFFLINE)
        assert found.returncode == 0, found.stderr
    away = start("check", "--library", "postgresql://127.0.0.1:9/x")
    assert away.returncode == 1


def test_that_exit_codes_reach_the_shell(path, tmp_path):
    assert start("list", "sites", "--library", path).returncode == 0
    missing = start("--lang", "en", "check", "--library", tmp_path / "none")
    assert (missing.returncode, missing.stdout) == (1, b"")
    assert missing.stderr.decode() == f"There is no library here: {tmp_path / 'none'}\n"
    assert start("list").returncode == 2


@pytest.mark.parametrize("words", [["list", "reports"], ["list", "sites", "--json"], ["--help"]])
def test_that_a_reader_that_goes_away_is_no_bug(path, words):
    more = ["--library", path] if "sites" in words else []
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(
        [sys.executable, "-m", "desktop", *words, *map(str, more)],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(writing)
    assert process.returncode != 70
    assert b"Traceback" not in process.stderr
    assert b"BrokenPipe" not in process.stderr


def test_that_names_no_encoding_can_write_are_told_and_used(tmp_path):
    folder = os.fsencode(tmp_path)
    odd = folder + b"/\xff.praksisrum"
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    made = subprocess.run(
        [sys.executable, "-m", "desktop", "new", odd],
        capture_output=True,
        check=False,
        env=environment,
        timeout=60,
    )
    assert (made.returncode, made.stdout) == (0, odd + b"\n")
    again = subprocess.run(
        [sys.executable, "-m", "desktop", "new", odd],
        capture_output=True,
        check=False,
        env=environment,
        timeout=60,
    )
    assert again.returncode == 1
    assert again.stderr.count(b"\n") == 1


def test_that_messages_are_utf_8_whatever_the_system_speaks(path):
    environment = os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    found = start("list", "sites", "--library", path, env=environment)
    assert found.stdout.decode("utf-8") == "S-001\tÅkanden\n"


def test_that_a_library_another_process_holds_is_read_but_not_written(path, tmp_path):
    package = tmp_path / "a.json"
    assert start("export", "--library", path, "--all", "--out", package).returncode == 0
    holder = open_library(path)
    before = fingerprint(path.parent)
    refused = start("--lang", "en", "import", package, "--library", path)
    assert refused.returncode == 1
    assert b"The library is in use by " in refused.stderr
    assert start("list", "sites", "--library", path).returncode == 0
    assert fingerprint(path.parent) == before
    holder.close()
