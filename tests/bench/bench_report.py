"""The status report at the command line, and what a consultant asks of a hundred sites."""

from __future__ import annotations

import datetime as dt
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.library.opening import open_library
from models.courses.queries import list_places
from models.phases.queries import get_gates, list_phase_positions
from tests.bench.processes import timed_process, user_environment
from tests.bench.result import Result, ratio_of
from tests.consultant_library import SITES, copied_library, kept_library

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.library.library import Library

ROUNDS = 5
QUERIES = 15
DAY = dt.date(2024, 1, 12)
SIZE_LIMIT = 1.3
"""A report of one site takes as long among a hundred as it does alone."""


def run() -> list[Result]:
    """The whole command, on one site and on a hundred; then the queries within one process."""
    with tempfile.TemporaryDirectory() as folder:
        one = copied_library(Path(folder) / "one.praksisrum", 1)
        hundred = kept_library(SITES)
        return [_command(Path(folder), one, hundred), *_queries(one, hundred)]


def _command(folder: Path, one: Path, hundred: Path) -> Result:
    environment = user_environment(folder / "home")
    times: dict[str, list[float]] = defaultdict(list)
    for number in range(ROUNDS + 1):
        for name, location in (("hundred sites", hundred), ("one site", one)):
            words = ["--library", str(location), "report", "status", "--course", "F-001"]
            seconds, _ = timed_process(
                "desktop",
                *words,
                "--out",
                str(folder / f"{name}.pdf"),
                environment=environment,
            )
            # The first round only compiles modules and warms the disk cache.
            if number:
                times[name].append(seconds)
    return ratio_of(
        "Status report of one site of a hundred, whole command, to alone",
        ("hundred sites", times["hundred sites"]),
        ("one site", times["one site"]),
        SIZE_LIMIT,
    )


def _queries(one: Path, hundred: Path) -> list[Result]:
    libraries = {
        name: open_library(path, for_writing=False)
        for name, path in (("hundred sites", hundred), ("one site", one))
    }
    try:
        return [_query(libraries, name, ask) for name, ask in _asked().items()]
    finally:
        for library in libraries.values():
            library.close()


def _asked() -> dict[str, Callable[[Library], Any]]:
    return {
        "list_places": lambda library: library.query(list_places),
        "list_phase_positions": lambda library: library.query(list_phase_positions, today=DAY),
        "get_gates": lambda library: library.query(
            get_gates, library.query(list_places)[0].course_id, today=DAY
        ),
    }


def _query(libraries: dict[str, Library], name: str, ask: Callable[[Library], Any]) -> Result:
    times: dict[str, list[float]] = defaultdict(list)
    for number in range(QUERIES + 1):
        for size, library in libraries.items():
            begun = time.perf_counter()
            ask(library)
            if number:
                times[size].append(time.perf_counter() - begun)
    return ratio_of(
        f"{name}, a hundred sites to one",
        ("hundred sites", times["hundred sites"]),
        ("one site", times["one site"]),
    )
