"""How long the process has been running."""

from __future__ import annotations

import subprocess
import sys
import time

from desktop.support.process_age import process_age


def test_that_it_counts_from_the_start_of_the_process_and_not_of_the_module() -> None:
    code = "import time; time.sleep(0.3); from desktop.support.process_age import process_age; "
    code += "print(process_age())"
    started = time.perf_counter()
    made = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    taken = time.perf_counter() - started
    # The system counts in hundredths of a second.
    assert 0.28 if sys.platform == "linux" else 0 <= float(made.stdout) <= taken + 0.02


def test_that_it_grows() -> None:
    first = process_age()
    time.sleep(0.02)
    assert process_age() > first
