"""Run every bench: `python -m tests.bench [FILE.json] [NAME ...]`; prints a table, writes JSON.

A bench is a module `tests/bench/bench_<name>.py` with `run()` that returns results. Ratios within
one run are compared, not seconds, so a slow machine gives the same verdict as a fast one.
Exit code 1 when a ratio is over its limit.
"""

from __future__ import annotations

import dataclasses
import importlib
import json
import os
import platform
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

HERE = Path(__file__).resolve().parent
COLUMNS = "{:<58} {:>8} {:>8}  {}"


def main(arguments: Sequence[str]) -> int:
    """Run the benches that are asked for, or all of them."""
    target = next((Path(each) for each in arguments if each.endswith(".json")), None)
    wanted = {each.removeprefix("bench_") for each in arguments if not each.endswith(".json")}
    results: list[Result] = []
    for name in bench_names():
        if not wanted or name in wanted:
            print(f"bench {name} ...", file=sys.stderr, flush=True)
            started = time.perf_counter()
            module = importlib.import_module(f"tests.bench.bench_{name}")
            results += as_results(module.run())
            print(f"  {time.perf_counter() - started:.1f} s", file=sys.stderr, flush=True)
    print(table(results))
    if target is not None:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(as_json(results), indent=1) + "\n", "utf-8")
        print(f"Written to {target}")
    return 0 if all(result.passes for result in results) else 1


def bench_names() -> list[str]:
    """The benches there are, by name."""
    return sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))


def as_results(found: Iterable[Result | Mapping[str, Any]]) -> list[Result]:
    """What `run()` returned; a mapping has the fields of a Result."""
    return [each if isinstance(each, Result) else Result(**each) for each in found]


def table(results: Iterable[Result]) -> str:
    """The table a person reads: ratio, limit, verdict, and the seconds behind each."""
    lines = [COLUMNS.format("What", "ratio", "limit", "").rstrip()]
    for result in results:
        limit = "" if result.limit is None else f"{result.limit:.2f}"
        verdict = "" if result.limit is None else ("pass" if result.passes else "OVER")
        lines.append(COLUMNS.format(result.name, f"{result.ratio:.2f}", limit, verdict).rstrip())
        if result.seconds:
            parts = (f"{label} {seconds:.3f} s" for label, seconds in result.seconds.items())
            lines.append("    " + ", ".join(parts))
        if result.note:
            lines.append(f"    {result.note}")
    return "\n".join(lines)


def as_json(results: Iterable[Result]) -> dict[str, Any]:
    """The same for a machine, with what the machine was."""
    return {
        "python": platform.python_version(),
        "system": platform.system(),
        "cores": os.cpu_count(),
        "results": [{**dataclasses.asdict(each), "passes": each.passes} for each in results],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
