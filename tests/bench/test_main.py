"""The bench table and its verdicts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.bench import __main__ as bench
from tests.bench.result import Result, ratio_of

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_that_a_ratio_is_the_median_over_the_median() -> None:
    result = ratio_of("start", ("ours", [3.0, 2.0, 9.0]), ("bare", [2.0, 1.0, 2.0]), limit=1.5)
    assert result.ratio == 1.5
    assert result.passes
    assert result.seconds == {"ours": 3.0, "bare": 2.0}


def test_that_the_table_names_what_is_over_its_limit() -> None:
    lines = bench.table([Result("start", 1.31, 1.3), Result("open", 1.1, 1.2)]).splitlines()
    assert lines[1].endswith("OVER")
    assert lines[2].endswith("pass")


def test_that_a_bench_may_return_mappings() -> None:
    assert bench.as_results([{"name": "pdf", "ratio": 1.0, "limit": 1.25}])[0].passes


def test_that_the_results_are_written_for_a_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench, "bench_names", list)
    target = tmp_path / "bench.json"
    assert bench.main([str(target)]) == 0
    assert json.loads(target.read_text("utf-8"))["results"] == []
