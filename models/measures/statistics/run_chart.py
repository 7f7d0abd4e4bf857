"""Run charts: the median of a stretch of time, and whether the points about it are chance.

Anhøj & Olesen, PLoS ONE 2014, 10.1371/journal.pone.0113825. Several values of one day are to be
aggregated first, by the caller, who says how.
"""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import TYPE_CHECKING

from models.errors import RuleViolation
from models.frozen import frozen
from models.measures.statistics.exact import on_common_scale
from models.measures.statistics.runs import Runs, analyse_runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.measures.statistics.exact import Number


@frozen
class RunChartPart:
    """One part of a run chart: the whole series, or the stretch between two splits.

    Attributes:
        first: place of its first row in the series, counted from 1.
        last: place of its last row; `first - 1` in an empty series.
        missing: rows without a value.
        centre_line: the exact median, or the line that was given; None without any value.
        runs: the figures; places are counted from the start of the series.
    """

    first: int
    last: int
    missing: int
    centre_line: Fraction | None
    runs: Runs

    @property
    def rows(self) -> int:
        """Rows in the part, the missing ones among them."""
        return self.last - self.first + 1


def rate(numerator: Number | None, denominator: Number | None) -> Fraction | None:
    """An exact rate; missing where a number is missing or nothing was at risk (0 below the line).

    Raises:
        RuleViolation: `denominator_negative`.
    """
    if denominator is not None and denominator < 0:
        raise RuleViolation("denominator_negative", "denominator", found=denominator)
    if numerator is None or not denominator:
        return None
    (above, below), _ = on_common_scale((numerator, denominator))
    return Fraction(above, below)


def analyse_run_chart(
    values: Sequence[Number | None],
    *,
    freeze: int | None = None,
    splits: Sequence[int] = (),
    centre: Number | None = None,
) -> tuple[RunChartPart, ...]:
    """Analyse a series in time order, part by part.

    Args:
        values: the measurements, exact; None is missing and breaks nothing.
        freeze: a row, counted from 1. The median of the rows up to and with it is kept for the
            later rows of the part that holds it.
        splits: rows, counted from 1, after which a new part with its own median begins.
        centre: a line known beforehand, used in every part instead of a median.

    Returns:
        the parts in time order, at least one.

    Raises:
        RuleViolation: `freeze_out_of_range`, `split_out_of_range`, `centre_and_freeze_together`.
    """
    rows = len(values)
    _check(rows, freeze, splits, centre)
    scaled, scale = on_common_scale((*values, centre))
    fixed = scaled.pop()
    borders = [0, *sorted(set(splits)), rows]
    return tuple(
        _analyse_part(scaled, scale, start, stop, freeze, fixed)
        for start, stop in itertools.pairwise(borders)
    )


def _check(rows: int, freeze: int | None, splits: Sequence[int], centre: Number | None) -> None:
    if freeze is not None and centre is not None:
        raise RuleViolation("centre_and_freeze_together", "freeze")
    if freeze is not None and not 1 <= freeze <= rows:
        raise RuleViolation("freeze_out_of_range", "freeze", found=freeze, rows=rows)
    for split in splits:
        if not 1 <= split < rows:
            raise RuleViolation("split_out_of_range", "splits", found=split, rows=rows)


def _analyse_part(
    scaled: list[int | None],
    scale: int,
    start: int,
    stop: int,
    freeze: int | None,
    fixed: int | None,
) -> RunChartPart:
    points = scaled[start:stop]
    baseline = scaled[start:freeze] if freeze and start < freeze <= stop else points
    # Twice the centre, so that the middle of two whole numbers is whole too.
    twice_centre = _twice_median(baseline) if fixed is None else 2 * fixed
    return RunChartPart(
        first=start + 1,
        last=stop,
        missing=points.count(None),
        centre_line=None if twice_centre is None else Fraction(twice_centre, 2 * scale),
        runs=analyse_runs(_sides(points, twice_centre), start=start + 1),
    )


def _sides(points: list[int | None], twice_centre: int | None) -> list[int | None]:
    if twice_centre is None:
        return [None] * len(points)
    # The whole numbers on both sides of the centre, or twice the centre itself.
    below, above = twice_centre // 2, -(-twice_centre // 2)
    return [
        None if point is None else 1 if point > below else -1 if point < above else 0
        for point in points
    ]


def _twice_median(points: list[int | None]) -> int | None:
    present = sorted(point for point in points if point is not None)
    if not present:
        return None
    middle = len(present) // 2
    return 2 * present[middle] if len(present) % 2 else present[middle - 1] + present[middle]
