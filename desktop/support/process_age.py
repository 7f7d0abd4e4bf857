"""How long this process has been running, for the figures of `--exit-when-ready`."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

_LOADED_AT = time.perf_counter()


def process_age() -> float:
    """Seconds since the process was started by the system.

    Read from the system on Linux (to a hundredth of a second); elsewhere counted from when this
    module was loaded.
    """
    if sys.platform == "linux":
        try:
            stat = Path("/proc/self/stat").read_text("ascii", "replace")
            started = int(stat.rsplit(")", 1)[1].split()[19]) / os.sysconf("SC_CLK_TCK")
            return time.clock_gettime(time.CLOCK_BOOTTIME) - started
        except (OSError, ValueError, IndexError):
            pass
    return time.perf_counter() - _LOADED_AT
