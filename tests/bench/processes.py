"""Whole processes for the benches: started as on a user's machine, timed from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.conftest import HOME_VARIABLES

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]


def user_environment(home: Path) -> dict[str, str]:
    """The environment of a user with an empty home and no screen.

    Compiled modules are kept, as they are wherever the program is installed; a shell that forbids
    that would make every start a translation of its whole source.
    """
    environment = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    for name, below in HOME_VARIABLES.items():
        folder = home / below
        folder.mkdir(parents=True, exist_ok=True)
        environment[name] = str(folder)
    (home / "run").chmod(0o700)
    environment["PYTHONPYCACHEPREFIX"] = str(ROOT / "build" / "pycache")
    environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment


def timed_process(module: str, *words: str, environment: Mapping[str, str]) -> tuple[float, str]:
    """Run `python -m module words`; wall seconds from start to end, and what it printed.

    Raises:
        RuntimeError: it failed; with the end of what it said.
    """
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", module, *words],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        check=False,
    )
    seconds = time.perf_counter() - begun
    if done.returncode:
        raise RuntimeError(f"{module} {' '.join(words)}: {done.stderr[-2000:]}")
    return seconds, done.stdout
