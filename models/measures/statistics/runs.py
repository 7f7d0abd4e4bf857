"""Runs and crossings about a centre line, and what they say: the Anhøj rules.

Anhøj & Olesen, PLoS ONE 2014, 10.1371/journal.pone.0113825; Anhøj, PLoS ONE 2015,
10.1371/journal.pone.0121349. The test is two-sided: a signal means "not chance alone", never
"better"; the direction comes from what is measured.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.frozen import frozen
from models.measures.statistics.limits import (
    MINIMUM_USEFUL_POINTS,
    crossings_limit,
    longest_run_limit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable


class Verdict(StrEnum):
    """What may be said: nothing below ten useful points, then whether chance alone explains it."""

    TOO_FEW = "too_few_points"
    QUIET = "no_signal"
    SIGNAL = "signal"


@frozen
class Runs:
    """The figures of one stretch of points; None where a figure is undefined.

    Attributes:
        useful: points that are neither missing nor exactly on the centre line.
        longest_run: points in the longest run on one side.
        longest_run_limit: a longer run signals.
        longest_run_first: place of that run's first point, counted from 1; the earliest of
            equally long runs.
        longest_run_last: place of its last point.
        longest_run_side: 1 above the centre line, -1 below it.
        crossings: how often the line between useful points crosses the centre line.
        crossings_limit: fewer crossings signal.
    """

    useful: int
    longest_run: int | None
    longest_run_limit: int | None
    longest_run_first: int | None
    longest_run_last: int | None
    longest_run_side: int | None
    crossings: int | None
    crossings_limit: int | None

    @property
    def has_long_run(self) -> bool:
        """Whether the longest run is longer than chance allows."""
        return self.longest_run is not None and self.longest_run > self.longest_run_limit

    @property
    def has_few_crossings(self) -> bool:
        """Whether there are fewer crossings than chance allows."""
        return self.crossings is not None and self.crossings < self.crossings_limit

    @property
    def is_signal(self) -> bool:
        """Whether either rule speaks, however few the points (see `verdict`)."""
        return self.has_long_run or self.has_few_crossings

    @property
    def verdict(self) -> Verdict:
        """What may be said aloud."""
        if self.useful < MINIMUM_USEFUL_POINTS:
            return Verdict.TOO_FEW
        return Verdict.SIGNAL if self.is_signal else Verdict.QUIET


def analyse_runs(sides: Iterable[int | None], *, start: int = 1) -> Runs:
    """Read the runs off the side of the centre line each point lies on.

    Args:
        sides: 1 above, -1 below, 0 exactly on the line, None missing. The last two neither
            break nor lengthen a run.
        start: the place of the first point, where the places are counted from further back.
    """
    useful = crossings = longest = length = 0
    current = first = longest_first = longest_last = longest_side = None
    for place, side in enumerate(sides, start=start):
        if not side:
            continue
        useful += 1
        if side == current:
            length += 1
        else:
            crossings += current is not None
            current, first, length = side, place, 1
        if length > longest:
            longest, longest_first, longest_last, longest_side = length, first, place, side
    if not useful:
        return Runs(0, None, None, None, None, None, None, None)
    return Runs(
        useful=useful,
        longest_run=longest,
        longest_run_limit=longest_run_limit(useful),
        longest_run_first=longest_first,
        longest_run_last=longest_last,
        longest_run_side=longest_side,
        crossings=crossings,
        crossings_limit=crossings_limit(useful),
    )
