"""No single event holds the window for longer than a person notices, with a hundred sites open."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.consultant_library import kept_library

LIMIT_S = 0.050
START_UP = frozenset({"start", "opening"})
ROOT = Path(__file__).resolve().parents[2]


def test_that_no_event_of_a_walk_through_a_hundred_sites_takes_50_milliseconds() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.watchdog", str(kept_library())],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    limit = LIMIT_S * told["slowness"]
    assert "overview, other course" in told["longest"]
    slow = {
        place: events[0]
        for place, events in told["longest"].items()
        if place not in START_UP and events[0][0] > limit
    }
    assert not slow, f"limit {limit:.3f} s"
