"""How long until the first frame and until the window can be used, against a bare window."""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from pathlib import Path
from statistics import median

from tests.bench.processes import timed_process, user_environment
from tests.bench.result import Result, ratio_of
from tests.consultant_library import SITES, copied_library, kept_library

ROUNDS = 7
"""Each round starts every contestant once, so a busy moment meets all of them."""
PAINT_LIMIT = 1.3
USABLE_LIMIT = 6.0
USABLE_AIM = 4.5
SIZE_LIMIT = 1.2


def run() -> list[Result]:
    """First frame and usable window on one site, and on a hundred."""
    times: dict[str, list[float]] = defaultdict(list)
    shares: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        environment = user_environment(Path(folder) / "home")
        one = str(copied_library(Path(folder) / "one.praksisrum", 1))
        # Only read, and too large to copy for that.
        hundred = str(kept_library(SITES))
        for number in range(ROUNDS + 1):
            found = {"bare": timed_process("tests.bench.bare_window", environment=environment)[0]}
            for name, location in (("one site", one), ("hundred sites", hundred)):
                words = ("--library", location, "--exit-when-ready")
                _, printed = timed_process("desktop", *words, environment=environment)
                told = json.loads(printed)
                found[f"{name}, painted"] = told["first_paint_s"]
                found[f"{name}, usable"] = told["usable_s"]
            _, printed = timed_process("tests.bench.startup_shares", one, environment=environment)
            # The first round only compiles modules and warms the disk cache.
            if number:
                for name, seconds in found.items():
                    times[name].append(seconds)
                for name, seconds in json.loads(printed).items():
                    shares[name].append(seconds)
    bare = ("bare", times["bare"])
    one_usable = ("one site, usable", times["one site, usable"])
    return [
        ratio_of(
            "First painted frame, to a bare window shown and gone",
            ("one site, painted", times["one site, painted"]),
            bare,
            PAINT_LIMIT,
        ),
        ratio_of(
            "Usable window, to a bare window shown and gone",
            one_usable,
            bare,
            USABLE_LIMIT,
            f"the aim is {USABLE_AIM}; shares: {_told(shares)}",
        ),
        ratio_of(
            "Usable window on a hundred sites, to one site",
            ("hundred sites, usable", times["hundred sites, usable"]),
            one_usable,
            SIZE_LIMIT,
        ),
    ]


def _told(shares: dict[str, list[float]]) -> str:
    return ", ".join(f"{name} {median(seconds):.3f} s" for name, seconds in shares.items())


if __name__ == "__main__":
    from tests.bench.__main__ import table

    print(table(run()))
