"""What tags cost: our tagged PDF against untagged ReportLab, the same twenty pages.

Run alone: `python -m tests.bench.bench_pdf`, which prints JSON.
"""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.result import Result, ratio_of

ROUNDS = 7
"""Each round runs both, one after the other, so a busy moment meets both."""
WHOLE_LIMIT = 1.25
LAYOUT_LIMIT = 1.6


def run() -> list[Result]:
    """The whole process, from start to written file, and the layout and painting alone."""
    whole: dict[str, list[float]] = {"ours": [], "plain": []}
    work: dict[str, list[float]] = {"ours": [], "plain": []}
    pages: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS + 1):
            for name in whole:
                seconds, worked, pages[name] = _timed(name, Path(folder) / f"{name}.pdf")
                # The first round only warms the disk cache.
                if number:
                    whole[name].append(seconds)
                    work[name].append(worked)
    note = f"{pages['ours']} pages tagged, {pages['plain']} pages plain"
    return [
        ratio_of(
            "Tagged PDF, whole process, to untagged ReportLab",
            ("ours", whole["ours"]),
            ("plain", whole["plain"]),
            WHOLE_LIMIT,
            note,
        ),
        ratio_of(
            "Tagged PDF, layout and painting, to untagged ReportLab",
            ("ours", work["ours"]),
            ("plain", work["plain"]),
            LAYOUT_LIMIT,
            note,
        ),
    ]


def _timed(name: str, path: Path) -> tuple[float, float, int]:
    begun = time.perf_counter()
    output = subprocess.run(
        [sys.executable, "-m", f"tests.bench.pdf_{name}", str(path)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    seconds = time.perf_counter() - begun
    _, worked, pages = output.split()
    return seconds, float(worked), int(pages)


if __name__ == "__main__":
    print(json.dumps([dataclasses.asdict(result) for result in run()], indent=1))
