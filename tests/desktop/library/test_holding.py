"""One writer for a file, named to everybody else, and freed whatever becomes of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from desktop.library import holding
from desktop.library.holding import Hold

HOLDER = """
import sys, pathlib, time
from desktop.library.holding import Hold
hold = Hold(pathlib.Path(sys.argv[1]))
print(hold.take(), flush=True)
time.sleep(60)
"""


@pytest.fixture
def path(tmp_path):
    """The path of a library; the lock needs no file there."""
    return tmp_path / "library.praksisrum"


def test_that_the_first_takes_it_and_the_second_learns_who_has_it(path, monkeypatch):
    monkeypatch.setattr(holding, "_user_name", lambda: "anna")
    first, second = Hold(path), Hold(path)
    assert first.take()
    assert not second.take()
    assert second.holder().user == "anna"
    first.release()
    assert second.take()
    second.release()


def test_that_nothing_is_left_beside_the_library(path):
    hold = Hold(path)
    hold.take()
    hold.release()
    assert list(path.parent.iterdir()) == []


def test_that_releasing_what_was_never_taken_frees_nobody_elses_hold(path):
    first, second = Hold(path), Hold(path)
    first.take()
    second.release()
    assert not second.take()
    first.release()


def test_that_a_killed_holder_frees_the_library(path):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline().strip() == "True"
    hold = Hold(path)
    assert not hold.take()
    assert hold.holder() is not None
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert hold.holder() is None
    assert hold.take()
    hold.release()


@pytest.mark.parametrize("note", ["", "no json", "[]", '{"user": "x"}', '"x"'])
def test_that_a_note_nobody_can_read_names_nobody(path, note):
    first, second = Hold(path), Hold(path)
    first.take()
    path.with_name(f".{path.name}.holder").write_text(note, "utf-8")
    assert second.holder() is None
    first.release()


def test_that_a_folder_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    assert Hold(tmp_path / "file" / "library.praksisrum").take() is False


def test_that_a_user_without_a_name_is_a_question_mark(monkeypatch):
    def fail():
        raise KeyError("uid")

    monkeypatch.setattr("getpass.getuser", fail)
    assert holding._user_name() == "?"
