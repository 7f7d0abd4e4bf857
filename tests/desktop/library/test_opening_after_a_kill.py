"""Killed in the middle of writing: nothing that was acknowledged is lost, nothing is half there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

from desktop.library.checking import check_library
from desktop.library.opening import create_library, open_library
from tests.desktop.library.acts import names

KILLS = 10

# Starts once and splits off a writer for each line it reads, so that a kill costs no start. What
# a writer has acknowledged it writes to a file, unbuffered, before it goes on.
WRITERS = """
import os, pathlib, sys
from desktop.library.opening import create_library, open_library
from tests.desktop.library.acts import add_site, names

warm = create_library(sys.argv[1] + ".warm")
warm.perform(add_site, name="warm")
warm.query(names)
warm.close()
os.unlink(sys.argv[1] + ".warm")
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        library = open_library(sys.argv[1])
        told = os.open(sys.argv[2], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        number = 0
        while not library.is_read_only:
            name = f"{line.strip()}.{number}"
            library.perform(add_site, name=name)
            os.write(told, (name + "\\n").encode())
            number += 1
        os._exit(3)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""


def test_that_no_acknowledged_write_is_lost_when_the_program_is_killed(tmp_path):
    path, told = tmp_path / "library.praksisrum", tmp_path / "told"
    create_library(path).close()
    told.touch()
    chance = random.Random(5)
    writers = subprocess.Popen(
        [sys.executable, "-c", WRITERS, str(path), str(told)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    hot = 0
    for kill in range(KILLS):
        writers.stdin.write(f"{kill}\n")
        writers.stdin.flush()
        child = int(writers.stdout.readline())
        wait_for(told, f"{kill}.0")
        time.sleep(chance.uniform(0.0, 0.06))
        os.kill(child, signal.SIGKILL)
        assert writers.stdout.readline() == "ended\n"
        hot += path.with_name(f"{path.name}-journal").exists()
        library = open_library(path)
        assert not library.is_read_only
        assert set(told.read_text("utf-8").split()) <= set(library.query(names))
        assert check_library(library) == ()
        library.close()
    writers.stdin.close()
    writers.stdout.close()
    assert writers.wait() == 0
    assert len(told.read_text("utf-8").split()) > KILLS
    # Some were killed in the middle of a write, or the test would show little.
    assert hot > 0


def wait_for(told, name):
    """Until a write was acknowledged."""
    for _ in range(1000):
        if name in told.read_text("utf-8").split():
            return
        time.sleep(0.01)
    raise AssertionError(f"{name} was never written")
